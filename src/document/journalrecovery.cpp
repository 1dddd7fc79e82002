// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/journalrecovery.h"

#include "document/inplacereplay.h"
#include "document/leftoverfile.h"
#include "document/liverecovery.h"
#include "document/openfd.h"
#include "document/shiftrecovery.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

using What = RecoveryFinding::What;
using Side = InPlaceReplay::Side;

RecoveryFinding with(RecoveryFinding finding, What what)
{
    finding.what = what;
    return finding;
}

RecoveryFinding failedWith(RecoveryFinding finding, Error error)
{
    finding.what = What::Failed;
    if (error.path.empty())
        error.path = finding.entry.targetPath;
    finding.error = std::move(error);
    return finding;
}

/// A recovery that looks at the file ended with `error`, which says what was wrong with the file or the journal.
RecoveryFinding stoppedBy(RecoveryFinding finding, const Error& error)
{
    finding = failedWith(std::move(finding), error);
    if (error.kind == ErrorKind::FileChanged)
        finding.what = What::OtherBytes;
    else if (error.kind == ErrorKind::BadArgument)
        finding.what = What::Damaged;
    return finding;
}

} // namespace

Result<std::vector<RecoveryFinding>> JournalRecovery::recoverAll()
{
    m_registry.removeTorn();
    const auto entries = m_registry.entries();
    if (!entries)
        return std::unexpected(entries.error());
    std::vector<RecoveryFinding> findings;
    for (const auto& entry : *entries) {
        if (auto finding = settle(entry))
            findings.push_back(std::move(*finding));
    }
    return findings;
}

Result<std::vector<RecoveryFinding>> JournalRecovery::recoverFile(const std::string& path)
{
    const auto identity = m_io.identityOf(path);
    const auto entries = m_registry.entries();
    if (!entries)
        return std::unexpected(entries.error());
    std::vector<RecoveryFinding> findings;
    for (const auto& entry : *entries) {
        const bool isHere = entry.targetPath == path || (identity && entry.target.isSameFile(*identity));
        if (!isHere)
            continue;
        if (auto finding = settle(entry))
            findings.push_back(std::move(*finding));
    }
    if (auto foreign = foreignBeside(path))
        findings.push_back(std::move(*foreign));
    return findings;
}

std::optional<RecoveryFinding> JournalRecovery::settle(const JournalRegistry::Entry& entry)
{
    if (entry.kind == JournalRegistry::Entry::Kind::Temporary)
        return LeftoverFile(m_io, m_state).settle(entry);
    // Reopening takes the lock of the entry, too; here it is only asked whether the owner lives.
    if (!m_registry.taken(entry.nonce))
        return std::nullopt;
    return settleJournal(entry);
}

RecoveryFinding JournalRecovery::settleJournal(const JournalRegistry::Entry& entry)
{
    RecoveryFinding finding{.entry = entry};
    auto journal = JournalFile::reopen(m_io, m_state, entry);
    if (!journal)
        return settleUnreadable(entry, journal.error());
    finding.kind = journal->header().kind;
    const auto fd = m_io.open(entry.targetPath, Io::OpenMode::WriteExisting);
    if (!fd)
        return settleWithoutTarget(*journal, with(failedWith(std::move(finding), fd.error()), What::TargetGone));
    const OpenFd target(m_io, *fd);
    if (auto locked = m_io.lock(*fd); !locked && locked.error().kind == ErrorKind::Busy)
        return failedWith(std::move(finding), locked.error());
    const auto identity = m_io.identity(*fd);
    if (!identity)
        return failedWith(std::move(finding), identity.error());
    if (!identity->isSameFile(journal->header().target))
        return settleWithoutTarget(*journal, with(std::move(finding), What::OtherFile));
    if (const auto other = m_others.find(finding.kind); other != m_others.end())
        return other->second(*journal, *fd, std::move(finding));
    if (finding.kind == JournalHeader::Kind::Shift)
        return settleShift(*journal, *fd, std::move(finding));
    if (finding.kind == JournalHeader::Kind::Live)
        return settleLive(*journal, *fd, std::move(finding));
    if (identity->size != journal->header().target.size)
        return settleWithoutTarget(*journal, with(std::move(finding), What::OtherFile));
    return settleInPlace(*journal, *fd, std::move(finding));
}

