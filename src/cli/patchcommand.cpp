// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/patchcommand.h"

#include "cli/numbers.h"
#include "cli/recovercommand.h"
#include "document/document.h"
#include "document/documentedits.h"
#include "document/documentsaving.h"
#include "document/saver.h"
#include "formats/filealigner.h"
#include "formats/patchededit.h"
#include "mapping/io.h"

#include <filesystem>
#include <format>
#include <utility>

namespace hexfolio {

namespace {

/// An error that has no file is about `path`.
std::unexpected<Error> about(const std::string& path, Error error)
{
    if (error.path.empty())
        error.path = path;
    return failure(std::move(error));
}

struct Content {
    OpenedFile file;
    Snapshot bytes;
};

Result<Content> contentOf(const std::string& path)
{
    auto file = openFile(path);
    if (!file)
        return std::unexpected(std::move(file.error()));
    Snapshot bytes = Snapshot::ofSource(file->source, file->source->size());
    return Content{std::move(*file), std::move(bytes)};
}

/// The bytes of the patch that leads from one content to the other.
Result<Snapshot> madePatch(const PatchMakeCommand& command, const Content& before, const Content& after)
{
    Progress progress;
    const auto changes = FileAligner(before.file.source, before.bytes.size(), after.bytes, progress).run();
    if (!changes)
        return std::unexpected(changes.error());
    PatchMaker::Options options{.fileName = std::filesystem::path(command.oldPath).filename().string(),
                                .digests = command.digests,
                                .removed = command.removed};
    const PatchFormat format = command.format.value_or(patchFormatOfPath(command.output));
    // The others have sums of their own, or none.
    const bool isVerified = format == PatchFormat::Text || format == PatchFormat::Gzip;
    if (!isVerified) {
        options.digests = PatchMaker::Digests::LeaveOut;
        options.removed = PatchMaker::Removed::MayBeLost;
    }
    const auto patch = PatchMaker(before.bytes, after.bytes, std::move(options), progress).run(changes->changes());
    if (!patch)
        return std::unexpected(patch.error());
    return encodedPatch(*patch, before.bytes, after.bytes, format, progress);
}

} // namespace

ExitStatus PatchMakeCommand::run(const Terminal& terminal, const StateFolder& state) const
{
    const auto before = contentOf(oldPath);
    if (!before)
        return terminal.fail(before.error());
    const auto after = contentOf(newPath);
    if (!after)
        return terminal.fail(after.error());
    const auto there = FileIdentity::ofPath(output);
    if (there && (there->isSameFile(before->file.identity) || there->isSameFile(after->file.identity)))
        return terminal.fail(
            {.kind = ErrorKind::BadArgument,
             .path = output,
             .reason = HEXFOLIO_TR("Reason", "the patch would replace the file it is for; choose another name")});
    const auto patch = madePatch(*this, *before, *after);
    if (!patch)
        return terminal.fail(about(patch.error().subject.empty() ? oldPath : output, patch.error()).error());
    PosixIo io;
    Progress progress;
    if (auto written = Saver(io, progress, state).writeFile(*patch, output); !written)
        return terminal.fail(about(output, written.error()).error());
    return ExitStatus::Done;
}

ExitStatus PatchUseCommand::check(const Terminal& terminal, const ContentPatch& patch) const
{
    const auto content = contentOf(path);
    if (!content)
        return terminal.fail(content.error());
    Progress progress;
    const auto fit = patch.check(content->bytes, progress);
    if (!fit)
        return terminal.fail(about(path, fit.error()).error());
    switch (fit->state) {
    case PatchFit::State::Fits: terminal.out.write("fits\n"); return ExitStatus::Done;
    case PatchFit::State::Applied: terminal.out.write("applied already\n"); return ExitStatus::NothingFound;
    case PatchFit::State::Differs: break;
    }
    terminal.out.write("does not fit\n");
    for (const Range place : fit->places)
        terminal.out.write(std::format("{}  {}\n", hexText(place.begin), place.size()));
    return terminal.fail({.kind = ErrorKind::PatchMismatch, .path = path, .reason = fit->reason});
}

Result<> PatchUseCommand::change(const ContentPatch& patch, const StateFolder& state) const
{
    auto document = Document::open(path);
    if (!document)
        return std::unexpected(std::move(document.error()));
    Progress progress;
    const Snapshot before = (*document)->snapshot();
    auto made = verb == Verb::Apply ? patch.applied(before, progress) : patch.reverted(before, progress);
    if (!made)
        return about(path, std::move(made.error()));
    PosixIo io;
    if (!output.empty())
        return Saver(io, progress, state).writeFile(*made, output);
    const auto edit = editBetween(before, *made, progress);
    if (!edit)
        return about(path, edit.error());
    return (*document)
        ->edits()
        .replace(edit->replaced, edit->content, EditKind::Replace)
        .and_then([&] { return (*document)->saving().save(io, progress, state); })
        .or_else([&](Error error) -> Result<> { return about(path, std::move(error)); });
}

ExitStatus PatchUseCommand::run(const Terminal& terminal, const StateFolder& state) const
{
    Progress progress;
    const auto patch = openPatch(patchPath, progress);
    if (!patch)
        return terminal.fail(about(patchPath, patch.error()).error());
    if (verb == Verb::Check)
        return check(terminal, **patch);
    settleInterrupted(path, state, terminal);
    const auto done = change(**patch, state);
    return done ? ExitStatus::Done : terminal.fail(done.error());
}

} // namespace hexfolio
