// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/ranges.h"
#include "gui/docks/resultsdock.h"
#include "gui/model/documentcontext.h"
#include "gui/model/hitlist.h"
#include "gui/model/hitsmodel.h"
#include "gui/model/jobwatch.h"
#include "gui/model/searchsession.h"
#include "ui_resultsdock.h"

#include <QAction>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

// What one does with the hits in a ResultsDock: going through them, removing, copying, exporting.

using namespace Qt::StringLiterals;

namespace hexfolio {

std::vector<Range> ResultsDock::selectedRows() const
{
    std::vector<Range> rows;
    for (const QItemSelectionRange& part : m_ui->table->selectionModel()->selection())
        rows.push_back({static_cast<Offset>(part.top()), static_cast<Offset>(part.bottom()) + 1});
    std::ranges::sort(rows, {}, &Range::begin);
    std::vector<Range> merged;
    for (const Range range : rows) {
        if (!merged.empty() && range.begin <= merged.back().end)
            merged.back().end = std::max(merged.back().end, range.end);
        else
            merged.push_back(range);
    }
    return merged;
}

std::vector<Range> ResultsDock::severalRows() const
{
    const std::vector<Range> rows = selectedRows();
    return totalOf(rows) > 1 ? rows : std::vector<Range>();
}

void ResultsDock::goToRow(int row)
{
    const auto hit = m_list->model().hitAt(row);
    if (hit && m_list->context() != nullptr)
        m_list->context()->goTo(hit->hit.range);
}

// The row of the hit that is selected in the grid; only where rows are hits in their order.
void ResultsDock::followCaret()
{
    updateState();
    const SearchSession* const session = m_list->session();
    if (!isInFront() || session == nullptr || m_list->model().order() || m_ui->table->hasFocus())
        return;
    const Range place = m_list->context()->selection();
    const auto hits = session->hits();
    const auto index = hits->countBefore(place.begin);
    if (!index || *index >= session->count())
        return;
    const auto found = hits->found().at(*index);
    const auto row = m_list->model().rowOf(*index);
    if (found && row && hits->edits().moved(found->range).range == place)
        m_ui->table->selectRow(*row);
}

void ResultsDock::goToNeighbour(int step)
{
    DocumentContext* const context = m_list->context();
    if (context == nullptr)
        return;
    const int rows = m_list->model().rowCount();
    if (m_list->model().order() && rows > 0) {
        const int current = m_ui->table->currentIndex().row();
        const int row = current < 0 ? (step > 0 ? 0 : rows - 1) : (current + step + rows) % rows;
        m_ui->table->selectRow(row);
        goToRow(row);
        return;
    }
    const Range selection = context->selection();
    const Range place = selection.isEmpty() ? Range{context->caret(), context->caret()} : selection;
    if (const auto hit = m_list->neighbour(place, step > 0 ? HitList::Way::Next : HitList::Way::Previous))
        context->goTo(hit->hit.range);
}

void ResultsDock::nextHit()
{
    goToNeighbour(1);
}

void ResultsDock::previousHit()
{
    goToNeighbour(-1);
}

void ResultsDock::togglePause()
{
    if (SearchSession* const session = m_list->session())
        session->setPaused(session->state() != SearchSession::State::Paused);
    updateState();
}

void ResultsDock::stop()
{
    if (JobWatch* const job = listJob())
        job->cancel();
    else if (SearchSession* const session = m_list->session())
        session->stop();
}

void ResultsDock::selectAllHits()
{
    m_list->selectAll();
}

void ResultsDock::bookmarkHits()
{
    m_list->bookmark(severalRows());
}

void ResultsDock::removeSelected()
{
    m_list->remove(selectedRows());
}

void ResultsDock::keepInSelection()
{
    DocumentContext* const context = m_list->context();
    if (context == nullptr || m_list->session() == nullptr)
        return;
    if (context->selection().isEmpty()) {
        Q_EMIT said(tr("Select bytes first: the hits that lie in them stay in the list."));
        return;
    }
    m_list->keepWithin(context->selection());
}

void ResultsDock::copyOffsets()
{
    if (m_list->session() != nullptr)
        m_list->copy(HitFormat::Offsets, selectedRows());
}

void ResultsDock::focusFilter()
{
    show();
    raise();
    m_ui->filter->setFocus(Qt::ShortcutFocusReason);
    m_ui->filter->selectAll();
}

void ResultsDock::askAndExport()
{
    if (m_list->session() == nullptr || m_list->model().shownCount() == 0) {
        Q_EMIT said(tr("There are no hits to export."));
        return;
    }
    const QString csv = tr("Table (*.csv)");
    const QString lines = tr("Lines of JSON (*.jsonl)");
    auto* const dialog = new QFileDialog(this, tr("Export Hits"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({csv, lines});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog, csv](const QString& chosen) { dialog->setDefaultSuffix(chosen == csv ? u"csv"_s : u"jsonl"_s); });
    const QString path = QFile::decodeName(m_list->context()->document().file().path.c_str());
    if (!path.isEmpty())
        dialog->setDirectory(QFileInfo(path).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, &ResultsDock::exportTo);
    dialog->open();
}

void ResultsDock::exportTo(const QString& path)
{
    DocumentContext* const context = m_list->context();
    if (context == nullptr)
        return;
    if (QFileInfo(path) == QFileInfo(QFile::decodeName(context->document().file().path.c_str()))) {
        context->accepted(
            failure({.kind = ErrorKind::BadArgument,
                     .path = QFile::encodeName(path).toStdString(),
                     .reason = HEXFOLIO_TR("Reason",
                                           "the list would replace the file that was searched; choose another name")}));
        return;
    }
    const bool isJson =
        path.endsWith(u".jsonl"_s, Qt::CaseInsensitive) || path.endsWith(u".json"_s, Qt::CaseInsensitive);
    m_list->exportTo(path, isJson ? HitFormat::JsonLines : HitFormat::Csv, severalRows());
}

void ResultsDock::askForList(QFileDialog::AcceptMode mode, std::function<void(const QString& path)> then)
{
    const bool isSaving = mode == QFileDialog::AcceptSave;
    auto* const dialog = new QFileDialog(this, isSaving ? tr("Save the List of Hits") : tr("Load a List of Hits"));
    dialog->setAcceptMode(mode);
    dialog->setFileMode(isSaving ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Hits (*.hits)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"hits"_s);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(then));
    dialog->open();
}

