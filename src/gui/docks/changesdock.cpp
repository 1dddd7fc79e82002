// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/docks/changesdock.h"

#include "document/documentedits.h"
#include "gui/docks/bytecomparison.h"
#include "gui/model/changesmodel.h"
#include "gui/model/changewatch.h"
#include "gui/model/documentcontext.h"
#include "gui/model/fixedfont.h"
#include "gui/model/numbertext.h"
#include "ui_changesdock.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hexfolio {

namespace {

// Offsets and bytes run from left to right in every language.
class LeftToRightDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Sizes end at the right; the bytes behind them begin a little later.
    [[nodiscard]] QString displayText(const QVariant& value, const QLocale& locale) const override
    {
        return QStyledItemDelegate::displayText(value, locale) + QChar(QChar::Nbsp);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->displayAlignment = QStyle::visualAlignment(option->direction, option->displayAlignment);
        option->direction = Qt::LeftToRight;
        option->textElideMode = Qt::ElideRight;
    }
};

} // namespace

ChangesDock::ChangesDock(QWidget* parent)
    : Panel(tr("Changes"), u"changesDock"_s, parent)
    , m_ui(std::make_unique<Ui::ChangesDock>())
    , m_model(new ChangesModel(this))
    , m_watch(new ChangeWatch(this))
{
    auto* page = new QWidget(this);
    m_ui->setupUi(page);
    setPage(page);
    m_ui->table->setModel(m_model);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    setUpTable();
    updateIcons();
    wire();
    updateState();
}

ChangesDock::~ChangesDock() = default;

void ChangesDock::updateIcons()
{
    m_ui->previous->setIcon(icon("go-previous-change"_L1));
    m_ui->next->setIcon(icon("go-next-change"_L1));
    m_ui->revert->setIcon(icon("edit-undo"_L1));
    m_ui->revertAll->setIcon(icon("edit-revert-all"_L1));
}

void ChangesDock::setUpTable()
{
    QTableView* table = m_ui->table;
    // Rows of one height need no measuring, however many there are.
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 6);
    auto* delegate = new LeftToRightDelegate(table);
    const int digit = QFontMetrics(fixedFont()).horizontalAdvance(u'0');
    for (const int column : {ChangesModel::NowColumn, ChangesModel::DiskColumn, ChangesModel::SizeColumn,
                             ChangesModel::OldColumn, ChangesModel::NewColumn})
        table->setItemDelegateForColumn(column, delegate);
    int widest = 0;
    for (const QString& name : ChangesModel::kindNames())
        widest = std::max(widest, table->fontMetrics().horizontalAdvance(name));
    table->setColumnWidth(ChangesModel::KindColumn, widest + digit * 3);
    table->setColumnWidth(ChangesModel::NowColumn, digit * 14);
    table->setColumnWidth(ChangesModel::DiskColumn, digit * 15);
    table->setColumnWidth(ChangesModel::SizeColumn, digit * 10);
    table->installEventFilter(this);
    table->viewport()->installEventFilter(this);
}

void ChangesDock::shareWidth()
{
    // Old and new bytes share what the other columns leave.
    const QTableView* table = m_ui->table;
    const int least = table->fontMetrics().averageCharWidth() * 24;
    int rest = table->viewport()->width();
    for (int column = 0; column < ChangesModel::OldColumn; ++column)
        rest -= table->columnWidth(column);
    m_ui->table->setColumnWidth(ChangesModel::OldColumn, std::max(least, rest / 2));
}

void ChangesDock::wire()
{
    connect(m_watch, &ChangeWatch::updated, this, &ChangesDock::updateList);
    connect(this, &QDockWidget::visibilityChanged, this, &ChangesDock::wakeOrSleep);
    connect(m_ui->table, &QTableView::doubleClicked, this, [this](const QModelIndex& at) { goToRow(at.row()); });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChangesDock::updateChosen);
    connect(m_ui->next, &QToolButton::clicked, this, &ChangesDock::nextChange);
    connect(m_ui->previous, &QToolButton::clicked, this, &ChangesDock::previousChange);
    connect(m_ui->revert, &QToolButton::clicked, this, &ChangesDock::revertSelected);
    connect(m_ui->revertAll, &QToolButton::clicked, this, &ChangesDock::revertAll);
}

void ChangesDock::setContext(DocumentContext* context)
{
    if (m_context)
        m_context->disconnect(this);
    m_context = context;
    if (context != nullptr) {
        connect(context, &DocumentContext::placeChanged, this, &ChangesDock::followCaret);
        connect(context, &DocumentContext::stateChanged, this, &ChangesDock::updateState);
    }
    // The watch brings the list, at once or later; the state is told now.
    m_watch->setContext(context);
    updateState();
}

