// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/statefolder.h"
#include "mapping/access.h"

#include <QList>
#include <QMainWindow>
#include <QStringList>

#include <cstdint>

class QToolBar;

namespace KSyntaxHighlighting {
class Repository;
}

namespace hexfolio {

class ActionSet;
class Appearance;
class BannerStack;
class BookmarkCommands;
class BookmarkKeeper;
class BookmarksDock;
class ChangesDock;
class DiskComparison;
class DocumentTab;
class EditKeeper;
class FileCommands;
class FindBar;
class FindCommands;
class HistoryDock;
class InterruptedSaves;
class JobRunner;
class OutsideDock;
class Panel;
class PatchCommands;
class RecentFiles;
class ReplaceCommands;
class ResultsDock;
class ReviewDialog;
class Settings;
class StatusBar;
class TabArea;
class TextDock;
struct CommandLine;
enum class ActionId : std::uint8_t;

/// The window: makes its parts and wires them to one another, and holds no behaviour of its own beyond that.
///
/// Borrows settings, repository and jobs, which outlive it. Interface thread only.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `state` is where everything is kept that must survive the program.
    MainWindow(Settings& settings, KSyntaxHighlighting::Repository& repository, JobRunner& jobs,
               const StateFolder& state);
    ~MainWindow() override;

    /// Opens the files that the command line names.
    void open(const CommandLine& line);
    void openFiles(const QStringList& paths);
    /// Asks about unsaved edits that a program left behind when it died.
    void offerRecovery();

    [[nodiscard]] ActionSet& actionSet() noexcept { return *m_actions; }
    [[nodiscard]] DocumentTab* currentTab() const;
    [[nodiscard]] FindBar& findBar() noexcept { return *m_findBar; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildCentre();
    void buildPanels();
    void wireFiles();
    void wirePatches();
    void reviewChanges();
    void showReview(ReviewDialog& review, DocumentTab& tab);
    void wireEdits();
    void wireHistory();
    void wireSearch();
    void wireResults();
    void wireTools();
    void wirePanels();
    void wireStatus();
    template <class Dialog> void openDialog(ActionId id);

    void showTab(DocumentTab* tab);
    void dressTab(DocumentTab* tab);
    void updateState();
    void updateTitle();
    void applyTheme();
    void applyOptions();
    void switchTo(Access access);
    void toggleOffsetBase();
    void toggleInsert();
    void fillRecentMenu();
    void say(const QString& sentence);
    void backToGrid();
    void showMenu(DocumentTab& tab, const QPoint& position);
    void aboutHexfolio();
    void restore();
    void remember();

    Settings& m_settings;
    KSyntaxHighlighting::Repository& m_repository;
    JobRunner& m_jobs;
    ActionSet* m_actions;
    Appearance* m_appearance;
    RecentFiles* m_recent;
    BannerStack* m_banners;
    TabArea* m_tabs;
    FindBar* m_findBar;
    /// Of the text column, as the find bar was told.
    QString m_charset;
    StatusBar* m_status;
    FileCommands* m_files;
    EditKeeper* m_keeper;
    BookmarkKeeper* m_bookmarkKeeper;
    InterruptedSaves* m_interrupted;
    FindCommands* m_find;
    ReplaceCommands* m_replace;
    PatchCommands* m_patches;
    DiskComparison* m_comparison;
    QToolBar* m_toolbar;
    ChangesDock* m_changes;
    TextDock* m_text;
    HistoryDock* m_history;
    ResultsDock* m_results;
    OutsideDock* m_outside;
    BookmarksDock* m_bookmarks;
    BookmarkCommands* m_bookmarking;
    QList<Panel*> m_panels;
    DocumentTab* m_shown = nullptr;
    bool m_mayClose = false;
};

} // namespace hexfolio
