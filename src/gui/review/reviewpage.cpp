// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/reviewpage.h"

#include "document/documentedits.h"
#include "gui/model/changesmodel.h"
#include "gui/model/changewatch.h"
#include "gui/model/documentcontext.h"
#include "gui/model/numbertext.h"
#include "gui/review/revertededit.h"
#include "gui/review/reviewmodel.h"
#include "gui/review/reviewpane.h"
#include "gui/review/reviewtext.h"
#include "ui_reviewpage.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>

#include <algorithm>
#include <chrono>
#include <initializer_list>
#include <optional>
#include <ranges>
#include <utility>

namespace hexfolio {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds typingPause{250};
constexpr std::chrono::milliseconds pollInterval{30};
constexpr Size copiedBytes = 4096;

} // namespace

ReviewPage::ReviewPage(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ReviewPage>())
    , m_watch(new ChangeWatch(this))
    , m_model(new ReviewModel(this))
{
    m_ui->setupUi(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_poll.setInterval(pollInterval);
    m_ui->pane->setAcceptedTest([this](const Change& change) { return m_model->isAccepted(change); });
    setFocusProxy(m_ui->list);
    setUpTable();
    wire();
    addKeys();
    updateTexts();
    m_watch->setActivity(ChangeWatch::Activity::Awake);
    takeChanges();
}

ReviewPage::~ReviewPage() = default;

void ReviewPage::setUpTable()
{
    QTableView* const table = m_ui->list;
    table->setModel(m_model);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->horizontalHeader()->setSectionResizeMode(ReviewModel::SizeColumn, QHeaderView::Stretch);
    const int digit = table->fontMetrics().horizontalAdvance(u'0');
    table->setColumnWidth(ReviewModel::AcceptedColumn, 5 * digit);
    table->setColumnWidth(ReviewModel::KindColumn, digit * 15);
    table->setColumnWidth(ReviewModel::PlaceColumn, digit * 12);
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 5);
    m_ui->splitter->setSizes({digit * 50, digit * 120});
}

void ReviewPage::wire()
{
    connect(m_watch, &ChangeWatch::updated, this, &ReviewPage::takeChanges);
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReviewPage::followRow);
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReviewPage::updateButtons);
    connect(m_ui->list, &QTableView::clicked, this, [this](const QModelIndex& at) {
        if (at.column() == ReviewModel::AcceptedColumn)
            m_model->setAccepted({at.row()}, !m_model->isAccepted(m_model->changeAt(at.row())));
    });
    connect(m_ui->list, &QTableView::doubleClicked, this, [this](const QModelIndex& at) {
        if (at.column() != ReviewModel::AcceptedColumn)
            goToChosen();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        updateSummary();
        m_ui->pane->viewport()->update();
    });
    connect(m_ui->pane, &ReviewPane::chosen, this, [this](std::size_t shown) { choose(static_cast<int>(shown)); });
    connect(m_ui->pane, &ReviewPane::activated, this, &ReviewPage::goToChosen);
    connect(m_ui->previous, &QAbstractButton::clicked, this, &ReviewPage::previousChange);
    connect(m_ui->next, &QAbstractButton::clicked, this, &ReviewPage::nextChange);
    connect(m_ui->acceptChange, &QAbstractButton::clicked, this, &ReviewPage::acceptChosen);
    connect(m_ui->revert, &QAbstractButton::clicked, this, &ReviewPage::revertChosen);
    connect(m_ui->goThere, &QAbstractButton::clicked, this, &ReviewPage::goToChosen);
    connect(m_ui->copy, &QAbstractButton::clicked, this, &ReviewPage::copyChosen);
    connect(m_ui->exportPatch, &QAbstractButton::clicked, this, &ReviewPage::exportWanted);
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, &ReviewPage::readFilter);
    for (const QLineEdit* field : {m_ui->from, m_ui->to, m_ui->bytes})
        connect(field, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &ReviewPage::readFilter);
    connect(&m_poll, &QTimer::timeout, this, &ReviewPage::poll);
}

