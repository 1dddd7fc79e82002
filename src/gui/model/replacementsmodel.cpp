// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/replacementsmodel.h"

#include "gui/model/bytesample.h"
#include "gui/model/fixedfont.h"
#include "gui/model/numbertext.h"

#include <QFont>

#include <utility>

namespace hexfolio {

namespace {

// Digits and characters side by side; "nothing" is said in words.
QString sampleText(const std::vector<std::byte>& bytes, Size size)
{
    if (size == 0)
        return ReplacementsModel::tr("(deleted)");
    const ByteSample sample{.bytes = bytes, .isCut = size > bytes.size()};
    return sample.hex() + QStringLiteral("   ") + sample.text();
}

} // namespace

ReplacementsModel::ReplacementsModel(std::vector<Replacer::Pair> pairs, QObject* parent)
    : QAbstractTableModel(parent), m_pairs(std::move(pairs))
{
}

int ReplacementsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

int ReplacementsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReplacementsModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::FontRole)
        return fixedFont();
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Replacer::Pair& pair = m_pairs[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case OffsetColumn: return hexOffsetText(pair.hit.range.begin);
    case BeforeColumn: return sampleText(pair.before, pair.hit.range.size());
    case AfterColumn: return sampleText(pair.after, pair.sizeAfter);
    default: return {};
    }
}

QVariant ReplacementsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OffsetColumn: return tr("Offset");
    case BeforeColumn: return tr("Before");
    case AfterColumn: return tr("After");
    default: return {};
    }
}

} // namespace hexfolio
