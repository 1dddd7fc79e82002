// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/anchormove.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace hexfolio {

namespace {

bool liesBefore(const Anchor::Origin& a, const Anchor::Origin& b)
{
    return a.source == b.source ? a.offset < b.offset : std::less<>()(a.source, b.source);
}

Range around(Offset offset, Size size)
{
    return {offset - std::min(offset, size), offset + size};
}

Range hull(Range a, Range b)
{
    return a.isEmpty() ? b : a.united(b);
}

Size distance(Offset a, Offset b)
{
    return a < b ? b - a : a - b;
}

} // namespace

AnchorMove::AnchorMove(const Edit& edit, const PieceTree& before, const PieceTree& after)
    : m_edit(edit), m_before(before), m_after(after)
{
}

void AnchorMove::apply(std::vector<Anchor>& anchors) const
{
    std::vector<Case> cases;
    std::vector<Sought> sought;
    Range where = m_edit.inserted;
    for (Anchor& anchor : anchors) {
        const Range moved = likely(anchor.range);
        anchor.longest = std::max(anchor.longest, moved.size());
        // One that is gone for good has no bytes to look for.
        if (!anchor.whole && (anchor.range.isEmpty() || !anchor.range.overlaps(removed()))) {
            anchor.range = moved;
            continue;
        }
        const Anchor::Whole whole = anchor.whole
            ? *anchor.whole
            : Anchor::Whole{.first = originOf(anchor.range.begin), .last = originOf(anchor.range.end - 1)};
        cases.push_back({.anchor = &anchor, .whole = whole, .likely = moved});
        sought.push_back({.origin = whole.first, .expected = moved.begin});
        sought.push_back({.origin = whole.last, .expected = moved.begin + anchor.longest - 1});
        // What was parted may be together again, because what lay between is gone.
        where = hull(where, around(moved.begin, 2 * anchor.longest));
    }
    look(sought, where);
    lookBeside(cases, sought);
    for (std::size_t i = 0; i < cases.size(); ++i)
        settle(cases[i], sought[2 * i], sought[2 * i + 1]);
}

/// Where it would be if each byte that was removed had become the inserted one as far from the begin.
Range AnchorMove::likely(Range range) const noexcept
{
    const Range gone = removed();
    const Offset inserted = m_edit.inserted.size();
    const auto moved = [&](Offset offset) { return offset - gone.size() + inserted; };
    const Offset end = range.end <= gone.begin ? range.end
        : range.end >= gone.end                ? moved(range.end)
                                               : std::min(range.end, m_edit.inserted.end);
    const Offset begin = range.begin >= gone.end ? moved(range.begin)
        : range.begin <= gone.begin              ? range.begin
                                                 : std::min(range.begin, m_edit.inserted.end);
    return {begin, std::max(begin, end)};
}

Anchor::Origin AnchorMove::originOf(Offset offset) const
{
    const PieceTree::Place place = m_before.placeOf(offset);
    return {.source = place.piece.source, .offset = place.piece.offset + (offset - place.start)};
}

/// Finds the bytes in `where` of the pieces after the edit; of several copies the one nearest to where it is expected.
void AnchorMove::look(std::vector<Sought>& sought, Range where) const
{
    where = where.clampedTo(m_after.size());
    if (sought.empty() || where.isEmpty())
        return;
    std::vector<Sought*> sorted;
    for (Sought& one : sought)
        sorted.push_back(&one);
    std::ranges::sort(sorted, liesBefore, [](const Sought* one) { return one->origin; });
    std::size_t visited = 0;
    m_after.visit(where, [&](const Piece& piece, Offset start) {
        const Anchor::Origin from{.source = piece.source, .offset = piece.offset};
        auto at = std::ranges::lower_bound(sorted, from, liesBefore, [](const Sought* one) { return one->origin; });
        for (; at != sorted.end() && (*at)->origin.source == piece.source; ++at) {
            Sought& one = **at;
            if (!piece.sourceRange().contains(one.origin.offset))
                break;
            const Offset found = start + (one.origin.offset - piece.offset);
            if (!one.found || distance(found, one.expected) < distance(*one.found, one.expected))
                one.found = found;
        }
        return ++visited < mostPieces;
    });
}

/// The other end may be beside one that went far.
void AnchorMove::lookBeside(const std::vector<Case>& cases, std::vector<Sought>& sought) const
{
    Range beside;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const auto& [one, other] = std::pair(sought[2 * i].found, sought[2 * i + 1].found);
        if (one.has_value() != other.has_value())
            beside = hull(beside, around(one ? *one : *other, cases[i].anchor->longest));
    }
    look(sought, beside);
}

void AnchorMove::settle(const Case& one, const Sought& first, const Sought& last) const
{
    Anchor& anchor = *one.anchor;
    // Bytes between them may have come or gone, but not so many that one of them was moved elsewhere.
    if (first.found && last.found && *last.found >= *first.found && *last.found - *first.found < anchor.longest) {
        anchor.range = {*first.found, *last.found + 1};
        anchor.state = Anchor::State::Kept;
        anchor.whole.reset();
        return;
    }
    // Written over, byte for byte: it is still the same place.
    const bool isMoved =
        (first.found && *first.found != one.likely.begin) || (last.found && *last.found + 1 != one.likely.end);
    if (m_edit.removedSize == m_edit.inserted.size() && !isMoved) {
        anchor.range = one.likely;
        return;
    }
    Range range = one.likely;
    if (first.found)
        range = {*first.found, std::clamp(range.end, *first.found + 1, *first.found + anchor.longest)};
    else if (last.found && *last.found + 1 > range.begin)
        range = {range.begin, *last.found + 1};
    anchor.range = range;
    anchor.state = range.isEmpty() ? Anchor::State::Gone : Anchor::State::Cut;
    anchor.whole = one.whole;
}

} // namespace hexfolio
