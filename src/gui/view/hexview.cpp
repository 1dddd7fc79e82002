// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/view/hexview.h"

#include "gui/model/documentcontext.h"
#include "gui/model/hexmodel.h"
#include "gui/view/hexaccessible.h"
#include "gui/view/hexclipboard.h"
#include "gui/view/hexviewparts.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace hexfolio {

HexView::HexView(QWidget* parent) : QAbstractItemView(parent), m_parts(std::make_unique<Parts>())
{
    m_parts->options.font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_parts->colors = HexViewColors::ofPalette(palette());
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setAcceptDrops(false);
    HexAccessible::install();
    setAccessibleName(tr("Bytes"));
    setAttribute(Qt::WA_InputMethodEnabled);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setCursor(Qt::IBeamCursor);
    verticalScrollBar()->installEventFilter(this);
    connect(&m_parts->blink, &CaretBlink::changed, this, [this] { updateRows({caret(), caret() + 1}); });
    adoptScale();
}

HexView::~HexView() = default;

void HexView::setModel(QAbstractItemModel* model)
{
    if (m_parts->model != nullptr)
        m_parts->model->context().disconnect(this);
    auto* hexModel = qobject_cast<HexModel*>(model);
    Q_ASSERT(hexModel != nullptr || model == nullptr);
    m_parts->typing.reset();
    m_parts->model = hexModel;
    m_parts->selection = {};
    QAbstractItemView::setModel(model);
    if (hexModel == nullptr)
        return;
    DocumentContext& context = hexModel->context();
    m_parts->selection.setSize(context.document().size());
    const Range selected = context.selection();
    m_parts->selection.selectBetween(context.caret() == selected.begin ? selected.end : selected.begin,
                                     context.caret());
    m_parts->typing.emplace(context, m_parts->selection);
    m_parts->typing->setMode(HexInputMode::Overwrite);
    connect(&context, &DocumentContext::changed, this, &HexView::follow);
    connect(&context, &DocumentContext::goToRequested, this,
            [this](Range range) { range.isEmpty() ? setCaret(range.begin) : select(range); });
    relayout();
    finish(begin());
}

void HexView::setOptions(const HexViewOptions& options)
{
    if (options == m_parts->options)
        return;
    m_parts->options = options;
    m_parts->selection.setDigit(0);
    m_parts->scale = 0;
    adoptScale();
}

const HexViewOptions& HexView::options() const noexcept
{
    return m_parts->options;
}

void HexView::setColors(const HexViewColors& colors)
{
    m_parts->hasOwnColors = true;
    m_parts->colors = colors;
    m_parts->painter->setColors(colors);
    viewport()->update();
}

Offset HexView::caret() const noexcept
{
    return m_parts->selection.caret();
}

Range HexView::selection() const noexcept
{
    return m_parts->selection.range();
}

void HexView::setCaret(Offset offset, Reach reach)
{
    const Change before = begin();
    m_parts->selection.moveTo(offset, reach);
    finish(before);
}

void HexView::select(Range range)
{
    const Change before = begin();
    m_parts->selection.select(range);
    finish(before, Reveal::Begin);
}

HexView::Pane HexView::pane() const noexcept
{
    return m_parts->selection.pane();
}

void HexView::setPane(Pane pane)
{
    const Change before = begin();
    m_parts->selection.setPane(pane);
    finish(before);
}

HexView::InputMode HexView::inputMode() const noexcept
{
    return m_parts->typing ? m_parts->typing->mode() : HexInputMode::Overwrite;
}

void HexView::setInputMode(InputMode mode)
{
    if (!m_parts->typing || mode == inputMode())
        return;
    m_parts->typing->setMode(mode);
    updateRows({caret(), caret() + 1});
    Q_EMIT inputModeChanged();
}

void HexView::selectAll()
{
    const Change before = begin();
    m_parts->selection.select({0, m_parts->selection.size()});
    finish(before, Reveal::No);
}

void HexView::takeToClipboard()
{
    DocumentContext& context = m_parts->model->context();
    auto taken = HexClipboard::of(context.document().snapshot().slice(selection()), pane());
    if (!taken)
        (void)context.accepted(failure(taken.error()));
    else
        QGuiApplication::clipboard()->setMimeData(taken->release());
}

void HexView::copy()
{
    if (m_parts->model != nullptr && !selection().isEmpty())
        takeToClipboard();
}

void HexView::cut()
{
    if (m_parts->model == nullptr || selection().isEmpty())
        return;
    takeToClipboard();
    deleteSelection();
}

void HexView::paste()
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (m_parts->model == nullptr || mime == nullptr)
        return;
    DocumentContext& context = m_parts->model->context();
    const Result<Snapshot> content = HexClipboard::pasted(*mime, pane());
    if (!content) {
        (void)context.accepted(failure(content.error()));
        return;
    }
    const Change before = begin();
    m_parts->typing->paste(*content);
    finish(before);
}

