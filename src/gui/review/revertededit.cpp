// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/revertededit.h"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <ranges>
#include <utility>

namespace hexfolio {

namespace {

bool isAmong(const Change& change, const std::vector<Change>& sorted)
{
    const auto from =
        std::ranges::lower_bound(sorted, change.now.begin, {}, [](const Change& c) { return c.now.begin; });
    const auto end = std::find_if(from, sorted.end(), [&](const Change& c) { return c.now.begin != change.now.begin; });
    return std::find(from, end, change) != end;
}

std::vector<Range> blocksOf(const std::vector<Change>& chosen)
{
    std::vector<Range> blocks;
    for (const Change& change : chosen) {
        if (change.kind == Change::Kind::Moved)
            blocks.push_back(change.before);
    }
    std::ranges::sort(blocks, {}, [](Range range) { return std::pair(range.begin, range.end); });
    return blocks;
}

} // namespace

std::optional<RevertedEdit> revertedEdit(const ChangeList& list, const std::vector<Change>& chosen,
                                         const Snapshot& onDisk, const Snapshot& now)
{
    const std::vector<Range> blocks = blocksOf(chosen);
    const auto isGapOfBlock = [&](const Change& change) {
        return change.kind == Change::Kind::Removed
            && std::ranges::binary_search(blocks, std::pair(change.before.begin, change.before.end), {},
                                          [](Range range) { return std::pair(range.begin, range.end); });
    };
    std::vector<Change> parts;
    for (const Change& change : list.changes()) {
        if (isAmong(change, chosen) || isGapOfBlock(change))
            parts.push_back(change);
    }
    if (parts.empty())
        return std::nullopt;
    PieceTree tree = now.tree();
    for (const Change& part : parts | std::views::reverse)
        tree.replace(part.now, onDisk.tree().slice(part.replaced()));
    const Range replaced{parts.front().now.begin, parts.back().now.end};
    const Range reverted{replaced.begin, tree.size() - (now.size() - replaced.end)};
    auto sources = std::make_shared<SourceList>();
    for (const Snapshot* state : {&now, &onDisk}) {
        if (state->sources())
            sources->insert(sources->end(), state->sources()->begin(), state->sources()->end());
    }
    return RevertedEdit{replaced, Snapshot(tree.slice(reverted), std::move(sources))};
}

} // namespace hexfolio
