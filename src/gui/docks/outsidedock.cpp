// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/docks/outsidedock.h"

#include "gui/model/documentcontext.h"
#include "gui/model/fixedfont.h"
#include "gui/model/outsidemodel.h"
#include "gui/model/outsidewatch.h"
#include "ui_outsidedock.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hexfolio {

OutsideDock::OutsideDock(QWidget* parent)
    : Panel(tr("Outside Changes"), u"outsideDock"_s, parent)
    , m_ui(std::make_unique<Ui::OutsideDock>())
    , m_model(new OutsideModel(this))
{
    auto* const page = new QWidget(this);
    m_ui->setupUi(page);
    setPage(page);
    setUpTable();
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &OutsideDock::updateState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &OutsideDock::updateState);
    connect(m_ui->table, &QTableView::doubleClicked, this, [this](const QModelIndex& at) { goToRow(at.row()); });
    connect(m_ui->table, &QTableView::clicked, this, [this](const QModelIndex& at) { goToRow(at.row()); });
    connect(m_ui->clear, &QToolButton::clicked, this, [this] {
        if (m_context)
            m_context->outside().clearChanges();
    });
    updateState();
}

OutsideDock::~OutsideDock() = default;

void OutsideDock::setUpTable()
{
    QTableView* const table = m_ui->table;
    table->setModel(m_model);
    // Rows of one height need no measuring, however many there are.
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 6);
    const int digit = QFontMetrics(fixedFont()).horizontalAdvance(u'0');
    table->setColumnWidth(OutsideModel::TimeColumn, digit * 11);
    table->setColumnWidth(OutsideModel::WhatColumn, table->fontMetrics().averageCharWidth() * 20);
    table->setColumnWidth(OutsideModel::OffsetColumn, digit * 15);
    table->setColumnWidth(OutsideModel::SizeColumn, digit * 8);
    table->setColumnWidth(OutsideModel::BeforeColumn, digit * 30);
    table->installEventFilter(this);
}

void OutsideDock::setContext(DocumentContext* context)
{
    m_context = context;
    m_model->setContext(context);
    updateState();
}

void OutsideDock::updateState()
{
    const int count = m_model->rowCount();
    m_ui->pages->setCurrentWidget(count > 0 ? m_ui->listPage : m_ui->emptyPage);
    m_ui->summary->setText(tr("%n change(s) by other programs", nullptr, count));
    m_ui->empty->setText(m_context ? tr("No other program changed this file while it was open.")
                                   : tr("No document is open."));
}

void OutsideDock::goToRow(int row)
{
    if (row < 0 || !m_context)
        return;
    const Range range = m_model->changeAt(row).range;
    if (const auto place = m_context->outside().placeOf(range.begin))
        m_context->goTo(Range::ofLength(*place, range.size()));
}

void OutsideDock::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setWindowTitle(tr("Outside Changes"));
    m_ui->retranslateUi(page());
    updateState();
}

bool OutsideDock::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == m_ui->table) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            goToRow(m_ui->table->currentIndex().row());
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

} // namespace hexfolio
