// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/recoverydialog.h"

#include "gui/model/recoveredchangesmodel.h"
#include "gui/model/recoverymodel.h"
#include "ui_recoverydialog.h"

#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace hexfolio {

RecoveryDialog::RecoveryDialog(QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RecoveryDialog>())
    , m_documents(new RecoveryModel(this))
    , m_changes(new RecoveredChangesModel(this))
{
    m_ui->setupUi(this);
    m_ui->documents->setModel(m_documents);
    m_ui->changes->setModel(m_changes);
    m_ui->error->hide();
    setUpTables();
    connect(m_ui->documents->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecoveryDialog::showCurrent);
    connect(m_ui->documents, &QTableView::activated, this, [this] { m_ui->recover->click(); });
    connect(m_ui->recover, &QPushButton::clicked, this, [this] {
        m_ui->error->hide();
        Q_EMIT recoverWanted(currentRow());
    });
    connect(m_ui->discard, &QPushButton::clicked, this, &RecoveryDialog::askAndDiscard);
    connect(m_ui->later, &QPushButton::clicked, this, &QDialog::reject);
    showCurrent();
}

RecoveryDialog::~RecoveryDialog() = default;

void RecoveryDialog::setUpTables()
{
    for (QTableView* const table : {m_ui->documents, m_ui->changes}) {
        table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 6);
    }
    const int digit = fontMetrics().horizontalAdvance(u'0');
    QHeaderView* const columns = m_ui->documents->horizontalHeader();
    columns->setSectionResizeMode(RecoveryModel::FileColumn, QHeaderView::Stretch);
    for (const int column : {RecoveryModel::TimeColumn, RecoveryModel::EditsColumn, RecoveryModel::BytesColumn,
                             RecoveryModel::StateColumn})
        columns->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_ui->changes->setColumnWidth(RecoveredChangesModel::VerdictColumn, digit * 12);
    m_ui->changes->setColumnWidth(RecoveredChangesModel::KindColumn, digit * 14);
    m_ui->changes->setColumnWidth(RecoveredChangesModel::OffsetColumn, digit * 20);
    m_ui->changes->setColumnWidth(RecoveredChangesModel::SizeColumn, digit * 10);
}

void RecoveryDialog::setFound(std::vector<std::shared_ptr<EditRecovery>> found)
{
    if (found.empty()) {
        accept();
        return;
    }
    const int row = std::clamp(currentRow(), 0, static_cast<int>(found.size()) - 1);
    m_ui->question->setText(tr("%n document(s) had unsaved edits when Hexfolio ended unexpectedly.", nullptr,
                               static_cast<int>(found.size())));
    m_documents->setFound(std::move(found));
    m_ui->documents->selectRow(row);
    showCurrent();
}

void RecoveryDialog::tell(const QString& sentence)
{
    m_ui->error->setText(sentence);
    m_ui->error->show();
}

int RecoveryDialog::currentRow() const
{
    return m_ui->documents->selectionModel()->currentIndex().row();
}

void RecoveryDialog::showCurrent()
{
    const int row = currentRow();
    const bool isChosen = row >= 0;
    m_ui->error->hide();
    m_ui->discard->setEnabled(isChosen);
    m_ui->recover->setEnabled(false);
    if (!isChosen) {
        m_ui->explanation->clear();
        m_changes->setRecovery(nullptr);
        return;
    }
    const auto recovery = m_documents->share(row);
    m_ui->explanation->setText(RecoveryModel::explanation(*recovery));
    m_changes->setRecovery(recovery);
    const bool hasUse = recovery->conflictCount() < std::max<std::size_t>(recovery->items().size(), 1);
    m_ui->recover->setEnabled(recovery->fileState() != EditRecovery::FileState::Gone && hasUse);
}

void RecoveryDialog::askAndDiscard()
{
    const int row = currentRow();
    const QString name = m_documents->index(row, RecoveryModel::FileColumn).data().toString();
    auto* const box = new QMessageBox(QMessageBox::Question, tr("Discard Edits"),
                                      tr("Discard the unsaved edits of %1? They cannot be brought back.").arg(name),
                                      QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const QPushButton* const discard = box->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("&Keep"), QMessageBox::RejectRole));
    connect(discard, &QPushButton::clicked, this, [this, row] { Q_EMIT discardWanted(row); });
    box->open();
}

} // namespace hexfolio
