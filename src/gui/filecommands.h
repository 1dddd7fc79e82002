// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "gui/model/jobwatch.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>

class QWidget;

namespace hexfolio {

class BannerStack;
class DocumentTab;
class RecentFiles;
class TabArea;

/// Opening, saving, reloading and closing: what the File menu does, and the question about unsaved edits.
///
/// Files are opened in a job, one after the other. Borrows everything it is given. Interface thread only.
class FileCommands : public QObject {
    Q_OBJECT

public:
    /// Errors that belong to no tab go to `banners`; dialogs stand on `window`; documents keep in `state` what must
    /// survive the program.
    FileCommands(TabArea& tabs, RecentFiles& recent, JobRunner& jobs, BannerStack& banners, StateFolder state,
                 QWidget* window);

    struct Wish {
        QString path;
        OpenOptions options = {};
        std::optional<Offset> goTo = {};
    };
    /// Opens the file in a tab of its own, or brings the tab to the front in which it is open already.
    void open(const Wish& wish);
    void openAll(const QStringList& paths);
    void askAndOpen();
    void askAndOpenPart();
    void create();

    /// Shows a document that was opened elsewhere, in the place of a tab that shows its file without edits. Null, and
    /// nothing happens, where that tab has edits.
    DocumentTab* show(std::unique_ptr<Document> document);
    /// Called with the path of every file before it is opened, on the thread that opens it.
    void setSettling(std::function<void(const std::string&)> settle) { m_settle = std::move(settle); }
    /// Done to every document that was opened, on the thread that opened it.
    void setPreparation(std::function<void(Document&)> prepare) { m_prepare = std::move(prepare); }

    void save(DocumentTab& tab);
    void saveAs(DocumentTab& tab);
    void saveSelection(DocumentTab& tab);
    /// Shows the file as it is now, at the same place; asks first where there are unsaved edits. In Live mode it is
    /// opened anew, in the place of the tab.
    void reload(DocumentTab& tab);
    void close(DocumentTab& tab);
    /// Closes all tabs, asking once, and then does `next`.
    void closeAll(const std::function<void()>& next);
    /// Switches the mode; leaving Preview asks what becomes of unsaved edits.
    void setMode(DocumentTab& tab, Access access);

Q_SIGNALS:
    /// A tab was made; whoever dresses tabs shall do so now.
    void tabMade(hexfolio::DocumentTab* tab);
    /// The tab goes; unsaved edits in it are not wanted.
    void tabClosing(hexfolio::DocumentTab* tab);
    /// Something went well, and this says what.
    void said(const QString& sentence);
    /// The user wants to see the document beside the file on disk.
    void compareWanted(hexfolio::DocumentTab* tab);
    /// The changes of the tab are to be written as a patch.
    void patchWanted(hexfolio::DocumentTab* tab);

private:
    /// A file to open, or one to read again in the place of the tab that shows it.
    struct Request {
        Wish wish;
        bool isReload = false;
        QPointer<DocumentTab> tab = {};
        /// The tab's document as it was when reading again was asked for.
        std::uint64_t revision = 0;
    };
    using Opened = Result<std::unique_ptr<Document>>;
    using Watched = QList<QPointer<DocumentTab>>;

    void openNext();
    void remove(DocumentTab& tab);
    void finishOpening(const Wish& wish, Opened document);
    void requestReload(DocumentTab& tab);
    void finishReload(const Request& request, Opened document);
    /// The tab was neither closed nor exchanged since the pointer was taken; a removed one lives on for a moment.
    [[nodiscard]] bool isOpen(const QPointer<DocumentTab>& tab) const;
    [[nodiscard]] QList<DocumentTab*> stillOpen(const Watched& tabs) const;
    [[nodiscard]] DocumentTab* makeTab(std::unique_ptr<Document> document);
    /// Puts `fresh`, which shows the same file, in the place of `old`.
    void exchange(DocumentTab& old, DocumentTab& fresh);
    void watchFile(DocumentTab& tab);
    /// A save that is not small is shown before it runs.
    void showPlans(DocumentTab& tab);
    /// Calls `next` once none of the tabs has unsaved edits, or the user does not want them.
    void settle(const QList<DocumentTab*>& tabs, const std::function<void(bool discarded)>& next);
    /// settle(), and all that was done Live in the tabs is on the disk, or the user knows that it may not be.
    void settleForGood(const QList<DocumentTab*>& tabs, const std::function<void(bool discarded)>& next);
    void leaveLive(DocumentTab& tab, Access access);
    /// Asks what to do about a tab that is to leave Live mode, but whose disk refused what was done.
    void askHowToLeave(DocumentTab& tab, const Error& error);
    void keepUnflushed(DocumentTab& tab, const std::function<void()>& next);
    /// Asks what to do about a tab whose disk refused what was done Live, and which is to be closed.
    void askAboutUnflushed(DocumentTab& tab, const Error& error, const std::function<void()>& next);
    /// A document that is being saved is left alone, and says so.
    [[nodiscard]] static bool isSaving(const QList<DocumentTab*>& tabs);
    void askAndSaveAs(DocumentTab& tab, const std::function<void()>& next);
    static void goTo(DocumentTab& tab, Offset offset);
    /// Saves those that are pending, and then settles all again.
    void saveThen(Watched pending, const Watched& all, const std::function<void(bool discarded)>& next);
    [[nodiscard]] QString folder() const;

    TabArea& m_tabs;
    RecentFiles& m_recent;
    JobRunner& m_jobs;
    BannerStack& m_banners;
    StateFolder m_state;
    QWidget* m_window;
    JobWatch m_opening;
    std::deque<Request> m_requests;
    std::function<void(const std::string&)> m_settle;
    std::function<void(Document&)> m_prepare;
    int m_untitled = 0;
};

} // namespace hexfolio
