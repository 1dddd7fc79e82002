// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/stretchkinds.h"
#include "support/faultysource.h"
#include "support/seed.h"

#include <string_view>
#include <vector>

namespace hexfolio::testing {

/// Random data in pieces: text of all encodings, noise, zeros, holes, and pieces that cannot be read; together with the
/// same bytes in a plain vector.
class StretchData {
public:
    StretchData(SeededRandom& random, std::size_t pieces);

    /// The same data with some bytes changed, some pieces of it in memory that were not, perhaps shorter or longer.
    [[nodiscard]] StretchData changed(SeededRandom& random) const;

    [[nodiscard]] const Snapshot& snapshot() const noexcept { return m_snapshot; }
    [[nodiscard]] Size size() const noexcept { return m_bytes.size(); }
    [[nodiscard]] std::uint8_t at(Offset offset) const { return m_bytes[offset]; }
    [[nodiscard]] bool isReadable(Offset offset) const;
    /// Ascending; those that touch are one.
    [[nodiscard]] std::vector<Range> unreadableIn(Range range) const;
    /// The parts of `range` between what cannot be read.
    [[nodiscard]] std::vector<Range> readableIn(Range range) const;

private:
    enum class Kind : std::uint8_t { Bytes, Hole, Unreadable };
    struct Part {
        Kind kind = Kind::Bytes;
        std::vector<std::uint8_t> bytes;
    };

    StretchData() = default;
    [[nodiscard]] static std::vector<std::uint8_t> randomBytes(SeededRandom& random);
    void build();

    std::vector<Part> m_parts;
    std::vector<std::uint8_t> m_bytes;
    std::vector<Range> m_unreadable;
    Snapshot m_snapshot;
};

/// The stretches in the data, each byte after the other; `skips`: strings at odd offsets that overlap others do not
/// count.
[[nodiscard]] std::vector<Range> naiveStretches(const StretchKind& kind, const StretchData& data, Range range,
                                                bool skips);

/// Where the two differ.
[[nodiscard]] std::vector<Range> naiveDifferences(const StretchData& data, const StretchData& other, Range range);

} // namespace hexfolio::testing
