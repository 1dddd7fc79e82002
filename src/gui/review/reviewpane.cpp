// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/reviewpane.h"

#include "gui/model/fixedfont.h"
#include "gui/model/numbertext.h"
#include "gui/review/reviewmodel.h"
#include "gui/review/reviewpainter.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <utility>

namespace hexfolio {

using namespace Qt::StringLiterals;

namespace {

constexpr int wheelRows = 3;

int advanceOfFont()
{
    return std::max(1, QFontMetrics(fixedFont()).horizontalAdvance(u'0'));
}

int offsetDigitsFor(const Snapshot& onDisk, const Snapshot& now)
{
    return static_cast<int>(hexOffsetText(std::max(onDisk.size(), now.size())).size());
}

} // namespace

ReviewPane::ReviewPane(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_list(std::make_shared<const ChangeList>())
    , m_bytes(new ReviewBytes(this))
    , m_isAccepted([](const Change&) { return false; })
{
    setFocusPolicy(Qt::StrongFocus);
    // Digits run from left to right in every language.
    viewport()->setLayoutDirection(Qt::LeftToRight);
    viewport()->setBackgroundRole(QPalette::Base);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("Bytes on disk and now, side by side"));
    connect(m_bytes, &ReviewBytes::arrived, viewport(), qOverload<>(&QWidget::update));
}

ReviewPane::~ReviewPane() = default;

void ReviewPane::setReview(std::shared_ptr<const ChangeList> list, std::vector<std::size_t> shown, Snapshot onDisk,
                           Snapshot now)
{
    m_list = std::move(list);
    m_shown = std::move(shown);
    m_bytes->setStates(onDisk, now);
    m_onDisk = std::move(onDisk);
    m_now = std::move(now);
    m_current.reset();
    layOut();
}

int ReviewPane::rowHeight() const
{
    return std::max(QFontMetrics(fixedFont()).height(), fontMetrics().height()) + 2;
}

int ReviewPane::fittingBytesPerRow() const
{
    const int digits = offsetDigitsFor(m_onDisk, m_now);
    for (const int count : std::array{16, 8}) {
        if (ReviewColumns(advanceOfFont(), digits, count).width <= viewport()->width())
            return count;
    }
    return 4;
}

void ReviewPane::layOut()
{
    const std::uint64_t top = m_scroll.topRow();
    const auto held = m_lines.shownCount() > 0 ? m_lines.shownAt(std::min(top, m_lines.rowCount() - 1)) : std::nullopt;
    m_lines = ReviewLines(m_list, m_shown, m_onDisk.size(), m_now.size(), fittingBytesPerRow());
    m_bytes->setStates(m_onDisk, m_now);
    updateBar();
    if (held && *held < m_lines.shownCount())
        scrollTo([&] { m_scroll.setTopRow(m_lines.titleRow(*held)); });
    viewport()->update();
}

void ReviewPane::updateBar()
{
    const int height = rowHeight();
    m_scroll.setExtent(std::max<std::uint64_t>(1, m_lines.rowCount()), std::max(1, viewport()->height() / height),
                       height);
    const QScopedValueRollback moving(m_isMovingBar, true);
    verticalScrollBar()->setRange(0, m_scroll.barMaximum());
    verticalScrollBar()->setPageStep(m_scroll.pageRows());
    verticalScrollBar()->setSingleStep(1);
    verticalScrollBar()->setValue(m_scroll.barValue());
    const int width = ReviewColumns(advanceOfFont(), offsetDigitsFor(m_onDisk, m_now), m_lines.bytesPerRow()).width;
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

void ReviewPane::scrollTo(const std::function<void()>& move)
{
    move();
    const QScopedValueRollback moving(m_isMovingBar, true);
    verticalScrollBar()->setValue(m_scroll.barValue());
    viewport()->update();
}

void ReviewPane::scrollContentsBy(int dx, int dy)
{
    if (dx != 0)
        viewport()->update();
    if (m_isMovingBar || dy == 0)
        return;
    m_scroll.setTopRow(m_scroll.topRowAt(verticalScrollBar()->value()));
    viewport()->update();
}

void ReviewPane::setCurrent(std::size_t shown)
{
    if (shown >= m_lines.shownCount())
        return;
    m_current = shown;
    const std::uint64_t title = m_lines.titleRow(shown);
    scrollTo([&] {
        const auto page = static_cast<std::uint64_t>(m_scroll.pageRows());
        const std::uint64_t end = shown + 1 < m_lines.shownCount() ? m_lines.titleRow(shown + 1) : m_lines.rowCount();
        const bool isInView = title >= m_scroll.topRow() && std::min(end, title + page / 2) <= m_scroll.topRow() + page;
        if (!isInView)
            m_scroll.setTopRow(title > 0 ? title - 1 : 0);
    });
    describe();
}

void ReviewPane::describe()
{
    if (m_current)
        setAccessibleDescription(titleOf(*m_current));
}

QString ReviewPane::titleOf(std::size_t shown) const
{
    const Change& change = m_lines.change(shown);
    const QString place = offsetText(change.now.begin);
    QString what = tr("%1, %2 at %3").arg(changeKindName(change.kind), byteCountText(sizeOfChange(change)), place);
    if (change.kind == Change::Kind::Moved)
        //: %1 is "Moved, 12 bytes at 0x25 (37)"; %2 an offset of the file on disk.
        what = tr("%1, from %2 on disk").arg(what, offsetText(change.before.begin));
    const QLocale locale;
    //: The number of a change, how many there are, what it is.
    const QString text = tr("%1 of %2: %3")
                             .arg(locale.toString(static_cast<qulonglong>(shown + 1)),
                                  locale.toString(static_cast<qulonglong>(m_lines.shownCount())), what);
    return m_isAccepted(change) ? text + u"   ✓ "_s + tr("accepted") : text;
}

void ReviewPane::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setFont(font());
    const int height = rowHeight();
    const std::uint64_t first = m_scroll.topRow();
    const std::uint64_t end =
        std::min(m_lines.rowCount(), first + static_cast<std::uint64_t>(viewport()->height() / height) + 2);
    if (first >= end)
        return;
    m_bytes->want(m_lines, first, end);
    const ReviewColumns columns(advanceOfFont(), offsetDigitsFor(m_onDisk, m_now), m_lines.bytesPerRow());
    const int shift = horizontalScrollBar()->value();
    painter.translate(-shift, 0);
    ReviewPainter rows(painter, palette(), columns, height);
    rows.separator(viewport()->rect());
    const int width = std::max(columns.width, viewport()->width() + shift);
    for (std::uint64_t number = first; number < end; ++number) {
        const QRect place(0, static_cast<int>(number - first) * height - m_scroll.pixelOffset(), width, height);
        const ReviewRow row = m_lines.row(number);
        const bool isCurrent = m_current == row.shown;
        if (row.kind == ReviewRow::Kind::Title) {
            rows.title(place, titleOf(row.shown), isCurrent);
        } else if (row.kind == ReviewRow::Kind::Gap) {
            rows.gap(place,
                     row.leftOut == 0 ? tr("⋯ %1 unchanged").arg(byteCountText(row.now.size()))
                                      : tr("⋯ %n change(s) not shown", nullptr, pluralNumber(row.leftOut)));
        } else {
            const ReviewBytes::Row* bytes = m_bytes->row(number);
            rows.bytes(place, row, m_lines.change(row.shown).kind, bytes != nullptr ? &bytes->disk : nullptr,
                       bytes != nullptr ? &bytes->now : nullptr, isCurrent);
        }
    }
}

void ReviewPane::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (fittingBytesPerRow() != m_lines.bytesPerRow())
        layOut();
    else
        updateBar();
}

