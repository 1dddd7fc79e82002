// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/liveoperation.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

/// Both together, with the sources of both.
Snapshot joined(const Snapshot& snapshot, PieceTree tree, const Snapshot& other)
{
    auto sources = std::make_shared<SourceList>();
    for (const Snapshot* one : {&snapshot, &other}) {
        if (one->sources())
            sources->insert(sources->end(), one->sources()->begin(), one->sources()->end());
    }
    return {std::move(tree), std::move(sources)};
}

} // namespace

LiveOperation LiveOperation::inverse() const
{
    if (!isRelocation)
        return {.range = Range::ofLength(range.begin, added.size()), .removed = added, .added = removed};
    const bool wentUp = dest >= range.end;
    const Offset place = wentUp ? dest - range.size() : dest;
    return {.range = Range::ofLength(place, range.size()),
            .removed = removed,
            .isRelocation = true,
            .dest = wentUp ? range.begin : range.end};
}

PieceTree LiveOperation::appliedTo(PieceTree tree) const
{
    if (!isRelocation) {
        tree.replace(range, added.tree());
        return tree;
    }
    const PieceTree block = tree.slice(range);
    tree.replace(range, PieceTree());
    const Offset place = dest <= range.begin ? dest : dest - range.size();
    tree.replace({place, place}, block);
    return tree;
}

Range LivePatch::touchedBy(const LiveOperation& operation, Size fileSize) noexcept
{
    if (operation.isRelocation)
        return operation.range.united({operation.dest, operation.dest});
    return operation.isPlain() ? operation.range : Range{operation.range.begin, fileSize};
}

LivePatch LivePatch::of(const LiveOperation& operation, const Snapshot& file)
{
    const Range touched = touchedBy(operation, file.size());
    PieceTree after = operation.appliedTo(file.tree());
    const Size sizeAfter = after.size();
    const Size grown = sizeAfter - std::min(sizeAfter, file.size());
    const Size cut = file.size() - std::min(sizeAfter, file.size());
    const Snapshot whole = joined(file, std::move(after), operation.added);
    return {.begin = touched.begin,
            .sizeBefore = file.size(),
            .sizeAfter = sizeAfter,
            .old = file.slice(touched),
            .fresh = whole.slice({touched.begin, touched.end + grown - cut})};
}

Size LivePatch::sizeOf(const LiveOperation& operation, Size fileSize) noexcept
{
    return touchedBy(operation, fileSize).size() + (operation.isRelocation ? 0 : operation.added.size());
}

} // namespace hexfolio
