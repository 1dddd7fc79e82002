// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/hexmodel.h"

#include "document/anchors.h"
#include "document/documentedits.h"
#include "gui/model/anchortext.h"
#include "gui/model/documentcontext.h"
#include "gui/model/outsidewatch.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace hexfolio {

namespace {

using State = ByteCell::State;

// The most rows a window has; far more than any screen shows.
constexpr int mostWindowRows = 4096;
// Trees up to this many pieces are compared with the disk while they are painted; that takes about three milliseconds.
constexpr std::size_t smallTree = 50'000;

State stateOf(Change::Kind kind) noexcept
{
    switch (kind) {
    case Change::Kind::Overwritten: return State::Overwritten;
    case Change::Kind::Inserted: return State::Inserted;
    case Change::Kind::Moved: return State::Moved;
    case Change::Kind::Removed: break;
    }
    return State::Unchanged;
}

QString hexText(std::uint64_t value, int width)
{
    return QString::number(value, 16).toUpper().rightJustified(width, u'0');
}

QString cellText(const ByteCell& cell)
{
    return cell.isKnown() ? hexText(cell.value, 2) : QStringLiteral("\u00B7\u00B7");
}

QString spokenState(const ByteCell& cell)
{
    if (cell.isUnreadable)
        return HexModel::tr("cannot be read");
    if (cell.isPending)
        return HexModel::tr("is being read");
    switch (cell.state) {
    case State::Overwritten: return HexModel::tr("changed");
    case State::Inserted: return HexModel::tr("inserted");
    case State::Moved: return HexModel::tr("moved");
    case State::Unchanged: break;
    }
    return {};
}

/// "offset 0x10, 4B, K, changed, bookmark Header"
QString spokenText(Offset offset, const ByteCell* cell, const Anchors* bookmarks)
{
    QStringList parts{HexModel::tr("offset 0x%1").arg(QString::number(offset, 16).toUpper())};
    if (cell == nullptr)
        return parts.append(HexModel::tr("end")), parts.join(QStringLiteral(", "));
    if (cell->isKnown()) {
        parts.append(hexText(cell->value, 2));
        if (cell->value > 0x20 && cell->value < 0x7F)
            parts.append(QString(QChar(char16_t{cell->value})));
    }
    parts.append(spokenState(*cell));
    if (cell->isHit)
        parts.append(HexModel::tr("found"));
    if (cell->glow > 0)
        parts.append(HexModel::tr("changed by another program"));
    if (cell->isBookmarked)
        parts.append(spokenAnchors(*bookmarks, offset));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

std::optional<std::byte> byteOf(const QVariant& value)
{
    bool isNumber = false;
    const bool isText = value.typeId() == QMetaType::QString;
    const uint number = isText ? value.toString().trimmed().toUInt(&isNumber, 16) : value.toUInt(&isNumber);
    if (!isNumber || number > 0xFF)
        return std::nullopt;
    return static_cast<std::byte>(number);
}

} // namespace

HexModel::HexModel(DocumentContext& context, QObject* parent)
    : QAbstractTableModel(parent), m_context(context), m_size(context.document().size())
{
    m_rows = rowsFrom(0, m_size, m_windowRows);
    connect(&context, &DocumentContext::changed, this, &HexModel::follow);
    connect(&context, &DocumentContext::stateChanged, this, &HexModel::announce);
    connect(&m_reader, &WindowReader::arrived, this, &HexModel::announce);
    connect(&context.outside(), &OutsideWatch::lookChanged, this, &HexModel::announce);
    connect(&m_changes, &ChangeWatch::updated, this, [this] {
        if (!m_isRefreshing)
            announce();
    });
    m_changes.setContext(&context);
    m_changes.setActivity(ChangeWatch::Activity::Awake);
}

HexModel::~HexModel() = default;

void HexModel::setBytesPerRow(int count)
{
    Q_ASSERT(count > 0);
    if (count == m_bytesPerRow)
        return;
    beginResetModel();
    const Offset top = m_topRow * static_cast<Offset>(m_bytesPerRow);
    m_bytesPerRow = count;
    m_topRow = std::min(top / static_cast<Offset>(count), totalRows() - 1);
    m_rows = rowsFrom(m_topRow, m_size, m_windowRows);
    m_areCellsStale = true;
    endResetModel();
}

std::uint64_t HexModel::totalRows() const noexcept
{
    return m_size / static_cast<Size>(m_bytesPerRow) + 1;
}

void HexModel::setTopRow(std::uint64_t topRow)
{
    reshape(m_size, topRow, m_windowRows);
}

void HexModel::setWindowRows(int rows)
{
    reshape(m_size, m_topRow, std::clamp(rows, 1, mostWindowRows));
}

int HexModel::rowsFrom(std::uint64_t topRow, Size size, int windowRows) const noexcept
{
    const std::uint64_t total = size / static_cast<Size>(m_bytesPerRow) + 1;
    return static_cast<int>(std::min(total - topRow, static_cast<std::uint64_t>(windowRows)));
}

void HexModel::follow(const Edit&)
{
    m_areCellsStale = true;
    reshape(m_context.document().size(), m_topRow, m_windowRows);
}

// The one place where the shape changes. First the rows that stay get their new content, then rows come or go at the
// end.
void HexModel::reshape(Size size, std::uint64_t topRow, int windowRows)
{
    const std::uint64_t total = size / static_cast<Size>(m_bytesPerRow) + 1;
    const std::uint64_t before = std::exchange(m_topRow, std::min(topRow, total - 1));
    m_size = size;
    m_windowRows = windowRows;
    if (before != m_topRow || m_areCellsStale)
        announce();
    const int rows = rowsFrom(m_topRow, size, windowRows);
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        m_areCellsStale = true;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        m_areCellsStale = true;
        endRemoveRows();
    }
    if (before != m_topRow)
        Q_EMIT headerDataChanged(Qt::Vertical, 0, m_rows - 1);
}

