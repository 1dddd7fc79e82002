// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/patchcommands.h"

#include "document/documentedits.h"
#include "document/saver.h"
#include "gui/bannerstack.h"
#include "gui/documenttab.h"
#include "gui/model/documentcontext.h"
#include "gui/model/errortext.h"
#include "gui/model/numbertext.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

#include <array>
#include <utility>

namespace hexfolio {

using namespace Qt::StringLiterals;

namespace {

struct FormatChoice {
    PatchFormat format;
    QLatin1StringView suffix;
    QString filter;
};

std::array<FormatChoice, 4> choices()
{
    return {FormatChoice{PatchFormat::Text, "json"_L1, PatchCommands::tr("Verified patch, readable (*.json)")},
            FormatChoice{PatchFormat::Gzip, "json.gz"_L1, PatchCommands::tr("Verified patch, compressed (*.json.gz)")},
            FormatChoice{PatchFormat::Bps, "bps"_L1, PatchCommands::tr("BPS patch (*.bps)")},
            FormatChoice{PatchFormat::Ips, "ips"_L1, PatchCommands::tr("IPS patch, up to 16 MiB (*.ips)")}};
}

std::string encodedName(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

/// The file on disk is one piece; its source is what unchanged pieces of the document point into too.
const ByteSource* sourceOf(const Snapshot& onDisk)
{
    return onDisk.size() == 0 ? nullptr : onDisk.tree().placeOf(0).piece.source;
}

struct ExportTask {
    StateFolder state;
    Snapshot before;
    Snapshot after;
    std::string path;
    PatchFormat format = PatchFormat::Text;
    PatchMaker::Options options;
};

/// How many bytes the patch has that was written.
Result<Size> writePatch(const ExportTask& task, Progress& progress)
{
    const ChangeList changes(task.after.tree(), sourceOf(task.before), task.before.size());
    const auto patch = PatchMaker(task.before, task.after, task.options, progress).run(changes.changes());
    if (!patch)
        return std::unexpected(patch.error());
    const auto file = encodedPatch(*patch, task.before, task.after, task.format, progress);
    if (!file)
        return std::unexpected(file.error());
    PosixIo io;
    if (auto written = Saver(io, progress, task.state).writeFile(*file, task.path); !written)
        return std::unexpected(std::move(written.error()));
    return file->size();
}

} // namespace

PatchCommands::PatchCommands(JobRunner& jobs, StateFolder state, QWidget* window)
    : QObject(window), m_state(std::move(state)), m_window(window), m_job(jobs)
{
}

bool PatchCommands::isFree(DocumentTab& tab)
{
    if (!m_job.isRunning())
        return true;
    tab.tell({.kind = ErrorKind::Busy,
              .path = tab.document().file().path,
              .reason = HEXFOLIO_TR("Reason", "another patch is at work; wait until that is done, or cancel it")});
    return false;
}

void PatchCommands::askAndExport(DocumentTab& tab)
{
    if (!tab.document().isModified()) {
        tab.banners().present(BannerStack::Subject::Error, KMessageWidget::Information,
                              tr("There are no unsaved changes to write as a patch. To compare two files, use "
                                 "“hexfolio-cli patch make”."));
        return;
    }
    auto* const dialog = new QFileDialog(m_window, tr("Export Patch"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QStringList filters;
    for (const FormatChoice& choice : choices())
        filters.append(choice.filter);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(choices().front().suffix);
    const QString name = tab.name();
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, name](const QString& filter) {
        for (const FormatChoice& choice : choices()) {
            if (choice.filter != filter)
                continue;
            dialog->setDefaultSuffix(choice.suffix);
            dialog->selectFile(name + u'.' + choice.suffix);
        }
    });
    if (!tab.path().isEmpty())
        dialog->setDirectory(QFileInfo(tab.path()).absolutePath());
    dialog->selectFile(name + u'.' + choices().front().suffix);
    connect(dialog, &QFileDialog::fileSelected, &tab,
            [this, &tab](const QString& path) { exportTo(tab, path, patchFormatOfPath(encodedName(path))); });
    dialog->open();
}

void PatchCommands::exportTo(DocumentTab& tab, const QString& path, PatchFormat format, PatchMaker::Removed removed)
{
    if (!isFree(tab))
        return;
    if (QFileInfo(path) == QFileInfo(tab.path())) {
        tab.tell({.kind = ErrorKind::BadArgument,
                  .path = encodedName(path),
                  .reason = HEXFOLIO_TR("Reason", "the patch would replace the file it is for; choose another name")});
        return;
    }
    const bool isVerified = format == PatchFormat::Text || format == PatchFormat::Gzip;
    ExportTask task{.state = m_state,
                    .before = tab.document().onDisk(),
                    .after = tab.document().snapshot(),
                    .path = encodedName(path),
                    .format = format,
                    .options = {.fileName = tab.name().toStdString(), .removed = removed}};
    if (!isVerified)
        task.options.digests = PatchMaker::Digests::LeaveOut;
    m_job.start<Size>([task = std::move(task)](Progress& progress) { return writePatch(task, progress); },
                      [this, watched = QPointer(&tab), path, format](const Result<Size>& written) {
                          if (watched)
                              finishExport(*watched, path, format, written);
                      });
}

void PatchCommands::finishExport(DocumentTab& tab, const QString& path, PatchFormat format, const Result<Size>& written)
{
    if (written) {
        Q_EMIT said(tr("Wrote the patch: %1.").arg(byteCountText(*written)));
        return;
    }
    const Error& error = written.error();
    if (error.kind == ErrorKind::Cancelled)
        return;
    // Only the maker speaks of bytes that would be lost.
    const bool mayGoOn = error.kind == ErrorKind::TooLarge && error.range && format != PatchFormat::Ips;
    if (!mayGoOn) {
        tab.tell(error);
        return;
    }
    auto* const anyway = new QAction(tr("Write It Anyway"));
    connect(anyway, &QAction::triggered, &tab,
            [this, &tab, path, format] { exportTo(tab, path, format, PatchMaker::Removed::MayBeLost); });
    tab.banners().present(BannerStack::Subject::Error, KMessageWidget::Warning, errorText(error), {anyway});
}

void PatchCommands::askAndApply(DocumentTab& tab)
{
    auto* const dialog = new QFileDialog(m_window, tr("Apply Patch"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Patches (*.json *.json.gz *.gz *.ips *.bps)"), tr("All files (*)")});
    if (!tab.path().isEmpty())
        dialog->setDirectory(QFileInfo(tab.path()).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, &tab, [this, &tab](const QString& path) { apply(tab, path); });
    dialog->open();
}

Result<PatchCommands::Applied> PatchCommands::carryOut(const std::string& path, const Snapshot& content,
                                                       Direction direction, Progress& progress)
{
    const auto patch = openPatch(path, progress);
    if (!patch)
        return std::unexpected(patch.error());
    Applied outcome{.count = (*patch)->count()};
    if (direction == Direction::Apply) {
        const auto fit = (*patch)->check(content, progress);
        if (!fit)
            return std::unexpected(fit.error());
        outcome.fit = *fit;
        if (fit->state == PatchFit::State::Applied)
            return outcome;
    }
    const auto made =
        direction == Direction::Apply ? (*patch)->applied(content, progress) : (*patch)->reverted(content, progress);
    if (!made)
        return std::unexpected(made.error());
    auto edit = editBetween(content, *made, progress);
    if (!edit)
        return std::unexpected(std::move(edit.error()));
    outcome.edit = std::move(*edit);
    return outcome;
}

void PatchCommands::apply(DocumentTab& tab, const QString& path, Direction direction)
{
    if (!isFree(tab))
        return;
    const Document& document = tab.document();
    if (document.access() != Access::Copy) {
        const Error error{.kind = ErrorKind::NotWritable,
                          .path = document.file().path,
                          .reason = HEXFOLIO_TR("Reason", "switch to Preview to apply a patch")};
        (void)tab.context().accepted(failure(error));
        return;
    }
    m_job.start<Applied>(
        [file = encodedName(path), content = document.snapshot(), direction](Progress& progress) {
            return carryOut(file, content, direction, progress);
        },
        [this, watched = QPointer(&tab), path, revision = document.revision()](Result<Applied> applied) {
            if (watched)
                finishApply(*watched, path, revision, std::move(applied));
        });
}

void PatchCommands::finishApply(DocumentTab& tab, const QString& path, std::uint64_t revision, Result<Applied> applied)
{
    if (!applied) {
        Error error = applied.error();
        if (error.path.empty() && error.kind == ErrorKind::PatchMismatch)
            error.path = tab.document().file().path;
        if (error.kind != ErrorKind::Cancelled)
            tab.tell(error);
        return;
    }
    if (!applied->edit) {
        offerRevert(tab, path);
        return;
    }
    if (tab.document().revision() != revision) {
        tab.tell({.kind = ErrorKind::Busy,
                  .path = tab.document().file().path,
                  .reason =
                      HEXFOLIO_TR("Reason", "it was edited meanwhile, so nothing was changed; apply the patch again")});
        return;
    }
    const auto& [replaced, content] = *applied->edit;
    const Range now = Range::ofLength(replaced.begin, content.size());
    if (!tab.context().accepted(tab.context().document().edits().replace(replaced, content, EditKind::Replace)))
        return;
    tab.context().goTo({now.begin, now.begin});
    Q_EMIT said(tr("The patch made %n change(s); undo takes them back.", nullptr, pluralNumber(applied->count)));
}

void PatchCommands::offerRevert(DocumentTab& tab, const QString& path)
{
    auto* const revert = new QAction(tr("Revert the Patch"));
    connect(revert, &QAction::triggered, &tab, [this, &tab, path] { apply(tab, path, Direction::Revert); });
    tab.banners().present(BannerStack::Subject::Error, KMessageWidget::Information,
                          tr("This patch is applied to the document already."), {revert});
}

} // namespace hexfolio
