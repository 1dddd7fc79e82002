// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/naivebytes.h"

#include <string>
#include <vector>

namespace hexfolio::testing {

/// One run of bytes of an edited document.
struct CasePart {
    enum class Kind { File, New, Fill };
    Kind kind = Kind::File;
    /// File: which bytes of the file as it was opened.
    Range range;
    /// New: the bytes. Fill: the pattern.
    NaiveBytes bytes;
    /// Fill: how many bytes.
    Size length = 0;

    [[nodiscard]] Size size() const
    {
        return kind == Kind::File ? range.size() : kind == Kind::New ? bytes.size() : length;
    }
};

/// A file, what was made of it, and the circumstances of saving it.
struct SaveCase {
    std::string name;
    NaiveBytes before;
    std::vector<CasePart> parts;
    /// One of the few that stand for the others where time is short.
    bool isTypical = false;
    /// How many names the file has.
    unsigned links = 1;

    [[nodiscard]] NaiveBytes after() const;
    [[nodiscard]] bool changesLength() const { return after().size() != before.size(); }
};

/// The cases that every way of saving goes through: equal, longer, shorter, moved, empty, one byte, holes.
[[nodiscard]] std::vector<SaveCase> casesOfEqualLength();
[[nodiscard]] std::vector<SaveCase> casesOfOtherLength();
/// Megabytes of new bytes where nothing but a hole was.
[[nodiscard]] SaveCase intoALongHole();
/// So much before a single byte that the disk starts to write before the copy is done.
[[nodiscard]] SaveCase aLongInsertion();

} // namespace hexfolio::testing