void HexModel::announce()
{
    m_areCellsStale = true;
    Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, m_bytesPerRow - 1));
}

Offset HexModel::offsetOf(const QModelIndex& index) const
{
    const std::uint64_t row = m_topRow + static_cast<std::uint64_t>(index.row());
    return row * static_cast<Offset>(m_bytesPerRow) + static_cast<Offset>(index.column());
}

QModelIndex HexModel::indexOf(Offset offset) const
{
    const auto width = static_cast<Offset>(m_bytesPerRow);
    const std::uint64_t row = offset / width;
    if (row < m_topRow || row - m_topRow >= static_cast<std::uint64_t>(m_rows))
        return {};
    return index(static_cast<int>(row - m_topRow), static_cast<int>(offset % width));
}

std::span<const ByteCell> HexModel::rowCells(int windowRow) const
{
    refresh();
    const auto width = static_cast<std::size_t>(m_bytesPerRow);
    const std::size_t begin = std::min(m_cells.size(), static_cast<std::size_t>(windowRow) * width);
    return std::span(m_cells).subspan(begin, std::min(width, m_cells.size() - begin));
}

void HexModel::setHits(std::vector<Range> hits)
{
    if (hits == m_hits)
        return;
    m_hits = std::move(hits);
    announce();
}

void HexModel::setBookmarks(const Anchors* anchors)
{
    m_bookmarks = anchors;
    announce();
}

Range HexModel::windowRange() const noexcept
{
    const auto width = static_cast<Offset>(m_bytesPerRow);
    return Range::ofLength(m_topRow * width, static_cast<Size>(m_rows) * width).clampedTo(m_size);
}

void HexModel::refresh() const
{
    if (!m_areCellsStale)
        return;
    m_areCellsStale = false;
    m_isRefreshing = true;
    // A large tree's changes come from a job, some moments after the bytes.
    if (m_context.document().snapshot().tree().pieceCount() <= smallTree)
        m_changes.refresh();
    const Range range = windowRange();
    readCells(range);
    markStates();
    markHits();
    markBookmarks();
    markGlow();
    m_isRefreshing = false;
}

