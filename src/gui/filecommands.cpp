// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/filecommands.h"

#include "document/documentedits.h"
#include "document/documentmode.h"
#include "gui/bannerstack.h"
#include "gui/dialogs/openatdialog.h"
#include "gui/documenttab.h"
#include "gui/model/documentcontext.h"
#include "gui/model/errortext.h"
#include "gui/recentfiles.h"
#include "gui/tabarea.h"
#include "gui/tabsaver.h"
#include "gui/unsavedquestion.h"
#include "gui/view/hexview.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

QList<DocumentTab*> modifiedOf(const QList<DocumentTab*>& tabs)
{
    QList<DocumentTab*> modified;
    for (DocumentTab* const tab : tabs) {
        if (tab->document().isModified())
            modified.append(tab);
    }
    return modified;
}

/// The switch or the edits that were asked for are still to be done in the file.
bool isWorking(DocumentTab* tab)
{
    return tab->context().document().mode().isWorkingLive();
}

std::string encoded(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

} // namespace

FileCommands::FileCommands(TabArea& tabs, RecentFiles& recent, JobRunner& jobs, BannerStack& banners, StateFolder state,
                           QWidget* window)
    : QObject(window)
    , m_tabs(tabs)
    , m_recent(recent)
    , m_jobs(jobs)
    , m_banners(banners)
    , m_state(std::move(state))
    , m_window(window)
    , m_opening(jobs)
{
}

void FileCommands::open(const Wish& wish)
{
    m_requests.push_back({.wish = wish});
    m_requests.back().wish.path = QFileInfo(wish.path).absoluteFilePath();
    openNext();
}

void FileCommands::openAll(const QStringList& paths)
{
    for (const QString& path : paths)
        open({.path = path});
}

void FileCommands::openNext()
{
    if (m_opening.isRunning() || m_requests.empty())
        return;
    Request request = std::move(m_requests.front());
    m_requests.pop_front();
    request.wish.options.state = m_state;
    m_opening.start<std::unique_ptr<Document>>(
        [path = encoded(request.wish.path), options = request.wish.options, settle = m_settle,
         prepare = m_prepare](Progress&) {
            if (settle)
                settle(path);
            auto document = Document::open(path, options);
            if (document && prepare)
                prepare(**document);
            return document;
        },
        [this, request](Opened document) {
            if (request.isReload)
                finishReload(request, std::move(document));
            else
                finishOpening(request.wish, std::move(document));
            QMetaObject::invokeMethod(this, &FileCommands::openNext, Qt::QueuedConnection);
        });
}

void FileCommands::finishOpening(const Wish& wish, Opened document)
{
    if (!document) {
        if (document.error().kind == ErrorKind::NotFound)
            m_recent.remove(wish.path);
        m_banners.present(BannerStack::Subject::Error, KMessageWidget::Error, errorText(document.error()));
        return;
    }
    m_banners.dismiss(BannerStack::Subject::Error);
    DocumentTab* tab = nullptr;
    for (DocumentTab* const open : m_tabs.tabs()) {
        const OpenedFile& file = open->document().file();
        if (!file.isPart && !(*document)->file().isPart && open->path() == wish.path)
            tab = open;
    }
    if (tab) {
        m_tabs.bringToFront(tab);
    } else {
        tab = makeTab(std::move(*document));
        m_tabs.add(tab);
        m_recent.add(wish.path);
    }
    if (wish.goTo)
        goTo(*tab, *wish.goTo);
    tab->setFocus();
}

void FileCommands::goTo(DocumentTab& tab, Offset offset)
{
    tab.view().setCaret(offset);
    if (offset > tab.document().size())
        tab.tell({.kind = ErrorKind::OutOfRange,
                  .path = tab.document().file().path,
                  .range = Range{offset, offset},
                  .reason = HEXFOLIO_TR("Reason", "the place to go to lies beyond the end")});
}

DocumentTab* FileCommands::makeTab(std::unique_ptr<Document> document)
{
    const QString name = m_untitled > 1 ? tr("Untitled %1").arg(m_untitled) : tr("Untitled");
    auto* const tab = new DocumentTab(std::move(document), m_jobs, m_state, name, m_window);
    connect(tab, &DocumentTab::modeWanted, this, [this, tab](Access access) { setMode(*tab, access); });
    connect(&tab->saver(), &TabSaver::saved, this, &FileCommands::said);
    connect(&tab->saver(), &TabSaver::failed, tab, &DocumentTab::tell);
    watchFile(*tab);
    showPlans(*tab);
    Q_EMIT tabMade(tab);
    return tab;
}

QString FileCommands::folder() const
{
    const DocumentTab* const tab = m_tabs.current();
    const QString path = tab && !tab->path().isEmpty() ? tab->path() : m_recent.paths().value(0);
    return path.isEmpty() ? QDir::homePath() : QFileInfo(path).absolutePath();
}

void FileCommands::askAndOpen()
{
    auto* const dialog = new QFileDialog(m_window, tr("Open Files"), folder());
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, &FileCommands::openAll);
    dialog->open();
}

void FileCommands::askAndOpenPart()
{
    auto* const dialog = new OpenAtDialog(m_jobs, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        open({.path = QFile::decodeName(dialog->path().c_str()),
              .options = {.access = dialog->access(), .range = dialog->range()}});
    });
    dialog->open();
}

