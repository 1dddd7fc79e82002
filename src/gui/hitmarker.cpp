// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/hitmarker.h"

#include "gui/model/documentcontext.h"
#include "gui/model/hexmodel.h"
#include "gui/model/searchsession.h"
#include "search/hitsink.h"
#include "search/searcher.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

// How far beyond the window a hit may begin and still be found.
constexpr Size margin = 4096;

class BoundedSink final : public HitSink {
public:
    [[nodiscard]] Answer take(const Hit& hit) override
    {
        hits.push_back(hit.range);
        return hits.size() < HitMarker::limit ? Answer::GoOn : Answer::Stop;
    }
    std::vector<Range> hits;
};

Result<std::vector<Range>> hitsIn(const Snapshot& snapshot, Range range, const Sought& sought, Progress& progress)
{
    BoundedSink sink;
    const Searcher::Options options = sought.options(Searcher::Direction::Forward, 1);
    if (const auto report = sought.run(snapshot, range, options, sink, progress); !report)
        return failure(report.error());
    return std::move(sink.hits);
}

// What is left of hits that were changed or deleted is no hit.
Result<std::vector<Range>> keptIn(const FollowedHits& hits, const Snapshot& snapshot, Range range)
{
    const auto found = hits.touching(range, HitMarker::limit, snapshot);
    if (!found)
        return std::unexpected(found.error());
    std::vector<Range> kept;
    for (const FollowedHit& hit : *found) {
        if (hit.state == FollowedHit::State::Kept || hit.state == FollowedHit::State::Doubtful)
            kept.push_back(hit.hit.range);
    }
    return kept;
}

} // namespace

HitMarker::HitMarker(HexModel& model, QObject* parent) : QObject(parent), m_model(model), m_job(model.context().jobs())
{
    connect(&model, &QAbstractItemModel::modelReset, this, &HitMarker::refresh);
    connect(&model, &QAbstractItemModel::dataChanged, this, &HitMarker::refresh);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &HitMarker::refresh);
    connect(&model.context(), &DocumentContext::searchChanged, this, &HitMarker::adoptSession);
    adoptSession();
}

void HitMarker::adoptSession()
{
    if (m_session)
        m_session->disconnect(this);
    m_session = m_model.context().search();
    if (m_session) {
        connect(m_session, &SearchSession::grown, this, &HitMarker::refresh);
        connect(m_session, &SearchSession::moved, this, &HitMarker::markAnew);
        connect(m_session, &SearchSession::replaced, this, &HitMarker::markAnew);
    }
    markAnew();
}

void HitMarker::markAnew()
{
    m_markedWindow = {};
    m_markedCount = 0;
    m_job.drop();
    if (m_sought || m_session)
        refresh();
    else
        m_model.setHits({});
}

Range HitMarker::window() const
{
    const auto row = static_cast<Size>(m_model.bytesPerRow());
    const Offset top = m_model.topRow() * row;
    const Range shown = Range::ofLength(top, row * static_cast<Size>(m_model.windowRows()));
    const Offset before = shown.begin - std::min(shown.begin, margin);
    const Range around{before - before % (m_sought ? m_sought->blockSize() : 1), shown.end + margin};
    return around.clampedTo(m_model.context().document().size());
}

void HitMarker::setSought(std::optional<Sought> sought)
{
    m_sought = std::move(sought);
    markAnew();
}

void HitMarker::refresh()
{
    if (!m_sought && !m_session)
        return;
    const Document& document = m_model.context().document();
    const Range range = window();
    const Size count = m_sought ? 0 : m_session->count();
    // The model also tells of the marks that were just set.
    if (range == m_markedWindow && document.revision() == m_markedRevision && count == m_markedCount)
        return;
    m_markedWindow = range;
    m_markedRevision = document.revision();
    m_markedCount = count;
    std::function<Result<std::vector<Range>>(Progress&)> look;
    if (m_sought)
        look = [snapshot = document.snapshot(), range, sought = *m_sought](Progress& progress) {
            return hitsIn(snapshot, range, sought, progress);
        };
    else
        look = [snapshot = document.snapshot(), range, hits = m_session->hits()](Progress&) {
            return keptIn(*hits, snapshot, range);
        };
    m_job.start<std::vector<Range>>(std::move(look), [this](Result<std::vector<Range>> hits) {
        m_model.setHits(hits ? std::move(*hits) : std::vector<Range>());
    });
}

} // namespace hexfolio
