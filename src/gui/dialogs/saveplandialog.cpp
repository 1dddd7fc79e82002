// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/saveplandialog.h"

#include "gui/model/saveplantext.h"
#include "ui_saveplandialog.h"

#include <QFile>
#include <QFileInfo>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace hexfolio {

namespace {

QLabel* plainLabel(const QString& text, bool isBold = false)
{
    auto* const label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = label->font();
    font.setBold(isBold);
    label->setFont(font);
    return label;
}

} // namespace

SavePlanDialog::SavePlanDialog(const SavePlan& plan, const SaveTarget& target, const SavePace& pace, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SavePlanDialog>())
    , m_plan(plan)
    , m_other(plan.alternative)
    , m_target(target)
    , m_pace(pace)
{
    m_ui->setupUi(this);
    m_ui->file->setText(QFileInfo(QFile::decodeName(target.path.c_str())).fileName());
    m_ui->file->setToolTip(QFile::decodeName(target.path.c_str()));
    connect(m_ui->useOther, &QPushButton::clicked, this, &SavePlanDialog::showOther);
    show(m_plan);
}

SavePlanDialog::~SavePlanDialog() = default;

void SavePlanDialog::showOther()
{
    const SavePlan other = *m_other;
    m_other = std::make_shared<const SavePlan>(std::exchange(m_plan, other));
    show(m_plan);
}

void SavePlanDialog::show(const SavePlan& plan)
{
    m_ui->sentence->setText(planSentence(plan));
    while (m_ui->facts->rowCount() > 0)
        m_ui->facts->removeRow(0);
    for (const PlanFact& fact : planFacts(plan, m_target, m_pace)) {
        const QString text = fact.isWarning ? u"⚠ "_s + fact.text : fact.text;
        QLabel* const title = plainLabel(fact.title + u':');
        title->setWordWrap(false);
        m_ui->facts->addRow(title, plainLabel(text, fact.isWarning));
    }
    m_ui->other->setVisible(m_other != nullptr);
    if (m_other) {
        const QString time = durationText(m_pace.estimate(*m_other));
        //: %1 is a sentence about the other way to save, %2 is how long that takes.
        m_ui->otherSentence->setText(tr("There is another way. %1 It takes %2.").arg(planSentence(*m_other), time));
    }
    QPushButton* const save = m_ui->buttons->button(QDialogButtonBox::Save);
    save->setText(plan.needsConsent() ? tr("&Save Nevertheless") : tr("&Save"));
    // What loses something is not done by a key pressed too early.
    QPushButton* const first = plan.needsConsent() ? m_ui->buttons->button(QDialogButtonBox::Cancel) : save;
    first->setDefault(true);
    first->setFocus();
    adjustSize();
}

} // namespace hexfolio
