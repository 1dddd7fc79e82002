// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/anchor.h"

#include <string>
#include <string_view>
#include <vector>

namespace hexfolio {

/// A list of bookmarks as people and programs can read it: lines of JSON (RFC 8259), the first of which says what it
/// is.
///
///     {"hexfolio":"bookmarks","version":1,"file":"/home/me/disk.img"}
///     {"offset":"0x1BE","length":"0x40","label":"partition table"}
///
/// A value; any thread.
struct BookmarkFile {
    /// Which file they were set in; only told, never opened.
    std::string file;
    /// In offsets of that file, in any order.
    std::vector<LabelledRange> bookmarks;

    [[nodiscard]] std::string text() const;
    /// Errors: Syntax with the number of the line as the subject; TooLarge beyond Anchors::most bookmarks, or a label
    /// beyond Anchors::longestLabel; NotSupported for a version that is not known.
    [[nodiscard]] static Result<BookmarkFile> parse(std::string_view text);
    /// Reads and parses `path`. Errors: the same; TooLarge beyond `longest` bytes; those of openFile() and of reading.
    [[nodiscard]] static Result<BookmarkFile> load(const std::string& path);
    static constexpr Size longest = Size{256} << 20;
};

} // namespace hexfolio
