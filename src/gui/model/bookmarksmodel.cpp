// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/bookmarksmodel.h"

#include "gui/model/bookmarks.h"
#include "gui/model/documentcontext.h"
#include "gui/model/fixedfont.h"
#include "gui/model/numbertext.h"

#include <QLocale>

#include <algorithm>

namespace hexfolio {

BookmarksModel::BookmarksModel(QObject* parent) : QAbstractTableModel(parent) { }

Bookmarks& BookmarksModel::bookmarks() const
{
    return m_context->bookmarks();
}

void BookmarksModel::setContext(DocumentContext* context)
{
    beginResetModel();
    if (m_context) {
        m_context->disconnect(this);
        bookmarks().disconnect(this);
    }
    m_context = context;
    m_rows.clear();
    if (context) {
        const Anchors& anchors = bookmarks().anchors();
        for (std::size_t i = 0; i < anchors.count(); ++i)
            m_rows.push_back(anchors.at(i).id);
        connect(&bookmarks(), &Bookmarks::changed, this, &BookmarksModel::update);
        connect(context, &QObject::destroyed, this, [this] { setContext(nullptr); });
    }
    endResetModel();
}

/// Tells of the rows between those that are the same at the begin and at the end.
void BookmarksModel::update()
{
    const Anchors& anchors = bookmarks().anchors();
    const std::size_t least = std::min(anchors.count(), m_rows.size());
    std::size_t front = 0;
    while (front < least && m_rows[front] == anchors.at(front).id)
        ++front;
    std::size_t back = 0;
    while (back < least - front && m_rows[m_rows.size() - 1 - back] == anchors.at(anchors.count() - 1 - back).id)
        ++back;
    const auto at = [this](std::size_t index) { return m_rows.begin() + static_cast<std::ptrdiff_t>(index); };
    if (const std::size_t end = m_rows.size() - back; front < end) {
        beginRemoveRows({}, static_cast<int>(front), static_cast<int>(end) - 1);
        m_rows.erase(at(front), at(end));
        endRemoveRows();
    }
    if (const std::size_t end = anchors.count() - back; front < end) {
        beginInsertRows({}, static_cast<int>(front), static_cast<int>(end) - 1);
        std::vector<std::uint64_t> fresh;
        for (std::size_t i = front; i < end; ++i)
            fresh.push_back(anchors.at(i).id);
        m_rows.insert(at(front), fresh.begin(), fresh.end());
        endInsertRows();
    }
    // Views only ask again for what they show.
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const Anchor* BookmarksModel::bookmarkAt(int row) const
{
    if (!m_context || row < 0 || row >= rowCount())
        return nullptr;
    const Anchors& anchors = bookmarks().anchors();
    const auto at = static_cast<std::size_t>(row);
    if (at < anchors.count() && anchors.at(at).id == m_rows[at])
        return &anchors.at(at);
    // Views ask also while they are told of rows one after the other.
    const auto index = anchors.indexOf(m_rows[at]);
    return index ? &anchors.at(*index) : nullptr;
}

int BookmarksModel::rowAt(Offset offset) const
{
    if (!m_context)
        return -1;
    const std::vector<std::size_t> touching = bookmarks().anchors().touching({offset, offset + 1});
    if (touching.empty())
        return -1;
    const auto size = [this](std::size_t index) { return bookmarks().anchors().at(index).range.size(); };
    return static_cast<int>(*std::ranges::min_element(touching, {}, size));
}

int BookmarksModel::rowOf(std::uint64_t id) const
{
    const auto found = std::ranges::find(m_rows, id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString BookmarksModel::stateName(Anchor::State state)
{
    switch (state) {
    case Anchor::State::Kept: return {};
    case Anchor::State::Cut: return tr("cut");
    default: return tr("deleted");
    }
}

int BookmarksModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BookmarksModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BookmarksModel::text(const Anchor& bookmark, int column) const
{
    switch (column) {
    case NameColumn: return QString::fromStdString(bookmark.label);
    case OffsetColumn: return hexOffsetText(bookmark.range.begin);
    case SizeColumn: return QLocale().toString(static_cast<qulonglong>(bookmark.range.size()));
    default: return stateName(bookmark.state);
    }
}

QVariant BookmarksModel::data(const QModelIndex& index, int role) const
{
    const Anchor* const found = checkIndex(index, CheckIndexOption::IndexIsValid) ? bookmarkAt(index.row()) : nullptr;
    if (!found)
        return {};
    const Anchor& bookmark = *found;
    switch (role) {
    case Qt::DisplayRole: return text(bookmark, index.column());
    case Qt::EditRole: return index.column() == NameColumn ? text(bookmark, NameColumn) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == SizeColumn ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: return index.column() == OffsetColumn ? QVariant(fixedFont()) : QVariant();
    case Qt::ToolTipRole:
        if (bookmark.state == Anchor::State::Gone)
            return bookmark.whole ? tr("Its bytes were deleted; undoing that brings it back.")
                                  : tr("Its bytes were deleted.");
        if (bookmark.state == Anchor::State::Cut)
            return tr("Some of its bytes were deleted, or its place cannot be told for certain.");
        return index.column() == NameColumn ? text(bookmark, NameColumn) : QVariant();
    default: return {};
    }
}

bool BookmarksModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_context || role != Qt::EditRole
        || index.column() != NameColumn)
        return false;
    return m_context->accepted(
        bookmarks().rename(m_rows[static_cast<std::size_t>(index.row())], value.toString().simplified().toStdString()));
}

Qt::ItemFlags BookmarksModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == NameColumn ? flags | Qt::ItemIsEditable : flags;
}

QVariant BookmarksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == SizeColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case OffsetColumn: return tr("Offset");
    case SizeColumn: return tr("Size");
    default: return tr("State");
    }
}

} // namespace hexfolio
