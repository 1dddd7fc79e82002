// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/docks/resultsdock.h"

#include "gui/docks/resultstext.h"
#include "gui/model/documentcontext.h"
#include "gui/model/errortext.h"
#include "gui/model/fixedfont.h"
#include "gui/model/hexbytes.h"
#include "gui/model/hitlist.h"
#include "gui/model/hitsmodel.h"
#include "gui/model/numbertext.h"
#include "gui/model/searchsession.h"
#include "ui_resultsdock.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <chrono>
#include <ranges>

using namespace Qt::StringLiterals;

namespace hexfolio {

namespace {

constexpr std::chrono::milliseconds typingPause{250};
constexpr int progressSteps = 1000;
/// So many places are named in the menu of what could not be read.
constexpr std::size_t mostUnreadable = 30;

int stepsDone(Size done, Size total)
{
    return static_cast<int>(progressSteps * static_cast<double>(done) / static_cast<double>(std::max(total, Size{1})));
}

} // namespace

ResultsDock::ResultsDock(const StateFolder& state, QWidget* parent)
    : Panel(tr("Results"), u"resultsDock"_s, parent)
    , m_ui(std::make_unique<Ui::ResultsDock>())
    , m_list(new HitList(state, this))
{
    auto* const page = new QWidget(this);
    m_ui->setupUi(page);
    setPage(page);
    m_ui->more->setMenu(new QMenu(m_ui->more));
    m_ui->unreadable->setMenu(new QMenu(m_ui->unreadable));
    m_ui->note->hide();
    fillFilterKinds();
    setUpTable();
    wire();
    updateState();
}

ResultsDock::~ResultsDock() = default;

void ResultsDock::fillFilterKinds()
{
    const int chosen = m_ui->filterKind->currentIndex();
    m_ui->filterKind->clear();
    m_ui->filterKind->addItems({tr("Text in the bytes"), tr("Hex in the bytes"), tr("Name of the pattern")});
    m_ui->filterKind->setCurrentIndex(std::max(0, chosen));
}

void ResultsDock::setUpTable()
{
    QTableView* const table = m_ui->table;
    table->setModel(&m_list->model());
    QHeaderView* const header = table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(HitsModel::OffsetColumn, Qt::AscendingOrder);
    const int digit = QFontMetrics(fixedFont()).horizontalAdvance(u'0');
    table->setColumnWidth(HitsModel::OffsetColumn, digit * 14);
    table->setColumnWidth(HitsModel::LengthColumn, digit * 9);
    table->setColumnWidth(HitsModel::BytesColumn, digit * 38);
    table->setColumnWidth(HitsModel::TextColumn, digit * 19);
    table->setColumnWidth(HitsModel::PatternColumn, digit * 18);
    table->setColumnWidth(HitsModel::StateColumn, digit * 10);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    table->installEventFilter(this);
}

void ResultsDock::wire()
{
    connect(m_list, &HitList::changed, this, &ResultsDock::updateState);
    connect(m_list, &HitList::switched, this, [this] {
        m_ui->filter->clear();
        m_ui->onlyChanged->setChecked(false);
        m_ui->onlyInSelection->setChecked(false);
        m_ui->table->horizontalHeader()->setSortIndicator(HitsModel::OffsetColumn, Qt::AscendingOrder);
    });
    connect(m_list, &HitList::said, this, &ResultsDock::said);
    connect(m_list, &HitList::failed, this, [this](const Error& error) {
        if (m_list->context() != nullptr)
            m_list->context()->accepted(std::unexpected(error));
    });
    connect(m_ui->table, &QTableView::clicked, this, [this](const QModelIndex& at) {
        if (selectedRows().size() == 1 && selectedRows().front().size() == 1)
            goToRow(at.row());
    });
    connect(m_ui->table, &QTableView::customContextMenuRequested, this, &ResultsDock::showMenu);
    connect(m_ui->table->horizontalHeader(), &QHeaderView::sectionClicked, this, &ResultsDock::sortBy);
    connect(m_ui->pause, &QToolButton::clicked, this, &ResultsDock::togglePause);
    connect(m_ui->stop, &QToolButton::clicked, this, &ResultsDock::stop);
    connect(m_ui->selectAll, &QToolButton::clicked, this, &ResultsDock::selectAllHits);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &ResultsDock::applyFilter);
    connect(m_ui->filter, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_ui->filter, &QLineEdit::returnPressed, this, &ResultsDock::applyFilter);
    connect(m_ui->filterKind, &QComboBox::activated, this, &ResultsDock::applyFilter);
    connect(m_ui->onlyChanged, &QCheckBox::clicked, this, &ResultsDock::applyFilter);
    connect(m_ui->onlyInSelection, &QCheckBox::clicked, this, &ResultsDock::applyFilter);
}

