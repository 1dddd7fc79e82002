// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/inplacewriter.h"

#include "base/ranges.h"
#include "document/conflictcheck.h"
#include "document/openfd.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

/// The ranges in steps of `most` bytes; one step where that is 0.
std::vector<std::vector<Range>> stepsOf(const std::vector<Range>& ranges, Size most)
{
    std::vector<std::vector<Range>> steps(1);
    Size left = most ? most : maxSize;
    for (Range rest : ranges) {
        while (!rest.isEmpty()) {
            const Range part = Range::ofLength(rest.begin, std::min(left, rest.size()));
            steps.back().push_back(part);
            rest.begin = part.end;
            left -= part.size();
            if (left == 0) {
                steps.emplace_back();
                left = most;
            }
        }
    }
    if (steps.back().empty())
        steps.pop_back();
    return steps;
}

std::unexpected<Error> changed(const std::string& path)
{
    return failure({.kind = ErrorKind::FileChanged, .path = path, .reason = reasonNothingWritten});
}

} // namespace

InPlaceWriter::InPlaceWriter(Io& io, Progress& progress, const SaveTask& task, const StateFolder& state)
    : m_io(io), m_progress(progress), m_task(task), m_state(state)
{
    m_target.path = task.target.path;
    m_target.origin = task.disk->file().origin();
    // The folder of devices is made anew at every start of the system.
    if (task.target.kind == FileKind::Device)
        m_target.journalPlace = JournalFile::Place::StateFolder;
}

Result<> InPlaceWriter::run()
{
    const auto fd = m_io.open(m_task.target.path, Io::OpenMode::WriteExisting);
    if (!fd)
        return std::unexpected(fd.error());
    const OpenFd file(m_io, *fd);
    m_target.fd = *fd;
    auto written = prepare(*fd).and_then([&] { return writeSteps(); });
    // Our own writing moves the file's times: the next attempt must not take that for somebody else's.
    if (written || written.error().kind != ErrorKind::FileChanged) {
        if (const auto now = m_io.identity(*fd); now && !m_needsProof)
            m_task.disk->setExpected(*now);
    }
    return written;
}

Result<> InPlaceWriter::prepare(int fd)
{
    if (const auto locked = m_io.lock(fd); !locked && locked.error().kind == ErrorKind::Busy)
        return failure({.kind = ErrorKind::Busy,
                        .path = m_task.target.path,
                        .reason = HEXFOLIO_TR("Reason", "another window or program is saving it; try again later")});
    auto identity = m_io.identity(fd);
    if (!identity)
        return std::unexpected(identity.error());
    if (!identity->isSameFile(m_task.base.identity))
        return changed(m_task.target.path);
    const FileIdentity known = m_task.disk->expected();
    if (identity->size != known.size)
        return changed(m_task.target.path);
    m_needsProof = identity->modifiedNs != known.modifiedNs || identity->changedNs != known.changedNs;
    return {};
}

Result<> InPlaceWriter::writeSteps()
{
    m_keepsAll = totalOf(m_task.disk->notYetKept(m_task.plan.writes)) <= m_task.keepLimit;
    const auto steps = stepsOf(m_task.plan.writes, m_task.plan.stepBytes);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        auto written = writeStep(steps[i]);
        if (!written)
            return failure(takenBack(steps, i, written.error()));
    }
    m_fate = SaveFate::Saved;
    return {};
}

Result<> InPlaceWriter::writeStep(const Ranges& step)
{
    InPlaceTransaction transaction(m_io, m_progress, m_state, m_target, m_task.snapshot);
    m_kept.clear();
    auto written = transaction.run(
        step, [this](Offset offset, std::span<const std::byte> bytes) { return look(offset, bytes); },
        [&] {
            publishKept();
            // Pages that are mapped stay in the cache, and then reading back would not ask the disk.
            for (const Range range : step)
                m_task.disk->file().advise(range, ByteSource::Use::Done);
        });
    m_fate = transaction.fate();
    if (transaction.waitingJournal())
        m_task.disk->setWaitingJournal(transaction.waitingJournal());
    if (!written && m_fate == SaveFate::Unchanged)
        m_task.disk->regain(step.front().begin);
    return written;
}

