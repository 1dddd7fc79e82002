// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "gui/view/hexinput.h"
#include "gui/view/hexviewoptions.h"

#include <QAbstractItemView>

#include <functional>
#include <memory>

namespace hexfolio {

class Anchors;
class HexModel;
class MarkedScrollBar;
class Snapshot;
struct Edit;
struct HexScene;
struct HexViewChange;
struct HexViewParts;
struct HexViewPlace;

/// The byte grid: offsets, bytes and text side by side, over a HexModel.
///
/// Wires five collaborators (layout, scroll, selection, input, painter); owns them and no bytes; borrows the model. The
/// caret and the selection are its own, in 64-bit offsets; it reports them to the model's context. Screen readers get
/// it as a table; HexAccessible::install() must have been called before the first is shown. Interface thread only.
class HexView : public QAbstractItemView {
    Q_OBJECT

public:
    using Pane = HexPane;
    using InputMode = HexInputMode;
    using Reach = HexReach;

    explicit HexView(QWidget* parent = nullptr);
    ~HexView() override;

    /// `model` is a HexModel (asserted) that outlives the view, or null.
    void setModel(QAbstractItemModel* model) override;

    void setOptions(const HexViewOptions& options);
    [[nodiscard]] const HexViewOptions& options() const noexcept;
    /// Without this the colours of the palette are used.
    void setColors(const HexViewColors& colors);

    [[nodiscard]] Offset caret() const noexcept;
    [[nodiscard]] Range selection() const noexcept;
    /// Moves the caret, clipped to the document, and brings it into view.
    void setCaret(Offset offset, Reach reach = Reach::Move);
    /// Selects `range` (clipped), caret at its end, and brings its begin into view.
    void select(Range range);
    [[nodiscard]] Pane pane() const noexcept;
    void setPane(Pane pane);
    [[nodiscard]] InputMode inputMode() const noexcept;
    void setInputMode(InputMode mode);

    /// Marks the bytes of these bookmarks, and their places in the scroll bar; borrowed until others are set, or null.
    void setBookmarks(const Anchors* bookmarks);
    /// To be called after every change of them, those that follow an edit too.
    void bookmarksChanged();

    /// The vertical scroll bar, in which others may mark places on its outer side.
    [[nodiscard]] MarkedScrollBar& marks() const;
    /// The bytes of which at least a part can be seen.
    [[nodiscard]] Range visibleRange() const;

    // What QAbstractItemView asks of a view; rectangles in logical pixels of the viewport
    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void reset() override;

public Q_SLOTS:
    void copy();
    void cut();
    void paste();
    void deleteSelection();
    void selectAll() override;

Q_SIGNALS:
    void inputModeChanged();
    void paneChanged();
    /// Other bytes are in view than before, or more or fewer of them.
    void visibleRangeChanged();
    /// The pointer or the keyboard asked for the menu, at a global position.
    void menuRequested(const QPoint& position);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    bool focusNextPrevChild(bool next) override;

    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void verticalScrollbarAction(int action) override;
    void verticalScrollbarValueChanged(int value) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;
    void currentChanged(const QModelIndex&, const QModelIndex&) override { }
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex& index) const override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;

private:
    using Parts = HexViewParts;
    using Place = HexViewPlace;
    using Change = HexViewChange;

    [[nodiscard]] HexScene scene() const;
    [[nodiscard]] Place placeUnder(const QPoint& point) const;
    [[nodiscard]] QRect toLogical(const QRect& pixels) const;
    void adoptScale();
    void relayout();
    void applyScroll();
    void updateBars();
    void moveScroll(int pixelsUp);
    void updateRows(Range bytes);
    /// Remembers where the user is; finish() then repaints, reveals and reports what changed since.
    [[nodiscard]] Change begin() const;
    enum class Reveal : std::uint8_t { No, Caret, Begin };
    void finish(const Change& before, Reveal reveal = Reveal::Caret);
    void follow(const Edit& edit);
    void type(const QString& text);
    void obey(HexInput::Order order);
    void pressForMenu(const QPoint& point);
    void dragTo(const QPoint& point);
    void autoScroll();
    /// False where they cannot be read, which was told; then nothing may be taken away for it.
    [[nodiscard]] bool takeToClipboard(const Snapshot& bytes);
    /// Ranges are selected together, and meant by what is done to the selection.
    [[nodiscard]] bool hasRanges() const;
    void adoptRanges();
    /// Calls `then`, where there is one, once they are on the clipboard.
    void copyRanges(std::function<void()> then);
    void pasteRanges(const Snapshot& content);
    void eraseRanges();
    void markBookmarkBands();
    /// Tells who listens that the keyboard is now at the current index.
    void announceFocus();

    std::unique_ptr<Parts> m_parts;
};

} // namespace hexfolio
