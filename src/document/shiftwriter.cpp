// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/shiftwriter.h"

#include "base/ranges.h"
#include "document/conflictcheck.h"
#include "document/inplacereasons.h"
#include "document/openfd.h"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace hexfolio {

namespace {

constexpr const char* inJournal =
    HEXFOLIO_TR("Reason",
                "the changes are safe in the journal: the save goes on when the file is opened the next "
                "time; until then do not change it");
constexpr Size page = 4096;
constexpr Size copyBlock = Size{1} << 20;
/// Shorter steps would need too many syncs.
constexpr Size shortestChunk = Size{256} << 10;

} // namespace

ShiftWriter::ShiftWriter(Io& io, const StateFolder& state, Progress& progress, ShiftTask task)
    : m_io(io), m_state(state), m_progress(progress), m_task(std::move(task))
{
}

Result<> ShiftWriter::run()
{
    const auto fd = m_io.open(m_task.path, Io::OpenMode::WriteExisting);
    if (!fd)
        return named(fd.error());
    const OpenFd file(m_io, *fd);
    m_body.plan = ShiftPlan::of(m_task.snapshot.tree(), *m_task.disk, m_task.disk->size());
    m_isReversible = totalOf(m_body.plan.vanishing) <= m_task.keepLimit;
    m_body.isReversible = m_isReversible;
    m_progress.setTotal(ShiftEngine::workOf(m_body) + totalOf(m_body.plan.literals));
    auto ready =
        m_io.lock(*fd).and_then([&] { return checkUnchanged(*fd); }).and_then([&] { return keepVanishing(*fd); });
    if (!ready)
        return named(ready.error());
    auto journal = commit(*fd);
    if (!journal)
        return named(journal.error());
    DiskSource::KeptList lost;
    for (const Range range : m_lost)
        lost.push_back({range, nullptr, 0});
    m_task.disk->keep(std::move(lost));
    auto done = shift(*fd, *journal);
    // Our own writing moves the file's times: the next attempt must not take that for somebody else's.
    const auto now = m_io.identity(*fd);
    if (now && m_outcome != Outcome::InJournal)
        m_task.disk->setExpected(*now);
    return done;
}

Result<> ShiftWriter::checkUnchanged(int fd)
{
    const auto now = m_io.identity(fd);
    if (!now)
        return std::unexpected(now.error());
    m_before = *now;
    const FileIdentity known = m_task.disk->expected();
    if (!now->isSameFile(known) || now->size != known.size || now->modifiedNs != known.modifiedNs)
        return failure({.kind = ErrorKind::FileChanged, .reason = reasonNothingWritten});
    using Times = ConflictCheck::Times;
    return ConflictCheck(m_io, *m_task.disk, m_task.snapshot.tree(), m_task.path)
        .run(fd, now->changedNs == known.changedNs ? Times::Same : Times::Moved);
}

Result<> ShiftWriter::keepVanishing(int fd)
{
    const auto& wanted = m_isReversible ? m_body.plan.vanishing : m_body.plan.shownElsewhere;
    DiskSource::KeptList kept;
    for (const Range range : m_task.disk->notYetKept(wanted)) {
        if (auto done = keepRange(fd, range, kept); !done)
            return done;
    }
    m_task.disk->keep(std::move(kept));
    m_lost = m_task.disk->notYetKept(m_body.plan.vanishing);
    return {};
}

Result<> ShiftWriter::keepRange(int fd, Range range, DiskSource::KeptList& kept)
{
    std::vector<std::byte> buffer(std::min(range.size(), copyBlock));
    while (!range.isEmpty()) {
        if (m_progress.isCancelled())
            return failure({.kind = ErrorKind::Cancelled});
        const auto part = std::span(buffer).first(std::min<Size>(range.size(), buffer.size()));
        const auto count = m_io.read(fd, range.begin, part);
        if (!count)
            return std::unexpected(count.error());
        if (*count != part.size())
            return failure({.kind = ErrorKind::FileShrank, .range = range});
        const auto at = m_task.keep->append(part);
        if (!at)
            return std::unexpected(at.error());
        kept.push_back({Range::ofLength(range.begin, part.size()), m_task.keep, *at});
        range.begin += part.size();
    }
    return {};
}

