// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/bytefrequencies.h"
#include "search/fixedmatcher.h"
#include "search/hitruns.h"
#include "search/longliteral.h"
#include "search/pattern.h"
#include "search/probesequence.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hexfolio {

/// A literal made ready for scanning: which two of its bytes to look for, and how to be sure of a candidate.
///
/// The two bytes are those that are rarest in the data at hand; vectors are compared with both at once, and only where
/// both match is the whole pattern compared. Bytes with wildcard bits or two letter cases are looked for under a mask
/// that lets both through. Immutable; any thread.
class LiteralMatcher final : public FixedMatcher {
public:
    LiteralMatcher(std::vector<Pattern::Element> elements, const ByteFrequencies& frequencies);

    [[nodiscard]] Size length() const noexcept override { return m_elements.size(); }
    [[nodiscard]] bool matchesZeros() const noexcept override { return m_matchesZeros; }
    [[nodiscard]] const Probe& first() const noexcept { return m_probes.first; }
    [[nodiscard]] const Probe& second() const noexcept { return m_probes.second; }
    [[nodiscard]] const ProbeSequence* probes() const noexcept override { return &m_probes; }

    void collect(std::span<const std::byte> bytes, Offset origin, HitRuns& hits) const override;

private:
    enum class Check : std::uint8_t { Nothing, Bytes, Elements };

    [[nodiscard]] bool matchesAt(const std::uint8_t* at) const noexcept;
    [[nodiscard]] bool elementsMatchAt(const std::uint8_t* at) const noexcept;
    [[nodiscard]] std::size_t endOfCharacter(std::size_t index) const noexcept;
    void chooseProbes(const ByteFrequencies& frequencies);
    void chooseCheck();

    std::vector<Pattern::Element> m_elements;
    /// The pattern's bytes, where each stands for itself alone.
    std::vector<std::uint8_t> m_bytes;
    /// Set where the pattern is long and its elements are compared each by itself.
    std::optional<LongLiteral> m_long;
    ProbeSequence m_probes;
    Check m_check = Check::Elements;
    bool m_matchesZeros = false;
};

} // namespace hexfolio