void ChangesDock::wakeOrSleep()
{
    m_watch->setActivity(isInFront() ? ChangeWatch::Activity::Awake : ChangeWatch::Activity::Asleep);
}

void ChangesDock::updateList()
{
    m_model->setChanges(m_watch->sharedChanges(), m_watch->now(), m_watch->onDisk());
    updateState();
    followCaret();
    updateChosen();
}

void ChangesDock::updateState()
{
    const bool hasChanges = m_model->rowCount() > 0;
    m_ui->pages->setCurrentWidget(hasChanges ? m_ui->listPage : m_ui->emptyPage);
    m_ui->summary->setText(m_model->summary());
    m_ui->summary->setToolTip(m_model->summary());
    m_ui->revertAll->setEnabled(hasChanges);
    if (!m_context)
        m_ui->empty->setText(tr("No document is open."));
    else if (m_context->document().access() == Access::Write)
        m_ui->empty->setText(tr("In Live mode every edit reaches the file at once; there is nothing to review."));
    else
        m_ui->empty->setText(tr("No changes: the document is what is on disk."));
}

void ChangesDock::updateChosen()
{
    const int row = currentRow();
    m_ui->revert->setEnabled(row >= 0);
    if (row < 0)
        m_ui->comparison->clear();
    else
        m_ui->comparison->setSamples(m_model->oldBytes(row, ByteComparison::sampleSize),
                                     m_model->newBytes(row, ByteComparison::sampleSize));
}

void ChangesDock::updateTexts()
{
    setWindowTitle(tr("Changes"));
    m_ui->retranslateUi(page());
    updateList();
}

int ChangesDock::currentRow() const
{
    return m_ui->table->selectionModel()->currentIndex().row();
}

void ChangesDock::followCaret()
{
    if (!m_context || !isInFront())
        return;
    const int row =
        m_model->rowAt(m_context->selection().isEmpty() ? m_context->caret() : m_context->selection().begin);
    if (row >= 0 && row != currentRow())
        m_ui->table->setCurrentIndex(m_model->index(row, 0));
    else if (currentRow() < 0 && m_model->rowCount() > 0)
        m_ui->table->setCurrentIndex(m_model->index(0, 0));
}

void ChangesDock::goToRow(int row)
{
    if (row < 0 || !m_context)
        return;
    // First the row: the grid answers with the new place, and followCaret() then finds it chosen.
    m_ui->table->setCurrentIndex(m_model->index(row, 0));
    m_context->goTo(m_model->changeAt(row).now);
}

void ChangesDock::nextChange()
{
    if (!m_context)
        return;
    m_watch->refresh();
    goToRow(m_model->rowAfter(place()));
}

void ChangesDock::previousChange()
{
    if (!m_context)
        return;
    m_watch->refresh();
    goToRow(m_model->rowBefore(place()));
}

Range ChangesDock::place() const
{
    const Range selection = m_context->selection();
    return selection.isEmpty() ? Range{m_context->caret(), m_context->caret()} : selection;
}

void ChangesDock::revertSelected()
{
    if (!m_context || currentRow() < 0)
        return;
    // The list may be older than the document; a change is only given back where it still is one.
    const Change chosen = m_model->changeAt(currentRow());
    m_watch->refresh();
    const int row = m_model->rowAt(chosen.now.begin);
    if (row >= 0 && m_model->changeAt(row) == chosen)
        m_context->accepted(m_context->document().edits().revert(chosen));
}

void ChangesDock::revertAll()
{
    if (!m_context)
        return;
    m_watch->refresh();
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    if (count > 1) {
        //: Asked before all changes are reverted; %1 is the summary of the changes.
        const QString question = tr("Revert everything? The document will be what is on disk.\n\n%1\n\n"
                                    "Undo brings the changes back.")
                                     .arg(m_model->summary());
        QMessageBox box(QMessageBox::Question, tr("Revert all changes"), question, QMessageBox::NoButton, this);
        box.setTextFormat(Qt::PlainText);
        const QAbstractButton* revert = box.addButton(tr("&Revert all"), QMessageBox::AcceptRole);
        box.setDefaultButton(box.addButton(tr("&Keep changes"), QMessageBox::RejectRole));
        box.exec();
        if (box.clickedButton() != revert)
            return;
    }
    // The whole of the disk is one piece, so this costs nothing and is one step of the history.
    Document& document = m_context->document();
    m_context->accepted(document.edits().replace({0, document.size()}, document.onDisk(), EditKind::Revert));
}

void ChangesDock::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
    else if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

bool ChangesDock::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_ui->table->viewport())
        shareWidth();
    if (event->type() == QEvent::KeyPress && watched == m_ui->table) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            goToRow(currentRow());
            return true;
        }
        if (key == Qt::Key_Delete) {
            revertSelected();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

} // namespace hexfolio
