// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <cstdint>
#include <optional>
#include <string>

namespace hexfolio {

class ByteSource;

/// A range and what its user calls it, in UTF-8. A value.
struct LabelledRange {
    Range range;
    std::string label;
    friend bool operator==(const LabelledRange&, const LabelledRange&) noexcept = default;
};

/// One of Anchors: a labelled range that moves with its bytes. A value.
struct Anchor {
    enum class State : std::uint8_t {
        Kept, ///< all its bytes are there
        Cut, ///< some were deleted, or its place cannot be told for certain; the range is the likely one
        Gone, ///< all were deleted; the range is empty, where they stood
    };
    /// Where a byte comes from, which stays the same wherever it stands. The source is only compared, never read.
    struct Origin {
        const ByteSource* source = nullptr;
        Offset offset = 0;
        friend bool operator==(const Origin&, const Origin&) noexcept = default;
    };
    /// Its ends before bytes were deleted; it is whole again when both are back.
    struct Whole {
        Origin first;
        Origin last;
        friend bool operator==(const Whole&, const Whole&) noexcept = default;
    };

    /// Never used again by the same Anchors.
    std::uint64_t id = 0;
    /// In offsets of the document as it is now.
    Range range;
    State state = State::Kept;
    std::string label;
    std::optional<Whole> whole = {};
    /// The most bytes it ever had.
    Size longest = 0;
};

} // namespace hexfolio