/// Makes the chunk as small as the free space asks for; where even that is too much, the journal goes elsewhere.
JournalFile::Place ShiftWriter::choosePlace()
{
    const ShiftPlan& plan = m_body.plan;
    const Size wanted = std::min(m_task.chunk, std::max(plan.bytesToMove(), Size{1}));
    m_body.chunk = wanted;
    const auto free = m_io.freeSpace(std::filesystem::path(m_task.path).parent_path().string());
    const Size growth = plan.sizeAfter - std::min(plan.sizeBefore, plan.sizeAfter);
    const Size needed = growth + totalOf(plan.literals) + (m_isReversible ? totalOf(plan.vanishing) : 0)
        + 64 * plan.frame.size() + 16 * page;
    const Size most = free && *free > needed ? (*free - needed) / 2 : 0;
    if (!free || most >= wanted)
        return JournalFile::Place::Beside;
    if (most < std::min(shortestChunk, wanted))
        return JournalFile::Place::StateFolder;
    m_body.chunk = most;
    return JournalFile::Place::Beside;
}

/// Writes the journal; when this returns without an Error, the save will happen, whatever becomes of the program.
Result<JournalFile> ShiftWriter::commit(int fd)
{
    const auto place = choosePlace();
    const JournalHeader header{.kind = JournalHeader::Kind::Shift,
                               .nonce = makeNonce(),
                               .target = m_before,
                               .sizeAfter = m_body.plan.sizeAfter,
                               .targetPath = m_task.path};
    auto journal = JournalFile::create(m_io, m_state, header, place);
    if (!journal)
        return journal;
    auto done = m_body.write(
        *journal, {m_task.snapshot, m_io, fd, *m_task.disk, m_body.plan.bytesToMove() > m_body.chunk}, m_progress);
    const Range slots =
        Range::ofLength(ShiftSlots::beginBehind(m_body.end), ShiftSlots::sizeFor(m_body.chunk) + BlockShift::block);
    // Writing the journal took time, in which others may have written into the file.
    done = done.and_then([&] { return journal->reserve(slots); })
               .and_then([&] { return checkUnchanged(fd); })
               .and_then([&] { return journal->sync(); })
               .and_then([&] { return checkJournal(*journal); });
    if (done)
        return journal;
    // A journal that can be neither removed nor emptied may be found whole at the next start.
    const bool isGone = journal->finish().has_value();
    m_outcome = isGone ? Outcome::NotSaved : Outcome::Uncertain;
    if (!isGone || done.error().reason != reasonNothingWritten)
        done.error().reason = isGone ? reasonAsItWas : reasonUncertain;
    return std::unexpected(done.error());
}

/// Whether the disk has the journal: it is about to be the only place where some bytes are.
Result<> ShiftWriter::checkJournal(JournalFile& journal) const
{
    const auto found = ShiftBody::read(journal, journal.bodyBegin());
    if (!found && found.error().kind != ErrorKind::BadArgument)
        return std::unexpected(found.error());
    if (found && found->literals == m_body.literals && found->olds == m_body.olds && found->sums == m_body.sums)
        return {};
    return failure({.kind = ErrorKind::InputOutput, .path = journal.path()});
}

Result<> ShiftWriter::shift(int fd, JournalFile& journal)
{
    MovingDisk readers(m_task.disk, m_task.reopen);
    const ShiftSlots::Place slots{.at = ShiftSlots::beginBehind(m_body.end), .chunk = m_body.chunk};
    ShiftEngine engine({m_io, fd, journal, slots}, m_body, m_progress, &readers);
    m_outcome = Outcome::InJournal;
    auto done = engine.forward();
    if (!done)
        return wentBack(engine, journal, done.error());
    m_outcome = Outcome::Saved;
    if (auto finished = journal.finish(); !finished) {
        finished.error().reason =
            HEXFOLIO_TR("Reason", "the file was saved, but its journal could not be removed; it does no harm");
        return named(finished.error());
    }
    return {};
}

std::unexpected<Error> ShiftWriter::wentBack(ShiftEngine& engine, JournalFile& journal, Error error)
{
    const bool isBack = !engine.isDiskInDoubt() && engine.canGoBack() && engine.backward() && journal.finish();
    if (isBack) {
        m_outcome = Outcome::NotSaved;
        m_task.disk->restore(m_lost);
    }
    error.reason = isBack ? reasonAsItWas : inJournal;
    return named(std::move(error));
}

std::unexpected<Error> ShiftWriter::named(Error error) const
{
    if (error.path.empty())
        error.path = m_task.path;
    return failure(std::move(error));
}

} // namespace hexfolio
