// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <cstdint>
#include <vector>

namespace hexfolio {

/// Units one behind the other that all have what is looked for: bytes of a class, characters, blocks of a file. A plain
/// value.
struct Stretch {
    Range range;
    /// How many units.
    Size units = 0;
    /// Stretches that touch are one where this is the same; the byte itself in runs of one byte.
    std::uint8_t tag = 0;

    friend bool operator==(const Stretch&, const Stretch&) noexcept = default;
};

/// Stretches of one part of the data in ascending order. Those that touch become one; those that are too short are left
/// out, except at the ends of the part, where they may belong to a longer one. A plain value; one thread.
class Stretches {
public:
    /// `least` units are enough; a stretch that begins before `edge` may go on to the left.
    Stretches(Size least, Offset edge) : m_least(least), m_edge(edge) { }

    /// Adds behind all others.
    void append(const Stretch& next);

    [[nodiscard]] Size least() const noexcept { return m_least; }
    [[nodiscard]] const std::vector<Stretch>& all() const noexcept { return m_all; }

private:
    Size m_least;
    Offset m_edge;
    std::vector<Stretch> m_all;
};

} // namespace hexfolio