void ResultsDock::setContext(DocumentContext* context)
{
    if (m_list->context() != nullptr)
        m_list->context()->disconnect(this);
    m_list->setContext(context);
    if (context != nullptr) {
        connect(context, &DocumentContext::placeChanged, this, &ResultsDock::followCaret);
        for (const JobWatch* const job : {m_list->working(), m_list->arranging()}) {
            connect(job, &JobWatch::started, this, [this] { showDone(0, 0); });
            connect(job, &JobWatch::progressed, this, &ResultsDock::showDone);
        }
    }
    updateState();
}

void ResultsDock::setActions(const QList<QAction*>& actions)
{
    m_actions = actions;
    m_ui->more->menu()->addActions(actions);
}

void ResultsDock::updateState()
{
    const SearchSession* const session = m_list->session();
    const bool isEmpty = session == nullptr
        || (session->count() == 0 && !session->isSearching() && session->state() != SearchSession::State::Failed);
    m_ui->pages->setCurrentWidget(isEmpty ? m_ui->emptyPage : m_ui->listPage);
    m_ui->empty->setText(emptyListText(*m_list));
    const bool isFilteredAway = !isEmpty && session->count() > 0 && m_list->model().shownCount() == 0;
    if (isFilteredAway || !m_ui->note->property("isMistake").toBool()) {
        m_ui->note->setText(isFilteredAway ? emptyListText(*m_list) : QString());
        m_ui->note->setVisible(isFilteredAway);
    }
    const QString summary = listSummary(*m_list);
    m_ui->summary->setText(summary);
    m_ui->summary->setToolTip(summary);
    m_ui->onlyInSelection->setEnabled(m_ui->onlyInSelection->isChecked()
                                      || (m_list->context() && !m_list->context()->selection().isEmpty()));
    updateColumns();
    updateWork();
    updateUnreadable();
}

// Columns that would say the same in every row are left out.
void ResultsDock::updateColumns()
{
    const SearchSession* const session = m_list->session();
    const bool hasNames = session != nullptr && session->query().names.size() > 1;
    const bool hasEdits = session != nullptr && (!session->hits()->edits().isEmpty() || session->hits()->areDoubtful());
    m_ui->table->setColumnHidden(HitsModel::PatternColumn, !hasNames);
    m_ui->table->setColumnHidden(HitsModel::StateColumn, !hasEdits);
    m_ui->filterKind->setVisible(true);
    m_ui->onlyChanged->setEnabled(hasEdits || m_ui->onlyChanged->isChecked());
}

JobWatch* ResultsDock::listJob() const
{
    for (JobWatch* const job : {m_list->working(), m_list->arranging()}) {
        if (job != nullptr && job->isRunning())
            return job;
    }
    return nullptr;
}

void ResultsDock::updateWork()
{
    const SearchSession* const session = m_list->session();
    const bool isSearching = session != nullptr && session->isSearching();
    const bool isWorking = isSearching || listJob() != nullptr;
    m_ui->pause->setVisible(isSearching);
    m_ui->pause->setChecked(isSearching && session->state() == SearchSession::State::Paused);
    m_ui->stop->setVisible(isWorking);
    m_ui->progress->setVisible(isWorking);
    if (isSearching)
        showDone(session->pace().done, session->pace().total);
}

// Without a total the bar only says that something goes on.
void ResultsDock::showDone(quint64 done, quint64 total)
{
    m_ui->progress->setRange(0, total > 0 ? progressSteps : 0);
    m_ui->progress->setValue(stepsDone(done, total));
}

