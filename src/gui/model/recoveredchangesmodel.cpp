// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/recoveredchangesmodel.h"

#include "document/editrecorder.h"
#include "gui/model/bytesample.h"
#include "gui/model/changesmodel.h"
#include "gui/model/fixedfont.h"
#include "gui/model/numbertext.h"
#include "mapping/filesource.h"

#include <QFont>
#include <QLocale>

#include <limits>
#include <utility>

namespace hexfolio {

using namespace Qt::StringLiterals;

namespace {

constexpr Size sampleSize = 16;

QVariant alignment(int column)
{
    const bool isNumber = column == RecoveredChangesModel::SizeColumn;
    return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace

void RecoveredChangesModel::setRecovery(std::shared_ptr<const EditRecovery> recovery)
{
    beginResetModel();
    m_recovery = std::move(recovery);
    m_preview = m_recovery ? m_recovery->preview() : Snapshot();
    endResetModel();
}

int RecoveredChangesModel::rowCount(const QModelIndex& parent) const
{
    constexpr std::size_t limit = std::numeric_limits<int>::max();
    return parent.isValid() || !m_recovery ? 0 : static_cast<int>(std::min(m_recovery->items().size(), limit));
}

int RecoveredChangesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// Bytes of files are not read here, because that may take long: only those that the log holds are shown.
QString RecoveredChangesModel::bytesText(const Change& change) const
{
    if (change.now.isEmpty())
        return u"–"_s;
    if (dynamic_cast<const FileSource*>(m_preview.tree().placeOf(change.now.begin).piece.source))
        return tr("bytes of another file");
    if (change.kind == Change::Kind::Moved)
        return tr("bytes of the file");
    const ByteSample sample = ByteSample::of(m_preview, change.now, sampleSize);
    return sample.hex() + u"  "_s + sample.text();
}

QString RecoveredChangesModel::verdictText(const EditRecovery::Item& item) const
{
    if (m_recovery->fileState() == EditRecovery::FileState::Gone)
        return tr("waits");
    if (!item.applies)
        return tr("conflict");
    return item.isProven ? tr("applies") : tr("applies, unproven");
}

QString RecoveredChangesModel::text(const EditRecovery::Item& item, int column) const
{
    const Change& change = item.change;
    switch (column) {
    case VerdictColumn: return verdictText(item);
    case KindColumn: return ChangesModel::kindNames().at(static_cast<int>(change.kind));
    case OffsetColumn: return hexOffsetText(change.replaced().begin);
    case SizeColumn: return QLocale().toString(std::max(change.now.size(), change.replaced().size()));
    // Sizes end at the right; the bytes behind them begin a little later.
    default: return QChar(QChar::Nbsp) + bytesText(change);
    }
}

QVariant RecoveredChangesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EditRecovery::Item& item = m_recovery->items()[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return text(item, column);
    if (role == Qt::ToolTipRole && column == VerdictColumn && item.applies && !item.isProven)
        return tr("The file was changed. Not all the bytes that this edit replaces could be noted in time: whether "
                  "the others are still the same cannot be told.");
    if (role == Qt::FontRole && (column == OffsetColumn || column == BytesColumn))
        return fixedFont();
    if (role == Qt::FontRole && column == VerdictColumn && !item.applies) {
        QFont strong;
        strong.setBold(true);
        return strong;
    }
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    return {};
}

QVariant RecoveredChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case VerdictColumn: return tr("Result");
    case KindColumn: return tr("Change");
    case OffsetColumn: return tr("Offset in the file");
    case SizeColumn: return tr("Bytes");
    case BytesColumn: return tr("New bytes");
    default: return {};
    }
}

} // namespace hexfolio
