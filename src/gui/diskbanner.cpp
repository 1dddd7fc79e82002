// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/diskbanner.h"

#include "document/documentreload.h"
#include "gui/bannerstack.h"
#include "gui/dialogs/conflictsdialog.h"
#include "gui/filewatch.h"
#include "gui/model/documentcontext.h"
#include "gui/model/numbertext.h"
#include "gui/model/outsidewatch.h"

#include <QAction>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

using Choice = PlacedChange::Choice;

OutsideChange::Kind kindOf(FileWatch::State state)
{
    switch (state) {
    case FileWatch::State::Grew: return OutsideChange::Kind::Longer;
    case FileWatch::State::Shrank: return OutsideChange::Kind::Shorter;
    case FileWatch::State::Replaced: return OutsideChange::Kind::Replaced;
    case FileWatch::State::Gone: return OutsideChange::Kind::Gone;
    case FileWatch::State::Remounted: return OutsideChange::Kind::Remounted;
    case FileWatch::State::Same:
    case FileWatch::State::Changed: break;
    }
    return OutsideChange::Kind::Written;
}

QString appliedSentence(const Reapplied& reapplied)
{
    using Outcome = PlacedChange::Outcome;
    Size kept = 0;
    Size moved = 0;
    for (const PlacedChange& change : reapplied.changes) {
        kept += change.choice == Choice::Mine ? 1 : 0;
        moved += change.choice == Choice::Mine && change.outcome == Outcome::AppliesElsewhere ? 1 : 0;
    }
    QString sentence = DiskBanner::tr("%n edit(s) were put on the changed file.", nullptr, pluralNumber(kept));
    if (moved > 0)
        sentence += u' ' + DiskBanner::tr("%n of them moved with the bytes around it.", nullptr, pluralNumber(moved));
    return sentence;
}

} // namespace

DiskBanner::DiskBanner(DocumentContext& context, FileWatch& watch, BannerStack& banners, QWidget* window)
    : QObject(window), m_context(context), m_watch(watch), m_banners(banners), m_window(window), m_job(context.jobs())
{
    connect(&watch, &FileWatch::stateChanged, this, &DiskBanner::tell);
    connect(&context, &DocumentContext::stateChanged, this, &DiskBanner::followEdits);
    connect(&watch, &FileWatch::touched, this, &DiskBanner::noteState);
}

void DiskBanner::noteState()
{
    OutsideWatch& outside = m_context.outside();
    const FileWatch::State state = m_watch.state();
    Range range;
    const Size known = m_context.document().file().identity.size;
    if (m_watch.found())
        range = {std::min(known, m_watch.found()->size), std::max(known, m_watch.found()->size)};
    // What came back to what it was, or was only stamped anew, is told by its bytes, if by anything.
    if (state == FileWatch::State::Changed) {
        outside.compareWritten();
        return;
    }
    if (state != FileWatch::State::Same)
        outside.note(kindOf(state), range);
    outside.compare(OutsideWatch::Scope::All);
}

QString DiskBanner::whatHappened() const
{
    const Size before = m_context.document().file().identity.size;
    const Size now = m_watch.found() ? m_watch.found()->size : 0;
    switch (m_watch.state()) {
    case FileWatch::State::Gone: return tr("The file was deleted or renamed by another program, or is out of reach.");
    case FileWatch::State::Replaced: return tr("Another program put a new file in the place of this one.");
    case FileWatch::State::Remounted: return tr("The name leads to another file system now: it was mounted anew.");
    case FileWatch::State::Shrank:
        return tr("Another program made the file shorter: %1 instead of %2. Bytes that are gone are shown as "
                  "unreadable.")
            .arg(byteCountText(now), byteCountText(before));
    case FileWatch::State::Grew:
        return tr("Another program made the file longer: %1 instead of %2.")
            .arg(byteCountText(now), byteCountText(before));
    default: return tr("Another program wrote to the file; its length is the same.");
    }
}