/// The journal of an entry that cannot be opened as such: it was never written, or it is gone, or it is somebody
/// else's.
RecoveryFinding JournalRecovery::settleUnreadable(const JournalRegistry::Entry& entry, const Error& error)
{
    RecoveryFinding finding{.entry = entry};
    const bool isGone = error.kind == ErrorKind::NotFound;
    const bool isTorn = error.kind == ErrorKind::BadArgument && LeftoverFile(m_io, m_state).removeTornJournal(entry);
    if (!isGone && !isTorn && error.kind != ErrorKind::BadArgument)
        return failedWith(std::move(finding), error);
    // A journal that is gone, but not for good, would come back without an entry and look as if somebody had planted
    // it.
    if (auto synced = LeftoverFile(m_io, m_state).syncFolderOf(entry); !synced)
        return failedWith(std::move(finding), synced.error());
    if (auto removed = m_registry.remove(entry.nonce); !removed)
        return failedWith(std::move(finding), removed.error());
    return with(std::move(finding), isGone || isTorn ? What::NeverBegan : What::Foreign);
}

/// The file is not there any more. A journal that was never committed is not missed.
RecoveryFinding JournalRecovery::settleWithoutTarget(JournalFile& journal, RecoveryFinding finding)
{
    if (finding.kind != JournalHeader::Kind::InPlace)
        return finding;
    const auto state = InPlaceRecordReader(journal).state();
    if (!state || *state != InPlaceRecordReader::State::Unfinished || !journal.finish())
        return finding;
    return with(std::move(finding), What::NeverBegan);
}

RecoveryFinding JournalRecovery::settleInPlace(JournalFile& journal, int targetFd, RecoveryFinding finding)
{
    const auto state = InPlaceRecordReader(journal).state();
    if (!state)
        return failedWith(std::move(finding), state.error());
    if (*state != InPlaceRecordReader::State::Committed)
        return settleUncommitted(journal, targetFd, std::move(finding), *state == InPlaceRecordReader::State::Damaged);
    InPlaceReplay replay(m_io, targetFd, journal);
    const auto foreign = replay.foreignRanges();
    if (!foreign)
        return failedWith(std::move(finding), foreign.error());
    if (!foreign->empty()) {
        finding.ranges = *foreign;
        return with(std::move(finding), What::OtherBytes);
    }
    const auto done = replay.write(Side::New).and_then([&] { return replay.verify(Side::New); }).and_then([&] {
        return journal.finish();
    });
    return done ? with(std::move(finding), What::Completed) : failedWith(std::move(finding), done.error());
}

RecoveryFinding JournalRecovery::settleShift(JournalFile& journal, int targetFd, RecoveryFinding finding)
{
    Progress progress;
    const auto done = ShiftRecovery(m_io, journal, targetFd, progress).run();
    if (!done)
        return stoppedBy(std::move(finding), done.error());
    if (auto gone = journal.finish(); !gone)
        return failedWith(std::move(finding), gone.error());
    if (*done == ShiftRecovery::Outcome::Completed)
        return with(std::move(finding), What::Completed);
    return with(std::move(finding), *done == ShiftRecovery::Outcome::TakenBack ? What::TakenBack : What::NeverBegan);
}

/// The file is made whole; the journal stays as long as something can be undone with it.
RecoveryFinding JournalRecovery::settleLive(JournalFile& journal, int targetFd, RecoveryFinding finding)
{
    Progress progress;
    LiveRecovery recovery(m_io, journal, targetFd, progress);
    const auto done = recovery.run();
    finding.ranges = recovery.ranges();
    if (!done)
        return stoppedBy(std::move(finding), done.error());
    if (*done == LiveRecovery::Outcome::CanBeUndone)
        return with(std::move(finding), finding.ranges.empty() ? What::UndoKept : What::WrittenAgain);
    if (auto gone = journal.finish(); !gone)
        return failedWith(std::move(finding), gone.error());
    return with(std::move(finding), *done == LiveRecovery::Outcome::ChangedSince ? What::Completed : What::NeverBegan);
}

/// Without its end a journal never came to be believed, and the target was not touched. That is looked at all the same:
/// a journal may have been damaged later.
RecoveryFinding JournalRecovery::settleUncommitted(JournalFile& journal, int targetFd, RecoveryFinding finding,
                                                   bool isDamaged)
{
    const auto untouched = InPlaceReplay(m_io, targetFd, journal).isUntouched();
    const auto identity = m_io.identity(targetFd);
    if (!untouched || !identity)
        return failedWith(std::move(finding), untouched ? identity.error() : untouched.error());
    const bool isOlder = identity->modifiedNs == journal.header().target.modifiedNs;
    if (!*untouched || (isDamaged && !isOlder))
        return with(std::move(finding), What::Damaged);
    if (auto gone = journal.finish(); !gone)
        return failedWith(std::move(finding), gone.error());
    return with(std::move(finding), What::NeverBegan);
}

