// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/interrupteddialog.h"

#include "gui/model/findingtext.h"
#include "ui_interrupteddialog.h"

#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>

#include <utility>

namespace hexfolio {

namespace {

using What = RecoveryFinding::What;
using Wish = InterruptedDialog::Wish;

bool isPossible(const RecoveryFinding& finding, Wish wish)
{
    const bool isWhole = finding.kind == JournalHeader::Kind::InPlace;
    switch (wish) {
    case Wish::TryAgain: return finding.what == What::Failed || finding.what == What::TargetGone;
    case Wish::Complete: return isWhole && finding.what == What::OtherBytes;
    case Wish::RollBack: return isWhole && (finding.what == What::OtherBytes || finding.what == What::Failed);
    case Wish::Discard: return finding.what != What::Foreign && finding.what != What::LeftoverKept;
    }
    return false;
}

} // namespace

InterruptedDialog::InterruptedDialog(std::vector<RecoveryFinding> findings, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::InterruptedDialog>()), m_findings(std::move(findings))
{
    m_ui->setupUi(this);
    QFont strong = m_ui->heading->font();
    strong.setBold(true);
    m_ui->heading->setFont(strong);
    m_ui->table->header()->setStretchLastSection(false);
    m_ui->table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->table->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_ui->table, &QTreeWidget::currentItemChanged, this, &InterruptedDialog::showCurrent);
    connect(m_ui->again, &QPushButton::clicked, this, [this] { want(Wish::TryAgain); });
    connect(m_ui->complete, &QPushButton::clicked, this, [this] { want(Wish::Complete); });
    connect(m_ui->rollBack, &QPushButton::clicked, this, [this] { want(Wish::RollBack); });
    connect(m_ui->discard, &QPushButton::clicked, this, [this] { want(Wish::Discard); });
    connect(m_ui->later, &QPushButton::clicked, this, &QDialog::reject);
    fillTable();
    m_ui->later->setDefault(true);
    m_ui->table->setFocus();
}

InterruptedDialog::~InterruptedDialog() = default;

void InterruptedDialog::fillTable()
{
    m_ui->table->clear();
    for (const RecoveryFinding& finding : m_findings) {
        const bool hasTarget = !finding.entry.targetPath.empty() && finding.what != What::Foreign;
        const QString path = QFile::decodeName((hasTarget ? finding.entry.targetPath : finding.entry.path).c_str());
        auto* const row = new QTreeWidgetItem(m_ui->table, {QFileInfo(path).fileName(), findingTitle(finding)});
        row->setToolTip(0, path.toHtmlEscaped());
    }
    m_ui->table->setCurrentItem(m_ui->table->topLevelItem(0));
    showCurrent();
}

std::size_t InterruptedDialog::currentRow() const
{
    return static_cast<std::size_t>(m_ui->table->indexOfTopLevelItem(m_ui->table->currentItem()));
}

void InterruptedDialog::showCurrent()
{
    const std::size_t row = currentRow();
    const bool hasRow = row < m_findings.size();
    m_ui->text->setText(hasRow ? findingText(m_findings[row]) : QString());
    const auto enable = [&](QPushButton* button, Wish wish) {
        button->setEnabled(hasRow && !m_isBusy && isPossible(m_findings[row], wish));
    };
    enable(m_ui->again, Wish::TryAgain);
    enable(m_ui->complete, Wish::Complete);
    enable(m_ui->rollBack, Wish::RollBack);
    enable(m_ui->discard, Wish::Discard);
}

void InterruptedDialog::want(Wish wish)
{
    m_isBusy = true;
    const std::size_t row = currentRow();
    showCurrent();
    Q_EMIT wanted(row, wish);
}

void InterruptedDialog::settled(std::size_t row)
{
    m_isBusy = false;
    m_findings.erase(m_findings.begin() + static_cast<std::ptrdiff_t>(row));
    if (m_findings.empty())
        accept();
    else
        fillTable();
}

void InterruptedDialog::refused(std::size_t row, const Error& error)
{
    m_isBusy = false;
    m_findings[row].error = error;
    showCurrent();
}

} // namespace hexfolio
