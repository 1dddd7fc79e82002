// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/result.h"
#include "document/disksource.h"
#include "document/piecetree.h"
#include "mapping/io.h"

#include <cstdint>
#include <string>
#include <vector>

namespace hexfolio {

/// Finds bytes of another program that a save is about to lose: those that were written where the document wrote over
/// bytes of its file, or removed them. All others go into the new file as they are on the disk.
///
/// The bytes on the disk are compared with those that were noted when they were edited (DiskSource::oldBytes()). What
/// was not noted (very long edits, and bytes that were not in memory) is only vouched for by the times of the file: a
/// program that stores through a map may leave them alone, and then nobody can tell. Borrows everything; one thread.
class ConflictCheck {
public:
    /// `content` is what will be in the file that `disk` is, at `path`.
    ConflictCheck(Io& io, const DiskSource& disk, const PieceTree& content, std::string path);

    /// What is known of the bytes that were not noted.
    enum class Times : std::uint8_t {
        Same, ///< nobody touched the file since, so they are as they were
        Moved, ///< nothing: then they are an Error, too
    };
    /// Looks into the file open as `fd`. An Error of kind FileChanged names the bytes, in offsets of the document's
    /// file.
    [[nodiscard]] Result<> run(int fd, Times times) const;

    /// The Error where other bytes stand at `range` than were noted, and where none were noted.
    [[nodiscard]] static Error changed(const std::string& path, Range range);
    [[nodiscard]] static Error unproven(const std::string& path, Range range);

private:
    [[nodiscard]] Result<> compare(int fd, const OldBytes::Run& run) const;

    Io& m_io;
    const DiskSource& m_disk;
    std::string m_path;
    /// Bytes of the file that the content does not have, in order, not touching one another.
    std::vector<Range> m_gone;
};

inline constexpr const char* reasonNothingWritten =
    HEXFOLIO_TR("Reason", "nothing was written; save under another name, or open it anew");

} // namespace hexfolio
