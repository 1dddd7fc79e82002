// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/searchoptions.h"
#include "search/stretchscanner.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace hexfolio {

/// Puts the stretches of parts of the data together and hands over those that are long enough, in order.
///
/// The parts come in the order of the walk, from either end. A stretch is handed over once nothing can be added to it.
/// Where there are two lanes, stretches are ordered by where they begin; where overlaps are to be skipped, one of the
/// second lane that overlaps one of the first is left out. One thread.
class StretchJoiner {
public:
    /// Takes a stretch; false where no more are wanted.
    using Take = std::function<bool(Range stretch)>;

    /// `least` units are a stretch; the scanner says how many lanes there are, the options which way they come.
    StretchJoiner(Size least, const StretchScanner& scanner, const SearchOptions& options, Take take);

    /// Adds what was found among the units that start in `part`. False where no more are wanted.
    [[nodiscard]] bool add(const StretchFindings& found, Range part);
    /// No more parts; hands the rest over.
    void finish();
    /// Where the first of what is not yet handed over begins, or nothing.
    [[nodiscard]] std::optional<Offset> earliest() const noexcept;

private:
    struct Lane {
        /// May go on in the next part.
        std::optional<Stretch> open;
        /// Whole, but not handed over.
        std::deque<Range> whole;
    };

    void add(Lane& lane, const Stretch& next) const;
    void close(Lane& lane) const;
    /// Hands over what stands before all that may still come; `frontier` is how far all is known.
    [[nodiscard]] bool handOver(Offset frontier);
    /// Of two lanes, the one whose next stretch comes first; null where there is none.
    [[nodiscard]] Lane* nextLane();
    /// Whether all stretches that overlap one of the second lane are known.
    [[nodiscard]] bool isDecided(const Lane& lane, Range stretch, Offset frontier) const;
    [[nodiscard]] bool isOverlapped(const Lane& lane, Range stretch) const;

    Size m_least;
    /// How many bytes a unit may have besides its first.
    Size m_reach;
    std::vector<Lane> m_lanes;
    SearchOptions::Direction m_walk;
    SearchOptions::Overlaps m_overlaps;
    Take m_take;
    /// The last stretch of the first lane that was handed over.
    std::optional<Range> m_last;
};

} // namespace hexfolio
