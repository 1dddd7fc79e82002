// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/literalkernel.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace hexfolio {

/// The bytes by which a place is known where something may begin: two rare ones to look for, and a few more to be
/// surer. A plain value.
struct ProbeSequence {
    Probe first;
    Probe second;
    std::array<Probe, 14> others;
    std::size_t otherCount = 0;
    /// How many bytes from a place on are looked at; at least 1.
    std::size_t reach = 1;

    /// Takes one more byte into account, if it says anything and there is room.
    void add(const Probe& probe) noexcept
    {
        if (probe.mask == 0 || probe.index == first.index || probe.index == second.index || otherCount == others.size())
            return;
        others[otherCount++] = probe;
        reach = probe.index >= reach ? probe.index + 1 : reach;
    }
    /// Whether the others match at a place where the two do.
    [[nodiscard]] bool othersMatch(const std::uint8_t* at) const noexcept
    {
        for (std::size_t i = 0; i < otherCount; ++i) {
            if ((at[others[i].index] & others[i].mask) != others[i].value)
                return false;
        }
        return true;
    }
};

} // namespace hexfolio
