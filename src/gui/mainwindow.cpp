// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mainwindow.h"

#include "document/documentsteps.h"
#include "gui/actionset.h"
#include "gui/appearance.h"
#include "gui/bannerstack.h"
#include "gui/bookmarkcommands.h"
#include "gui/bookmarkkeeper.h"
#include "gui/commandline.h"
#include "gui/diskbanner.h"
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
#include "gui/filewatch.h"
#include "gui/findbar.h"
#include "gui/findcommands.h"
#include "gui/iconset.h"
#include "gui/interruptedsaves.h"
#include "gui/livejobs.h"
#include "gui/model/documentcontext.h"
#include "gui/model/outsidewatch.h"
#include "gui/model/rangeeditor.h"
#include "gui/model/rangeselection.h"
#include "gui/model/rememberedstate.h"
#include "gui/patchcommands.h"
#include "gui/recentfiles.h"
#include "gui/replacecommands.h"
#include "gui/settings.h"
#include "gui/sizeonscreen.h"
#include "gui/statusbar.h"
#include "gui/tabarea.h"
#include "gui/tabsaver.h"
#include "gui/theme.h"
#include "gui/view/hexaccessible.h"
#include "gui/view/hexview.h"
#include "gui/viewcommands.h"
#include "gui/welcomepage.h"

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cstddef>

namespace hexfolio {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize{1280, 800};
// Sixteen bytes a row fit beside it, and all columns of the history into it.
constexpr int firstPanelWidth = 480;
constexpr int messageMs = 8000;

} // namespace

MainWindow::MainWindow(Settings& settings, KSyntaxHighlighting::Repository& repository, JobRunner& jobs,
                       const StateFolder& state)
    : m_settings(settings)
    , m_repository(repository)
    , m_jobs(jobs)
    , m_actions(new ActionSet(this))
    , m_appearance(new Appearance(settings, repository, this))
    , m_recent(new RecentFiles(settings, this))
    , m_banners(new BannerStack)
    , m_tabs(new TabArea(*m_recent))
    , m_findBar(new FindBar(settings))
    , m_status(new StatusBar)
    , m_files(new FileCommands(*m_tabs, *m_recent, jobs, *m_banners, state, this))
    , m_keeper(new EditKeeper(state, settings, jobs, *m_files, this))
    , m_bookmarkKeeper(new BookmarkKeeper(state, jobs, *m_files, this))
    , m_interrupted(new InterruptedSaves(state, jobs, *m_banners, this))
    , m_find(new FindCommands(*m_findBar, jobs, this))
    , m_replace(new ReplaceCommands(*m_findBar, *m_find, jobs, this))
    , m_patches(new PatchCommands(jobs, state, this))
    , m_comparison(new DiskComparison(jobs, this))
    , m_toolbar(new QToolBar(tr("Toolbar")))
    , m_changes(new ChangesDock(this))
    , m_text(new TextDock(repository, this))
    , m_history(new HistoryDock(this))
    , m_results(new ResultsDock(state, this))
    , m_outside(new OutsideDock(this))
    , m_bookmarks(new BookmarksDock(this))
    , m_bookmarking(new BookmarkCommands(*m_actions, *m_bookmarks, jobs, state, this))
{
    HexAccessible::install();
    setObjectName(u"MainWindow"_s);
    setAcceptDrops(true);
    setStatusBar(m_status);
    buildCentre();
    buildPanels();
    new ViewCommands(*m_actions, *m_appearance, this);
    wireFiles();
    wirePatches();
    wireEdits();
    wireHistory();
    wireSearch();
    wireResults();
    m_replace->setList(m_results->list());
    wireTools();
    wirePanels();
    wireStatus();
    connect(m_appearance, &Appearance::themeChanged, this, &MainWindow::applyTheme);
    connect(m_appearance, &Appearance::optionsChanged, this, &MainWindow::applyOptions);
    applyTheme();
    applyOptions();
    showTab(nullptr);
    restore();
}

// The tabs borrow from members that QObject would delete before them.
MainWindow::~MainWindow()
{
    m_bookmarkKeeper->sync();
    m_find->setTab(nullptr);
    m_replace->setTab(nullptr);
    m_status->setTab(nullptr);
    m_bookmarking->setTab(nullptr);
    for (Panel* const panel : m_panels)
        panel->setContext(nullptr);
    disconnect(m_tabs, nullptr, this, nullptr);
    delete takeCentralWidget();
}

