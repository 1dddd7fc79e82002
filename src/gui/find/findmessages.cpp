// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/find/findmessages.h"

#include "gui/view/contrast.h"

#include <KSqueezedTextLabel>

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace hexfolio {

namespace {

// WCAG 2.1, 1.4.3.
constexpr QRgb mistakeColor = qRgb(0xd0, 0x30, 0x30);

} // namespace

FindMessages::FindMessages(QWidget* parent)
    : QWidget(parent), m_message(new KSqueezedTextLabel), m_cancel(new QToolButton), m_count(new QLabel)
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_message, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_count);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextElideMode(Qt::ElideRight);
    m_message->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_count->setObjectName(QStringLiteral("count"));
    updateTexts();
    // As high with a button in it, so that nothing jumps when a search begins.
    m_message->setMinimumHeight(m_cancel->sizeHint().height());
    m_cancel->hide();
    connect(m_cancel, &QToolButton::clicked, this, &FindMessages::cancelWanted);
}

void FindMessages::updateTexts()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop searching"));
    m_count->setAccessibleName(tr("Number of hits"));
}

void FindMessages::say(const QString& sentence, Tone tone)
{
    m_tone = tone;
    m_message->setText(sentence);
    updateColors();
    // A screen reader stays in the field, and hears what came of it.
    if (!sentence.isEmpty() && QAccessible::isActive()) {
        QAccessibleAnnouncementEvent event(this, sentence);
        event.setPoliteness(QAccessible::AnnouncementPoliteness::Polite);
        QAccessible::updateAccessibility(&event);
    }
}

QString FindMessages::said() const
{
    return m_message->fullText();
}

void FindMessages::sayCount(const QString& count)
{
    m_count->setText(count);
}

void FindMessages::showProgress(std::optional<int> percent)
{
    m_cancel->setVisible(percent.has_value());
    if (!percent)
        return;
    m_tone = Tone::Plain;
    m_message->setText(*percent < 0 ? tr("Searching…") : tr("Searching… %1 %").arg(*percent));
    updateColors();
}

void FindMessages::updateColors()
{
    QPalette colors = palette();
    if (m_tone == Tone::Error)
        colors.setColor(QPalette::WindowText, QColor(readableOn(colors.color(QPalette::Window).rgb(), mistakeColor)));
    m_message->setPalette(colors);
}

void FindMessages::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
}

} // namespace hexfolio
