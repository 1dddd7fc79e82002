// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/find/replacerow.h"

#include "gui/find/patternbox.h"
#include "gui/find/wraplayout.h"
#include "ui_replacerow.h"

#include <QEvent>

namespace hexfolio {

ReplaceRow::ReplaceRow(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::ReplaceRow>())
{
    m_ui->setupUi(this);
    auto* const wrapped = new WrapLayout;
    wrapped->takeFrom(*m_ui->row);
    delete m_ui->row;
    setLayout(wrapped);
    connect(m_ui->replace, &QToolButton::clicked, this, &ReplaceRow::replaceWanted);
    connect(m_ui->replaceAll, &QToolButton::clicked, this, &ReplaceRow::replaceAllWanted);
    connect(m_ui->replacement, &PatternBox::entered, this, &ReplaceRow::replaceWanted);
}

ReplaceRow::~ReplaceRow() = default;

PatternBox& ReplaceRow::box() const noexcept
{
    return *m_ui->replacement;
}

void ReplaceRow::setLabelWidth(int width)
{
    m_ui->label->setFixedWidth(width);
}

int ReplaceRow::labelWidth() const
{
    return m_ui->label->sizeHint().width();
}

void ReplaceRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace hexfolio
