// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/hitmarker.h"

#include "gui/model/documentcontext.h"
#include "gui/model/hexmodel.h"
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

} // namespace

HitMarker::HitMarker(HexModel& model, QObject* parent) : QObject(parent), m_model(model), m_job(model.context().jobs())
{
    connect(&model, &QAbstractItemModel::modelReset, this, &HitMarker::refresh);
    connect(&model, &QAbstractItemModel::dataChanged, this, &HitMarker::refresh);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &HitMarker::refresh);
}

Range HitMarker::window() const
{
    const auto row = static_cast<Size>(m_model.bytesPerRow());
    const Offset top = m_model.topRow() * row;
    const Range shown = Range::ofLength(top, row * static_cast<Size>(m_model.windowRows()));
    const Offset before = shown.begin - std::min(shown.begin, margin);
    const Range around{before - before % m_sought->blockSize(), shown.end + margin};
    return around.clampedTo(m_model.context().document().size());
}

void HitMarker::setSought(std::optional<Sought> sought)
{
    m_sought = std::move(sought);
    m_markedWindow = {};
    m_job.drop();
    if (!m_sought)
        m_model.setHits({});
    else
        refresh();
}

void HitMarker::refresh()
{
    if (!m_sought)
        return;
    const Document& document = m_model.context().document();
    const Range range = window();
    // The model also tells of the marks that were just set.
    if (range == m_markedWindow && document.revision() == m_markedRevision)
        return;
    m_markedWindow = range;
    m_markedRevision = document.revision();
    m_job.start<std::vector<Range>>(
        [snapshot = document.snapshot(), range, sought = *m_sought](Progress& progress) {
            return hitsIn(snapshot, range, sought, progress);
        },
        [this](Result<std::vector<Range>> hits) { m_model.setHits(hits ? std::move(*hits) : std::vector<Range>()); });
}

} // namespace hexfolio
