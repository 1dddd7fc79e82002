// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/hitbookmarks.h"

#include "search/hitwalk.h"

#include <QString>

#include <algorithm>
#include <string>

namespace hexfolio {

namespace {

/// Letters of a name; a pattern may be as long as anybody likes.
constexpr qsizetype longestName = 100;

std::vector<std::string> labels(const std::vector<std::string>& names)
{
    std::vector<std::string> labels;
    for (const std::string& name : names)
        labels.push_back(QString::fromStdString(name).simplified().left(longestName).toStdString());
    return labels;
}

} // namespace

Result<HitBookmarks> bookmarksOfHits(const HitRows& rows, RangeSet::Wanted wanted, std::size_t most, Progress& progress)
{
    using State = FollowedHit::State;
    const std::vector<std::string> names = labels(rows.names);
    HitBookmarks made;
    const auto take = [&](const Hit& hit) {
        const FollowedHit now = rows.hits->followed(hit, rows.now);
        const bool isWanted =
            now.state == State::Kept || (wanted == RangeSet::Wanted::KeptAndChanged && now.state != State::Gone);
        if (!isWanted || now.hit.range.isEmpty()) {
            ++made.leftOut;
            return true;
        }
        const std::size_t name = std::min<std::size_t>(hit.pattern, names.size() - 1);
        made.bookmarks.push_back({.range = now.hit.range, .label = names[name]});
        return made.bookmarks.size() <= most;
    };
    progress.setTotal(rows.count());
    for (const Range part : rows.indexes()) {
        auto walked = walkHits(rows.hits->found(), part, hitsInAStep, progress,
                               [&](const EqualHits& hits, Size) -> Result<HitSink::Answer> {
                                   for (Size i = 0; i < hits.starts.count; ++i) {
                                       if (!take(hits.at(i)))
                                           return HitSink::Answer::Stop;
                                   }
                                   return HitSink::Answer::GoOn;
                               });
        if (!walked)
            return std::unexpected(std::move(walked.error()));
        if (made.bookmarks.size() > most)
            return failure(
                {.kind = ErrorKind::TooLarge,
                 .reason = HEXFOLIO_TR("Reason",
                                       "a document has at most 100000 bookmarks; filter the list of hits, or "
                                       "choose some of them")});
    }
    return made;
}

} // namespace hexfolio