// The offers depend on whether there are edits; a message that was closed stays closed.
void DiskBanner::followEdits()
{
    const bool isTold = !m_banners.text(BannerStack::Subject::Disk).isEmpty();
    if (isTold && m_context.document().isModified() != m_toldOfEdits)
        tell();
}

void DiskBanner::tell()
{
    const FileWatch::State state = m_watch.state();
    if (state == FileWatch::State::Same) {
        m_banners.dismiss(BannerStack::Subject::Disk);
        return;
    }
    QList<QAction*> offers;
    const auto offer = [&](const QString& text, const QString& tip, auto what) {
        auto* const action = new QAction(text);
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, what);
        offers.append(action);
    };
    const bool isLive = m_context.document().access() == Access::Write;
    const bool isModified = m_context.document().isModified();
    m_toldOfEdits = isModified;
    const bool isThere = state != FileWatch::State::Gone;
    if (isThere && isModified)
        offer(tr("Keep My Edits"),
              tr("Put your edits on the file as it is now; asks where both changed the same bytes"),
              [this] { keepEdits(); });
    if (isThere && isLive)
        offer(tr("Reload"), tr("Open the file again"), [this] { Q_EMIT reopenWanted(); });
    else if (isThere)
        offer(isModified ? tr("Reload Without Edits") : tr("Reload"),
              tr("Show the file as it is now, at the same place; undo brings back what was here"),
              [this] { reload(); });
    if (isThere && !isLive)
        offer(tr("Compare"), tr("Show this document and the file on disk side by side"),
              [this] { Q_EMIT compareWanted(); });
    offer(tr("Save Elsewhere…"), tr("Write this document to another file"), [this] { Q_EMIT saveElsewhereWanted(); });
    m_banners.present(BannerStack::Subject::Disk, KMessageWidget::Warning,
                      isModified ? whatHappened() + u' ' + tr("Your edits are kept.") : whatHappened(), offers);
}

void DiskBanner::reload()
{
    run(Choice::Theirs);
}

void DiskBanner::keepEdits()
{
    run(Choice::Mine);
}

void DiskBanner::run(Choice choice)
{
    auto task = m_context.document().reload().task();
    if (!task) {
        Q_EMIT failed(task.error());
        return;
    }
    m_job.start<Reapplied>([task = *std::move(task)](Progress& progress) { return Reapply(progress).run(task); },
                           [this, choice](Result<Reapplied> reapplied) {
                               if (reapplied)
                                   settle(std::move(*reapplied), choice);
                               else if (reapplied.error().kind != ErrorKind::Cancelled)
                                   Q_EMIT failed(reapplied.error());
                           });
}

void DiskBanner::settle(Reapplied reapplied, Choice choice)
{
    if (reapplied.task.revision != m_context.document().revision()) {
        // Edited while the job was at work: once more with the new edits, if they are to be kept anyway.
        if (choice == Choice::Mine)
            run(choice);
        else
            Q_EMIT reloadDoubtful();
        return;
    }
    reapplied.choose(choice);
    if (choice == Choice::Theirs || reapplied.conflicts() == 0) {
        adopt(std::move(reapplied), choice);
        return;
    }
    auto* const dialog = new ConflictsDialog(std::move(reapplied), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, choice] { adopt(dialog->reapplied(), choice); });
    // The banner was dismissed by the offer; where nothing was decided it is needed again.
    connect(dialog, &QDialog::rejected, this, &DiskBanner::tell);
    dialog->open();
}

void DiskBanner::adopt(Reapplied reapplied, Choice choice)
{
    const QString sentence = choice == Choice::Theirs ? tr("Read again from disk.") : appliedSentence(reapplied);
    if (const auto adopted = m_context.document().reload().adopt(std::move(reapplied)); !adopted) {
        Q_EMIT failed(adopted.error());
        return;
    }
    m_watch.look();
    Q_EMIT said(sentence);
}

} // namespace hexfolio
