// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/rebasetosaved.h"

#include "document/documentsteps.h"

#include <algorithm>
#include <vector>

namespace hexfolio {

namespace {

/// Bytes of a source that stand in the saved file.
struct Place {
    Range range;
    Offset now = 0;
};

/// In the order of the source, not overlapping.
using Places = std::vector<Place>;

Places placesIn(const PieceTree& tree, const ByteSource* source)
{
    Places places;
    tree.visit({0, tree.size()}, [&](const Piece& piece, Offset start) {
        if (piece.source == source)
            places.push_back({piece.sourceRange(), start});
        return true;
    });
    std::ranges::stable_sort(places, {}, [](const Place& place) { return place.range.begin; });
    Offset reached = 0;
    for (Place& place : places) {
        const Offset from = std::clamp(reached, place.range.begin, place.range.end);
        place.now += from - place.range.begin;
        place.range.begin = from;
        reached = std::max(reached, place.range.end);
    }
    std::erase_if(places, [](const Place& place) { return place.range.isEmpty(); });
    return places;
}

void rewrite(const Piece& piece, const Places& places, const ByteSource* saved, std::vector<Piece>& out)
{
    Range rest = piece.sourceRange();
    auto place = std::ranges::partition_point(places, [&](const Place& p) { return p.range.end <= rest.begin; });
    for (; place != places.end() && place->range.begin < rest.end; ++place) {
        const Range both = rest.intersected(place->range);
        if (rest.begin < both.begin)
            out.push_back({piece.source, rest.begin, both.begin - rest.begin});
        out.push_back({saved, place->now + (both.begin - place->range.begin), both.size()});
        rest.begin = both.end;
    }
    if (!rest.isEmpty())
        out.push_back({piece.source, rest.begin, rest.size()});
}

} // namespace

DocumentSteps::Kept rebasedToSaved(const ReplayedHistory& replayed, const std::shared_ptr<const ByteSource>& standIn,
                                   const Snapshot& saved)
{
    const ByteSource* const disk = saved.size() > 0 ? saved.tree().placeOf(0).piece.source : nullptr;
    // What was typed before the save is in the file now, too.
    const ByteSource* const pool = replayed.sources.front().get();
    const Places old = placesIn(replayed.saving->tree, standIn.get());
    const Places typed = placesIn(replayed.saving->tree, pool);
    PieceTree::Rewriter rewriter([&](const Piece& piece, std::vector<Piece>& out) {
        if (piece.source == standIn.get())
            rewrite(piece, old, disk, out);
        else if (piece.source == pool)
            rewrite(piece, typed, disk, out);
        else
            out.push_back(piece);
    });
    std::vector<History::Step> steps = replayed.steps;
    std::optional<std::size_t> savedStep;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const bool isSaved = steps[i].tree.isSameRoot(replayed.saving->tree);
        savedStep = isSaved ? std::optional(i) : savedStep;
        steps[i].tree = isSaved ? saved.tree() : rewriter.rewritten(steps[i].tree);
    }
    DocumentSteps::Kept restored{History(std::move(steps), replayed.position, savedStep), replayed.sources};
    restored.sources.push_back(standIn);
    return restored;
}

} // namespace hexfolio
