// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/modeframe.h"

#include <QPainter>
#include <QVBoxLayout>

namespace hexfolio {

namespace {

constexpr int thickness = 2;

} // namespace

ModeFrame::ModeFrame(QWidget* content, QWidget* parent) : QWidget(parent)
{
    auto* const inside = new QVBoxLayout(this);
    inside->setContentsMargins(thickness, thickness, thickness, thickness);
    inside->addWidget(content);
}

void ModeFrame::setColor(const QColor& color)
{
    m_color = color;
    update();
}

void ModeFrame::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_color);
}

} // namespace hexfolio
