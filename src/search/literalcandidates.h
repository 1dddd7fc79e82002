// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/candidatefinder.h"
#include "search/literalkernel.h"

namespace hexfolio {

/// Candidates by the two rarest bytes of a sequence, compared at once: for what begins with a literal.
class LiteralCandidates final : public CandidateFinder {
public:
    /// Null where two probes would let too much through.
    [[nodiscard]] static std::unique_ptr<CandidateFinder> of(const ByteSets& sets, const ByteFrequencies& frequencies);

    [[nodiscard]] std::size_t reach() const noexcept override;
    void mark(std::span<const std::byte> bytes, std::span<std::uint64_t> bits) override;
    [[nodiscard]] const ProbeSequence* probes() const noexcept override { return &m_probes; }
    [[nodiscard]] std::unique_ptr<CandidateFinder> copy() const override;

private:
    explicit LiteralCandidates(const ProbeSequence& probes) : m_probes(probes) { }

    ProbeSequence m_probes;
};

} // namespace hexfolio
