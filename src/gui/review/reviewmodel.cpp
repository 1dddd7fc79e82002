// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/reviewmodel.h"

#include "gui/model/changesmodel.h"
#include "gui/model/fixedfont.h"
#include "gui/model/numbertext.h"

#include <QLocale>

#include <algorithm>
#include <limits>
#include <utility>

namespace hexfolio {

using namespace Qt::StringLiterals;

QString changeKindName(Change::Kind kind)
{
    return ChangesModel::kindNames().at(static_cast<int>(kind));
}

QChar changeKindSign(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Overwritten: return u'~';
    case Change::Kind::Inserted: return u'+';
    case Change::Kind::Removed: return u'−';
    case Change::Kind::Moved: break;
    }
    return u'>';
}

Size sizeOfChange(const Change& change) noexcept
{
    return std::max(change.now.size(), change.before.size());
}

ReviewModel::ReviewModel(QObject* parent)
    : QAbstractTableModel(parent), m_list(std::make_shared<const ChangeList>()) { }

ReviewModel::~ReviewModel() = default;

ReviewModel::Key ReviewModel::keyOf(const Change& change)
{
    return {change.kind, change.before.begin, change.before.end, change.over.begin, change.now.size()};
}

void ReviewModel::setChanges(std::shared_ptr<const ChangeList> list, std::vector<std::size_t> shown)
{
    beginResetModel();
    m_list = std::move(list);
    m_shown = std::move(shown);
    endResetModel();
}

const Change& ReviewModel::changeAt(int row) const
{
    return m_list->changes()[m_shown[static_cast<std::size_t>(row)]];
}

int ReviewModel::rowNear(const Change& change) const
{
    if (m_shown.empty())
        return -1;
    const auto diskPlace = [&](std::size_t index) { return m_list->changes()[index].replaced().begin; };
    auto found = std::ranges::lower_bound(m_shown, change.replaced().begin, {}, diskPlace);
    for (auto next = found; next != m_shown.end() && diskPlace(*next) == change.replaced().begin; ++next) {
        if (keyOf(m_list->changes()[*next]) == keyOf(change))
            found = next;
    }
    return static_cast<int>(std::min<std::ptrdiff_t>(found - m_shown.begin(), std::ssize(m_shown) - 1));
}

bool ReviewModel::isAccepted(const Change& change) const
{
    return m_accepted.contains(keyOf(change));
}

void ReviewModel::setAccepted(const std::vector<int>& rows, bool isAccepted)
{
    if (rows.empty())
        return;
    for (const int row : rows) {
        const Key key = keyOf(changeAt(row));
        if (isAccepted)
            m_accepted.insert(key);
        else
            m_accepted.erase(key);
    }
    const auto [first, last] = std::ranges::minmax(rows);
    Q_EMIT dataChanged(index(first, AcceptedColumn), index(last, AcceptedColumn),
                       {Qt::DisplayRole, Qt::AccessibleTextRole});
}

std::size_t ReviewModel::acceptedCount() const
{
    if (m_accepted.empty())
        return 0;
    const auto count = std::ranges::count_if(m_list->changes(), [&](const Change& c) { return isAccepted(c); });
    return static_cast<std::size_t>(count);
}

int ReviewModel::rowCount(const QModelIndex& parent) const
{
    constexpr std::size_t limit = std::numeric_limits<int>::max();
    return parent.isValid() ? 0 : static_cast<int>(std::min(m_shown.size(), limit));
}

int ReviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Change& change = changeAt(index.row());
    const int column = index.column();
    if (column == AcceptedColumn) {
        if (role == Qt::DisplayRole)
            return isAccepted(change) ? u"✓"_s : QString();
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return isAccepted(change) ? tr("Accepted") : tr("Not accepted yet");
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return column == KindColumn ? changeKindSign(change.kind) + u"  "_s + changeKindName(change.kind)
            : column == PlaceColumn ? hexOffsetText(change.now.begin)
                                    : QLocale().toString(sizeOfChange(change));
    case Qt::AccessibleTextRole: return column == KindColumn ? changeKindName(change.kind) : QVariant();
    case Qt::ToolTipRole:
        return column == SizeColumn ? sizeText(sizeOfChange(change))
            : column == PlaceColumn ? offsetText(change.now.begin)
                                    : QVariant();
    case Qt::FontRole: return column == KindColumn ? QVariant() : fixedFont();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (column == SizeColumn ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == SizeColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (section == AcceptedColumn)
        return role == Qt::DisplayRole                                  ? QVariant(u"✓"_s)
            : role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ? QVariant(tr("Accepted"))
                                                                        : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    return section == KindColumn ? tr("Change") : section == PlaceColumn ? tr("Offset now") : tr("Bytes");
}

} // namespace hexfolio
