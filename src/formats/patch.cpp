// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/patch.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

Snapshot contentOf(const PatchRun& run, const Snapshot& literals,
                   const std::vector<std::shared_ptr<const PatternSource>>& patterns)
{
    if (run.kind == PatchRun::Kind::Bytes)
        return literals.slice(Range::ofLength(run.at, run.length));
    if (run.kind == PatchRun::Kind::Fill)
        return Snapshot::ofSource(patterns[run.at], run.length);
    return {};
}

bool reachesPast(const PatchRun& run, Size size)
{
    const auto end = checkedSum(run.at, run.length);
    return run.kind == PatchRun::Kind::Elsewhere && (!end || *end > size);
}

} // namespace

bool Patch::isReversible() const noexcept
{
    return std::ranges::none_of(changes, [](const PatchChange& c) { return c.removed.kind == PatchRun::Kind::Digest; });
}

Patch Patch::inverted() const
{
    Patch back = *this;
    std::swap(back.before, back.after);
    std::swap(back.removedBytes, back.addedBytes);
    // Everything behind a change has moved by what the changes before it added and removed.
    Size added = 0;
    Size removed = 0;
    for (PatchChange& change : back.changes) {
        change.at = change.at - removed + added;
        removed += change.removed.length;
        added += change.added.length;
        std::swap(change.removed, change.added);
    }
    return back;
}

Snapshot Patch::removedContent(const PatchRun& run) const
{
    return contentOf(run, removedBytes, patterns);
}

Snapshot Patch::addedContent(const PatchRun& run) const
{
    return contentOf(run, addedBytes, patterns);
}

const char* Patch::contradiction() const
{
    Offset reached = 0;
    Size removed = 0;
    Size added = 0;
    if (before.size > maxSize || after.size > maxSize)
        return HEXFOLIO_TR("Reason", "a file of that size cannot exist");
    for (const PatchChange& change : changes) {
        const auto end = checkedSum(change.at, change.removed.length);
        if (change.at < reached)
            return HEXFOLIO_TR("Reason", "its changes are not in the order of the file");
        if (!end || *end > before.size)
            return HEXFOLIO_TR("Reason", "it changes bytes behind the end of the file that it was made for");
        if (reachesPast(change.added, before.size) || reachesPast(change.removed, after.size))
            return HEXFOLIO_TR("Reason", "it moves bytes from behind the end of the file");
        reached = *end;
        removed += change.removed.length;
        const auto sum = checkedSum(added, change.added.length);
        if (!sum)
            return HEXFOLIO_TR("Reason", "a file of that size cannot exist");
        added = *sum;
    }
    if (before.size - removed + added != after.size)
        return HEXFOLIO_TR("Reason", "its changes do not lead to the size that it names");
    return nullptr;
}

} // namespace hexfolio
