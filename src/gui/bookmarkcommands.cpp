// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/bookmarkcommands.h"

#include "document/saver.h"
#include "gui/actionset.h"
#include "gui/docks/bookmarksdock.h"
#include "gui/documenttab.h"
#include "gui/model/bookmarks.h"
#include "gui/model/documentcontext.h"
#include "gui/model/numbertext.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace hexfolio {

using namespace Qt::StringLiterals;

namespace {

/// The bookmark of exactly the selected bytes; without a selection the shortest one of those that have the caret's
/// byte.
const Anchor* bookmarkAt(const Anchors& anchors, Range selection, Offset caret)
{
    const Range place = selection.isEmpty() ? Range{caret, caret + 1} : selection;
    const Anchor* found = nullptr;
    for (const std::size_t index : anchors.touching(place)) {
        const Anchor& one = anchors.at(index);
        const bool fits = selection.isEmpty() || one.range == selection;
        if (fits && (!found || one.range.size() < found->range.size()))
            found = &one;
    }
    return found;
}

Result<std::size_t> writeBookmarks(const Anchors& anchors, std::string file, const std::string& path,
                                   const StateFolder& state, Progress& progress)
{
    BookmarkFile list{.file = std::move(file)};
    for (std::size_t i = 0; i < anchors.count(); ++i) {
        const Anchor& one = anchors.at(i);
        if (!one.range.isEmpty())
            list.bookmarks.push_back({.range = one.range, .label = one.label});
    }
    const std::string text = list.text();
    PosixIo io;
    return Saver(io, progress, state).writeFile(Snapshot::ofBytes(std::as_bytes(std::span(text))), path).transform([&] {
        return list.bookmarks.size();
    });
}

} // namespace

BookmarkCommands::BookmarkCommands(ActionSet& actions, BookmarksDock& panel, JobRunner& jobs, StateFolder state,
                                   QWidget* window)
    : QObject(window), m_panel(panel), m_state(std::move(state)), m_window(window), m_job(jobs)
{
    wire(actions, panel);
}

void BookmarkCommands::wire(ActionSet& actions, BookmarksDock& panel)
{
    actions.on(ActionId::ToggleBookmark, [this] { toggle(); });
    actions.on(ActionId::NextBookmark, [this] { go(Anchors::Way::Next); });
    actions.on(ActionId::PreviousBookmark, [this] { go(Anchors::Way::Previous); });
    actions.on(ActionId::RenameBookmark, [&panel] { panel.renameChosen(); });
    actions.on(ActionId::RemoveBookmarks, [this] { removeChosen(); });
    actions.on(ActionId::ExportBookmarks, [this] { askAndExport(); });
    actions.on(ActionId::ImportBookmarks, [this] { askAndImport(); });
    BookmarksDock::Actions shown{.previous = actions.action(ActionId::PreviousBookmark),
                                 .next = actions.action(ActionId::NextBookmark),
                                 .remove = actions.action(ActionId::RemoveBookmarks),
                                 .menu = {}};
    for (const ActionId id :
         {ActionId::RenameBookmark, ActionId::RemoveBookmarks, ActionId::ExportBookmarks, ActionId::ImportBookmarks})
        shown.menu.append(actions.action(id));
    panel.setActions(shown);
    connect(&panel, &BookmarksDock::said, this, &BookmarkCommands::said);
}

void BookmarkCommands::setTab(DocumentTab* tab)
{
    m_tab = tab;
}

void BookmarkCommands::toggle()
{
    if (!m_tab)
        return;
    DocumentContext& context = m_tab->context();
    Bookmarks& bookmarks = context.bookmarks();
    const Range selection = context.selection();
    const Offset caret = context.caret();
    if (const Anchor* const there = bookmarkAt(bookmarks.anchors(), selection, caret)) {
        const Offset begin = there->range.begin;
        bookmarks.remove(std::array{there->id});
        Q_EMIT said(tr("Removed the bookmark at %1.").arg(offsetText(begin)));
        return;
    }
    const Range range = selection.isEmpty() ? Range{caret, caret + 1}.clampedTo(context.document().size()) : selection;
    //: What a new bookmark is called; %1 is a number.
    const QString label = tr("Bookmark %1").arg(QLocale().toString(bookmarks.anchors().count() + 1));
    const auto added = bookmarks.add(std::array{LabelledRange{.range = range, .label = label.toStdString()}});
    if (added)
        Q_EMIT said(tr("Set a bookmark at %1.").arg(offsetText(range.begin)));
    else
        context.accepted(std::unexpected(added.error()));
}

