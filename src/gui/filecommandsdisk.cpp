// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentmode.h"
#include "gui/dialogs/saveplandialog.h"
#include "gui/diskbanner.h"
#include "gui/documenttab.h"
#include "gui/filecommands.h"
#include "gui/model/bookmarks.h"
#include "gui/model/documentcontext.h"
#include "gui/model/errortext.h"
#include "gui/model/searchsession.h"
#include "gui/tabarea.h"
#include "gui/tabsaver.h"
#include "gui/view/hexview.h"
#include "mapping/openfile.h"

#include <QFile>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace hexfolio {

void FileCommands::watchFile(DocumentTab& tab)
{
    connect(&tab.disk(), &DiskBanner::said, this, &FileCommands::said);
    connect(&tab.disk(), &DiskBanner::compareWanted, this, [this, &tab] { Q_EMIT compareWanted(&tab); });
    connect(&tab.disk(), &DiskBanner::saveElsewhereWanted, this, [this, &tab] { saveAs(tab); });
    connect(&tab.disk(), &DiskBanner::reloadDoubtful, this, [this, &tab] { reload(tab); });
    connect(&tab.disk(), &DiskBanner::reopenWanted, this, [this, &tab] { reload(tab); });
}

void FileCommands::showPlans(DocumentTab& tab)
{
    tab.saver().setPlanView([this, &tab](const SaveTask& task, const SavePace& pace, const TabSaver::Go& go) {
        auto* const dialog = new SavePlanDialog(task.plan, task.target, pace, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, &tab, [dialog, go] { go(dialog->plan()); });
        dialog->open();
    });
}

void FileCommands::reload(DocumentTab& tab)
{
    if (tab.path().isEmpty())
        return;
    settleForGood({&tab}, [this, watched = QPointer(&tab)](bool) {
        if (!isOpen(watched))
            return;
        if (watched->document().access() == Access::Write)
            requestReload(*watched);
        else
            watched->disk().reload();
    });
}

void FileCommands::requestReload(DocumentTab& tab)
{
    const Document& document = tab.document();
    OpenOptions options{.access = document.access()};
    if (document.file().isPart)
        options.range = {document.file().source->origin(), document.file().source->size()};
    m_requests.push_back({.wish = {.path = tab.path(), .options = options},
                          .isReload = true,
                          .tab = &tab,
                          .revision = document.revision()});
    openNext();
}

void FileCommands::finishReload(const Request& request, Opened document)
{
    if (!isOpen(request.tab))
        return;
    DocumentTab& tab = *request.tab;
    if (!document) {
        tab.tell(document.error());
        return;
    }
    // What was typed since, or is being saved, was not part of the answer that allowed to read again.
    const bool isSameDocument = tab.document().revision() == request.revision && tab.path() == request.wish.path;
    if (!isSameDocument || tab.saver().job().isRunning() || tab.context().document().mode().isWorkingLive()) {
        reload(tab);
        return;
    }
    const Offset caret = tab.view().caret();
    DocumentTab* const fresh = makeTab(std::move(*document));
    if (const SearchSession* const search = tab.context().search())
        fresh->context().setSearch(search->carriedTo(fresh->context().document()));
    exchange(tab, *fresh);
    fresh->view().setCaret(caret);
    Q_EMIT said(tr("Read again from disk."));
}

void FileCommands::exchange(DocumentTab& old, DocumentTab& fresh)
{
    Q_EMIT tabClosing(&old);
    fresh.context().bookmarks().takeOver(old.context().bookmarks());
    m_tabs.exchange(&old, &fresh);
}

void FileCommands::settleForGood(const QList<DocumentTab*>& tabs, const std::function<void(bool)>& next)
{
    const Watched all(tabs.begin(), tabs.end());
    const auto again = [this, all, next] { settleForGood(stillOpen(all), next); };
    const auto isUnflushed = [](DocumentTab* tab) { return tab->saver().isUnflushed(); };
    const auto unflushed = std::ranges::find_if(tabs, isUnflushed);
    if (unflushed != tabs.end()) {
        DocumentTab& tab = **unflushed;
        tab.saver().flush(again, [this, &tab, again](const Error& error) { askAboutUnflushed(tab, error, again); });
        return;
    }
    // The question about edits leaves time to make more of them.
    settle(tabs, [this, all, isUnflushed, again, next](bool discarded) {
        if (std::ranges::any_of(stillOpen(all), isUnflushed))
            again();
        else
            next(discarded);
    });
}

