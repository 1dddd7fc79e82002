// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace hexfolio {

/// Where the caret was before each jump, for going back and forth. A plain value; one thread.
class CaretTrail {
public:
    /// A move at least this far is a jump worth coming back from.
    static constexpr Size jumpDistance = 4096;
    static constexpr std::size_t limit = 200;

    /// The caret went from `from` to `to`; near moves only move the present place.
    void moved(Offset from, Offset to);
    /// Where to go when the user goes back from `caret`; nothing at the start of the trail.
    [[nodiscard]] std::optional<Offset> back(Offset caret);
    [[nodiscard]] std::optional<Offset> forward(Offset caret);
    [[nodiscard]] bool canGoBack() const noexcept { return !m_behind.empty(); }
    [[nodiscard]] bool canGoForward() const noexcept { return !m_ahead.empty(); }

private:
    std::vector<Offset> m_behind;
    std::vector<Offset> m_ahead;
};

} // namespace hexfolio
