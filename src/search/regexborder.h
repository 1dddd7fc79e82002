// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/matchruns.h"

#include <optional>

namespace hexfolio {

/// Finds a place that no match of a regular expression crosses, whatever was matched before it.
///
/// A scan that begins at such a place finds from there on what a scan from the very begin finds. Is told what every
/// attempt gives that may reach so far. A plain value; one thread.
class RegexBorder {
public:
    /// Looks for places in [earliest, offset].
    RegexBorder(Offset earliest, Offset offset) : m_offset(offset), m_crossed(earliest) { }

    /// Takes the matches of all attempts before `offset` that may end behind `earliest`, in the order of their starts.
    void add(const MatchRun& run);
    /// The last such place, or nothing.
    [[nodiscard]] std::optional<Offset> last() const noexcept { return m_crossed <= m_offset ? m_offset : m_last; }

private:
    Offset m_offset;
    /// The end of all matches so far, or `earliest`.
    Offset m_crossed;
    std::optional<Offset> m_last;
};

} // namespace hexfolio
