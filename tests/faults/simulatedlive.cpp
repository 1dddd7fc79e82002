// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/simulatedlive.h"

#include "document/journalrecovery.h"
#include "document/liveeditor.h"
#include "document/liverecovery.h"
#include "faults/livescript.h"
#include "mapping/openfile.h"
#include "support/bytes.h"
#include "support/simulatedlivemap.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace hexfolio::testing {

namespace {

const std::string folder = "/home/user/files";
const std::string target = folder + "/file.bin";

StateFolder userState()
{
    return StateFolder("/home/user/state");
}

OpenedFile opened(SimulatedIo& io)
{
    return {.path = target,
            .identity = io.identityBefore(target),
            .source = std::make_shared<SimulatedSource>(io, target),
            .isWritable = true};
}

/// Borrows the Io.
std::unique_ptr<LiveEditor> editorOf(SimulatedIo& io)
{
    auto editor =
        std::make_unique<LiveEditor>(LiveFile(std::make_unique<SimulatedLiveMap>(io, target), std::string(target)));
    editor->keepJournal({std::shared_ptr<Io>(std::shared_ptr<Io>(), &io), userState(), opened(io)});
    return editor;
}

bool live(SimulatedIo& io, const std::vector<LiveAct>& script, LiveTold& told)
{
    const auto editor = editorOf(io);
    LiveModel model(io.disk().bytesAt(target));
    told = {.states = model.states()};
    for (const LiveAct& act : script) {
        model.apply(act);
        told.states = model.states();
        if (!perform(*editor, act, model))
            return false;
        told.safe = told.states.size() - 1;
    }
    told.isLeaving = true;
    return editor->close().has_value();
}

/// What a program finds that opens the file in Live mode again.
struct Found {
    std::unique_ptr<LiveEditor> editor;
    LiveHistory history;
};

/// Nothing where there is no journal to go on with.
Result<std::optional<Found>> goOn(SimulatedIo& io)
{
    const StateFolder state = userState();
    const auto waiting = JournalRegistry(io, state).waitingFor(io.identityBefore(target));
    if (waiting.empty())
        return std::optional<Found>();
    auto journal = JournalFile::reopen(io, state, waiting.front());
    if (!journal && (journal.error().kind == ErrorKind::NotFound || journal.error().kind == ErrorKind::BadArgument))
        return std::optional<Found>();
    if (!journal)
        return std::unexpected(journal.error());
    const int fd = io.openBefore(target, SimulatedIo::Before::Writable);
    Progress progress;
    LiveRecovery recovery(io, *journal, fd, progress);
    const auto outcome = recovery.run();
    if (!outcome)
        return std::unexpected(outcome.error());
    if (*outcome == LiveRecovery::Outcome::NothingToUndo)
        return std::optional<Found>();
    if (*outcome == LiveRecovery::Outcome::ChangedSince)
        return failure({.kind = ErrorKind::FileChanged});
    Found found{.editor = editorOf(io), .history = {}};
    auto history = LiveHistory::load(*journal, recovery.log(), found.editor->store());
    if (!history)
        return std::unexpected(history.error());
    found.history = std::move(*history);
    auto resumed = LiveJournal::resumed(std::move(*journal), recovery.log());
    if (!resumed)
        return std::unexpected(resumed.error());
    found.editor->adopt(found.history, std::move(*resumed));
    return std::optional<Found>(std::move(found));
}

std::string wrongWithUndo(SimulatedIo& io, const LiveTold& told)
{
    const NaiveBytes present = io.disk().bytesAt(target);
    const auto found = goOn(io);
    if (!found)
        return "the journal is refused: " + sentenceOf(found.error());
    if (!*found)
        return told.safe == 0 || told.isLeaving ? "" : "nothing can be undone";
    Progress progress;
    const std::size_t position = (*found)->history.position;
    for (std::size_t step = position; step > 0; --step) {
        if (!(*found)->editor->undo(step, progress))
            return "a step cannot be undone";
        if (!std::ranges::contains(told.states, io.disk().bytesAt(target)))
            return "undoing leads to bytes that never were";
    }
    if (io.disk().bytesAt(target) != told.states.front())
        return "undoing does not lead back to the beginning";
    for (std::size_t step = 1; step <= position; ++step) {
        if (!(*found)->editor->redo(step, progress))
            return "a step cannot be done again";
    }
    return io.disk().bytesAt(target) == present ? "" : "doing again does not lead to where it was";
}

std::string verdictOn(SimulatedDisk disk, const LiveTold& told)
{
    SimulatedIo io(disk);
    const NaiveBytes present = disk.bytesAt(target);
    const auto first = told.states.begin() + static_cast<std::ptrdiff_t>(told.safe);
    if (std::find(first, told.states.end(), present) == told.states.end())
        return std::ranges::contains(told.states, present) ? "edits that were told to be done are gone"
                                                           : "the file never was like this";
    return wrongWithUndo(io, told);
}

} // namespace

CrashSubject simulatedLive(LiveStory story, std::size_t acts)
{
    const bool isShort = story == LiveStory::Stored;
    SimulatedDisk disk;
    disk.addFolder(folder);
    disk.addFile(target, countedBytes(isShort ? 6000 : 70'000), {.mode = 0640, .owner = 1000, .group = 33});
    const auto told = std::make_shared<LiveTold>();
    auto script = isShort ? storedScript() : shiftedScript();
    script.resize(std::min(acts, script.size()));
    return {.name = isShort ? "Live, stored" : "Live, shifted",
            .before = disk,
            .run = [=](SimulatedIo& io) { return live(io, script, *told); },
            .recover =
                [](SimulatedIo& io) {
                    const StateFolder state = userState();
                    (void)JournalRecovery(io, state).recoverAll();
                },
            .verdict = [=](const SimulatedDisk& left, bool, CrashSubject::End) { return verdictOn(left, *told); }};
}

} // namespace hexfolio::testing
