// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/outsidemodel.h"

#include "gui/model/bytesample.h"
#include "gui/model/documentcontext.h"
#include "gui/model/fixedfont.h"
#include "gui/model/numbertext.h"
#include "gui/model/outsidewatch.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hexfolio {

namespace {

constexpr std::size_t sampleSize = 16;

QString shown(const std::vector<std::byte>& bytes)
{
    ByteSample sample{.bytes = bytes, .unreadable = {}, .begin = 0};
    sample.isCut = bytes.size() > sampleSize;
    sample.bytes.resize(std::min(bytes.size(), sampleSize));
    return sample.bytes.empty() ? u"–"_s : sample.hex() + u"  "_s + sample.text();
}

} // namespace

OutsideModel::OutsideModel(QObject* parent) : QAbstractTableModel(parent) { }

OutsideModel::~OutsideModel() = default;

void OutsideModel::setContext(DocumentContext* context)
{
    beginResetModel();
    if (m_context)
        m_context->outside().disconnect(this);
    m_context = context;
    m_changes.clear();
    if (context != nullptr) {
        m_changes = context->outside().changes();
        connect(&context->outside(), &OutsideWatch::added, this, &OutsideModel::add);
        connect(&context->outside(), &OutsideWatch::cleared, this, &OutsideModel::clear);
    }
    endResetModel();
}

void OutsideModel::add(const QList<OutsideChange>& changes)
{
    if (changes.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(changes.size()) - 1);
    m_changes.append(changes);
    endInsertRows();
    const auto tooMany = static_cast<int>(m_changes.size() - OutsideWatch::mostChanges);
    if (tooMany <= 0)
        return;
    beginRemoveRows({}, rowCount() - tooMany, rowCount() - 1);
    m_changes.remove(0, tooMany);
    endRemoveRows();
}

void OutsideModel::clear()
{
    beginResetModel();
    m_changes.clear();
    endResetModel();
}

const OutsideChange& OutsideModel::changeAt(int row) const
{
    return m_changes.at(m_changes.size() - 1 - row);
}

QString OutsideModel::kindName(OutsideChange::Kind kind)
{
    switch (kind) {
    case OutsideChange::Kind::Bytes: return tr("Bytes changed");
    case OutsideChange::Kind::Longer: return tr("Longer");
    case OutsideChange::Kind::Shorter: return tr("Shorter");
    case OutsideChange::Kind::Written: return tr("Written to");
    case OutsideChange::Kind::Replaced: return tr("Replaced");
    case OutsideChange::Kind::Gone: return tr("Deleted or renamed");
    case OutsideChange::Kind::Remounted: return tr("Mounted anew");
    }
    return {};
}

int OutsideModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int OutsideModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OutsideModel::displayText(const OutsideChange& change, int column) const
{
    using Kind = OutsideChange::Kind;
    const bool hasRange = change.kind == Kind::Bytes || change.kind == Kind::Longer || change.kind == Kind::Shorter;
    switch (column) {
    case TimeColumn: return QLocale().toString(change.time.time(), u"HH:mm:ss"_s);
    case WhatColumn: return kindName(change.kind);
    case OffsetColumn: return hasRange ? hexOffsetText(change.range.begin) : u"–"_s;
    case SizeColumn: return hasRange ? QLocale().toString(change.range.size()) : u"–"_s;
    case BeforeColumn: return shown(change.before);
    case NowColumn: return shown(change.now);
    default: return {};
    }
}

QVariant OutsideModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutsideChange& change = changeAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return displayText(change, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == SizeColumn ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: return index.column() == WhatColumn ? QVariant() : fixedFont();
    case Qt::ToolTipRole:
        return index.column() == TimeColumn  ? QLocale().toString(change.time, QLocale::LongFormat)
            : index.column() == OffsetColumn ? offsetText(change.range.begin)
                                             : QVariant();
    default: return {};
    }
}

QVariant OutsideModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == SizeColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case TimeColumn: return tr("Time");
    case WhatColumn: return tr("What");
    case OffsetColumn: return tr("Offset on disk");
    case SizeColumn: return tr("Size");
    case BeforeColumn: return tr("Before");
    case NowColumn: return tr("Now");
    default: return {};
    }
}

} // namespace hexfolio