void ResultsDock::updateUnreadable()
{
    const auto ranges = m_list->session() != nullptr ? m_list->session()->unreadable() : std::vector<Range>();
    m_ui->unreadable->setVisible(!ranges.empty());
    m_ui->unreadable->setText(tr("%n range(s) could not be read", nullptr, pluralNumber(ranges.size())));
    QMenu* const menu = m_ui->unreadable->menu();
    // An open menu is not pulled away from under the pointer.
    if (menu->isVisible())
        return;
    menu->clear();
    for (const Range range : ranges | std::views::take(mostUnreadable)) {
        //: An offset, and how many bytes from there on.
        QAction* const action = menu->addAction(tr("%1, %2").arg(offsetText(range.begin), byteCountText(range.size())));
        connect(action, &QAction::triggered, this, [this, range] {
            if (m_list->context() != nullptr)
                m_list->context()->goTo(range);
        });
    }
    if (ranges.size() > mostUnreadable)
        menu->addAction(tr("and %n more", nullptr, pluralNumber(ranges.size() - mostUnreadable)))->setEnabled(false);
}

bool ResultsDock::takeFilterText(HitCriteria& criteria)
{
    const QString text = m_ui->filter->text();
    const auto kind = static_cast<FilterKind>(m_ui->filterKind->currentIndex());
    if (text.isEmpty())
        return true;
    if (kind == FilterKind::Text) {
        const QByteArray bytes = text.toUtf8();
        const auto all = std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        criteria.bytes.assign(all.begin(), all.end());
        criteria.letters = HitCriteria::Letters::IgnoreCase;
        return true;
    }
    if (kind == FilterKind::Pattern) {
        const SearchSession& session = *m_list->session();
        const qsizetype count = std::max<qsizetype>(1, session.query().names.size());
        for (qsizetype at = 0; at < count; ++at)
            criteria.patterns.push_back(
                session.patternName(static_cast<std::uint32_t>(at)).contains(text, Qt::CaseInsensitive));
        return true;
    }
    auto bytes = HexBytes::parse(text);
    if (!bytes) {
        m_ui->note->setText(errorText(bytes.error()));
        return false;
    }
    criteria.bytes = *std::move(bytes);
    return true;
}

void ResultsDock::applyFilter()
{
    m_typing.stop();
    if (m_list->session() == nullptr)
        return;
    HitCriteria criteria;
    const bool isGood = takeFilterText(criteria);
    m_ui->note->setProperty("isMistake", !isGood);
    m_ui->note->setVisible(!isGood);
    if (!isGood)
        return;
    if (m_ui->onlyChanged->isChecked())
        criteria.only = HitCriteria::Only::Changed;
    // The selection counts that there was when the box was checked.
    if (m_ui->onlyInSelection->isChecked())
        criteria.within = m_list->criteria().within ? m_list->criteria().within
                                                    : m_list->searchedPart(m_list->context()->selection());
    m_list->setCriteria(std::move(criteria));
}

void ResultsDock::sortBy(int column)
{
    using Key = HitSorting::Key;
    QHeaderView* const header = m_ui->table->horizontalHeader();
    HitSorting sorting = m_list->sorting();
    Key key = Key::Place;
    if (column == HitsModel::LengthColumn)
        key = Key::Length;
    else if (column == HitsModel::BytesColumn || column == HitsModel::TextColumn)
        key = Key::Bytes;
    else if (column == HitsModel::PatternColumn)
        key = Key::Pattern;
    // What is no order of its own is that of the offsets.
    if (key == Key::Place)
        header->setSortIndicator(HitsModel::OffsetColumn, header->sortIndicatorOrder());
    sorting.order = header->sortIndicatorOrder() == Qt::AscendingOrder ? HitSorting::Order::Ascending
                                                                       : HitSorting::Order::Descending;
    sorting.key = key;
    sorting.ranks.clear();
    if (key == Key::Pattern && m_list->session() != nullptr) {
        const QStringList names = m_list->session()->query().names;
        QStringList sorted = names;
        std::ranges::sort(sorted,
                          [](const QString& one, const QString& other) { return one.localeAwareCompare(other) < 0; });
        for (const QString& name : names)
            sorting.ranks.push_back(static_cast<std::uint32_t>(sorted.indexOf(name)));
    }
    m_list->setSorting(std::move(sorting));
}

} // namespace hexfolio