void ResultsDock::askAndSave()
{
    if (m_list->session() == nullptr || m_list->session()->count() == 0)
        Q_EMIT said(tr("There are no hits to save."));
    else
        askForList(QFileDialog::AcceptSave, [this](const QString& path) { m_list->save(path); });
}

void ResultsDock::askAndLoad()
{
    if (m_list->context() == nullptr)
        return;
    askForList(QFileDialog::AcceptOpen, [this](const QString& path) {
        show();
        m_list->load(path);
    });
}

void ResultsDock::showMenu(const QPoint& position)
{
    QMenu menu(this);
    const int row = m_ui->table->indexAt(position).row();
    if (row >= 0) {
        connect(menu.addAction(tr("&Go to the Hit")), &QAction::triggered, this, [this, row] { goToRow(row); });
        connect(menu.addAction(tr("&Copy")), &QAction::triggered, this,
                [this] { m_list->copy(HitFormat::Tabs, selectedRows()); });
        menu.addSeparator();
    }
    menu.addActions(m_actions);
    menu.exec(m_ui->table->viewport()->mapToGlobal(position));
}

bool ResultsDock::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter: goToRow(m_ui->table->currentIndex().row()); return true;
    case Qt::Key_Delete: removeSelected(); return true;
    default: return false;
    }
}

bool ResultsDock::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || watched != m_ui->table)
        return Panel::eventFilter(watched, event);
    auto* const key = static_cast<QKeyEvent*>(event);
    // What the grid does with these keys is not meant here.
    const bool isOurs = key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)
        || (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier);
    if (event->type() == QEvent::ShortcutOverride) {
        if (isOurs)
            event->accept();
        return isOurs;
    }
    if (key->matches(QKeySequence::Copy)) {
        m_list->copy(HitFormat::Tabs, selectedRows());
        return true;
    }
    return takeKey(key->key()) || Panel::eventFilter(watched, event);
}

void ResultsDock::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setWindowTitle(tr("Results"));
    m_ui->retranslateUi(page());
    fillFilterKinds();
    updateState();
}

} // namespace hexfolio
