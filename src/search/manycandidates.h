// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/candidatefinder.h"
#include "search/needledatabase.h"

namespace hexfolio {

/// Candidates of many heads at once, by Hyperscan.
class ManyCandidates final : public CandidateFinder {
public:
    /// Null where Hyperscan cannot do it.
    [[nodiscard]] static std::unique_ptr<CandidateFinder> of(const std::vector<ByteSets>& heads,
                                                             const ByteFrequencies& frequencies);

    explicit ManyCandidates(std::shared_ptr<const NeedleDatabase> database)
        : m_database(database), m_scanner(std::move(database))
    {
    }

    [[nodiscard]] std::size_t reach() const noexcept override { return m_database->reach(); }
    void mark(std::span<const std::byte> bytes, std::span<std::uint64_t> bits) override;
    [[nodiscard]] std::unique_ptr<CandidateFinder> copy() const override;

private:
    std::shared_ptr<const NeedleDatabase> m_database;
    NeedleScanner m_scanner;
};

} // namespace hexfolio