/// The steps before `failed`, last one first, each under a journal of its own.
Error InPlaceWriter::takenBack(std::span<const Ranges> steps, std::size_t failed, Error error)
{
    if (m_fate == SaveFate::InJournal && failed + 1 == steps.size()) {
        rememberWritten(steps.first(failed));
        return error;
    }
    // The journal has this step at most; those behind it are nowhere but in the document.
    if (m_fate != SaveFate::Unchanged)
        return steps.size() == 1 ? error : writtenPartly(steps.first(failed), std::move(error));
    Progress uncancelled;
    const Snapshot before = Snapshot::ofSource(m_task.disk, m_task.disk->size());
    const auto anything = [](Offset, std::span<const std::byte>) -> Result<> { return {}; };
    for (std::size_t i = failed; i-- > 0;) {
        InPlaceTransaction back(m_io, uncancelled, m_state, m_target, before);
        if (back.run(steps[i], anything, [] { }))
            continue;
        if (back.waitingJournal())
            m_task.disk->setWaitingJournal(back.waitingJournal());
        return writtenPartly(steps.first(i + 1), std::move(error));
    }
    if (failed > 0)
        error.reason = HEXFOLIO_TR("Reason", "nothing was saved; the file has its old bytes again");
    return error;
}

Error InPlaceWriter::writtenPartly(std::span<const Ranges> done, Error error)
{
    m_fate = SaveFate::Partly;
    rememberWritten(done);
    error.reason = HEXFOLIO_TR("Reason",
                               "only a part of the changed ranges is saved or in the journal, and the old bytes could "
                               "not be put back; save again or under another name");
    return error;
}

/// The next attempt must not take our own bytes for somebody else's.
void InPlaceWriter::rememberWritten(std::span<const Ranges> done)
{
    for (const Ranges& step : done)
        m_task.disk->addWritten(step);
}

Result<> InPlaceWriter::look(Offset offset, std::span<const std::byte> oldBytes)
{
    const Range range = Range::ofLength(offset, oldBytes.size());
    // What an earlier attempt wrote is only known to be ours as long as nobody touched the file since.
    if (m_task.disk->isWritten(range))
        return m_needsProof ? failure(ConflictCheck::changed(m_target.path, range)) : keep(range, oldBytes);
    const OldBytes& notes = m_task.disk->oldBytes();
    if (const auto differs = notes.firstDifference(offset, oldBytes))
        return failure(ConflictCheck::changed(m_target.path, Range::ofLength(*differs, 1)));
    if (m_needsProof && !notes.covers(range))
        return failure(ConflictCheck::unproven(m_target.path, range));
    // The map shows what the user saw; on some file systems it goes stale.
    std::vector<std::byte> shown(oldBytes.size());
    const Size count = m_task.disk->read(offset, shown);
    if (!std::ranges::equal(std::span(shown).first(count), oldBytes.first(count)))
        return failure(ConflictCheck::changed(m_target.path, range));
    return keep(range, oldBytes);
}

Result<> InPlaceWriter::keep(Range range, std::span<const std::byte> oldBytes)
{
    for (const Range part : m_task.disk->notYetKept({range})) {
        Ranges wanted{part};
        if (!m_keepsAll) {
            wanted.clear();
            for (const Range aside : m_task.plan.setAside) {
                if (const Range both = aside.intersected(part); !both.isEmpty())
                    wanted.push_back(both);
            }
        }
        Offset reached = part.begin;
        for (const Range kept : wanted) {
            if (reached < kept.begin)
                m_kept.push_back({{reached, kept.begin}, nullptr, 0});
            const auto at = m_task.keep->append(oldBytes.subspan(kept.begin - range.begin, kept.size()));
            if (!at)
                return std::unexpected(at.error());
            m_kept.push_back({kept, m_task.keep, *at});
            reached = kept.end;
        }
        if (reached < part.end)
            m_kept.push_back({{reached, part.end}, nullptr, 0});
    }
    return {};
}

void InPlaceWriter::publishKept()
{
    m_task.disk->keep(std::move(m_kept));
    m_kept.clear();
}

bool InPlaceWriter::keptAll(const DiskSource& disk)
{
    return std::ranges::all_of(*disk.kept(), [](const DiskSource::Kept& entry) { return entry.store != nullptr; });
}

} // namespace hexfolio
