// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/hitsmodel.h"

#include "gui/model/bytesample.h"
#include "gui/model/errortext.h"
#include "gui/model/numbertext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hexfolio {

namespace {

constexpr int keptRows = 1024;
/// Bytes that a row shows of a hit, and on each side of it.
constexpr Size shownBytes = 32;
constexpr Size shownContext = 16;

} // namespace

HitsModel::HitsModel(QObject* parent) : QAbstractTableModel(parent), m_shown(keptRows) { }

void HitsModel::setTable(HitTable table, QStringList patterns)
{
    beginResetModel();
    m_table = std::move(table);
    m_patterns = std::move(patterns);
    m_first = 0;
    m_shown.clear();
    endResetModel();
}

void HitsModel::setLongerTable(HitTable table)
{
    const int before = shownRows();
    const int after = static_cast<int>(std::min(mostRows, table.rowCount() - std::min(m_first, table.rowCount())));
    if (after <= before) {
        m_table = std::move(table);
        return;
    }
    beginInsertRows({}, before, after - 1);
    m_table = std::move(table);
    endInsertRows();
}

void HitsModel::setOrder(HitOrder order)
{
    beginResetModel();
    m_table.setOrder(std::move(order));
    m_shown.clear();
    endResetModel();
}

void HitsModel::followEdit(const Edit& edit, const Snapshot& now)
{
    m_table.edited(edit, now);
    tellAllChanged();
}

void HitsModel::tellAllChanged()
{
    m_shown.clear();
    if (const int rows = shownRows(); rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
}

int HitsModel::showRow(Size row)
{
    if (row < m_first || row - m_first >= mostRows) {
        beginResetModel();
        m_first = row - std::min(row, mostRows / 2);
        m_shown.clear();
        endResetModel();
    }
    return static_cast<int>(row - m_first);
}

std::optional<FollowedHit> HitsModel::hitAt(int row) const
{
    return row >= 0 && row < shownRows() ? shown(row).hit : std::nullopt;
}

int HitsModel::shownRows() const noexcept
{
    return static_cast<int>(std::min(mostRows, m_table.rowCount() - std::min(m_first, m_table.rowCount())));
}

int HitsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : shownRows();
}

int HitsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const HitsModel::Shown& HitsModel::shown(int row) const
{
    const Size wanted = m_first + static_cast<Size>(row);
    if (const Shown* kept = m_shown.object(wanted))
        return *kept;
    auto* const made = new Shown(read(wanted)); // the cache takes it over on the next line
    m_shown.insert(wanted, made);
    return *made;
}

HitsModel::Shown HitsModel::read(Size row) const
{
    Shown made;
    const auto found = m_table.row(row);
    if (!found) {
        made.texts.fill(u"–"_s);
        made.fault = errorText(found.error());
        return made;
    }
    made.hit = found->hit;
    const Range range = found->hit.hit.range;
    const std::uint32_t pattern = found->hit.hit.pattern;
    const Snapshot& now = m_table.document();
    const ByteSample sample = ByteSample::of(now, range, shownBytes);
    const Offset around = range.begin - std::min(range.begin, shownContext);
    const QString before = ByteSample::of(now, {around, range.begin}, shownContext).text();
    const QString behind = ByteSample::of(now, Range::ofLength(range.end, shownContext), shownContext).text();
    made.texts[OffsetColumn] = hexOffsetText(range.begin);
    made.texts[LengthColumn] = QLocale().toString(static_cast<qulonglong>(range.size()));
    made.texts[BytesColumn] = range.isEmpty() ? u"–"_s : sample.hex();
    made.texts[TextColumn] = sample.text();
    if (pattern < static_cast<std::size_t>(m_patterns.size()))
        made.texts[PatternColumn] = m_patterns[static_cast<qsizetype>(pattern)];
    made.texts[ContextColumn] = before + u" ▸ "_s + sample.text() + u" ◂ "_s + behind;
    return made;
}

QVariant HitsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == LengthColumn ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case BeginRole:
    case SizeRole:
    case StateRole: break;
    default: return {};
    }
    const Shown& row = shown(index.row());
    if (role == Qt::DisplayRole)
        return row.texts[static_cast<std::size_t>(index.column())];
    if (role == Qt::ToolTipRole)
        return row.hit ? stateNames()[static_cast<qsizetype>(row.hit->state)] : row.fault;
    if (!row.hit)
        return {};
    const FollowedHit& hit = *row.hit;
    if (role == StateRole)
        return static_cast<int>(hit.state);
    return static_cast<qulonglong>(role == BeginRole ? hit.hit.range.begin : hit.hit.range.size());
}

QVariant HitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OffsetColumn: return tr("Offset");
    case LengthColumn: return tr("Length");
    case BytesColumn: return tr("Bytes");
    case TextColumn: return tr("Text");
    case PatternColumn: return tr("Pattern");
    case ContextColumn: return tr("Context");
    default: return {};
    }
}

QStringList HitsModel::stateNames()
{
    return {QString(), tr("Changed since it was found"), tr("Deleted since it was found")};
}

} // namespace hexfolio
