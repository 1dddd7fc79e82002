// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/anchors.h"
#include "gui/model/documentcontext.h"
#include "gui/model/hexmodel.h"
#include "gui/view/hexview.h"
#include "gui/view/hexviewparts.h"
#include "gui/view/markedscrollbar.h"

#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>
#include <utility>
#include <vector>

// What a HexView does with bookmarks.

namespace hexfolio {

namespace {

constexpr std::uint8_t marked = 255;

/// For each of `bands` equal parts of `size` bytes, whether a bookmark that is not gone begins there.
std::vector<std::uint8_t> bandsOf(const Anchors& bookmarks, Size size, int bands)
{
    std::vector<std::uint8_t> levels(static_cast<std::size_t>(bands));
    // A rounded number tells pixels apart.
    const double perByte = static_cast<double>(bands) / static_cast<double>(size);
    for (std::size_t i = 0; i < bookmarks.count(); ++i) {
        const Range range = bookmarks.at(i).range;
        const auto band = static_cast<std::size_t>(static_cast<double>(range.begin) * perByte);
        if (!range.isEmpty())
            levels[std::min(band, levels.size() - 1)] = marked;
    }
    return levels;
}

} // namespace

void HexView::setBookmarks(const Anchors* bookmarks)
{
    m_parts->bookmarks = bookmarks;
    bookmarksChanged();
}

void HexView::bookmarksChanged()
{
    if (m_parts->model != nullptr)
        m_parts->model->setBookmarks(m_parts->bookmarks);
    markBookmarkBands();
}

void HexView::markBookmarkBands()
{
    const Parts& parts = *m_parts;
    std::vector<std::uint8_t> levels;
    const Size size = parts.model == nullptr ? 0 : parts.model->context().document().size();
    if (size > 0 && parts.bookmarks != nullptr && parts.bookmarks->count() > 0) {
        // A byte is not divided.
        const auto bands = static_cast<int>(std::min(size, static_cast<Size>(marks().bandCount())));
        levels = bandsOf(*parts.bookmarks, size, bands);
    }
    marks().setMarks(std::move(levels), MarkedScrollBar::Side::Inner);
}

// The tip belongs to the byte under the pointer, in whichever of the panes that is.
bool HexView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_parts->model == nullptr)
        return QAbstractItemView::viewportEvent(event);
    const auto& help = static_cast<const QHelpEvent&>(*event);
    const QModelIndex index = indexAt(help.pos());
    const QString tip = index.data(Qt::ToolTipRole).toString();
    if (tip.isEmpty()) {
        QToolTip::hideText();
        event->ignore();
        return true;
    }
    const HexLayout& layout = m_parts->layout;
    const bool isText = placeUnder(help.pos()).hit.area == HexLayout::Area::Text;
    const QRect cell =
        toLogical(isText ? layout.textRect(index.row(), index.column()) : layout.byteRect(index.row(), index.column()));
    QToolTip::showText(help.globalPos(), tip, viewport(), cell.united({help.pos(), QSize(1, 1)}));
    return true;
}

} // namespace hexfolio
