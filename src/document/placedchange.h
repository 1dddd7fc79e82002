// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "document/changelist.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace hexfolio {

/// One edit of a document against a file that another program changed meanwhile: where it goes, or why that cannot be
/// said, and what the user chose. A plain value; any thread.
struct PlacedChange {
    enum class Outcome : std::uint8_t {
        Applies, ///< the bytes it replaces are where they were
        AppliesElsewhere, ///< they were found again at another offset
        Conflicts, ///< the user must say whose bytes count
    };
    enum class Why : std::uint8_t {
        Nothing, ///< no conflict
        OtherBytes, ///< the file has other bytes there now
        Gone, ///< the file ends before this place
        Unproven, ///< too many bytes were replaced to be remembered, so nobody knows whether they are the same
    };
    enum class Choice : std::uint8_t { Mine, Theirs };

    /// The edit, against the file as it was.
    Change change;
    Outcome outcome = Outcome::Applies;
    Why why = Why::Nothing;
    Choice choice = Choice::Mine;
    /// The bytes of the file as it is now that give way to mine; in its offsets.
    Range theirs;
    /// The first of the bytes that stood there when the edit was made, as far as they are known.
    std::vector<std::byte> oldBytes;

    [[nodiscard]] bool isConflict() const noexcept { return outcome == Outcome::Conflicts; }
};

} // namespace hexfolio
