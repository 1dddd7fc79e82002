// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/docks/historydock.h"

#include "document/documentsteps.h"
#include "gui/model/documentcontext.h"
#include "gui/model/fixedfont.h"
#include "gui/model/historymodel.h"
#include "ui_historydock.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hexfolio {

namespace {

/// Steps that are undone look switched off; the state column says so in words as well.
class StepDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(HistoryModel::IsUndoneRole).toBool() || option->state.testFlag(QStyle::State_Selected))
            return;
        const QColor grey = option->palette.color(QPalette::Disabled, QPalette::Text);
        option->palette.setColor(QPalette::Text, grey);
    }
};

// What has a length of its own gets it; the words share what is left, so that every column is in view.
void setUpColumns(QHeaderView& header)
{
    QFont bold = header.font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int margins = 2 * (header.style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 2);
    const auto fit = [&](int column, const QFontMetrics& letters, const QString& longest) {
        const QString title = header.model()->headerData(column, Qt::Horizontal).toString();
        const int width = std::max(metrics.horizontalAdvance(title), letters.horizontalAdvance(longest));
        header.resizeSection(column, width + margins);
    };
    header.setStretchLastSection(false);
    header.setMinimumSectionSize(metrics.horizontalAdvance(u"0000"_s));
    for (const int column : {HistoryModel::LabelColumn, HistoryModel::StateColumn})
        header.setSectionResizeMode(column, QHeaderView::Stretch);
    fit(HistoryModel::NumberColumn, metrics, u"9999"_s);
    fit(HistoryModel::OffsetColumn, QFontMetrics(fixedFont()), u"000000000"_s);
    fit(HistoryModel::SizeColumn, metrics, u"999,999"_s);
    fit(HistoryModel::TimeColumn, metrics, u" 00:00:00"_s);
}

} // namespace

HistoryDock::HistoryDock(QWidget* parent)
    : Panel(tr("History"), u"historyDock"_s, parent)
    , m_ui(std::make_unique<Ui::HistoryDock>())
    , m_model(new HistoryModel(this))
{
    auto* const page = new QWidget(this);
    m_ui->setupUi(page);
    setPage(page);
    setUpTable();
    connect(m_model, &HistoryModel::moved, this, &HistoryDock::updateState);
    connect(this, &QDockWidget::visibilityChanged, this, &HistoryDock::followPosition);
    connect(m_ui->table, &QTableView::doubleClicked, this, &HistoryDock::jump);
    updateState();
}

HistoryDock::~HistoryDock() = default;

void HistoryDock::setUpTable()
{
    QTableView* const table = m_ui->table;
    table->setModel(m_model);
    table->setItemDelegate(new StepDelegate(table));
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 6);
    setUpColumns(*table->horizontalHeader());
    table->installEventFilter(this);
}

void HistoryDock::setContext(DocumentContext* context)
{
    m_context = context;
    m_model->setContext(context);
}

void HistoryDock::updateState()
{
    const int last = m_model->rowCount() - 1;
    m_ui->pages->setCurrentWidget(last > 0 ? m_ui->listPage : m_ui->emptyPage);
    if (!m_context)
        m_ui->empty->setText(tr("No document is open."));
    else
        m_ui->empty->setText(tr("Nothing was edited yet."));
    //: %1 is the step the document is at, %2 the last one.
    m_ui->summary->setText(
        tr("At step %1 of %2")
            .arg(QLocale().toString(std::max(0, m_model->currentRow())), QLocale().toString(std::max(0, last))));
    followPosition();
}

void HistoryDock::followPosition()
{
    const int row = m_model->currentRow();
    if (!isInFront() || row < 0 || m_ui->table->currentIndex().row() == row)
        return;
    m_ui->table->setCurrentIndex(m_model->index(row, 0));
}

void HistoryDock::jump()
{
    const int row = m_ui->table->currentIndex().row();
    if (!m_context || row < 0)
        return;
    const auto step = static_cast<std::size_t>(row);
    if (!m_context->accepted(m_context->document().steps().moveTo(step)) || row == 0)
        return;
    const Offset place = m_context->document().history().steps()[step].range.begin;
    m_context->goTo({place, place});
}

void HistoryDock::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setWindowTitle(tr("History"));
    m_ui->retranslateUi(page());
    updateState();
}

bool HistoryDock::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == m_ui->table) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            jump();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

} // namespace hexfolio