void MainWindow::buildCentre()
{
    m_actions->fill(*menuBar());
    m_actions->fill(*m_toolbar);
    m_actions->addTo(*this);
    m_toolbar->setObjectName(u"Toolbar"_s);
    m_toolbar->setMovable(false);
    m_toolbar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_toolbar->setContextMenuPolicy(Qt::PreventContextMenu);
    addToolBar(m_toolbar);
    auto* const centre = new QWidget;
    auto* const rows = new QVBoxLayout(centre);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_banners);
    rows->addWidget(m_tabs, 1);
    rows->addWidget(m_findBar);
    setCentralWidget(centre);
}

// A new panel needs one line here; its entry in the View menu is a row of the action table.
void MainWindow::buildPanels()
{
    m_panels = {m_text, m_changes, m_history, m_bookmarks, m_outside, m_results};
    for (Panel* const panel : m_panels)
        addDockWidget(Qt::RightDockWidgetArea, panel);
    // A table as wide as this has its place below the bytes; it comes with the first search.
    addDockWidget(Qt::BottomDockWidgetArea, m_results);
    m_results->hide();
    // What other programs do is of interest only where they do something.
    m_outside->hide();
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
}

DocumentTab* MainWindow::currentTab() const
{
    return m_tabs->current();
}

void MainWindow::open(const CommandLine& line)
{
    for (const QString& path : line.files)
        m_files->open({.path = path, .options = {.access = line.access, .range = line.range}, .goTo = line.goTo});
}

void MainWindow::openFiles(const QStringList& paths)
{
    m_files->openAll(paths);
}

void MainWindow::showTab(DocumentTab* tab)
{
    m_shown = tab;
    m_actions->setDocumentOpen(tab != nullptr);
    for (Panel* const panel : m_panels)
        panel->setContext(tab ? &tab->context() : nullptr);
    m_find->setTab(tab);
    m_replace->setTab(tab);
    m_bookmarking->setTab(tab);
    m_status->setTab(tab);
    if (!tab)
        m_findBar->closeBar();
    updateState();
}

void MainWindow::dressTab(DocumentTab* tab)
{
    tab->setTheme(m_appearance->theme());
    tab->view().setOptions(m_appearance->zoomedOptions());
    m_status->track(tab->saver().job(), tr("Saving"));
    m_status->track(tab->disk().job(), tr("Reading again"));
    m_status->track(tab->liveJobs().job(), tr("Editing the file"));
    m_status->track(tab->context().rangeEditor().job(), tr("Working on the ranges"));
    RememberedState& remembered = tab->context().remembered();
    m_status->track(remembered.job(), tr("Remembering the state"));
    connect(&remembered, &RememberedState::changed, this, [this, &remembered] {
        if (remembered.state())
            say(tr("This state is remembered: find what differs from it with the kind Changes of the find bar."));
        else
            say(tr("The remembered state is forgotten: in Live mode the bytes of the file itself change."));
    });
    connect(&tab->context().rangeEditor(), &RangeEditor::said, this, &MainWindow::say);
    connect(tab, &DocumentTab::stateChanged, this, [this, tab] {
        if (tab == m_shown)
            updateState();
    });
    connect(&tab->context(), &DocumentContext::placeChanged, this, [this, tab] {
        if (tab == m_shown)
            updateState();
    });
    connect(&tab->view(), &HexView::inputModeChanged, this, &MainWindow::updateState);
    connect(&tab->view(), &HexView::menuRequested, this,
            [this, tab](const QPoint& position) { showMenu(*tab, position); });
}

