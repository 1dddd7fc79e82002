// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/conflictsdialog.h"

#include "gui/model/conflictsmodel.h"
#include "gui/model/fixedfont.h"
#include "ui_conflictsdialog.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>

#include <utility>

namespace hexfolio {

using Choice = PlacedChange::Choice;

ConflictsDialog::ConflictsDialog(Reapplied reapplied, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConflictsDialog>())
    , m_model(new ConflictsModel(std::move(reapplied), this))
{
    m_ui->setupUi(this);
    m_ui->summary->setText(m_model->summary());
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Apply"));
    setUpTable();
    connect(m_ui->mine, &QPushButton::clicked, this, [this] { chooseSelected(Choice::Mine); });
    connect(m_ui->theirs, &QPushButton::clicked, this, [this] { chooseSelected(Choice::Theirs); });
    connect(m_ui->allMine, &QPushButton::clicked, this, [this] { m_model->setAll(Choice::Mine); });
    connect(m_ui->allTheirs, &QPushButton::clicked, this, [this] { m_model->setAll(Choice::Theirs); });
}

ConflictsDialog::~ConflictsDialog() = default;

const Reapplied& ConflictsDialog::reapplied() const
{
    return m_model->reapplied();
}

void ConflictsDialog::setUpTable()
{
    QTableView* const table = m_ui->table;
    table->setModel(m_model);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 6);
    const int digit = QFontMetrics(fixedFont()).horizontalAdvance(u'0');
    const int letter = table->fontMetrics().averageCharWidth();
    table->setColumnWidth(ConflictsModel::KeepColumn, letter * 14);
    table->setColumnWidth(ConflictsModel::OffsetColumn, digit * 12);
    table->setColumnWidth(ConflictsModel::WhyColumn, letter * 20);
    for (const int column : {ConflictsModel::OldColumn, ConflictsModel::MineColumn})
        table->setColumnWidth(column, digit * 26);
    table->installEventFilter(this);
    table->setCurrentIndex(m_model->index(0, ConflictsModel::KeepColumn));
}

QList<int> ConflictsDialog::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_ui->table->selectionModel()->selectedRows())
        rows.append(index.row());
    return rows;
}

void ConflictsDialog::chooseSelected(Choice choice)
{
    for (const int row : selectedRows())
        m_model->setChoice(row, choice);
}

void ConflictsDialog::toggleSelected()
{
    for (const int row : selectedRows())
        m_model->setChoice(row, m_model->choice(row) == Choice::Mine ? Choice::Theirs : Choice::Mine);
}

bool ConflictsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == m_ui->table
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        toggleSelected();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace hexfolio