void ReviewPage::addKeys()
{
    const auto key = [this](QWidget* where, const QKeySequence& keys, void (ReviewPage::*what)()) {
        auto* const action = new QAction(where);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, what);
        where->addAction(action);
    };
    key(this, Qt::Key_F6, &ReviewPage::nextChange);
    key(this, Qt::SHIFT | Qt::Key_F6, &ReviewPage::previousChange);
    // Enter in a field must not answer the question that the page may stand in.
    for (QWidget* const field : std::initializer_list<QWidget*>{m_ui->from, m_ui->to, m_ui->bytes})
        key(field, Qt::Key_Return, &ReviewPage::goToList);
    for (QWidget* const where : std::initializer_list<QWidget*>{m_ui->list, m_ui->pane}) {
        key(where, Qt::Key_Space, &ReviewPage::acceptChosen);
        key(where, Qt::Key_Delete, &ReviewPage::revertChosen);
        key(where, Qt::Key_Return, &ReviewPage::goToChosen);
        key(where, Qt::Key_Enter, &ReviewPage::goToChosen);
        key(where, QKeySequence::Copy, &ReviewPage::copyChosen);
    }
}

void ReviewPage::setContext(DocumentContext* context)
{
    m_context = context;
    m_isComparison = false;
    m_filterJob = {};
    m_watch->setContext(context);
}

DocumentContext* ReviewPage::context() const noexcept
{
    return m_context;
}

void ReviewPage::setComparison(DocumentContext& context, std::shared_ptr<const ChangeList> list, Snapshot onDisk,
                               Snapshot now)
{
    setContext(nullptr);
    m_context = &context;
    m_isComparison = true;
    m_states = {std::move(list), std::move(onDisk), std::move(now)};
    for (QWidget* const button : std::initializer_list<QWidget*>{m_ui->acceptChange, m_ui->revert, m_ui->exportPatch})
        button->hide();
    m_ui->list->hideColumn(ReviewModel::AcceptedColumn);
    applyFilter();
}

void ReviewPage::takeChanges()
{
    if (m_isComparison)
        return;
    m_states = {m_watch->sharedChanges(), m_watch->onDisk(), m_watch->now()};
    applyFilter();
}

void ReviewPage::poll()
{
    if (m_filterJob.isDone()) {
        if (auto shown = m_filterJob.take())
            display(std::move(*shown));
    }
    if (m_copyJob.isDone()) {
        if (const auto text = m_copyJob.take())
            QGuiApplication::clipboard()->setText(QString::fromStdString(*text));
    }
    if (!m_filterJob.isActive() && !m_copyJob.isActive())
        m_poll.stop();
}

void ReviewPage::display(std::vector<std::size_t> shown)
{
    const int row = currentRow();
    const std::optional<Change> held = row >= 0 ? std::optional(m_model->changeAt(row)) : std::nullopt;
    m_model->setChanges(m_states.list, shown);
    m_ui->pane->setReview(m_states.list, std::move(shown), m_states.onDisk, m_states.now);
    const int next = held ? m_model->rowNear(*held) : m_model->rowCount() > 0 ? 0 : -1;
    updateSummary();
    if (next >= 0)
        choose(next);
    updateButtons();
}

void ReviewPage::updateTexts()
{
    const int kind = std::max(0, m_ui->kind->currentIndex());
    m_ui->kind->clear();
    m_ui->kind->addItem(tr("All kinds"));
    m_ui->kind->addItems(ChangesModel::kindNames());
    m_ui->kind->setCurrentIndex(kind);
}

