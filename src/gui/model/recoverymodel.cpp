// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/recoverymodel.h"

#include "gui/model/errortext.h"
#include "gui/model/numbertext.h"
#include "gui/model/timetext.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

using FileState = EditRecovery::FileState;

QVariant alignment(bool isNumber)
{
    return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
}

QString pathOf(const EditRecovery& recovery)
{
    return QFile::decodeName(recovery.path().c_str());
}

Size bytesOf(const EditRecovery& recovery)
{
    Size bytes = 0;
    for (const EditRecovery::Item& item : recovery.items())
        bytes += std::max(item.change.now.size(), item.change.replaced().size());
    return bytes;
}

} // namespace

void RecoveryModel::setFound(Found found)
{
    beginResetModel();
    m_found = std::move(found);
    endResetModel();
}

int RecoveryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

int RecoveryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RecoveryModel::text(const EditRecovery& recovery, int column)
{
    switch (column) {
    case FileColumn: return recovery.path().empty() ? tr("Untitled") : QFileInfo(pathOf(recovery)).fileName();
    case TimeColumn: return timeText(recovery.time());
    case EditsColumn: return QLocale().toString(static_cast<qulonglong>(recovery.editCount()));
    case BytesColumn: return QLocale().toString(static_cast<qulonglong>(bytesOf(recovery)));
    default: break;
    }
    switch (recovery.fileState()) {
    case FileState::None: return tr("never saved");
    case FileState::Unchanged: return tr("file unchanged");
    case FileState::Saved: return tr("file was saved");
    case FileState::Changed:
        return recovery.conflictCount() == 0
            ? tr("file changed, all apply")
            : tr("file changed, %n conflict(s)", nullptr, pluralNumber(recovery.conflictCount()));
    case FileState::Gone: return tr("file cannot be opened");
    }
    return {};
}

QString RecoveryModel::explanation(const EditRecovery& recovery)
{
    const Size count = recovery.items().size();
    const Size conflicts = recovery.conflictCount();
    QString text;
    switch (recovery.fileState()) {
    case FileState::None: text = tr("This document was never saved. It comes back without a file name."); break;
    case FileState::Unchanged:
        text = tr("The file is as it was. All edits come back, and can be undone step by step.");
        break;
    case FileState::Saved: text = tr("The last save reached the file. What was edited after it comes back."); break;
    case FileState::Changed:
        text = conflicts == 0
            ? tr("Another program changed the file, but not where it was edited. All changes can be applied.")
            : tr("Another program changed the file. Changes that can be applied: %1 of %2. The others are in conflict "
                 "with the bytes that the file has now, and are left out.")
                  .arg(QLocale().toString(static_cast<qulonglong>(count - conflicts)),
                       QLocale().toString(static_cast<qulonglong>(count)));
        break;
    case FileState::Gone:
        //: %1 is the sentence of an error.
        text = tr("%1 Put the file back to recover its edits.").arg(errorText(recovery.why()));
        break;
    }
    if (recovery.tornBytes() > 0)
        text += u' ' + tr("The end of the log is damaged; edits of the last seconds may be missing.");
    return text;
}

QVariant RecoveryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EditRecovery& recovery = at(index.row());
    const bool isNumber = index.column() == EditsColumn || index.column() == BytesColumn;
    switch (role) {
    case Qt::DisplayRole: return text(recovery, index.column());
    case Qt::TextAlignmentRole: return alignment(isNumber);
    case Qt::ToolTipRole: return index.column() == FileColumn ? pathOf(recovery).toHtmlEscaped() : QVariant();
    default: return {};
    }
}

QVariant RecoveryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return alignment(section == EditsColumn || section == BytesColumn);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn: return tr("Document");
    case TimeColumn: return tr("Last edit");
    case EditsColumn: return tr("Edits");
    case BytesColumn: return tr("Bytes");
    case StateColumn: return tr("File");
    default: return {};
    }
}

} // namespace hexfolio
