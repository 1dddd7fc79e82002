// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/snapshot.h"
#include "search/contentsplicer.h"
#include "search/groupmatcher.h"
#include "search/hitbytes.h"
#include "search/hitsink.h"
#include "search/pattern.h"
#include "search/replacement.h"

#include <memory>
#include <optional>
#include <vector>

namespace hexfolio {

/// Tells what each hit becomes: reads its bytes, or matches the expression again for its groups. Borrows all it is
/// given; one thread.
class HitReplacement {
public:
    /// `searched`: where the hits were found.
    HitReplacement(const Snapshot& snapshot, const Pattern& pattern, const Replacement& replacement, Range searched);

    /// The bytes that `hit` becomes, until the next call; nothing where it cannot be read or does not match any more.
    /// `earliest` is the end of the hit before. Errors: BadArgument with the range of the hit; those of GroupMatcher.
    [[nodiscard]] Result<std::optional<std::span<const std::byte>>> of(Range hit, Offset earliest);
    /// What could not be read of the last hit.
    [[nodiscard]] const std::vector<Range>& unreadable() const noexcept { return m_bytes.unreadable(); }

private:
    const Replacement& m_replacement;
    HitBytes m_bytes;
    std::optional<GroupMatcher> m_matcher;
    std::vector<std::byte> m_made;
};

/// Splices the replacement of each hit into the content. One thread.
class ReplacingSink final : public HitSink {
public:
    ReplacingSink(HitReplacement& made, const Replacement& replacement, ContentSplicer& splicer, Size most)
        : m_made(made), m_replacement(replacement), m_splicer(splicer), m_left(most)
    {
    }

    [[nodiscard]] Answer take(const Hit& hit) override;
    [[nodiscard]] Answer takeMany(const EqualHits& hits, Order order) override;

    /// What stopped it, if something did.
    [[nodiscard]] const std::optional<Error>& error() const noexcept { return m_error; }
    [[nodiscard]] Size skipped() const noexcept { return m_skipped; }
    [[nodiscard]] std::vector<Range>& unreadable() noexcept { return m_unreadable; }

private:
    [[nodiscard]] Result<> replace(Range hit);

    HitReplacement& m_made;
    const Replacement& m_replacement;
    ContentSplicer& m_splicer;
    /// How many more are wanted.
    Size m_left;
    /// The end of the last hit.
    Offset m_free = 0;
    Size m_skipped = 0;
    std::vector<Range> m_unreadable;
    std::optional<Error> m_error;
};

} // namespace hexfolio
