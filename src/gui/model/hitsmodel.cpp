// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/hitsmodel.h"

#include "gui/model/documentcontext.h"
#include "gui/model/errortext.h"
#include "gui/model/fixedfont.h"
#include "gui/model/numbertext.h"
#include "gui/model/searchsession.h"

#include <QCoreApplication>
#include <QFont>
#include <QLocale>

#include <algorithm>
#include <chrono>
#include <future>
#include <utility>

using namespace Qt::StringLiterals;

namespace hexfolio {

namespace {

/// How many bytes of a hit are shown, and how many before and behind it.
constexpr Size shownBytes = 16;
constexpr Size shownAround = 16;
/// A part of one frame, and far longer than reading what is in memory takes.
constexpr std::chrono::milliseconds patience{6};

bool isBytes(int column)
{
    return column == HitsModel::OffsetColumn || column == HitsModel::BytesColumn || column == HitsModel::TextColumn
        || column == HitsModel::ContextColumn;
}

} // namespace

HitsModel::HitsModel(QObject* parent) : QAbstractTableModel(parent) { }

HitsModel::~HitsModel() = default;

void HitsModel::setSession(SearchSession* session)
{
    if (m_session)
        m_session->disconnect(this);
    beginResetModel();
    m_session = session;
    m_order.reset();
    forget();
    m_rows = rowsToShow();
    endResetModel();
    if (!session)
        return;
    connect(session, &SearchSession::grown, this, &HitsModel::grow);
    connect(session, &SearchSession::replaced, this, &HitsModel::reset);
    connect(session, &SearchSession::moved, this, [this] {
        forget();
        if (m_rows > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
    });
}

void HitsModel::setOrder(HitPicks order)
{
    beginResetModel();
    m_order = std::move(order);
    forget();
    m_rows = rowsToShow();
    endResetModel();
}

// Its indexes mean other hits now.
void HitsModel::reset()
{
    setOrder(nullptr);
}

int HitsModel::rowsToShow() const noexcept
{
    return static_cast<int>(std::min(shownCount(), Size{mostRows}));
}

void HitsModel::grow()
{
    const int rows = rowsToShow();
    if (rows <= m_rows)
        return;
    // The last page was read before it was full.
    const int last = m_rows / pageRows;
    std::erase_if(m_pages, [last](const Page& page) { return page.number >= last; });
    if (m_reading >= last)
        m_job = {};
    beginInsertRows({}, m_rows, rows - 1);
    m_rows = rows;
    endInsertRows();
}

void HitsModel::forget()
{
    m_pages.clear();
    m_job = {};
    m_missed.clear();
}

Size HitsModel::shownCount() const noexcept
{
    if (!m_session)
        return 0;
    return m_order ? m_order->size() : m_session->count();
}

Size HitsModel::hitIndex(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return m_order ? (*m_order)[at] : at;
}

std::optional<int> HitsModel::rowOf(Size index) const
{
    if (m_order || index >= static_cast<Size>(m_rows))
        return std::nullopt;
    return static_cast<int>(index);
}

std::optional<FollowedHit> HitsModel::hitAt(int row) const
{
    if (!m_session || row < 0 || row >= m_rows)
        return std::nullopt;
    const auto hit = m_session->hits()->at(hitIndex(row), m_session->document().snapshot());
    return hit ? std::optional(*hit) : std::nullopt;
}

HitsModel::Row HitsModel::readRow(const FollowedHit& hit, const Snapshot& now)
{
    const Range range = hit.hit.range;
    const Range before{range.begin - std::min(range.begin, shownAround), range.begin};
    return {.hit = hit,
            .bytes = ByteSample::of(now, range, shownBytes),
            .before = ByteSample::of(now, before, shownAround).text(),
            .behind = ByteSample::of(now, Range::ofLength(range.end, shownAround), shownAround).text()};
}

HitsModel::Page HitsModel::read(const PageTask& task)
{
    Page page{.number = task.number};
    for (Size at = task.first; at < task.first + task.count; ++at) {
        const auto hit = task.hits->at(task.order ? (*task.order)[at] : at, task.now);
        if (!hit) {
            page.error = hit.error();
            break;
        }
        page.rows.push_back(readRow(*hit, task.now));
    }
    return page;
}

const HitsModel::Page* HitsModel::page(int number) const
{
    const auto found = std::ranges::find(m_pages, number, &Page::number);
    if (found != m_pages.end()) {
        m_pages.splice(m_pages.begin(), m_pages, found);
        return &m_pages.front();
    }
    if (m_job.isActive() && takePage() && m_pages.front().number == number)
        return &m_pages.front();
    // One page at a time: while a disk makes us wait for one, more of them would only wait too.
    if (!m_job.isActive()) {
        startReading(number);
        if (takePage())
            return &m_pages.front();
    }
    m_missed.insert(number);
    return nullptr;
}

void HitsModel::startReading(int number) const
{
    if (!m_thread)
        m_thread = std::make_unique<JobRunner>(1);
    const auto first = static_cast<Size>(number) * pageRows;
    const PageTask task{.number = number,
                        .first = first,
                        .count = std::min<Size>(pageRows, static_cast<Size>(m_rows) - first),
                        .order = m_order,
                        .hits = m_session->hits(),
                        .now = m_session->document().snapshot()};
    m_reading = number;
    auto done = std::make_shared<std::promise<void>>();
    const std::future<void> soon = done->get_future();
    m_job = m_thread->run<Page>(
        [task](Progress&) -> Result<Page> { return read(task); },
        [done, model = QPointer(const_cast<HitsModel*>(this)), application = QCoreApplication::instance()] {
            done->set_value();
            // Through the application: it must own nothing that may be gone by then.
            QMetaObject::invokeMethod(
                application,
                [model] {
                    if (model)
                        model->showPages();
                },
                Qt::QueuedConnection);
        });
    soon.wait_for(patience);
}

bool HitsModel::takePage() const
{
    if (!m_job.isDone())
        return false;
    auto page = m_job.take();
    if (!page)
        return false;
    m_pages.push_front(std::move(*page));
    if (m_pages.size() > mostPages)
        m_pages.pop_back();
    return true;
}

// Whoever was shown "…" asks again.
void HitsModel::showPages()
{
    (void)takePage();
    for (const int number : std::exchange(m_missed, {})) {
        const int first = number * pageRows;
        if (first < m_rows)
            Q_EMIT dataChanged(index(first, 0), index(std::min(first + pageRows, m_rows) - 1, ColumnCount - 1));
    }
}

int HitsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int HitsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HitsModel::stateName(FollowedHit::State state)
{
    switch (state) {
    case FollowedHit::State::Changed: return tr("changed");
    case FollowedHit::State::Doubtful: return tr("perhaps changed");
    case FollowedHit::State::Gone: return tr("deleted");
    default: return {};
    }
}

QVariant HitsModel::text(const Row& row, int column) const
{
    const Hit& hit = row.hit.hit;
    switch (column) {
    case OffsetColumn: return hexOffsetText(hit.range.begin);
    case LengthColumn: return QLocale().toString(static_cast<qulonglong>(hit.range.size()));
    // Lengths end at the right; the bytes behind them begin a little later.
    case BytesColumn: return row.bytes.hex();
    case TextColumn: return row.bytes.text();
    case PatternColumn: return m_session->patternName(hit.pattern);
    case StateColumn: return stateName(row.hit.state);
    //: The bytes of a hit between those before and behind it.
    default: return tr("%1‹%2›%3").arg(row.before, row.bytes.text(), row.behind);
    }
}

QVariant HitsModel::font(const Row& row, int column) const
{
    QFont font = isBytes(column) ? fixedFont() : QFont();
    font.setItalic(row.hit.state == FollowedHit::State::Changed || row.hit.state == FollowedHit::State::Doubtful);
    font.setStrikeOut(row.hit.state == FollowedHit::State::Gone);
    return font;
}

QVariant HitsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_session)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (index.column() == LengthColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::FontRole && role != Qt::ToolTipRole && role != StateRole)
        return {};
    const Page* const shown = page(index.row() / pageRows);
    const auto at = static_cast<std::size_t>(index.row() % pageRows);
    if (shown == nullptr)
        return role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    if (at >= shown->rows.size()) {
        const bool isSaying = role == Qt::ToolTipRole || (role == Qt::DisplayRole && index.column() == BytesColumn);
        return isSaying && shown->error ? QVariant(errorText(*shown->error)) : QVariant();
    }
    const Row& row = shown->rows[at];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::FontRole: return font(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == OffsetColumn ? QVariant(offsetText(row.hit.hit.range.begin))
                                              : text(row, index.column());
    default: return static_cast<int>(row.hit.state);
    }
}

QVariant HitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == LengthColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OffsetColumn: return tr("Offset");
    case LengthColumn: return tr("Length");
    case BytesColumn: return tr("Bytes");
    case TextColumn: return tr("Text");
    case PatternColumn: return tr("Pattern");
    case StateColumn: return tr("State");
    default: return tr("Context");
    }
}

QModelIndexList HitsModel::match(const QModelIndex& /*start*/, int /*role*/, const QVariant& /*value*/, int /*hits*/,
                                 Qt::MatchFlags /*flags*/) const
{
    return {};
}

} // namespace hexfolio
