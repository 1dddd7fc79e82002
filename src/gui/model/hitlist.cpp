// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/hitlist.h"

#include "gui/model/bookmarks.h"
#include "gui/model/documentcontext.h"
#include "gui/model/hitbookmarks.h"
#include "gui/model/hitsmodel.h"
#include "gui/model/numbertext.h"
#include "gui/model/rangeselection.h"
#include "gui/model/searchsession.h"
#include "search/hitselection.h"

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <chrono>
#include <utility>

namespace hexfolio {

namespace {

constexpr std::chrono::milliseconds editPause{300};

QString countText(Size count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

} // namespace

HitList::HitList(StateFolder state, QObject* parent)
    : QObject(parent), m_state(std::move(state)), m_model(new HitsModel(this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(editPause);
    connect(&m_pause, &QTimer::timeout, this, &HitList::arrange);
}

HitList::~HitList() = default;

DocumentContext* HitList::context() const noexcept
{
    return m_context;
}

SearchSession* HitList::session() const noexcept
{
    return m_session;
}

void HitList::setContext(DocumentContext* context)
{
    if (context == m_context)
        return;
    if (m_context)
        m_context->disconnect(this);
    m_arranging.reset();
    m_working.reset();
    m_context = context;
    if (context) {
        m_arranging = std::make_unique<JobWatch>(context->jobs());
        m_working = std::make_unique<JobWatch>(context->jobs());
        for (const JobWatch* const job : {m_arranging.get(), m_working.get()}) {
            connect(job, &JobWatch::started, this, &HitList::changed);
            connect(job, &JobWatch::progressed, this, &HitList::changed);
            connect(job, &JobWatch::finished, this, &HitList::changed);
        }
        connect(context, &DocumentContext::searchChanged, this, &HitList::adoptSession);
    }
    adoptSession();
}

void HitList::adoptSession()
{
    if (m_session)
        m_session->disconnect(this);
    if (m_arranging)
        m_arranging->drop();
    if (m_working)
        m_working->drop();
    m_session = m_context ? m_context->search() : nullptr;
    m_model->setSession(m_session);
    m_criteria = {};
    m_sorting = {};
    Q_EMIT switched();
    if (m_session) {
        connect(m_session, &SearchSession::grown, this, &HitList::changed);
        connect(m_session, &SearchSession::moved, this, &HitList::arrangeLater);
        connect(m_session, &SearchSession::replaced, this, &HitList::arrange);
        connect(m_session, &SearchSession::stateChanged, this, [this] {
            if (!m_session->isSearching())
                arrange();
            Q_EMIT changed();
        });
    }
    arrange();
}

void HitList::setCriteria(HitCriteria criteria)
{
    m_criteria = std::move(criteria);
    arrange();
}

void HitList::setSorting(HitSorting sorting)
{
    m_sorting = std::move(sorting);
    arrange();
}

std::vector<Range> HitList::searchedPart(Range now) const
{
    return m_session ? m_session->hits()->edits().sourcesOf(now) : std::vector<Range>();
}

void HitList::arrange()
{
    m_pause.stop();
    if (m_arranging)
        m_arranging->drop();
    if (!m_session || (m_criteria.isEmpty() && m_sorting.isNatural())) {
        if (m_model->order())
            m_model->setOrder(nullptr);
        Q_EMIT changed();
        return;
    }
    m_arranging->start<HitPicks>(
        [hits = m_session->hits(), now = m_context->document().snapshot(), criteria = m_criteria,
         sorting = m_sorting](Progress& progress) { return HitArranger(*hits, now, progress).run(criteria, sorting); },
        [this](const Result<HitPicks>& order) {
            if (order)
                m_model->setOrder(*order);
            else if (order.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(order.error());
            Q_EMIT changed();
        });
}

// What hits are like may be different after an edit; their numbers and their order by offset are not.
void HitList::arrangeLater()
{
    using Key = HitSorting::Key;
    const bool isAboutBytes = !m_criteria.bytes.empty() || m_criteria.only == HitCriteria::Only::Changed
        || m_sorting.key == Key::Bytes || m_sorting.key == Key::Length;
    if (isAboutBytes)
        m_pause.start();
    Q_EMIT changed();
}

bool HitList::isFree() const
{
    return m_session && m_working && !m_working->isRunning();
}

void HitList::thin(std::function<bool(Size index, const Hit& hit)> keeps)
{
    m_working->start<HitSet>(
        [hits = m_session->hits(), keeps = std::move(keeps)](Progress& progress) {
            return filteredHits(hits->found(), keeps, progress);
        },
        [this](Result<HitSet> left) {
            if (left) {
                const Size before = m_session->count();
                m_session->setFound(*std::move(left));
                const Size gone = before - m_session->count();
                Q_EMIT said(tr("Removed %1 hit(s) from the list.", nullptr, pluralNumber(gone)).arg(countText(gone)));
            } else if (left.error().kind != ErrorKind::Cancelled) {
                Q_EMIT failed(left.error());
            }
        });
}

void HitList::remove(const std::vector<Range>& rows)
{
    if (!isFree() || m_session->isSearching() || rows.empty())
        return;
    // Asked for in ascending order, so the next range to look at only moves on.
    thin([removed = rowsOf(rows).indexes(), next = std::size_t{0}](Size index, const Hit&) mutable {
        while (next < removed.size() && removed[next].end <= index)
            ++next;
        return next == removed.size() || !removed[next].contains(index);
    });
}

void HitList::keepWithin(Range now)
{
    if (!isFree() || m_session->isSearching())
        return;
    thin([part = searchedPart(now)](Size, const Hit& hit) { return isWithin(part, hit.range); });
}

void HitList::selectAll()
{
    if (!isFree() || m_model->shownCount() == 0) {
        Q_EMIT said(tr("There are no hits to select."));
        return;
    }
    m_working->start<RangeSet::OfHits>(
        [rows = rowsOf({}), wanted = wanted()](Progress& progress) {
            return RangeSet::ofHits(*rows.hits, rows.now, rows.indexes(), wanted, progress);
        },
        [this, revision = m_context->document().revision()](const Result<RangeSet::OfHits>& made) {
            if (made && m_context->document().revision() != revision)
                selectAll();
            else if (made)
                select(*made);
            else if (made.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(made.error());
        });
}

void HitList::select(const RangeSet::OfHits& made)
{
    m_context->ranges().select(made.ranges);
    if (made.leftOut > 0)
        Q_EMIT said(tr("%1 hit(s) were changed since, or may have been, and are not selected.", nullptr,
                       pluralNumber(made.leftOut))
                        .arg(countText(made.leftOut)));
}

RangeSet::Wanted HitList::wanted() const
{
    return m_criteria.only == HitCriteria::Only::Changed ? RangeSet::Wanted::KeptAndChanged : RangeSet::Wanted::Kept;
}

void HitList::bookmark(const std::vector<Range>& rows)
{
    if (!isFree() || m_model->shownCount() == 0) {
        Q_EMIT said(tr("There are no hits to set bookmarks at."));
        return;
    }
    m_working->start<HitBookmarks>(
        [some = rowsOf(rows), wanted = wanted()](Progress& progress) {
            return bookmarksOfHits(some, wanted, Anchors::most, progress);
        },
        [this, rows, revision = m_context->document().revision()](const Result<HitBookmarks>& made) {
            if (made && m_context->document().revision() != revision)
                bookmark(rows);
            else if (made)
                takeBookmarks(*made);
            else if (made.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(made.error());
        });
}

void HitList::takeBookmarks(const HitBookmarks& made)
{
    const auto added = m_context->bookmarks().add(made.bookmarks);
    if (!added) {
        Q_EMIT failed(added.error());
        return;
    }
    QString sentence = tr("Set %1 bookmark(s).", nullptr, pluralNumber(*added)).arg(countText(*added));
    if (made.leftOut > 0)
        sentence += u' '
            + tr("%1 hit(s) were changed since, or may have been, and got none.", nullptr, pluralNumber(made.leftOut))
                  .arg(countText(made.leftOut));
    Q_EMIT said(sentence);
}

HitRows HitList::rowsOf(const std::vector<Range>& rows) const
{
    HitRows some{.hits = m_session->hits(),
                 .now = m_context->document().snapshot(),
                 .order = m_model->order(),
                 .rows = rows,
                 .names = {}};
    for (const QString& name : m_session->query().names)
        some.names.push_back(name.toStdString());
    some.names.push_back(m_session->query().title.toStdString());
    if (some.rows.empty())
        some.rows.push_back({0, m_model->shownCount()});
    return some;
}

void HitList::exportTo(const QString& path, HitFormat format, const std::vector<Range>& rows)
{
    if (!isFree())
        return;
    m_working->start<Size>(
        [some = rowsOf(rows), format, path = QFile::encodeName(path).toStdString(),
         state = m_state](Progress& progress) { return exportHits(some, format, path, state, progress); },
        [this, path](const Result<Size>& count) {
            if (count)
                Q_EMIT said(tr("Wrote %1 hit(s) to “%2”.", nullptr, pluralNumber(*count)).arg(countText(*count), path));
            else if (count.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(count.error());
        });
}

void HitList::copy(HitFormat format, const std::vector<Range>& rows)
{
    if (!isFree())
        return;
    const HitRows some = rowsOf(rows);
    if (some.count() > mostCopied) {
        Q_EMIT said(tr("These are too many hits for the clipboard, which holds %1. Export them to a file.")
                        .arg(countText(mostCopied)));
        return;
    }
    m_working->start<std::vector<std::byte>>(
        [some, format](Progress& progress) -> Result<std::vector<std::byte>> {
            const auto written = writtenHits(some, format, progress);
            if (!written)
                return std::unexpected(written.error());
            return written->bytes({0, written->size()});
        },
        [this, count = some.count()](const Result<std::vector<std::byte>>& bytes) {
            if (!bytes) {
                if (bytes.error().kind != ErrorKind::Cancelled)
                    Q_EMIT failed(bytes.error());
                return;
            }
            QGuiApplication::clipboard()->setText(QString::fromUtf8(
                QByteArrayView(reinterpret_cast<const char*>(bytes->data()), static_cast<qsizetype>(bytes->size()))));
            Q_EMIT said(tr("Copied %1 hit(s).", nullptr, pluralNumber(count)).arg(countText(count)));
        });
}

void HitList::save(const QString& path)
{
    if (!isFree())
        return;
    const HitRows all = rowsOf({});
    m_working->start<Size>(
        [all, path = QFile::encodeName(path).toStdString()](Progress& progress) {
            return saveHits(all, path, progress);
        },
        [this, path](const Result<Size>& count) {
            if (count)
                Q_EMIT said(tr("Saved %1 hit(s) in “%2”.", nullptr, pluralNumber(*count)).arg(countText(*count), path));
            else if (count.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(count.error());
        });
}

void HitList::load(const QString& path)
{
    if (!m_working || m_working->isRunning())
        return;
    m_working->start<SavedHits>(
        [path = QFile::encodeName(path).toStdString(), size = m_context->document().size()](Progress& progress) {
            return loadHits(path, size, progress);
        },
        [this, title = QFileInfo(path).fileName()](const Result<SavedHits>& saved) {
            if (!saved) {
                if (saved.error().kind != ErrorKind::Cancelled)
                    Q_EMIT failed(saved.error());
                return;
            }
            SearchSession::Query query{.sought = {}, .title = title};
            for (const std::string& name : saved->patterns)
                query.names.append(QString::fromStdString(name));
            m_context->setSearch(std::make_unique<SearchSession>(m_context->document(), std::move(query), saved->hits));
        });
}

std::optional<FollowedHit> HitList::neighbour(Range place, Way way) const
{
    if (!m_session || m_session->count() == 0)
        return std::nullopt;
    const auto hits = m_session->hits();
    const Size count = hits->found().count();
    const auto before = hits->countBefore(place.begin);
    if (!before)
        return std::nullopt;
    Size index = way == Way::Previous ? (*before + count - 1) % count : *before % count;
    const Snapshot now = m_context->document().snapshot();
    auto hit = hits->at(index, now);
    // A hit that is selected is where we are.
    if (way == Way::Next && hit && hit->hit.range == place && count > 1) {
        index = (index + 1) % count;
        hit = hits->at(index, now);
    }
    return hit ? std::optional(*hit) : std::nullopt;
}

} // namespace hexfolio