void ReviewPage::updateSummary()
{
    ChangesModel totals;
    totals.setChanges(m_states.list, {}, {});
    QString text = totals.summary();
    const QLocale locale;
    const auto all = m_states.list->changes().size();
    if (m_model->shown().size() < all)
        text = tr("%1 — %2 shown").arg(text, locale.toString(static_cast<qulonglong>(m_model->shown().size())));
    if (const std::size_t accepted = m_model->acceptedCount(); accepted > 0)
        text = tr("%1 — %2 accepted").arg(text, locale.toString(static_cast<qulonglong>(accepted)));
    m_ui->summary->setText(text);
    m_ui->summary->setToolTip(text);
    const bool isLive = m_context && m_context->document().access() == Access::Write;
    m_ui->empty->setText(!m_context ? tr("No document is open.")
                             : isLive
                             ? tr("In Live mode every edit reaches the file at once; there is nothing to review.")
                             : all > 0 ? tr("The filter lets no change through.")
                                       : tr("No changes: the document is what is on disk."));
    m_ui->pages->setCurrentWidget(m_model->rowCount() > 0 ? m_ui->listPage : m_ui->emptyPage);
}

void ReviewPage::updateButtons()
{
    const bool hasRow = currentRow() >= 0;
    for (QWidget* const button : std::initializer_list<QWidget*>{m_ui->previous, m_ui->next, m_ui->acceptChange,
                                                                 m_ui->revert, m_ui->goThere, m_ui->copy})
        button->setEnabled(hasRow);
    m_ui->exportPatch->setEnabled(!m_states.list->isEmpty());
}

int ReviewPage::currentRow() const
{
    return m_ui->list->selectionModel()->currentIndex().row();
}

std::vector<int> ReviewPage::chosenRows() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_ui->list->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    return rows;
}

void ReviewPage::choose(int row)
{
    m_ui->list->setCurrentIndex(m_model->index(row, ReviewModel::KindColumn));
    followRow();
}

void ReviewPage::followRow()
{
    if (currentRow() >= 0)
        m_ui->pane->setCurrent(static_cast<std::size_t>(currentRow()));
    updateButtons();
}

void ReviewPage::nextChange()
{
    if (m_model->rowCount() > 0)
        choose((currentRow() + 1) % m_model->rowCount());
}

void ReviewPage::previousChange()
{
    const int count = m_model->rowCount();
    if (count > 0)
        choose((std::max(0, currentRow()) + count - 1) % count);
}

void ReviewPage::acceptChosen()
{
    const std::vector<int> rows = chosenRows();
    if (rows.empty() || m_isComparison)
        return;
    const bool accept =
        std::ranges::any_of(rows, [&](int row) { return !m_model->isAccepted(m_model->changeAt(row)); });
    m_model->setAccepted(rows, accept);
    if (accept && rows.size() == 1 && rows.front() + 1 < m_model->rowCount())
        choose(rows.front() + 1);
}

void ReviewPage::revertChosen()
{
    if (!m_context || m_isComparison)
        return;
    std::vector<Change> chosen;
    for (const int row : chosenRows())
        chosen.push_back(m_model->changeAt(row));
    // The list may be older than the document: what is no change any more is passed over.
    m_watch->refresh();
    Document& document = m_context->document();
    if (chosen.size() == 1 && std::ranges::contains(m_watch->changes().changes(), chosen.front()))
        (void)m_context->accepted(document.edits().revert(chosen.front()));
    else if (const auto edit = revertedEdit(m_watch->changes(), chosen, m_watch->onDisk(), m_watch->now()))
        (void)m_context->accepted(document.edits().replace(edit->replaced, edit->content, EditKind::Revert));
    m_watch->refresh();
}

void ReviewPage::goToChosen()
{
    if (!m_context || currentRow() < 0)
        return;
    m_context->goTo(m_model->changeAt(currentRow()).now);
    Q_EMIT wentThere();
}

void ReviewPage::copyChosen()
{
    if (!m_context)
        return;
    std::vector<std::size_t> chosen;
    for (const int row : chosenRows())
        chosen.push_back(m_model->shown()[static_cast<std::size_t>(row)]);
    m_copyJob = m_context->jobs().run<std::string>(
        [states = m_states, chosen = std::move(chosen)](Progress& progress) -> Result<std::string> {
            return reviewText(*states.list, chosen, states.onDisk, states.now, copiedBytes, progress);
        });
    m_poll.start();
}

void ReviewPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    updateTexts();
    updateSummary();
}

} // namespace hexfolio
