// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/shiftplan.h"

#include <cstddef>
#include <span>
#include <vector>

namespace hexfolio {

/// The moves of a ShiftPlan in the order in which nothing is destroyed that is still needed, cut into steps.
///
/// A step holds at most a chunk of bytes, however many short moves that are, and any length of holes. All bytes of a
/// step are read before the first of them is written, so its parts may overlap one another. Steps are numbered from 0.
/// Taken back in the opposite order, each step finds its bytes at their new place untouched. The same plan and chunk
/// always give the same steps: that is what a journal relies on. A value; any thread.
class ShiftSchedule {
public:
    /// `chunk` is at least 1.
    ShiftSchedule(const ShiftPlan& plan, Size chunk);

    [[nodiscard]] std::size_t stepCount() const noexcept { return m_ends.size(); }
    [[nodiscard]] std::span<const ShiftMove> step(std::size_t number) const noexcept;
    /// How many bytes of a step are read and written.
    [[nodiscard]] static Size dataOf(std::span<const ShiftMove> step) noexcept;

private:
    void addUpwards(const ShiftMove& move);
    void addDownwards(const ShiftMove& move);
    void add(const ShiftMove& part);

    Size m_chunk;
    /// Where a long move is cut, so that its parts are whole pages at their new place.
    Size m_alignment;
    std::vector<ShiftMove> m_parts;
    /// Where in m_parts each step ends.
    std::vector<std::size_t> m_ends;
    Size m_filled = 0;
};

} // namespace hexfolio
