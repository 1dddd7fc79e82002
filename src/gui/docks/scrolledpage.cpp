// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/docks/scrolledpage.h"

#include <QCoreApplication>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollArea>

#include <algorithm>

namespace hexfolio {

namespace {

/// Stands between the area and the page, whose layout the area must not see: where texts wrap, the area would give it
/// the height that it likes best, and scroll it although it fits.
class PageHolder final : public QWidget {
public:
    explicit PageHolder(QWidget* page) : m_page(page) { page->setParent(this); }

    [[nodiscard]] QSize sizeHint() const override { return m_page->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize least = m_page->minimumSizeHint();
        const QLayout* const layout = m_page->layout();
        if (!layout || !layout->hasHeightForWidth())
            return least;
        return {least.width(), layout->totalMinimumHeightForWidth(std::max(width(), least.width()))};
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        m_page->setGeometry(rect());
        // Texts wrap otherwise now, and the area asks again.
        if (event->oldSize().width() != width())
            QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
    }

private:
    QWidget* m_page;
};

} // namespace

QScrollArea* scrolled(QWidget* page)
{
    auto* const area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    // What stands in it can be reached by itself.
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(new PageHolder(page));
    return area;
}

} // namespace hexfolio