void BookmarkCommands::go(Anchors::Way way)
{
    if (!m_tab)
        return;
    DocumentContext& context = m_tab->context();
    const Range selection = context.selection();
    const Anchors& anchors = context.bookmarks().anchors();
    if (const auto index = anchors.neighbour(selection.isEmpty() ? context.caret() : selection.begin, way))
        context.goTo(anchors.at(*index).range);
    else
        Q_EMIT said(tr("There is no bookmark to go to."));
}

void BookmarkCommands::removeChosen()
{
    if (!m_tab)
        return;
    const std::vector<std::uint64_t> ids = m_panel.chosen();
    if (ids.empty()) {
        Q_EMIT said(tr("There is no bookmark at the caret."));
        return;
    }
    m_tab->context().bookmarks().remove(ids);
    Q_EMIT said(tr("Removed %1 bookmark(s).", nullptr, pluralNumber(ids.size())).arg(QLocale().toString(ids.size())));
}

bool BookmarkCommands::isFree()
{
    if (m_tab && m_job.isRunning())
        Q_EMIT said(tr("Another list of bookmarks is at work; wait until that is done, or cancel it."));
    return m_tab && !m_job.isRunning();
}

void BookmarkCommands::askAndExport()
{
    if (!m_tab)
        return;
    if (m_tab->context().bookmarks().anchors().count() == 0) {
        Q_EMIT said(tr("There are no bookmarks to export."));
        return;
    }
    auto* const dialog = new QFileDialog(m_window, tr("Export Bookmarks"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Lines of JSON (*.jsonl)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"jsonl"_s);
    if (!m_tab->path().isEmpty())
        dialog->setDirectory(QFileInfo(m_tab->path()).absolutePath());
    dialog->selectFile(m_tab->name() + u".bookmarks.jsonl"_s);
    connect(dialog, &QFileDialog::fileSelected, m_tab, [this](const QString& path) { exportTo(path); });
    dialog->open();
}

void BookmarkCommands::exportTo(const QString& path)
{
    if (!isFree())
        return;
    const std::string name = QFile::encodeName(path).toStdString();
    if (QFileInfo(path) == QFileInfo(m_tab->path())) {
        m_tab->tell(
            {.kind = ErrorKind::BadArgument,
             .path = name,
             .reason = HEXFOLIO_TR("Reason", "the list would replace the file that it is about; choose another name")});
        return;
    }
    m_job.start<std::size_t>(
        [anchors = m_tab->context().bookmarks().anchors(), file = m_tab->document().file().path, name,
         state = m_state](Progress& progress) { return writeBookmarks(anchors, file, name, state, progress); },
        [this, tab = m_tab, path](const Result<std::size_t>& count) {
            if (count)
                Q_EMIT said(tr("Wrote %1 bookmark(s) to “%2”.", nullptr, pluralNumber(*count))
                                .arg(QLocale().toString(*count), path));
            else if (tab && count.error().kind != ErrorKind::Cancelled)
                tab->tell(count.error());
        });
}

void BookmarkCommands::askAndImport()
{
    if (!m_tab)
        return;
    auto* const dialog = new QFileDialog(m_window, tr("Import Bookmarks"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Lines of JSON (*.jsonl)"), tr("All files (*)")});
    if (!m_tab->path().isEmpty())
        dialog->setDirectory(QFileInfo(m_tab->path()).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, m_tab, [this](const QString& path) { importFrom(path); });
    dialog->open();
}

void BookmarkCommands::importFrom(const QString& path)
{
    if (!isFree())
        return;
    m_job.start<BookmarkFile>(
        [name = QFile::encodeName(path).toStdString()](Progress&) { return BookmarkFile::load(name); },
        [this, tab = m_tab](const Result<BookmarkFile>& file) {
            if (!tab)
                return;
            if (file)
                take(*tab, *file);
            else if (file.error().kind != ErrorKind::Cancelled)
                tab->tell(file.error());
        });
}

void BookmarkCommands::take(DocumentTab& tab, const BookmarkFile& file)
{
    const Size size = tab.document().size();
    std::vector<LabelledRange> within;
    std::ranges::copy_if(file.bookmarks, std::back_inserter(within),
                         [size](const LabelledRange& one) { return one.range.end <= size; });
    const auto added = tab.context().bookmarks().add(within);
    if (!added) {
        tab.tell(added.error());
        return;
    }
    QString sentence = tr("Added %1 bookmark(s).", nullptr, pluralNumber(*added)).arg(QLocale().toString(*added));
    if (const std::size_t beyond = file.bookmarks.size() - within.size(); beyond > 0)
        sentence += u' '
            + tr("%1 bookmark(s) lie beyond the end and were left out.", nullptr, pluralNumber(beyond))
                  .arg(QLocale().toString(beyond));
    Q_EMIT said(sentence);
}

} // namespace hexfolio