void ReviewPane::keyPressEvent(QKeyEvent* event)
{
    const auto rows = [this](std::int64_t by) { scrollTo([&] { m_scroll.scrollRows(by); }); };
    switch (event->key()) {
    case Qt::Key_Up: return rows(-1);
    case Qt::Key_Down: return rows(1);
    case Qt::Key_PageUp: return rows(-m_scroll.pageRows());
    case Qt::Key_PageDown: return rows(m_scroll.pageRows());
    case Qt::Key_Home: return scrollTo([this] { m_scroll.setTopRow(0); });
    case Qt::Key_End: return scrollTo([this] { m_scroll.setTopRow(m_scroll.maximumTop()); });
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

std::optional<std::size_t> ReviewPane::shownUnder(const QPoint& position) const
{
    const std::uint64_t row =
        m_scroll.topRow() + static_cast<std::uint64_t>((position.y() + m_scroll.pixelOffset()) / rowHeight());
    return row < m_lines.rowCount() ? m_lines.shownAt(row) : std::nullopt;
}

void ReviewPane::mousePressEvent(QMouseEvent* event)
{
    if (const auto shown = shownUnder(event->position().toPoint()))
        Q_EMIT chosen(*shown);
}

void ReviewPane::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto shown = shownUnder(event->position().toPoint()))
        Q_EMIT activated(*shown);
}

void ReviewPane::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() == 0)
        return QAbstractScrollArea::wheelEvent(event);
    scrollTo([&] { m_scroll.scrollWheel(event->angleDelta().y(), wheelRows); });
    event->accept();
}

void ReviewPane::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
    else if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    else if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Bytes on disk and now, side by side"));
}

} // namespace hexfolio
