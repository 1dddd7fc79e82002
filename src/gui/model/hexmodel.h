// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "gui/model/changewatch.h"
#include "gui/model/windowreader.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <span>
#include <vector>

namespace hexfolio {

class Anchors;
class DocumentContext;
struct Edit;

/// One byte as the grid shows it.
struct ByteCell {
    enum class State : std::uint8_t { Unchanged, Overwritten, Inserted, Moved };
    std::uint8_t value = 0;
    /// Exists on disk but cannot be read; `value` means nothing.
    bool isUnreadable : 1 = false;
    /// Is still being read from a slow disk; `value` means nothing yet.
    bool isPending : 1 = false;
    bool isHit : 1 = false;
    /// Another program changed it a moment ago: from 0 (no) to OutsideWatch::brightest.
    std::uint8_t glow : 3 = 0;
    bool isBookmarked : 1 = false;
    /// A bookmark begins here.
    bool isBookmarkBegin : 1 = false;
    State state = State::Unchanged;

    /// `value` is the byte that the document has here.
    [[nodiscard]] bool isKnown() const noexcept { return !isUnreadable && !isPending; }
    friend bool operator==(const ByteCell&, const ByteCell&) = default;
};

/// The bytes of a document as a table: a window of rows in a 64-bit row space, one column a byte.
///
/// `rowCount()` is the number of rows in the window (at most windowRows()); the first of them is row topRow() of the
/// document. Reads the document's snapshot, a window at a time and only when somebody looks, through the guarded copy;
/// bytes that would have to wait for the disk are pending until they come. Borrows the context. Interface thread only.
class HexModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        OffsetRole = Qt::UserRole + 1,
        ByteRole,
        StateRole,
        UnreadableRole,
        HitRole,
        PendingRole,
        GlowRole,
        BookmarkRole
    };

    explicit HexModel(DocumentContext& context, QObject* parent = nullptr);
    ~HexModel() override;

    [[nodiscard]] DocumentContext& context() const noexcept { return m_context; }
    [[nodiscard]] int bytesPerRow() const noexcept { return m_bytesPerRow; }
    /// Keeps the offset of the top row as nearly as the new width allows; needs `count > 0`.
    void setBytesPerRow(int count);

    /// Rows of the whole document; one more than the bytes fill, where the end is at the end of a row.
    [[nodiscard]] std::uint64_t totalRows() const noexcept;
    [[nodiscard]] std::uint64_t topRow() const noexcept { return m_topRow; }
    /// Moves the window; `topRow` is clipped to the document.
    void setTopRow(std::uint64_t topRow);
    [[nodiscard]] int windowRows() const noexcept { return m_windowRows; }
    void setWindowRows(int rows);

    [[nodiscard]] Offset offsetOf(const QModelIndex& index) const;
    /// The index of `offset`; invalid where it lies outside the window.
    [[nodiscard]] QModelIndex indexOf(Offset offset) const;
    /// The cells of one row of the window, 0 being the top one; shorter at the end of the document. Valid until the
    /// document or the window changes.
    [[nodiscard]] std::span<const ByteCell> rowCells(int windowRow) const;
    /// The bytes may be others although nobody edited them.
    void readAnew() { announce(); }
    /// Ranges that are marked as hits, in order; of the visible part only.
    void setHits(std::vector<Range> hits);
    /// Marks the bytes of bookmarks, which are borrowed until others are set, or none; to be told again when they
    /// changed.
    void setBookmarks(const Anchors* anchors);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Overwrites one byte; `value` is a number or two hex digits.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    [[nodiscard]] int rowsFrom(std::uint64_t topRow, Size size, int windowRows) const noexcept;
    [[nodiscard]] Range windowRange() const noexcept;
    [[nodiscard]] const ByteCell* cellAt(const QModelIndex& index) const;
    void follow(const Edit& edit);
    void reshape(Size size, std::uint64_t topRow, int windowRows);
    void announce();
    void refresh() const;
    void readCells(Range range) const;
    void markStates() const;
    void markHits() const;
    void markBookmarks() const;
    void markGlow() const;

    DocumentContext& m_context;
    int m_bytesPerRow = 16;
    int m_windowRows = 64;
    // The shape that was announced last; the document itself may already be ahead of it.
    std::uint64_t m_topRow = 0;
    Size m_size = 0;
    int m_rows = 1;
    std::vector<Range> m_hits;
    const Anchors* m_bookmarks = nullptr;
    // What is computed only when somebody looks.
    mutable WindowReader m_reader;
    mutable ChangeWatch m_changes;
    mutable std::vector<ByteCell> m_cells;
    mutable bool m_areCellsStale = true;
    mutable bool m_isRefreshing = false;
};

} // namespace hexfolio
