// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/bannerstack.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace hexfolio {

namespace {

// The style draws its cross for its own colours, where it is hardly seen on ours.
QIcon cross(const QColor& color)
{
    constexpr int size = 64;
    constexpr int edge = 16;
    QPixmap picture(size, size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 7, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(edge, edge, size - edge, size - edge);
    painter.drawLine(size - edge, edge, edge, size - edge);
    return picture;
}

} // namespace

BannerStack::BannerStack(QWidget* parent) : QWidget(parent)
{
    auto* const rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
}

void BannerStack::present(Subject subject, KMessageWidget::MessageType type, const QString& text,
                          const QList<QAction*>& actions)
{
    KMessageWidget*& banner = m_banners[static_cast<std::size_t>(subject)];
    // A widget of its own for each message: one that is still sliding away must not swallow the next one.
    if (banner != nullptr)
        banner->deleteLater();
    banner = new KMessageWidget(this);
    banner->setTextFormat(Qt::PlainText);
    banner->setWordWrap(true);
    banner->setPosition(KMessageWidget::Header);
    banner->setMessageType(type);
    banner->setText(text);
    dressCloseButton(*banner);
    for (QAction* const action : actions) {
        action->setParent(banner);
        banner->addAction(action);
        connect(action, &QAction::triggered, this, [this, subject] { dismiss(subject); });
    }
    layout()->addWidget(banner);
    banner->show();
}

void BannerStack::dismiss(Subject subject)
{
    KMessageWidget*& banner = m_banners[static_cast<std::size_t>(subject)];
    if (banner == nullptr)
        return;
    banner->hide();
    banner->deleteLater();
    banner = nullptr;
}

void BannerStack::dressCloseButton(KMessageWidget& banner)
{
    const QList<QAction*> offers = banner.actions();
    for (const QToolButton* const button : banner.findChildren<QToolButton*>()) {
        QAction* const action = button->defaultAction();
        if (action != nullptr && !offers.contains(action))
            action->setIcon(cross(palette().color(QPalette::WindowText)));
    }
}

void BannerStack::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (KMessageWidget* const banner : m_banners) {
        if (banner != nullptr)
            dressCloseButton(*banner);
    }
}

QString BannerStack::text(Subject subject) const
{
    const KMessageWidget* const banner = m_banners[static_cast<std::size_t>(subject)];
    return banner != nullptr && !banner->isHidden() ? banner->text() : QString();
}

QList<QAction*> BannerStack::offers(Subject subject) const
{
    const KMessageWidget* const banner = m_banners[static_cast<std::size_t>(subject)];
    return banner != nullptr && !banner->isHidden() ? banner->actions() : QList<QAction*>();
}

} // namespace hexfolio
