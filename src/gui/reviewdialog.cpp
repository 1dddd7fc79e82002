// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reviewdialog.h"

#include "gui/documenttab.h"
#include "gui/review/reviewpage.h"
#include "gui/sizeonscreen.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace hexfolio {

namespace {

constexpr QSize firstSize{1240, 760};

} // namespace

ReviewDialog::ReviewDialog(DocumentTab& tab, Subject subject, QWidget* parent)
    : QDialog(parent), m_tab(&tab), m_subject(subject), m_page(new ReviewPage(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_page, 1);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    if (subject == Subject::Changes) {
        m_save = buttons->addButton(QDialogButtonBox::Save);
        m_save->setText(tr("&Save"));
    }
    for (QAbstractButton* const button : buttons->buttons())
        qobject_cast<QPushButton*>(button)->setAutoDefault(false);
    column->addWidget(buttons);
    resize(sizeOnScreen(*this, firstSize));
    if (subject == Subject::Changes)
        m_page->setContext(&tab.context());
    m_page->setFocus();
    updateState();
    connect(&tab, &DocumentTab::stateChanged, this, &ReviewDialog::updateState);
    // The tab is deleted some time after it was taken out; from then on there is nothing to review.
    connect(&tab.context(), &QObject::destroyed, this, &QWidget::close);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReviewDialog::saveWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_page, &ReviewPage::exportWanted, this, &ReviewDialog::exportWanted);
    connect(m_page, &ReviewPage::wentThere, this, &ReviewDialog::wentThere);
}

void ReviewDialog::updateState()
{
    if (m_save)
        m_save->setEnabled(m_tab->document().isModified());
    setWindowTitle((m_subject == Subject::Changes ? tr("Review Changes — %1") : tr("Compared With the Disk — %1"))
                       .arg(m_tab->name()));
}

} // namespace hexfolio
