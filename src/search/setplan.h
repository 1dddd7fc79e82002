// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/literalmatcher.h"
#include "search/needledatabase.h"
#include "search/patternset.h"

#include <memory>
#include <optional>
#include <vector>

namespace hexfolio {

/// How each pattern of a set is found: by which needles, and how a candidate is confirmed.
///
/// All needles go into one database. A literal is one needle; a regular expression is as many as it has heads, or none
/// if they say little. Where Hyperscan does not work there is no database, and each pattern is looked for by itself.
/// Immutable; any thread.
class SetPlan {
public:
    /// One pattern of the set, at the same index.
    struct Lane {
        /// For a literal.
        std::optional<LiteralMatcher> literal;
        /// For a regular expression.
        std::shared_ptr<const CompiledRegex> regex;
        /// No needle says where it may begin, so every place is tried.
        bool isEverywhere = false;
        /// A match may begin with as many zeros as decide about a candidate.
        bool mayMatchZeros = false;
    };

    enum class Needles : std::uint8_t { WherePossible, None };

    /// Errors: Cancelled.
    [[nodiscard]] static Result<std::shared_ptr<const SetPlan>>
    of(const PatternSet& set, const ByteFrequencies& frequencies, Needles wanted, const Progress& progress);

    [[nodiscard]] const std::vector<Lane>& lanes() const noexcept { return m_lanes; }
    /// Null where there are no needles.
    [[nodiscard]] const std::shared_ptr<const NeedleDatabase>& database() const noexcept { return m_database; }
    /// So many bytes more than its first one must be at hand to find a needle and to confirm a literal.
    [[nodiscard]] Size overlap() const noexcept { return m_overlap; }

private:
    SetPlan() = default;
    void add(const Pattern& pattern, const ByteFrequencies& frequencies);
    [[nodiscard]] std::vector<Needle> needlesOf(const PatternSet& set) const;

    std::vector<Lane> m_lanes;
    std::shared_ptr<const NeedleDatabase> m_database;
    Size m_overlap = 0;
};

} // namespace hexfolio