void FileCommands::askAboutUnflushed(DocumentTab& tab, const Error& error, const std::function<void()>& next)
{
    m_tabs.bringToFront(&tab);
    auto* const question = new QMessageBox(m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Warning);
    question->setTextFormat(Qt::PlainText);
    question->setText(tr("The disk refused the last edits of “%1”. Close it all the same?").arg(tab.name()));
    const QString journal = QFile::decodeName(tab.context().document().mode().liveJournal().c_str());
    const QString sentence = errorText(error);
    question->setInformativeText(journal.isEmpty() ? sentence : tr("%1\nThe journal is %2").arg(sentence, journal));
    const QPushButton* const close = question->addButton(tr("&Close All the Same"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(tr("&Keep Open"), QMessageBox::RejectRole));
    connect(close, &QPushButton::clicked, &tab, [&tab, next] {
        tab.saver().acceptUnflushed();
        next();
    });
    question->open();
}

void FileCommands::leaveLive(DocumentTab& tab, Access access)
{
    if (isSaving({&tab}))
        return;
    const auto leave = [&tab, access] {
        if (const auto left = tab.context().document().mode().switchTo(access); !left)
            tab.tell(left.error());
    };
    if (tab.document().history().steps().size() > 1)
        tab.saver().flush(leave, [this, &tab](const Error& error) { askHowToLeave(tab, error); });
    else
        leave();
}

void FileCommands::askHowToLeave(DocumentTab& tab, const Error& error)
{
    auto* const question = new QMessageBox(m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Warning);
    question->setTextFormat(Qt::PlainText);
    question->setText(tr("The disk refused the last edits of “%1”. Leave Live mode all the same?").arg(tab.name()));
    question->setInformativeText(
        tr("%1\nIn Preview they are unsaved edits, read from memory. They can be saved under another name, or over the "
           "file when its disk takes them again.")
            .arg(errorText(error)));
    const QPushButton* const keep = question->addButton(tr("&Keep as Unsaved Edits"), QMessageBox::AcceptRole);
    const QPushButton* const elsewhere = question->addButton(tr("Save &Elsewhere…"), QMessageBox::ActionRole);
    question->setDefaultButton(question->addButton(tr("&Stay in Live"), QMessageBox::RejectRole));
    connect(keep, &QPushButton::clicked, &tab, [this, &tab] { keepUnflushed(tab, [] { }); });
    connect(elsewhere, &QPushButton::clicked, &tab,
            [this, &tab] { keepUnflushed(tab, [this, &tab] { askAndSaveAs(tab, [] { }); }); });
    question->open();
}

void FileCommands::keepUnflushed(DocumentTab& tab, const std::function<void()>& next)
{
    const QString journal = QFile::decodeName(tab.context().document().mode().liveJournal().c_str());
    tab.saver().keepUnflushed([&tab, journal, next] {
        const QString text =
            tr("The disk refused the last edits made Live. They are unsaved edits now, and what the file itself has in "
               "their places is not known. Until they are saved over it, they are also in the journal %1, from which "
               "they are written again when the file is opened the next time.")
                .arg(journal);
        tab.banners().present(BannerStack::Subject::Recovery, KMessageWidget::Warning, text);
        next();
    });
}

void FileCommands::remove(DocumentTab& tab)
{
    Q_EMIT tabClosing(&tab);
    m_tabs.remove(&tab);
}

DocumentTab* FileCommands::show(std::unique_ptr<Document> document)
{
    DocumentTab* old = nullptr;
    for (DocumentTab* const open : m_tabs.tabs()) {
        const OpenedFile& file = open->document().file();
        if (!file.path.empty() && file.path == document->file().path && file.isPart == document->file().isPart)
            old = open;
    }
    if (old
        && (old->document().isModified() || old->saver().isUnflushed() || old->saver().job().isRunning()
            || old->context().document().mode().isWorkingLive()))
        return nullptr;
    DocumentTab* const tab = makeTab(std::move(document));
    if (old)
        exchange(*old, *tab);
    else
        m_tabs.add(tab);
    tab->setFocus();
    return tab;
}

} // namespace hexfolio
