// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/unsavedquestion.h"

#include "gui/documenttab.h"
#include "gui/model/numbertext.h"
#include "ui_unsavedquestion.h"

#include <QHeaderView>
#include <QPushButton>

#include <algorithm>

namespace hexfolio {

namespace {

constexpr int mostRowsInView = 6;

// As high as its rows, scrolling down where there are many and never sideways, which would cover a row.
void fitList(QTreeWidget& list)
{
    list.header()->setStretchLastSection(false);
    list.header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list.header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list.setTextElideMode(Qt::ElideMiddle);
    const int rows = std::min(list.topLevelItemCount(), mostRowsInView);
    const int row = list.sizeHintForRow(0);
    list.setFixedHeight(list.header()->sizeHint().height() + rows * row + 2 * list.frameWidth());
}

} // namespace

QString changeSentence(const DocumentTab& tab)
{
    const ChangeList changes = tab.document().changes();
    const QString changed = byteCountText(changes.changedBytes());
    if (changes.removedBytes() == 0)
        return UnsavedQuestion::tr("%1 changed").arg(changed);
    return UnsavedQuestion::tr("%1 changed, %2 removed").arg(changed, byteCountText(changes.removedBytes()));
}

UnsavedQuestion::UnsavedQuestion(const QList<DocumentTab*>& tabs, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::UnsavedQuestion>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->question->setText(tabs.size() == 1
                                ? tr("Save the edits of this document?")
                                : tr("Save the edits of %n document(s)?", nullptr, static_cast<int>(tabs.size())));
    QFont strong = m_ui->question->font();
    strong.setBold(true);
    m_ui->question->setFont(strong);
    for (const DocumentTab* const tab : tabs) {
        auto* const row = new QTreeWidgetItem(m_ui->documents, {tab->name(), changeSentence(*tab)});
        row->setToolTip(0, tab->path().toHtmlEscaped());
    }
    fitList(*m_ui->documents);
    QPushButton* const save = m_ui->buttons->button(QDialogButtonBox::Save);
    QPushButton* const discard = m_ui->buttons->button(QDialogButtonBox::Discard);
    save->setText(tabs.size() == 1 ? tr("&Save") : tr("&Save All"));
    discard->setText(tabs.size() == 1 ? tr("&Discard Edits") : tr("&Discard All Edits"));
    save->setDefault(true);
    save->setFocus();
    connect(save, &QPushButton::clicked, this, [this] { answer(Answer::Save); });
    connect(discard, &QPushButton::clicked, this, [this] { answer(Answer::Discard); });
    connect(this, &QDialog::rejected, this, [this] { Q_EMIT answered(Answer::Stay); });
}

UnsavedQuestion::~UnsavedQuestion() = default;

void UnsavedQuestion::answer(Answer answer)
{
    accept();
    Q_EMIT answered(answer);
}

} // namespace hexfolio