bool JournalRecovery::isWorthSomething(const JournalRegistry::Entry& entry)
{
    auto journal = JournalFile::reopen(m_io, m_state, entry);
    if (!journal)
        return journal.error().kind != ErrorKind::NotFound && journal.error().kind != ErrorKind::BadArgument;
    if (journal->header().kind != JournalHeader::Kind::InPlace)
        return true;
    const auto state = InPlaceRecordReader(*journal).state();
    return !state || *state != InPlaceRecordReader::State::Unfinished;
}

std::vector<JournalRegistry::Entry> JournalRecovery::committedFor(const std::string& path)
{
    const auto identity = m_io.identityOf(path);
    if (!identity)
        return {};
    std::vector<JournalRegistry::Entry> found = m_registry.waitingFor(*identity);
    std::erase_if(found, [this](const auto& entry) { return !isWorthSomething(entry); });
    return found;
}

std::optional<RecoveryFinding> JournalRecovery::foreignBeside(const std::string& path)
{
    const std::string place = JournalFile::placeBeside(path);
    const auto fd = m_io.open(place, Io::OpenMode::ReadExisting);
    if (!fd)
        return std::nullopt;
    const OpenFd file(m_io, *fd);
    const auto entries = m_registry.entries();
    if (!entries || std::ranges::contains(*entries, place, &JournalRegistry::Entry::path))
        return std::nullopt;
    return RecoveryFinding{.what = What::Foreign, .entry = {.path = place, .targetPath = path}};
}

Result<> JournalRecovery::decideShift(JournalFile& journal, int targetFd, Way way)
{
    const auto wish = way == Way::Complete ? ShiftRecovery::Wish::Complete : ShiftRecovery::Wish::TakeBack;
    Progress progress;
    if (const auto done = ShiftRecovery(m_io, journal, targetFd, progress).run(wish); !done)
        return std::unexpected(done.error());
    return journal.finish();
}

Result<> JournalRecovery::decide(const JournalRegistry::Entry& entry, Way way)
{
    auto journal = JournalFile::reopen(m_io, m_state, entry);
    if (!journal)
        return std::unexpected(journal.error());
    const auto fd = m_io.open(entry.targetPath, Io::OpenMode::WriteExisting);
    if (!fd)
        return std::unexpected(fd.error());
    const OpenFd target(m_io, *fd);
    if (auto locked = m_io.lock(*fd); !locked && locked.error().kind == ErrorKind::Busy)
        return locked;
    const auto identity = m_io.identity(*fd);
    if (!identity)
        return std::unexpected(identity.error());
    const bool isTarget = identity->isSameFile(journal->header().target);
    if (journal->header().kind == JournalHeader::Kind::Shift && isTarget)
        return decideShift(*journal, *fd, way);
    if (journal->header().kind != JournalHeader::Kind::InPlace)
        return failure({.kind = isTarget ? ErrorKind::NotSupported : ErrorKind::FileChanged, .path = entry.targetPath});
    const auto state = InPlaceRecordReader(*journal).state();
    if (!state)
        return std::unexpected(state.error());
    if (*state != InPlaceRecordReader::State::Committed)
        return failure({.kind = ErrorKind::BadArgument,
                        .path = entry.path,
                        .reason = HEXFOLIO_TR("Reason", "this journal is damaged; it cannot be carried out")});
    InPlaceReplay replay(m_io, *fd, *journal);
    const auto foreign = replay.foreignRanges();
    if (!foreign)
        return std::unexpected(foreign.error());
    const bool isRight =
        identity->size == journal->header().target.size && (way == Way::Complete || (foreign->empty() && isTarget));
    if (!isRight)
        return failure({.kind = ErrorKind::FileChanged, .path = entry.targetPath});
    const Side side = way == Way::Complete ? Side::New : Side::Old;
    return replay.write(side).and_then([&] { return replay.verify(side); }).and_then([&] { return journal->finish(); });
}

Result<> JournalRecovery::complete(const JournalRegistry::Entry& entry)
{
    return decide(entry, Way::Complete);
}

Result<> JournalRecovery::rollBack(const JournalRegistry::Entry& entry)
{
    return decide(entry, Way::RollBack);
}

Result<> JournalRecovery::discard(const JournalRegistry::Entry& entry)
{
    auto journal = JournalFile::reopen(m_io, m_state, entry);
    if (journal)
        return journal->finish();
    if (journal.error().kind == ErrorKind::Busy)
        return std::unexpected(journal.error());
    return m_registry.remove(entry.nonce);
}

} // namespace hexfolio
