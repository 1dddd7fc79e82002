// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/snapshot.h"
#include "search/regexscratch.h"

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace hexfolio {

/// Matches a regular expression once more where it hit, to tell what its groups matched.
///
/// Sees what the search saw: the bytes before the hit that the expression looks back at, and as many behind it as it
/// needs, within the range that was searched and up to bytes that cannot be read. Owns the scratch memory, borrows the
/// snapshot; one thread, hits in ascending order.
class GroupMatcher {
public:
    /// `searched`: the range that the search was given.
    GroupMatcher(std::shared_ptr<const CompiledRegex> regex, const Snapshot& snapshot, Range searched);

    /// Whether the expression matches exactly `hit` now; then groups() tells the parts. An attempt that starts before
    /// the hit (\K) starts at `earliest` at the earliest, where the hit before it ends. Errors: TooComplex;
    /// OutOfMemory.
    [[nodiscard]] Result<bool> match(Range hit, Offset earliest);
    /// What the groups matched, the hit first; empty where one took no part. Valid until the next match().
    [[nodiscard]] std::span<const std::span<const std::byte>> groups() const noexcept { return m_groups; }

private:
    enum class Attempt : std::uint8_t { Fits, Other, NeedsMore };

    [[nodiscard]] Result<bool> matchFrom(Offset start, Offset limit, Range hit);
    [[nodiscard]] Result<Attempt> attempt(Offset start, Offset limit, Range hit);
    void read(Offset start, Offset end);
    void takeGroups();

    std::shared_ptr<const CompiledRegex> m_regex;
    const Snapshot& m_snapshot;
    Range m_searched;
    std::vector<std::byte> m_buffer;
    /// What is in the buffer, and whether a readable part ends where it ends.
    Range m_held;
    bool m_beginsWithPart = false;
    bool m_endsWithPart = false;
    std::vector<std::span<const std::byte>> m_groups;
    RegexScratch m_scratch;
};

} // namespace hexfolio
