// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "search/stretches.h"

#include <cstddef>
#include <span>
#include <vector>

namespace hexfolio {

/// What scanners found in one part of the data.
struct StretchFindings {
    /// One list for each lane of the scanner; stretches of two lanes may overlap.
    std::vector<Stretches> lanes;
    /// Bytes that could not be compared because something else than the searched snapshot could not be read.
    std::vector<Range> unreadable;
};

/// Finds stretches: units side by side that have what is looked for. A unit is a byte, a character, or a block.
///
/// The data comes in parts that touch, in any order. A unit belongs to the part in which its first byte lies. What
/// touches a border of the part is told however short it is; a StretchJoiner puts the parts together. Has buffers of
/// its own; one thread.
class StretchScanner {
public:
    virtual ~StretchScanner() = default;
    StretchScanner(const StretchScanner&) = delete;
    StretchScanner& operator=(const StretchScanner&) = delete;

    /// How many bytes a unit may have besides its first.
    [[nodiscard]] virtual Size reach() const noexcept { return 0; }
    /// How many lists there are: 2 where units start at even and at odd offsets.
    [[nodiscard]] virtual std::size_t lanes() const noexcept { return 1; }

    /// Looks at the units that start in `starts`. `bytes` begin at starts.begin and go on behind starts.end for
    /// reach(), or to the end of what can be read.
    virtual void scan(std::span<const std::byte> bytes, Range starts, StretchFindings& found) = 0;
    /// The same where all bytes of `starts` and reach() behind it are zeros that need not be read; takes no longer for
    /// more of them.
    virtual void scanZeros(Range starts, StretchFindings& found) = 0;

protected:
    StretchScanner() = default;
};

} // namespace hexfolio