void MainWindow::updateState()
{
    updateTitle();
    if (!m_shown)
        return;
    const Document& document = m_shown->document();
    const bool hasSelection = !m_shown->context().selection().isEmpty();
    const bool mayEdit = document.access() != Access::Read;
    const auto enable = [this](ActionId id, bool isEnabled) { m_actions->action(id)->setEnabled(isEnabled); };
    // The step that comes next, also where Live mode has not yet done the one before it.
    const std::size_t step = m_shown->context().document().steps().expectedPosition();
    enable(ActionId::Undo, mayEdit && step > 0);
    enable(ActionId::Redo, mayEdit && step + 1 < document.history().steps().size());
    const bool hasRanges = !m_shown->context().ranges().isEmpty();
    enable(ActionId::Cut, hasSelection || hasRanges);
    enable(ActionId::Copy, hasSelection || hasRanges);
    enable(ActionId::SaveSelectionAs, hasSelection);
    enable(ActionId::FindSelection, hasSelection);
    enable(ActionId::Reload, !m_shown->path().isEmpty());
    enable(ActionId::Back, m_shown->trail().canGoBack());
    enable(ActionId::Forward, m_shown->trail().canGoForward());
    const std::array modes{ActionId::ModeRead, ActionId::ModeLive, ActionId::ModePreview};
    m_actions->setChecked(modes[static_cast<std::size_t>(document.access())]);
    m_actions->setChecked(ActionId::FreezeView, m_shown->context().outside().isFrozen());
    m_actions->setChecked(ActionId::ToggleInsert, m_shown->view().inputMode() == HexView::InputMode::Insert);
}

void MainWindow::updateTitle()
{
    if (!m_shown) {
        setWindowFilePath({});
        setWindowTitle(u"Hexfolio"_s);
        return;
    }
    const QString mark = m_shown->document().isModified() ? u"*"_s : QString();
    setWindowTitle(tr("%1%2 — %3 — Hexfolio").arg(m_shown->name(), mark, modeName(m_shown->document().access())));
}

void MainWindow::applyTheme()
{
    const Theme& theme = m_appearance->theme();
    m_actions->setIcons(IconSet(theme.ground));
    m_status->setTheme(theme);
    m_findBar->setTheme(theme, m_repository);
    m_text->setTheme(theme.editor, theme.palette.color(QPalette::Base));
    for (DocumentTab* const tab : m_tabs->tabs())
        tab->setTheme(theme);
}

void MainWindow::applyOptions()
{
    for (DocumentTab* const tab : m_tabs->tabs())
        tab->view().setOptions(m_appearance->zoomedOptions());
    if (std::exchange(m_charset, m_appearance->options().charset) != m_charset)
        m_findBar->proposeCharset(m_charset);
}

void MainWindow::say(const QString& sentence)
{
    m_status->showMessage(sentence, messageMs);
}

void MainWindow::backToGrid()
{
    if (m_findBar->isVisible())
        m_findBar->closeBar();
    if (m_shown)
        m_shown->setFocus();
}

void MainWindow::showMenu(DocumentTab& tab, const QPoint& position)
{
    QMenu menu(this);
    for (const ActionId id : {ActionId::Cut, ActionId::Copy, ActionId::Paste, ActionId::Delete})
        menu.addAction(m_actions->action(id));
    menu.addSeparator();
    for (const ActionId id : {ActionId::FindSelection, ActionId::SaveSelectionAs, ActionId::SelectRange})
        menu.addAction(m_actions->action(id));
    menu.addSeparator();
    for (const ActionId id : {ActionId::Fill, ActionId::MoveBlock, ActionId::ToggleBookmark, ActionId::Goto})
        menu.addAction(m_actions->action(id));
    menu.exec(position);
    tab.setFocus();
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_settings.blob(u"window"_s)))
        resize(sizeOnScreen(*this, firstSize));
    if (!restoreState(m_settings.blob(u"layout"_s))) {
        resizeDocks({m_text}, {std::min(firstPanelWidth, width() * 3 / 8)}, Qt::Horizontal);
        resizeDocks({m_text, m_changes}, {1, 1}, Qt::Vertical);
        tabifyDockWidget(m_changes, m_history);
        tabifyDockWidget(m_history, m_bookmarks);
        m_changes->raise();
    }
    m_actions->setChecked(ActionId::FullScreen, isFullScreen());
}

void MainWindow::remember()
{
    m_settings.setBlob(u"window"_s, saveGeometry());
    m_settings.setBlob(u"layout"_s, saveState());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_mayClose) {
        remember();
        event->accept();
        return;
    }
    event->ignore();
    m_files->closeAll([this] {
        m_mayClose = true;
        // Never from within the event: the answer comes at once where nothing is unsaved.
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    openFiles(paths);
    event->acceptProposedAction();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_shown)
        m_shown->watch().look();
}

} // namespace hexfolio
