// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mainwindow.h"

#include "gui/actionset.h"
#include "gui/appearance.h"
#include "gui/bookmarkcommands.h"
#include "gui/bookmarkkeeper.h"
#include "gui/commandpalette.h"
#include "gui/dialogs/filldialog.h"
#include "gui/dialogs/gotodialog.h"
#include "gui/dialogs/moveblockdialog.h"
#include "gui/dialogs/resizedialog.h"
#include "gui/dialogs/selectrangedialog.h"
#include "gui/diskcomparison.h"
#include "gui/docks/bookmarksdock.h"
#include "gui/docks/changesdock.h"
#include "gui/docks/historydock.h"
#include "gui/docks/outsidedock.h"
#include "gui/docks/resultsdock.h"
#include "gui/docks/textdock.h"
#include "gui/documenttab.h"
#include "gui/editkeeper.h"
#include "gui/filecommands.h"
#include "gui/findbar.h"
#include "gui/findcommands.h"
#include "gui/interruptedsaves.h"
#include "gui/model/documentcontext.h"
#include "gui/model/jobwatch.h"
#include "gui/model/outsidewatch.h"
#include "gui/model/rememberedstate.h"
#include "gui/patchcommands.h"
#include "gui/recentfiles.h"
#include "gui/replacecommands.h"
#include "gui/reviewdialog.h"
#include "gui/settings.h"
#include "gui/statusbar.h"
#include "gui/tabarea.h"
#include "gui/view/hexview.h"
#include "gui/welcomepage.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QToolBar>

#include <initializer_list>
#include <utility>

