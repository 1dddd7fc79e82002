// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/historymodel.h"

#include "gui/model/documentcontext.h"
#include "gui/model/fixedfont.h"
#include "gui/model/numbertext.h"
#include "gui/model/timetext.h"

#include <QFont>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace hexfolio {

using namespace Qt::StringLiterals;

HistoryModel::HistoryModel(QObject* parent) : QAbstractTableModel(parent) { }

void HistoryModel::setContext(DocumentContext* context)
{
    beginResetModel();
    if (m_context)
        m_context->disconnect(this);
    m_context = context;
    m_count = 0;
    m_position = -1;
    if (context) {
        constexpr std::size_t limit = std::numeric_limits<int>::max();
        m_count = static_cast<int>(std::min(history().steps().size(), limit));
        m_position = static_cast<int>(history().position());
        connect(context, &DocumentContext::stateChanged, this, &HistoryModel::update);
        connect(context, &QObject::destroyed, this, [this] { setContext(nullptr); });
    }
    endResetModel();
    Q_EMIT moved();
}

const History& HistoryModel::history() const
{
    return m_context->document().history();
}

int HistoryModel::currentRow() const
{
    return m_position;
}

void HistoryModel::update()
{
    constexpr std::size_t limit = std::numeric_limits<int>::max();
    resizeTo(static_cast<int>(std::min(history().steps().size(), limit)), static_cast<int>(history().position()));
    // Typing lengthens the last step, a save moves the mark: views only ask again for what they show.
    Q_EMIT dataChanged(index(0, 0), index(m_count - 1, ColumnCount - 1));
    Q_EMIT moved();
}

/// Tells of rows that went and came. An edit takes the undone steps away and adds one.
void HistoryModel::resizeTo(int count, int position)
{
    const bool isEditFromTheMiddle = position == m_position + 1 && count == position + 1 && count <= m_count;
    const int kept = isEditFromTheMiddle ? position : std::min(count, m_count);
    m_position = position;
    if (kept < m_count) {
        beginRemoveRows({}, kept, m_count - 1);
        m_count = kept;
        endRemoveRows();
    }
    if (kept < count) {
        beginInsertRows({}, kept, count - 1);
        m_count = count;
        endInsertRows();
    }
}

QStringList HistoryModel::kindNames()
{
    return {tr("Opened"),     tr("Overwrite"),      tr("Insert"),     tr("Delete"), tr("Fill"),
            tr("Copy block"), tr("Move block"),     tr("Resize"),     tr("Paste"),  tr("Replace"),
            tr("Revert"),     tr("Read from disk"), tr("Apply again")};
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QStringList HistoryModel::stateNames()
{
    return {QString(), tr("on disk"), tr("now"), tr("now, on disk"), tr("undone"), tr("undone, on disk")};
}

QString HistoryModel::stateText(int row) const
{
    const auto saved = history().savedPosition();
    const bool isOnDisk = saved && *saved == static_cast<std::size_t>(row);
    const int which = row == m_position ? 2 : row > m_position ? 4 : 0;
    return stateNames().at(which + (isOnDisk ? 1 : 0));
}

QString HistoryModel::text(int row, int column) const
{
    const History::Step& step = history().steps()[static_cast<std::size_t>(row)];
    switch (column) {
    case NumberColumn: return QLocale().toString(row);
    case LabelColumn: return kindNames().at(static_cast<int>(step.kind));
    case OffsetColumn: return row == 0 ? QString() : hexOffsetText(step.range.begin);
    case SizeColumn: {
        if (row == 0)
            return QLocale().toString(static_cast<qulonglong>(step.range.size()));
        const Size before = history().steps()[static_cast<std::size_t>(row) - 1].tree.size();
        const Size removed = step.range.size() + before - step.tree.size();
        return QLocale().toString(static_cast<qulonglong>(std::max(removed, step.range.size())));
    }
    // Sizes end at the right; the time behind them begins a little later.
    case TimeColumn: return QChar(QChar::Nbsp) + timeText(step.time);
    default: return stateText(row);
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_context
        || static_cast<std::size_t>(index.row()) >= history().steps().size())
        return {};
    const int column = index.column();
    const bool isCurrent = index.row() == m_position;
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), column);
    case Qt::TextAlignmentRole: {
        const bool isNumber = column == NumberColumn || column == SizeColumn;
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    case Qt::FontRole: {
        QFont font = column == OffsetColumn ? fixedFont() : QFont();
        font.setBold(isCurrent);
        return font;
    }
    case Qt::ToolTipRole:
        return column == TimeColumn ? fullTimeText(history().steps()[static_cast<std::size_t>(index.row())].time)
            : column == LabelColumn || column == StateColumn ? text(index.row(), column)
                                                             : QVariant();
    case IsUndoneRole: return index.row() > m_position;
    case IsCurrentRole: return isCurrent;
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == NumberColumn || section == SizeColumn;
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn: return tr("Step");
    case LabelColumn: return tr("What");
    case OffsetColumn: return tr("Offset");
    case SizeColumn: return tr("Bytes");
    case TimeColumn: return tr("Time");
    default: return tr("State");
    }
}

} // namespace hexfolio