void HexModel::readCells(Range range) const
{
    m_cells.assign(range.size(), ByteCell{});
    WindowBytes window;
    if (!m_reader.read(m_context.document().snapshot(), range, window)) {
        for (ByteCell& cell : m_cells)
            cell.isPending = true;
        return;
    }
    m_context.outside().show(window);
    for (std::size_t i = 0; i < m_cells.size() && i < window.bytes.size(); ++i)
        m_cells[i].value = std::to_integer<std::uint8_t>(window.bytes[i]);
    for (const Range bad : window.unreadable) {
        for (Offset at = bad.begin; at < bad.end; ++at)
            m_cells[at - range.begin].isUnreadable = true;
    }
}

void HexModel::markStates() const
{
    const Range window = windowRange();
    for (const Change& change : m_changes.changes().overlapping(window)) {
        const Range part = window.intersected(change.now);
        for (Offset at = part.begin; at < part.end; ++at)
            m_cells[at - window.begin].state = stateOf(change.kind);
    }
}

void HexModel::markHits() const
{
    const Range window = windowRange();
    for (const Range hit : m_hits) {
        const Range part = window.intersected(hit);
        for (Offset at = part.begin; at < part.end; ++at)
            m_cells[at - window.begin].isHit = true;
    }
}

void HexModel::markBookmarks() const
{
    if (m_bookmarks == nullptr)
        return;
    const Range window = windowRange();
    for (const Anchors::Part& part : m_bookmarks->parts(window)) {
        for (Offset at = part.range.begin; at < part.range.end; ++at)
            m_cells[at - window.begin].isBookmarked = true;
        m_cells[part.range.begin - window.begin].isBookmarkBegin = part.isBegin;
    }
}

void HexModel::markGlow() const
{
    const std::vector<std::uint8_t> levels = m_context.outside().glow(windowRange());
    for (std::size_t i = 0; i < levels.size() && i < m_cells.size(); ++i)
        m_cells[i].glow = levels[i] & OutsideWatch::brightest;
}

int HexModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int HexModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_bytesPerRow;
}

const ByteCell* HexModel::cellAt(const QModelIndex& index) const
{
    const std::span<const ByteCell> row = rowCells(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    return column < row.size() ? &row[column] : nullptr;
}

QVariant HexModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == OffsetRole)
        return QVariant::fromValue<qulonglong>(offsetOf(index));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    const ByteCell* cell = cellAt(index);
    if (role == Qt::AccessibleTextRole)
        return spokenText(offsetOf(index), cell, m_bookmarks);
    if (cell == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return cellText(*cell);
    case ByteRole: return cell->isKnown() ? QVariant(uint{cell->value}) : QVariant();
    case StateRole: return static_cast<int>(cell->state);
    case UnreadableRole: return bool{cell->isUnreadable};
    case PendingRole: return bool{cell->isPending};
    case HitRole: return bool{cell->isHit};
    case GlowRole: return uint{cell->glow};
    case BookmarkRole: return bool{cell->isBookmarked};
    case Qt::ToolTipRole: return cell->isBookmarked ? QVariant(anchorTip(*m_bookmarks, offsetOf(index))) : QVariant();
    default: return {};
    }
}

QVariant HexModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Horizontal)
        return hexText(static_cast<std::uint64_t>(section), 2);
    const std::uint64_t row = m_topRow + static_cast<std::uint64_t>(section);
    return hexText(row * static_cast<Offset>(m_bytesPerRow), 8);
}

Qt::ItemFlags HexModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || offsetOf(index) >= m_size)
        return Qt::NoItemFlags;
    const Qt::ItemFlags readable = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_context.document().access() == Access::Read ? readable : readable | Qt::ItemIsEditable;
}

bool HexModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if ((role != Qt::EditRole && role != ByteRole) || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const std::optional<std::byte> byte = byteOf(value);
    if (!byte || offsetOf(index) >= m_size)
        return false;
    return m_context.accepted(m_context.document().edits().overwrite(offsetOf(index), std::span(&*byte, 1)));
}

} // namespace hexfolio
