// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/livestart.h"

#include "document/journalregistry.h"
#include "document/liverecovery.h"
#include "document/openfd.h"

#include <filesystem>
#include <system_error>
#include <utility>

namespace hexfolio {

namespace {

/// A journal that was reopened, and what it says.
struct Pending {
    Pending(JournalFile reopened, LiveLog read) : journal(std::move(reopened)), log(std::move(read)) { }

    JournalFile journal;
    LiveLog log;
};

Result<OpenedFile> withoutLinks(OpenedFile file)
{
    std::error_code error;
    file.path = std::filesystem::canonical(file.path, error).string();
    if (error)
        return failure(systemError(error.value(), file.path));
    return file;
}

/// Completes what a program left behind; null where there is nothing to go on with.
Result<std::unique_ptr<Pending>> settledOne(const OpenedFile& file, Io& io, JournalFile journal)
{
    if (journal.header().kind != JournalHeader::Kind::Live)
        return failure({.kind = ErrorKind::Busy,
                        .path = file.path,
                        .reason = HEXFOLIO_TR("Reason",
                                              "an interrupted save of it must be completed or taken back "
                                              "first: open it anew")});
    const auto fd = io.open(file.path, Io::OpenMode::WriteExisting);
    if (!fd)
        return std::unexpected(fd.error());
    const OpenFd target(io, *fd);
    if (auto locked = io.lock(*fd); !locked)
        return std::unexpected(locked.error());
    Progress progress;
    LiveRecovery recovery(io, journal, *fd, progress);
    const auto outcome = recovery.run();
    if (!outcome)
        return std::unexpected(outcome.error());
    if (*outcome == LiveRecovery::Outcome::CanBeUndone)
        return std::make_unique<Pending>(std::move(journal), recovery.log());
    if (auto finished = journal.finish(); !finished)
        return std::unexpected(finished.error());
    return nullptr;
}

Result<std::unique_ptr<Pending>> settled(const OpenedFile& file, Io& io, const StateFolder& state)
{
    std::unique_ptr<Pending> last;
    for (const JournalRegistry::Entry& entry : JournalRegistry(io, state).waitingFor(file.identity)) {
        auto journal = JournalFile::reopen(io, state, entry);
        // One that was never written, or is gone, is cleaned up at the next start.
        if (!journal && (journal.error().kind == ErrorKind::NotFound || journal.error().kind == ErrorKind::BadArgument))
            continue;
        if (!journal)
            return std::unexpected(journal.error());
        auto found = settledOne(file, io, std::move(*journal));
        if (!found)
            return found;
        last = std::move(*found);
    }
    return last;
}

} // namespace

Result<LiveStart> LiveStart::from(const OpenedFile& file, const std::shared_ptr<Io>& io,
                                  const std::optional<StateFolder>& state)
{
    LiveStart start;
    const auto plain = withoutLinks(file);
    if (!plain)
        return std::unexpected(plain.error());
    OpenedFile target = *plain;
    std::unique_ptr<Pending> pending;
    if (state && !file.isPart) {
        auto found = settled(target, *io, *state);
        if (!found)
            return std::unexpected(found.error());
        pending = std::move(*found);
        const auto now = io->identityOf(target.path);
        if (now && *now != file.identity && now->isSameFile(file.identity)) {
            auto anew = openFile(file.path);
            if (!anew)
                return std::unexpected(anew.error());
            start.completed = *anew;
            target.identity = anew->identity;
            target.source = anew->source;
        }
    }
    auto opened = LiveFile::open(target, io);
    if (!opened)
        return std::unexpected(opened.error());
    start.editor = std::make_shared<LiveEditor>(std::move(*opened));
    if (state)
        start.editor->keepJournal({io, *state, target});
    if (!pending)
        return start;
    auto history = LiveHistory::load(pending->journal, pending->log, start.editor->store());
    if (!history)
        return std::unexpected(history.error());
    auto journal = LiveJournal::resumed(std::move(pending->journal), pending->log);
    if (!journal)
        return std::unexpected(journal.error());
    start.history = std::move(*history);
    start.editor->adopt(start.history, std::move(*journal));
    return start;
}

} // namespace hexfolio
