// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/view/hexview.h"

#include "gui/model/documentcontext.h"
#include "gui/model/fixedfont.h"
#include "gui/model/hexmodel.h"
#include "gui/model/rangeselection.h"
#include "gui/view/hexclipboard.h"
#include "gui/view/hexviewparts.h"
#include "gui/view/markedscrollbar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QScrollBar>

namespace hexfolio {

HexView::HexView(QWidget* parent) : QAbstractItemView(parent), m_parts(std::make_unique<Parts>())
{
    m_parts->options.font = fixedFont();
    m_parts->colors = HexViewColors::ofPalette(palette());
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setAcceptDrops(false);
    setAccessibleName(tr("Bytes"));
    setAttribute(Qt::WA_InputMethodEnabled);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setCursor(Qt::IBeamCursor);
    setVerticalScrollBar(new MarkedScrollBar(this));
    // QAbstractItemView has connected the bar that it was made with.
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &HexView::verticalScrollbarAction);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &HexView::verticalScrollbarValueChanged);
    verticalScrollBar()->installEventFilter(this);
    connect(&m_parts->blink, &CaretBlink::changed, this, [this] { updateRows({caret(), caret() + 1}); });
    connect(&marks(), &MarkedScrollBar::bandsChanged, this, &HexView::markBookmarkBands);
    adoptScale();
}

HexView::~HexView() = default;

void HexView::setModel(QAbstractItemModel* model)
{
    if (m_parts->model != nullptr) {
        m_parts->model->context().disconnect(this);
        m_parts->model->context().ranges().disconnect(this);
        m_parts->model->setBookmarks(nullptr);
    }
    auto* hexModel = qobject_cast<HexModel*>(model);
    Q_ASSERT(hexModel != nullptr || model == nullptr);
    m_parts->typing.reset();
    m_parts->model = hexModel;
    m_parts->selection = {};
    QAbstractItemView::setModel(model);
    bookmarksChanged();
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
    connect(&context.ranges(), &RangeSelection::changed, this, &HexView::adoptRanges);
    connect(&context, &DocumentContext::goToRequested, this,
            [this](Range range) { range.isEmpty() ? setCaret(range.begin) : select(range); });
    relayout();
    finish(begin());
}

void HexView::setOptions(const HexViewOptions& options)
{
    if (options == m_parts->options)
        return;
    if (options.charset != m_parts->options.charset)
        m_parts->charset = ColumnCharset(options.charset);
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

bool HexView::takeToClipboard(const Snapshot& bytes)
{
    auto taken = HexClipboard::of(bytes, pane(), m_parts->charset);
    if (!taken)
        return m_parts->model->context().accepted(failure(taken.error()));
    QGuiApplication::clipboard()->setMimeData(taken->release());
    return true;
}

void HexView::copy()
{
    if (hasRanges())
        copyRanges({});
    else if (m_parts->model != nullptr && !selection().isEmpty())
        (void)takeToClipboard(m_parts->model->context().document().snapshot().slice(selection()));
}

void HexView::cut()
{
    if (hasRanges()) {
        copyRanges([this] { eraseRanges(); });
    } else if (m_parts->model != nullptr && !selection().isEmpty()
               && takeToClipboard(m_parts->model->context().document().snapshot().slice(selection()))) {
        deleteSelection();
    }
}

void HexView::paste()
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (m_parts->model == nullptr || mime == nullptr)
        return;
    DocumentContext& context = m_parts->model->context();
    const Result<Snapshot> content = HexClipboard::pasted(*mime, pane(), m_parts->charset);
    if (!content) {
        (void)context.accepted(failure(content.error()));
        return;
    }
    if (hasRanges()) {
        pasteRanges(*content);
        return;
    }
    const Change before = begin();
    m_parts->typing->paste(*content);
    finish(before);
}

void HexView::deleteSelection()
{
    if (hasRanges()) {
        eraseRanges();
        return;
    }
    if (!m_parts->typing)
        return;
    const Change before = begin();
    m_parts->typing->eraseForward();
    finish(before);
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
