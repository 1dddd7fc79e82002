// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/unsavedquestion.h"

#include "gui/documenttab.h"
#include "gui/model/numbertext.h"
#include "gui/review/reviewpage.h"
#include "gui/sizeonscreen.h"
#include "ui_unsavedquestion.h"

#include <QHeaderView>
#include <QPushButton>

#include <algorithm>

namespace hexfolio {

namespace {

constexpr int mostRowsInView = 6;
constexpr QSize firstSize{1200, 720};

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
    : QDialog(parent), m_ui(std::make_unique<Ui::UnsavedQuestion>()), m_tabs(tabs.begin(), tabs.end())
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
    wireReview();
    QPushButton* const save = m_ui->buttons->button(QDialogButtonBox::Save);
    QPushButton* const discard = m_ui->buttons->button(QDialogButtonBox::Discard);
    save->setText(tabs.size() == 1 ? tr("&Save") : tr("&Save All"));
    discard->setText(tabs.size() == 1 ? tr("&Discard Edits") : tr("&Discard All Edits"));
    save->setDefault(true);
    save->setFocus();
    connect(save, &QPushButton::clicked, this, [this] { answer(Answer::Save); });
    connect(discard, &QPushButton::clicked, this, [this] { answer(Answer::Discard); });
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Keep Editing"));
    connect(this, &QDialog::rejected, this, [this] { Q_EMIT answered(Answer::Stay); });
    resize(sizeOnScreen(*this, firstSize));
}

void UnsavedQuestion::wireReview()
{
    const auto follow = [this] {
        DocumentTab* const tab = chosen();
        m_ui->review->setContext(tab ? &tab->context() : nullptr);
    };
    connect(m_ui->documents, &QTreeWidget::currentItemChanged, this, follow);
    m_ui->documents->setCurrentItem(m_ui->documents->topLevelItem(0));
    connect(m_ui->review, &ReviewPage::exportWanted, this, [this] {
        if (DocumentTab* const tab = chosen())
            Q_EMIT exportWanted(tab);
    });
    connect(m_ui->review, &ReviewPage::wentThere, this, [this] {
        const QPointer<DocumentTab> tab = chosen();
        reject();
        if (tab)
            Q_EMIT wentTo(tab);
    });
}

DocumentTab* UnsavedQuestion::chosen() const
{
    const auto index = m_ui->documents->indexOfTopLevelItem(m_ui->documents->currentItem());
    return index < 0 ? nullptr : m_tabs.at(index).data();
}

UnsavedQuestion::~UnsavedQuestion() = default;

void UnsavedQuestion::answer(Answer answer)
{
    accept();
    Q_EMIT answered(answer);
}

} // namespace hexfolio
