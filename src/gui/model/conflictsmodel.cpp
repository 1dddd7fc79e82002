// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/conflictsmodel.h"

#include "gui/model/bytesample.h"
#include "gui/model/fixedfont.h"
#include "gui/model/numbertext.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace hexfolio {

namespace {

using Choice = PlacedChange::Choice;

constexpr Size sampleSize = 16;

QString shown(const ByteSample& sample)
{
    return sample.bytes.empty() ? u"–"_s : sample.hex() + u"  "_s + sample.text();
}

QString whyText(const PlacedChange& change)
{
    switch (change.why) {
    case PlacedChange::Why::OtherBytes: return ConflictsModel::tr("Both changed it");
    case PlacedChange::Why::Gone: return ConflictsModel::tr("Beyond the end");
    case PlacedChange::Why::Unproven: return ConflictsModel::tr("Not known");
    case PlacedChange::Why::Nothing: break;
    }
    return {};
}

QString whyTip(const PlacedChange& change)
{
    switch (change.why) {
    case PlacedChange::Why::OtherBytes:
        return ConflictsModel::tr("The file has other bytes at this place than when you edited it.");
    case PlacedChange::Why::Gone:
        return ConflictsModel::tr("The file ends before this place; kept bytes are put at its end.");
    case PlacedChange::Why::Unproven:
        return ConflictsModel::tr(
            "Too many bytes were replaced to be remembered, so nobody knows whether they changed.");
    case PlacedChange::Why::Nothing: break;
    }
    return {};
}

} // namespace

ConflictsModel::ConflictsModel(Reapplied reapplied, QObject* parent)
    : QAbstractTableModel(parent)
    , m_reapplied(std::move(reapplied))
    , m_onDisk(Snapshot::ofSource(m_reapplied.disk, m_reapplied.disk->size()))
{
    for (std::size_t i = 0; i < m_reapplied.changes.size(); ++i) {
        if (m_reapplied.changes[i].isConflict())
            m_rows.push_back(i);
    }
}

const PlacedChange& ConflictsModel::at(int row) const
{
    return m_reapplied.changes[m_rows[static_cast<std::size_t>(row)]];
}

Choice ConflictsModel::choice(int row) const
{
    return at(row).choice;
}

void ConflictsModel::setChoice(int row, Choice choice)
{
    m_reapplied.changes[m_rows[static_cast<std::size_t>(row)]].choice = choice;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ConflictsModel::setAll(Choice choice)
{
    for (int row = 0; row < rowCount(); ++row)
        setChoice(row, choice);
}

QString ConflictsModel::summary() const
{
    const Size conflicts = m_rows.size();
    const Size applying = m_reapplied.changes.size() - conflicts;
    return tr("%n edit(s) apply to the changed file.", nullptr, pluralNumber(applying)) + u' '
        + tr("%n edit(s) conflict with it: choose whose bytes are kept.", nullptr, pluralNumber(conflicts));
}

int ConflictsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ConflictsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ConflictsModel::displayText(int row, int column) const
{
    const PlacedChange& change = at(row);
    switch (column) {
    case KeepColumn: return change.choice == Choice::Mine ? tr("Mine") : tr("Theirs");
    case OffsetColumn: return hexOffsetText(change.change.replaced().begin);
    case WhyColumn: return whyText(change);
    case OldColumn: {
        ByteSample old{.bytes = change.oldBytes, .unreadable = {}, .begin = 0};
        old.isCut = old.bytes.size() > sampleSize || old.bytes.size() < change.change.replaced().size();
        old.bytes.resize(std::min<std::size_t>(old.bytes.size(), sampleSize));
        return shown(old);
    }
    case MineColumn: return shown(ByteSample::of(m_reapplied.task.now, change.change.now, sampleSize));
    case TheirsColumn: return shown(ByteSample::of(m_onDisk, change.theirs, sampleSize));
    default: return {};
    }
}

QString ConflictsModel::tipText(int row, int column) const
{
    const PlacedChange& change = at(row);
    switch (column) {
    case OffsetColumn: return offsetText(change.change.replaced().begin);
    case WhyColumn: return whyTip(change);
    case OldColumn: return sizeText(change.change.replaced().size());
    case MineColumn: return sizeText(change.change.now.size());
    case TheirsColumn: return sizeText(change.theirs.size());
    default: return {};
    }
}

QVariant ConflictsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return displayText(index.row(), index.column());
    case Qt::ToolTipRole: return tipText(index.row(), index.column());
    case Qt::FontRole: return index.column() == KeepColumn || index.column() == WhyColumn ? QVariant() : fixedFont();
    case Qt::CheckStateRole:
        if (index.column() == KeepColumn)
            return choice(index.row()) == Choice::Mine ? Qt::Checked : Qt::Unchecked;
        return {};
    default: return {};
    }
}

bool ConflictsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || index.column() != KeepColumn)
        return false;
    setChoice(index.row(), value.toInt() == Qt::Checked ? Choice::Mine : Choice::Theirs);
    return true;
}

Qt::ItemFlags ConflictsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.column() == KeepColumn ? plain | Qt::ItemIsUserCheckable : plain;
}

QVariant ConflictsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case KeepColumn: return tr("Keep");
    case OffsetColumn: return tr("Offset");
    case WhyColumn: return tr("Why");
    case OldColumn: return tr("Before");
    case MineColumn: return tr("Mine");
    case TheirsColumn: return tr("Theirs");
    default: return {};
    }
}

} // namespace hexfolio