namespace hexfolio {

using namespace Qt::StringLiterals;

template <class Dialog> void MainWindow::openDialog(ActionId id)
{
    m_actions->on(id, [this] {
        if (!m_shown)
            return;
        auto* const dialog = new Dialog(m_shown->context(), m_shown);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MainWindow::wireFiles()
{
    const auto tab = [this](ActionId id, void (FileCommands::*what)(DocumentTab&)) {
        m_actions->on(id, [this, what] {
            if (m_shown)
                (m_files->*what)(*m_shown);
        });
    };
    m_actions->on(ActionId::New, [this] { m_files->create(); });
    m_actions->on(ActionId::Open, [this] { m_files->askAndOpen(); });
    m_actions->on(ActionId::ClearRecent, [this] { m_recent->clear(); });
    m_actions->on(ActionId::OpenAt, [this] { m_files->askAndOpenPart(); });
    tab(ActionId::Save, &FileCommands::save);
    tab(ActionId::SaveAs, &FileCommands::saveAs);
    tab(ActionId::SaveSelectionAs, &FileCommands::saveSelection);
    tab(ActionId::Reload, &FileCommands::reload);
    tab(ActionId::Close, &FileCommands::close);
    m_actions->on(ActionId::CloseAll, [this] { m_files->closeAll([] { }); });
    m_actions->on(ActionId::Quit, [this] { close(); });
    connect(m_tabs, &TabArea::currentChanged, this, &MainWindow::showTab);
    connect(m_tabs, &TabArea::closeWanted, this, [this](DocumentTab* closing) { m_files->close(*closing); });
    connect(&m_tabs->welcome(), &WelcomePage::openWanted, this, [this] { m_files->askAndOpen(); });
    connect(&m_tabs->welcome(), &WelcomePage::newWanted, this, [this] { m_files->create(); });
    connect(&m_tabs->welcome(), &WelcomePage::recentWanted, this, [this](const QString& path) { openFiles({path}); });
    connect(m_files, &FileCommands::tabMade, this, &MainWindow::dressTab);
    connect(m_files, &FileCommands::said, this, &MainWindow::say);
    m_files->setSettling(m_interrupted->settling());
    connect(m_recent, &RecentFiles::changed, this, &MainWindow::fillRecentMenu);
    fillRecentMenu();
}

void MainWindow::wirePatches()
{
    m_actions->on(ActionId::ReviewChanges, [this] { reviewChanges(); });
    m_actions->on(ActionId::ExportPatch, [this] {
        if (m_shown)
            m_patches->askAndExport(*m_shown);
    });
    m_actions->on(ActionId::ApplyPatch, [this] {
        if (m_shown)
            m_patches->askAndApply(*m_shown);
    });
    connect(m_files, &FileCommands::patchWanted, this, [this](DocumentTab* tab) { m_patches->askAndExport(*tab); });
    connect(m_files, &FileCommands::compareWanted, m_comparison, &DiskComparison::compare);
    connect(m_comparison, &DiskComparison::made, this,
            [this](ReviewDialog* review, DocumentTab* tab) { showReview(*review, *tab); });
    m_status->track(m_comparison->job(), tr("Comparing"));
    connect(m_patches, &PatchCommands::said, this, &MainWindow::say);
    m_status->track(m_patches->job(), tr("Working on the patch"));
}

void MainWindow::reviewChanges()
{
    if (!m_shown)
        return;
    for (ReviewDialog* const open : findChildren<ReviewDialog*>()) {
        if (open->tab() != m_shown || open->subject() != ReviewDialog::Subject::Changes)
            continue;
        open->raise();
        open->activateWindow();
        return;
    }
    DocumentTab* const tab = m_shown;
    auto* const review = new ReviewDialog(*tab, ReviewDialog::Subject::Changes, this);
    connect(review, &ReviewDialog::saveWanted, tab, [this, tab] { m_files->save(*tab); });
    connect(review, &ReviewDialog::exportWanted, tab, [this, tab] { m_patches->askAndExport(*tab); });
    showReview(*review, *tab);
}

void MainWindow::showReview(ReviewDialog& review, DocumentTab& tab)
{
    connect(&review, &ReviewDialog::wentThere, &tab, [this, shown = &tab] {
        m_tabs->bringToFront(shown);
        activateWindow();
        shown->setFocus();
    });
    review.show();
}

void MainWindow::wireEdits()
{
    const auto view = [this](ActionId id, void (HexView::*what)()) {
        m_actions->on(id, [this, what] {
            if (m_shown)
                (m_shown->view().*what)();
        });
    };
    m_actions->on(ActionId::Undo, [this] {
        if (m_shown)
            m_shown->undo();
    });
    m_actions->on(ActionId::Redo, [this] {
        if (m_shown)
            m_shown->redo();
    });
    view(ActionId::Cut, &HexView::cut);
    view(ActionId::Copy, &HexView::copy);
    view(ActionId::Paste, &HexView::paste);
    view(ActionId::Delete, &HexView::deleteSelection);
    view(ActionId::SelectAll, &HexView::selectAll);
    openDialog<SelectRangeDialog>(ActionId::SelectRange);
    m_actions->on(ActionId::ToggleInsert, [this] { toggleInsert(); });
    m_actions->on(ActionId::SwitchPane, [this] {
        if (m_shown) {
            const bool isBytes = m_shown->view().pane() == HexView::Pane::Bytes;
            m_shown->view().setPane(isBytes ? HexView::Pane::Text : HexView::Pane::Bytes);
        }
    });
    m_actions->on(ActionId::ModeRead, [this] { switchTo(Access::Read); });
    m_actions->on(ActionId::ModePreview, [this] { switchTo(Access::Copy); });
    m_actions->on(ActionId::ModeLive, [this] { switchTo(Access::Write); });
}

void MainWindow::wireHistory()
{
    m_actions->setChecked(ActionId::KeepHistory, m_settings.keepsHistory());
    m_actions->onToggled(ActionId::KeepHistory, [this](bool isKept) { m_keeper->setKeepsHistory(isKept); });
    m_actions->on(ActionId::ClearHistories, [this] { m_keeper->askAndClear(); });
    connect(m_keeper, &EditKeeper::said, this, &MainWindow::say);
    // The desktop's session ends: what waits to be written is written before anything is asked.
    connect(qApp, &QGuiApplication::commitDataRequest, m_keeper, &EditKeeper::sync, Qt::DirectConnection);
    connect(qApp, &QGuiApplication::commitDataRequest, m_bookmarkKeeper, &BookmarkKeeper::sync, Qt::DirectConnection);
}

void MainWindow::offerRecovery()
{
    // First the files themselves: edits are compared with what is in them.
    m_interrupted->settleAll([this] { m_keeper->offerAll(); });
}

void MainWindow::wireSearch()
{
    m_actions->on(ActionId::Find, [this] { m_find->openBar(); });
    m_actions->on(ActionId::FindSelection, [this] { m_find->findSelection(); });
    m_actions->on(ActionId::FindNext, [this] { m_find->find(Searcher::Direction::Forward); });
    m_actions->on(ActionId::FindPrevious, [this] { m_find->find(Searcher::Direction::Backward); });
    m_actions->on(ActionId::Replace, [this] { m_find->openReplace(); });
    m_actions->on(ActionId::RememberState, [this] {
        if (m_shown)
            m_shown->context().remembered().remember();
    });
    openDialog<GotoDialog>(ActionId::Goto);
    m_actions->on(ActionId::NextChange, [this] { m_changes->nextChange(); });
    m_actions->on(ActionId::PreviousChange, [this] { m_changes->previousChange(); });
    m_actions->on(ActionId::Back, [this] {
        if (m_shown)
            m_shown->goBack();
    });
    m_actions->on(ActionId::Forward, [this] {
        if (m_shown)
            m_shown->goForward();
    });
    m_actions->on(ActionId::BackToGrid, [this] { backToGrid(); });
    m_status->track(m_find->job(), tr("Searching"));
    m_status->track(m_replace->job(), tr("Replacing"));
}

void MainWindow::wireResults()
{
    m_actions->on(ActionId::FindAll, [this] { m_find->findAll(); });
    connect(m_find, &FindCommands::searchStarted, this, [this] {
        m_results->show();
        m_results->raise();
    });
    const auto panel = [this](ActionId id, void (ResultsDock::*what)()) {
        m_actions->on(id, [this, what] { (m_results->*what)(); });
    };
    panel(ActionId::NextHit, &ResultsDock::nextHit);
    panel(ActionId::PreviousHit, &ResultsDock::previousHit);
    panel(ActionId::SelectHits, &ResultsDock::selectAllHits);
    panel(ActionId::BookmarkHits, &ResultsDock::bookmarkHits);
    panel(ActionId::FilterHits, &ResultsDock::focusFilter);
    panel(ActionId::KeepHits, &ResultsDock::keepInSelection);
    panel(ActionId::RemoveHits, &ResultsDock::removeSelected);
    panel(ActionId::CopyHitOffsets, &ResultsDock::copyOffsets);
    panel(ActionId::ExportHits, &ResultsDock::askAndExport);
    panel(ActionId::SaveHits, &ResultsDock::askAndSave);
    panel(ActionId::LoadHits, &ResultsDock::askAndLoad);
    panel(ActionId::PauseSearch, &ResultsDock::togglePause);
    panel(ActionId::StopSearch, &ResultsDock::stop);
    QList<QAction*> shown;
    for (const ActionId id : {ActionId::SelectHits, ActionId::BookmarkHits, ActionId::RemoveHits, ActionId::KeepHits,
                              ActionId::CopyHitOffsets, ActionId::ExportHits, ActionId::SaveHits, ActionId::LoadHits})
        shown.append(m_actions->action(id));
    m_results->setActions(shown);
    connect(m_results, &ResultsDock::said, this, &MainWindow::say);
    connect(m_bookmarking, &BookmarkCommands::said, this, &MainWindow::say);
    m_status->track(m_bookmarking->job(), tr("Working on the bookmarks"));
}

void MainWindow::wireTools()
{
    openDialog<FillDialog>(ActionId::Fill);
    openDialog<MoveBlockDialog>(ActionId::MoveBlock);
    openDialog<ResizeDialog>(ActionId::Resize);
    m_actions->on(ActionId::CommandPalette, [this] {
        auto* const palette = new CommandPalette(*m_actions, this);
        palette->setAttribute(Qt::WA_DeleteOnClose);
        palette->open();
    });
    m_actions->on(ActionId::About, [this] { aboutHexfolio(); });
    m_actions->on(ActionId::AboutQt, [] { QApplication::aboutQt(); });
    m_actions->onToggled(ActionId::FreezeView, [this](bool isFrozen) {
        if (m_shown)
            m_shown->context().outside().setFrozen(isFrozen);
    });
    m_actions->onToggled(ActionId::FullScreen,
                         [this](bool isFull) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, isFull)); });
}

void MainWindow::wirePanels()
{
    const auto follows = [this](ActionId id, QAction* toggle) {
        // The panels are hidden once more while the window goes: then the actions are still there, the window is not.
        connect(toggle, &QAction::toggled, m_actions,
                [actions = m_actions, id](bool isShown) { actions->setChecked(id, isShown); });
        m_actions->setChecked(id, toggle->isChecked());
    };
    const std::initializer_list<std::pair<ActionId, Panel*>> panels{
        {ActionId::ShowChanges, m_changes},     {ActionId::ShowText, m_text},       {ActionId::ShowHistory, m_history},
        {ActionId::ShowBookmarks, m_bookmarks}, {ActionId::ShowResults, m_results}, {ActionId::ShowOutside, m_outside}};
    for (const auto& [id, panel] : panels) {
        m_actions->on(id, [this, id, panel] {
            panel->toggle();
            // The action has switched itself off, also where the panel was only behind another one.
            m_actions->setChecked(id, !panel->isHidden());
        });
        follows(id, panel->toggleViewAction());
    }
    m_actions->onToggled(ActionId::ShowToolbar, [this](bool isShown) { m_toolbar->setVisible(isShown); });
    follows(ActionId::ShowToolbar, m_toolbar->toggleViewAction());
}

void MainWindow::wireStatus()
{
    connect(m_status, &StatusBar::offsetClicked, this, &MainWindow::toggleOffsetBase);
    connect(m_status, &StatusBar::insertClicked, this, &MainWindow::toggleInsert);
    connect(m_status, &StatusBar::modeWanted, this, &MainWindow::switchTo);
}

void MainWindow::switchTo(Access access)
{
    if (m_shown)
        m_files->setMode(*m_shown, access);
    // Where the switch was refused or still waits for an answer, the menu shows the mode that holds.
    updateState();
}

void MainWindow::toggleOffsetBase()
{
    using Base = HexViewOptions::Base;
    HexViewOptions options = m_appearance->options();
    options.offsetBase = options.offsetBase == Base::Decimal ? Base::Hexadecimal : Base::Decimal;
    m_appearance->setOptions(options);
}

void MainWindow::toggleInsert()
{
    if (!m_shown)
        return;
    const bool isInsert = m_shown->view().inputMode() == HexView::InputMode::Insert;
    m_shown->view().setInputMode(isInsert ? HexView::InputMode::Overwrite : HexView::InputMode::Insert);
    updateState();
}

void MainWindow::fillRecentMenu()
{
    QMenu* const menu = m_actions->menu(MenuId::Recent);
    QAction* const clear = m_actions->action(ActionId::ClearRecent);
    for (QAction* const old : menu->actions()) {
        menu->removeAction(old);
        // One of them may be the sender of the present signal.
        if (old != clear)
            old->deleteLater();
    }
    for (const QString& path : m_recent->paths()) {
        QString text = QFileInfo(path).fileName();
        QAction* const action = menu->addAction(text.replace(u'&', u"&&"_s));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { openFiles({path}); });
    }
    menu->setToolTipsVisible(true);
    menu->setEnabled(!m_recent->paths().isEmpty());
    clear->setEnabled(!m_recent->paths().isEmpty());
    menu->addSeparator();
    menu->addAction(clear);
}

void MainWindow::aboutHexfolio()
{
    auto* const box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Hexfolio"));
    box->setIconPixmap(windowIcon().pixmap(64));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Hexfolio %1").arg(QApplication::applicationVersion()));
    box->setInformativeText(
        tr("A hex editor for files of any size, which reads every byte from a memory map and loses none "
           "when it saves.\n\nFree software under the GNU General Public License, version 3 or later."));
    box->open();
}

} // namespace hexfolio