void FileCommands::create()
{
    ++m_untitled;
    DocumentTab* const tab = makeTab(Document::untitled(m_state));
    m_tabs.add(tab);
    tab->view().setInputMode(HexView::InputMode::Insert);
    tab->setFocus();
}

void FileCommands::save(DocumentTab& tab)
{
    if (tab.path().isEmpty())
        saveAs(tab);
    else
        tab.saver().save();
}

void FileCommands::saveAs(DocumentTab& tab)
{
    askAndSaveAs(tab, [] { });
}

void FileCommands::askAndSaveAs(DocumentTab& tab, const std::function<void()>& next)
{
    auto* const dialog = new QFileDialog(m_window, tr("Save As"), folder());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(tab.name());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, &tab, [this, &tab, next](const QString& path) {
        tab.saver().saveAs(encoded(path), [this, path, next] {
            m_recent.add(path);
            next();
        });
    });
    dialog->open();
}

void FileCommands::saveSelection(DocumentTab& tab)
{
    const Range range = tab.context().selection();
    if (range.isEmpty()) {
        tab.banners().present(BannerStack::Subject::Error, KMessageWidget::Information,
                              tr("Select the bytes to save first."));
        return;
    }
    auto* const dialog = new QFileDialog(m_window, tr("Save Selection As"), folder());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, &tab,
            [&tab, range](const QString& path) { tab.saver().savePart(encoded(path), range); });
    dialog->open();
}

bool FileCommands::isOpen(const QPointer<DocumentTab>& tab) const
{
    return tab && m_tabs.tabs().contains(tab.data());
}

void FileCommands::close(DocumentTab& tab)
{
    settleForGood({&tab}, [this, watched = QPointer(&tab)](bool) {
        if (isOpen(watched))
            remove(*watched);
    });
}

void FileCommands::closeAll(const std::function<void()>& next)
{
    settleForGood(m_tabs.tabs(), [this, next](bool discarded) {
        // Saving takes time, in which others may have been edited.
        if (!discarded && !modifiedOf(m_tabs.tabs()).isEmpty()) {
            closeAll(next);
            return;
        }
        for (DocumentTab* const tab : m_tabs.tabs())
            remove(*tab);
        next();
    });
}

void FileCommands::setMode(DocumentTab& tab, Access access)
{
    if (tab.document().access() == access)
        return;
    if (tab.document().access() == Access::Write) {
        leaveLive(tab, access);
        return;
    }
    settle({&tab}, [this, watched = QPointer(&tab), access](bool discarded) {
        if (!isOpen(watched))
            return;
        DocumentContext& context = watched->context();
        if (discarded && !context.accepted(context.document().edits().discard()))
            return;
        if (const auto switched = context.document().mode().switchTo(access); !switched)
            watched->tell(switched.error());
    });
}

bool FileCommands::isSaving(const QList<DocumentTab*>& tabs)
{
    for (DocumentTab* const tab : tabs) {
        if (!tab->saver().job().isRunning())
            continue;
        tab->tell({.kind = ErrorKind::Busy,
                   .path = tab->document().file().path,
                   .reason = HEXFOLIO_TR("Reason", "it is being saved; wait until that is done, or cancel it")});
        return true;
    }
    return false;
}

QList<DocumentTab*> FileCommands::stillOpen(const Watched& tabs) const
{
    QList<DocumentTab*> open;
    for (const QPointer<DocumentTab>& tab : tabs) {
        if (isOpen(tab))
            open.append(tab);
    }
    return open;
}

void FileCommands::settle(const QList<DocumentTab*>& tabs, const std::function<void(bool)>& next)
{
    if (isSaving(tabs))
        return;
    const auto working = std::ranges::find_if(tabs, &isWorking);
    if (working != tabs.end()) {
        connect(
            &(*working)->context(), &DocumentContext::stateChanged, this,
            [this, all = Watched(tabs.begin(), tabs.end()), next] { settle(stillOpen(all), next); },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    const QList<DocumentTab*> modified = modifiedOf(tabs);
    if (modified.isEmpty()) {
        next(false);
        return;
    }
    auto* const question = new UnsavedQuestion(modified, m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const Watched pending(modified.begin(), modified.end());
    const Watched all(tabs.begin(), tabs.end());
    connect(question, &UnsavedQuestion::answered, this, [this, pending, all, next](UnsavedQuestion::Answer answer) {
        if (answer == UnsavedQuestion::Answer::Discard)
            next(true);
        else if (answer == UnsavedQuestion::Answer::Save)
            saveThen(pending, all, next);
    });
    connect(question, &UnsavedQuestion::exportWanted, this, &FileCommands::patchWanted);
    connect(question, &UnsavedQuestion::wentTo, &m_tabs, &TabArea::bringToFront);
    question->open();
}

// One after the other, because each of them may fail or ask for a name. Meanwhile a tab may be closed, and one that was
// saved may be edited again: so all of them are settled anew at the end.
void FileCommands::saveThen(Watched pending, const Watched& all, const std::function<void(bool)>& next)
{
    while (!pending.isEmpty() && !isOpen(pending.front()))
        pending.removeFirst();
    if (pending.isEmpty()) {
        settle(stillOpen(all), next);
        return;
    }
    DocumentTab& tab = *pending.takeFirst();
    const std::function<void()> goOn = [this, pending, all, next] { saveThen(pending, all, next); };
    if (tab.path().isEmpty()) {
        m_tabs.bringToFront(&tab);
        askAndSaveAs(tab, goOn);
    } else {
        tab.saver().save(goOn);
    }
}

} // namespace hexfolio
