// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/find/findoptions.h"

#include "gui/find/wraplayout.h"
#include "ui_findoptions.h"

#include <QEvent>

namespace hexfolio {

FindOptions::FindOptions(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::FindOptions>())
{
    m_ui->setupUi(this);
    auto* const wrapped = new WrapLayout;
    wrapped->takeFrom(*m_ui->row);
    delete m_ui->row;
    setLayout(wrapped);
    m_ui->phase->setMaximum(0);
    connect(m_ui->matchCase, &QCheckBox::toggled, this, &FindOptions::edited);
    connect(m_ui->overlaps, &QCheckBox::toggled, this, &FindOptions::edited);
    connect(m_ui->inSelection, &QCheckBox::toggled, this, &FindOptions::inSelectionToggled);
    connect(m_ui->inSelection, &QCheckBox::toggled, this, &FindOptions::edited);
    connect(m_ui->stride, &QSpinBox::valueChanged, this, [this](int stride) {
        m_ui->phase->setMaximum(stride - 1);
        m_ui->phase->setVisible(stride > 1);
        Q_EMIT edited();
    });
    connect(m_ui->phase, &QSpinBox::valueChanged, this, &FindOptions::edited);
    m_ui->phase->hide();
}

FindOptions::~FindOptions() = default;

void FindOptions::setUse(Use use)
{
    m_use = use;
    m_ui->matchCase->setVisible(use.letterCase);
    m_ui->overlaps->setVisible(use.overlaps);
}

int FindOptions::changedCount() const
{
    return static_cast<int>(m_use.letterCase && letterCase() == LetterCase::Ignore)
        + static_cast<int>(m_use.overlaps && overlaps() == Searcher::Overlaps::Report)
        + static_cast<int>(isInSelection()) + static_cast<int>(stride() > 1);
}

LetterCase FindOptions::letterCase() const
{
    return m_ui->matchCase->isChecked() ? LetterCase::Match : LetterCase::Ignore;
}

Searcher::Overlaps FindOptions::overlaps() const
{
    const bool isReported = m_use.overlaps && m_ui->overlaps->isChecked();
    return isReported ? Searcher::Overlaps::Report : Searcher::Overlaps::Skip;
}

Size FindOptions::stride() const
{
    return static_cast<Size>(m_ui->stride->value());
}

Offset FindOptions::phase() const
{
    return static_cast<Offset>(m_ui->phase->value());
}

bool FindOptions::isInSelection() const
{
    return m_ui->inSelection->isChecked();
}

void FindOptions::setSelectionAvailable(bool isAvailable)
{
    // While it is chosen, the range it was chosen for stays, whatever is selected by the hits.
    m_ui->inSelection->setEnabled(isAvailable || isInSelection());
}

void FindOptions::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace hexfolio
