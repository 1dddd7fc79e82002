// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/docks/bookmarksdock.h"

#include "gui/model/bookmarks.h"
#include "gui/model/bookmarksmodel.h"
#include "gui/model/documentcontext.h"
#include "gui/model/fixedfont.h"
#include "gui/model/numbertext.h"
#include "ui_bookmarksdock.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hexfolio {

namespace {

/// Bookmarks whose bytes are gone look switched off; the state column says so in words as well.
class BookmarkDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto* const model = static_cast<const BookmarksModel*>(index.model());
        const Anchor* const bookmark = model->bookmarkAt(index.row());
        if (bookmark && bookmark->state == Anchor::State::Gone && !option->state.testFlag(QStyle::State_Selected))
            option->palette.setColor(QPalette::Text, option->palette.color(QPalette::Disabled, QPalette::Text));
    }
};

} // namespace

BookmarksDock::BookmarksDock(QWidget* parent)
    : Panel(tr("Bookmarks"), u"bookmarksDock"_s, parent)
    , m_ui(std::make_unique<Ui::BookmarksDock>())
    , m_model(new BookmarksModel(this))
{
    auto* const page = new QWidget(this);
    m_ui->setupUi(page);
    setPage(page);
    m_ui->more->setMenu(new QMenu(m_ui->more));
    setUpTable();
    connect(m_model, &QAbstractItemModel::modelReset, this, &BookmarksDock::updateState);
    connect(this, &QDockWidget::visibilityChanged, this, &BookmarksDock::followCaret);
    connect(m_ui->table, &QTableView::doubleClicked, this, [this](const QModelIndex& at) { goToRow(at.row()); });
    connect(m_ui->table, &QTableView::customContextMenuRequested, this, &BookmarksDock::showMenu);
    updateState();
}

BookmarksDock::~BookmarksDock() = default;

void BookmarksDock::setUpTable()
{
    QTableView* const table = m_ui->table;
    table->setModel(m_model);
    table->setItemDelegate(new BookmarkDelegate(table));
    // Rows of one height need no measuring, however many there are.
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 6);
    QHeaderView* const header = table->horizontalHeader();
    header->setStretchLastSection(false);
    const int digit = QFontMetrics(fixedFont()).horizontalAdvance(u'0');
    header->setMinimumSectionSize(4 * digit);
    header->setSectionResizeMode(BookmarksModel::NameColumn, QHeaderView::Stretch);
    table->setColumnWidth(BookmarksModel::OffsetColumn, digit * 11);
    table->setColumnWidth(BookmarksModel::SizeColumn, digit * 9);
    table->setColumnWidth(BookmarksModel::StateColumn, digit * 9);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    table->installEventFilter(this);
}

void BookmarksDock::setActions(const Actions& actions)
{
    m_ui->previous->setDefaultAction(actions.previous);
    m_ui->next->setDefaultAction(actions.next);
    m_ui->remove->setDefaultAction(actions.remove);
    m_ui->more->menu()->addActions(actions.menu);
    m_menu = actions.menu;
    m_remove = actions.remove;
}

void BookmarksDock::setContext(DocumentContext* context)
{
    if (m_context) {
        m_context->disconnect(this);
        m_context->bookmarks().disconnect(this);
    }
    m_context = context;
    // First the model hears of a change, then the panel.
    m_model->setContext(context);
    if (context) {
        connect(context, &DocumentContext::placeChanged, this, &BookmarksDock::followCaret);
        connect(&context->bookmarks(), &Bookmarks::changed, this, &BookmarksDock::updateState);
    }
    followCaret();
}

void BookmarksDock::updateState()
{
    const int count = m_model->rowCount();
    m_ui->pages->setCurrentWidget(count > 0 ? m_ui->listPage : m_ui->emptyPage);
    const std::size_t beyond = m_context ? m_context->bookmarks().beyond().size() : 0;
    //: Bookmarks whose bytes the file does not have at present.
    const QString kept = beyond == 0
        ? QString()
        : tr("%n bookmark(s) beyond the end of the file are kept.", nullptr, pluralNumber(beyond));
    if (!m_context)
        m_ui->empty->setText(tr("No document is open."));
    else if (beyond > 0)
        m_ui->empty->setText(kept);
    else
        m_ui->empty->setText(tr("No bookmarks: set one at the caret, or at the selected bytes, with Ctrl+B."));
    const QString all = tr("%1 bookmark(s)", nullptr, count).arg(QLocale().toString(count));
    m_ui->summary->setText(beyond == 0 ? all : all + u". "_s + kept);
}

void BookmarksDock::followCaret()
{
    if (!m_context || !isInFront() || m_ui->table->hasFocus())
        return;
    const int row = m_model->rowAt(place());
    if (row >= 0)
        choose(row);
    else
        m_ui->table->clearSelection();
}

// The keys that are held down with a shortcut do not add to a selection.
void BookmarksDock::choose(int row)
{
    m_ui->table->selectionModel()->setCurrentIndex(m_model->index(row, BookmarksModel::NameColumn),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

Offset BookmarksDock::place() const
{
    return m_context->selection().isEmpty() ? m_context->caret() : m_context->selection().begin;
}

void BookmarksDock::goToRow(int row)
{
    if (const Anchor* const bookmark = m_model->bookmarkAt(row))
        m_context->goTo(bookmark->range);
}

std::vector<std::uint64_t> BookmarksDock::chosen() const
{
    std::vector<std::uint64_t> ids;
    if (isInFront()) {
        for (const QModelIndex& index : m_ui->table->selectionModel()->selectedRows()) {
            if (const Anchor* const one = m_model->bookmarkAt(index.row()))
                ids.push_back(one->id);
        }
    }
    if (!ids.empty() || !m_context)
        return ids;
    if (const Anchor* const one = m_model->bookmarkAt(m_model->rowAt(place())))
        ids.push_back(one->id);
    return ids;
}

void BookmarksDock::renameChosen()
{
    const std::vector<std::uint64_t> ids = chosen();
    if (ids.empty()) {
        Q_EMIT said(tr("There is no bookmark at the caret."));
        return;
    }
    show();
    raise();
    m_ui->table->setFocus(Qt::ShortcutFocusReason);
    choose(m_model->rowOf(ids.front()));
    m_ui->table->edit(m_ui->table->currentIndex());
}

void BookmarksDock::showMenu(const QPoint& position)
{
    QMenu menu(this);
    const int row = m_ui->table->indexAt(position).row();
    if (row >= 0)
        connect(menu.addAction(tr("&Go to the Bookmark")), &QAction::triggered, this, [this, row] { goToRow(row); });
    menu.addActions(m_menu);
    menu.exec(m_ui->table->viewport()->mapToGlobal(position));
}

void BookmarksDock::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setWindowTitle(tr("Bookmarks"));
    m_ui->retranslateUi(page());
    updateState();
}

bool BookmarksDock::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || watched != m_ui->table)
        return Panel::eventFilter(watched, event);
    auto* const key = static_cast<QKeyEvent*>(event);
    // What the grid does with these keys is not meant here.
    const bool isDelete = key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier;
    if (event->type() == QEvent::ShortcutOverride) {
        const bool isOurs = isDelete || key->matches(QKeySequence::SelectAll);
        if (isOurs)
            event->accept();
        return isOurs;
    }
    if (isDelete && m_remove != nullptr) {
        m_remove->trigger();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        goToRow(m_ui->table->currentIndex().row());
        return true;
    }
    return Panel::eventFilter(watched, event);
}

} // namespace hexfolio