void HexView::deleteSelection()
{
    if (!m_parts->typing)
        return;
    const Change before = begin();
    m_parts->typing->eraseForward();
    finish(before);
}

// --- Geometry

void HexView::adoptScale()
{
    const double scale = viewport()->devicePixelRatioF();
    if (m_parts->scale == scale && m_parts->painter)
        return;
    m_parts->scale = scale;
    m_parts->painter.emplace(m_parts->options, m_parts->colors, scale);
    relayout();
    viewport()->update();
}

void HexView::relayout()
{
    Parts& parts = *m_parts;
    // Qt asks for the geometry while the view is still being made.
    if (!parts.painter)
        return;
    const auto base = parts.options.offsetBase;
    HexLayout::Shape shape{.bytesPerRow = std::max(1, parts.options.bytesPerRow),
                           .groupSize = std::max(1, parts.options.groupSize),
                           .digitsPerByte = parts.painter->digits().width(),
                           .offsetDigits = ByteDigits::offsetWidth(parts.selection.size(), base)};
    const int width = static_cast<int>(viewport()->width() * parts.scale);
    const int height = static_cast<int>(viewport()->height() * parts.scale);
    if (parts.options.bytesPerRow <= 0)
        shape.bytesPerRow = HexLayout::bytesPerRowFor(width, parts.painter->metrics(), shape);
    parts.layout = HexLayout(parts.painter->metrics(), shape);
    if (parts.model == nullptr)
        return;
    const bool isReshaped = parts.model->bytesPerRow() != shape.bytesPerRow;
    if (isReshaped)
        parts.model->setBytesPerRow(shape.bytesPerRow);
    parts.model->setWindowRows(parts.layout.touchedRows(height));
    parts.scroll.setExtent(parts.model->totalRows(), parts.layout.wholeRows(height), parts.layout.metrics().rowHeight);
    if (isReshaped)
        parts.scroll.setTopRow(parts.model->topRow());
    applyScroll();
    viewport()->update();
}

void HexView::updateGeometries()
{
    relayout();
    QAbstractItemView::updateGeometries();
}

// Moves the model's window to where the scroll stands, and the pixels that stay visible with it.
void HexView::applyScroll()
{
    Parts& parts = *m_parts;
    if (parts.model == nullptr)
        return;
    const std::uint64_t before = parts.model->topRow();
    const int offsetBefore = parts.layout.rulerHeight() - parts.layout.rowTop(0);
    const std::uint64_t now = parts.scroll.topRow();
    parts.isScrolling = true;
    parts.model->setTopRow(now);
    parts.isScrolling = false;
    updateBars();
    const int x = static_cast<int>(std::lround(horizontalScrollBar()->value() * parts.scale));
    parts.layout.setScroll(x, parts.scroll.pixelOffset());
    const std::uint64_t rows = now > before ? now - before : before - now;
    const auto pageRows = static_cast<std::uint64_t>(parts.scroll.pageRows());
    if (rows >= pageRows) {
        viewport()->update();
    } else {
        const int moved = static_cast<int>(rows) * parts.layout.metrics().rowHeight;
        moveScroll((now > before ? moved : -moved) + parts.scroll.pixelOffset() - offsetBefore);
    }
    selectionModel()->setCurrentIndex(parts.model->indexOf(caret()), QItemSelectionModel::NoUpdate);
    if (const Range range = visibleRange(); range != parts.announcedRange) {
        parts.announcedRange = range;
        Q_EMIT visibleRangeChanged();
    }
}

// Shifts what is on screen by whole logical pixels where that is exact, so that only the new strip is painted.
void HexView::moveScroll(int pixelsUp)
{
    if (pixelsUp == 0)
        return;
    const double top = m_parts->layout.rulerHeight() / m_parts->scale;
    const double by = pixelsUp / m_parts->scale;
    if (top != std::floor(top) || by != std::floor(by)) {
        viewport()->update();
        return;
    }
    const QRect rows = viewport()->rect().adjusted(0, static_cast<int>(top), 0, 0);
    viewport()->scroll(0, -static_cast<int>(by), rows);
}

void HexView::updateBars()
{
    Parts& parts = *m_parts;
    parts.isSettingBars = true;
    QScrollBar& vertical = *verticalScrollBar();
    vertical.setRange(0, parts.scroll.barMaximum());
    vertical.setPageStep(parts.scroll.pageRows());
    vertical.setSingleStep(1);
    vertical.setValue(parts.scroll.barValue());
    QScrollBar& horizontal = *horizontalScrollBar();
    const int content = static_cast<int>(std::ceil(parts.layout.contentWidth() / parts.scale));
    horizontal.setRange(0, std::max(0, content - viewport()->width()));
    horizontal.setPageStep(viewport()->width());
    horizontal.setSingleStep(static_cast<int>(std::ceil(parts.layout.metrics().charWidth / parts.scale)));
    parts.isSettingBars = false;
}

