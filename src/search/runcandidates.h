// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/bytesetkernel.h"
#include "search/candidatefinder.h"

namespace hexfolio {

/// Candidates by runs of classes, such as `[a-z]{8,}` or `[A-Z]{3}[0-9]{5}`: every byte becomes one bit for each class,
/// and runs are found by shifting bits, 64 places at once.
class RunCandidates final : public CandidateFinder {
public:
    /// Looks at the first few classes of `sets` (at least one set, at most 64).
    [[nodiscard]] static std::unique_ptr<CandidateFinder> of(const ByteSets& sets);

    [[nodiscard]] std::size_t reach() const noexcept override { return m_reach; }
    void mark(std::span<const std::byte> bytes, std::span<std::uint64_t> bits) override;
    [[nodiscard]] std::unique_ptr<CandidateFinder> copy() const override;

private:
    /// So many bytes of one class, from `begin` of the sequence on.
    struct Run {
        ByteSetTable table;
        std::size_t begin = 0;
        std::size_t length = 0;
    };

    std::vector<Run> m_runs;
    std::size_t m_reach = 1;
    std::vector<std::uint64_t> m_scratch;
};

} // namespace hexfolio
