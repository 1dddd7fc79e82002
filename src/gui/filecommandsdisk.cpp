// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/bannerstack.h"
#include "gui/documenttab.h"
#include "gui/filecommands.h"
#include "gui/filewatch.h"
#include "gui/tabarea.h"
#include "gui/tabsaver.h"
#include "gui/view/hexview.h"

#include <QAction>

#include <utility>

namespace hexfolio {

void FileCommands::watchFile(DocumentTab& tab)
{
    connect(&tab.watch(), &FileWatch::stateChanged, &tab, [this, &tab] { tellDiskState(tab); });
}

void FileCommands::tellDiskState(DocumentTab& tab)
{
    const FileWatch::State state = tab.watch().state();
    if (state == FileWatch::State::Same) {
        tab.banners().dismiss(BannerStack::Subject::Disk);
        return;
    }
    const bool isModified = tab.document().isModified();
    QString text;
    switch (state) {
    case FileWatch::State::Gone: text = tr("The file was deleted or renamed by another program."); break;
    case FileWatch::State::Replaced: text = tr("Another program put a new file in the place of this one."); break;
    case FileWatch::State::Shrank:
        text = tr("Another program made the file shorter; bytes that are gone are shown as unreadable.");
        break;
    case FileWatch::State::Grew: text = tr("Another program made the file longer."); break;
    default: text = tr("Another program changed the file."); break;
    }
    if (isModified)
        text += tr(" Your edits are kept.");
    QList<QAction*> offers;
    if (state != FileWatch::State::Gone) {
        auto* const again = new QAction(isModified ? tr("Discard Edits and Reload") : tr("Reload"));
        // The offer says what becomes of the edits; choosing it is the answer, if there were any when it was made.
        connect(again, &QAction::triggered, &tab, [this, &tab, isModified] {
            if (!isModified)
                reload(tab);
            else if (!isSaving({&tab}))
                requestReload(tab);
        });
        offers.append(again);
    }
    auto* const elsewhere = new QAction(tr("Save As…"));
    connect(elsewhere, &QAction::triggered, &tab, [this, &tab] { saveAs(tab); });
    offers.append(elsewhere);
    tab.banners().present(BannerStack::Subject::Disk, KMessageWidget::Warning, text, offers);
}

void FileCommands::reload(DocumentTab& tab)
{
    if (tab.path().isEmpty())
        return;
    settle({&tab}, [this, watched = QPointer(&tab)](bool) {
        if (isOpen(watched))
            requestReload(*watched);
    });
}

void FileCommands::requestReload(DocumentTab& tab)
{
    const Document& document = tab.document();
    Document::OpenOptions options{.access = document.access()};
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
    if (!isSameDocument || tab.saver().job().isRunning()) {
        reload(tab);
        return;
    }
    const Offset caret = tab.view().caret();
    DocumentTab* const fresh = makeTab(std::move(*document));
    Q_EMIT tabClosing(&tab);
    m_tabs.exchange(&tab, fresh);
    fresh->view().setCaret(caret);
    Q_EMIT said(tr("Read again from disk."));
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
    if (old && (old->document().isModified() || old->saver().job().isRunning()))
        return nullptr;
    DocumentTab* const tab = makeTab(std::move(document));
    if (old) {
        Q_EMIT tabClosing(old);
        m_tabs.exchange(old, tab);
    } else {
        m_tabs.add(tab);
    }
    tab->setFocus();
    return tab;
}

} // namespace hexfolio