Range HexView::visibleRange() const
{
    if (m_parts->model == nullptr)
        return {};
    const auto width = static_cast<Offset>(m_parts->layout.shape().bytesPerRow);
    const auto rows = static_cast<std::uint64_t>(m_parts->model->rowCount());
    return Range::ofLength(m_parts->model->topRow() * width, rows * width).clampedTo(m_parts->selection.size());
}

QRect HexView::toLogical(const QRect& pixels) const
{
    const double scale = m_parts->scale;
    return QRectF(pixels.x() / scale, pixels.y() / scale, pixels.width() / scale, pixels.height() / scale)
        .toAlignedRect();
}

void HexView::updateRows(Range bytes)
{
    const Range seen = visibleRange();
    const auto width = static_cast<Offset>(m_parts->layout.shape().bytesPerRow);
    const Offset top = seen.begin / width;
    // The caret may stand behind the last byte.
    if (bytes.begin > seen.end || bytes.end <= seen.begin)
        return;
    const Offset first = std::max(bytes.begin, seen.begin) / width - top;
    const Offset last = std::min(std::max(bytes.end, bytes.begin + 1) - 1, seen.end) / width - top;
    const QRect upper = m_parts->layout.offsetRect(static_cast<int>(first));
    const QRect lower = m_parts->layout.offsetRect(static_cast<int>(last));
    const QRect rows = toLogical(QRect(upper.topLeft(), lower.bottomRight()));
    viewport()->update(0, rows.y(), viewport()->width(), rows.height());
}

// --- Painting

HexScene HexView::scene() const
{
    const Parts& parts = *m_parts;
    const bool isFocused = hasFocus();
    auto shape = isFocused ? HexScene::Caret::Full : HexScene::Caret::Hollow;
    if (isFocused && !parts.blink.isOn())
        shape = HexScene::Caret::Hidden;
    return {.layout = &parts.layout,
            .cells = [model = parts.model](int row) { return model->rowCells(row); },
            .rows = parts.model->rowCount(),
            .topOffset = parts.model->topRow() * static_cast<Offset>(parts.layout.shape().bytesPerRow),
            .selection = selection(),
            .caret = caret(),
            .digit = parts.selection.digit(),
            .pane = pane(),
            .mode = inputMode(),
            .caretShape = shape,
            .offsetTitle = tr("Offset")};
}

void HexView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    if (m_parts->model == nullptr) {
        painter.fillRect(event->rect(), m_parts->colors.background);
        return;
    }
    const HexScene shown = scene();
    const double scale = m_parts->scale;
    for (const QRect& part : event->region()) {
        const QRectF pixels(part.x() * scale, part.y() * scale, part.width() * scale, part.height() * scale);
        m_parts->painter->paint(painter, shown, pixels.toAlignedRect());
    }
}

// --- What the model tells

void HexView::follow(const Edit& edit)
{
    const Change before = begin();
    m_parts->selection.adjust(edit, m_parts->model->context().document().size());
    relayout();
    finish(before, Reveal::No);
}

void HexView::dataChanged(const QModelIndex&, const QModelIndex&, const QList<int>&)
{
    if (!m_parts->isScrolling)
        viewport()->update();
}

void HexView::rowsInserted(const QModelIndex&, int, int)
{
    viewport()->update();
}

void HexView::rowsAboutToBeRemoved(const QModelIndex&, int, int)
{
    viewport()->update();
}

void HexView::reset()
{
    QAbstractItemView::reset();
    viewport()->update();
}

void HexView::currentChanged(const QModelIndex& current, const QModelIndex&)
{
    if (current.isValid() && hasFocus())
        HexAccessible::announceFocus(*this, current);
}

// --- What QAbstractItemView asks of a view

QRect HexView::visualRect(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const HexLayout& layout = m_parts->layout;
    return toLogical(pane() == HexPane::Bytes ? layout.byteRect(index.row(), index.column())
                                              : layout.textRect(index.row(), index.column()));
}

QModelIndex HexView::indexAt(const QPoint& point) const
{
    if (m_parts->model == nullptr)
        return {};
    const HexLayout::Hit hit = placeUnder(point).hit;
    if (hit.area != HexLayout::Area::Bytes && hit.area != HexLayout::Area::Text)
        return {};
    return m_parts->model->index(hit.row, hit.column);
}

void HexView::scrollTo(const QModelIndex& index, ScrollHint)
{
    if (m_parts->model == nullptr || !index.isValid())
        return;
    m_parts->scroll.reveal(m_parts->model->topRow() + static_cast<std::uint64_t>(index.row()));
    applyScroll();
}

int HexView::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

int HexView::verticalOffset() const
{
    return 0;
}

bool HexView::isIndexHidden(const QModelIndex&) const
{
    return false;
}

QModelIndex HexView::moveCursor(CursorAction, Qt::KeyboardModifiers)
{
    return currentIndex();
}

void HexView::setSelection(const QRect&, QItemSelectionModel::SelectionFlags) { }

QRegion HexView::visualRegionForSelection(const QItemSelection&) const
{
    return {};
}

} // namespace hexfolio
