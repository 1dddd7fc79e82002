// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/livejournal.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace hexfolio {

namespace {

using Type = LiveRecord::Type;
using Way = LiveRecord::Way;

void writeContent(JournalWriter& to, const Snapshot& content, Progress& progress)
{
    StoredRuns runs;
    RunWriter writer(to, progress, 1, runs);
    if (content.size() > 0)
        writer.putContent(content, {0, content.size()});
    to.number(std::uint8_t{0});
}

void writeIdentity(LittleEndianWriter& to, const FileIdentity& identity)
{
    to.number(identity.device);
    to.number(identity.inode);
    to.number(identity.size);
    to.signedNumber(identity.modifiedNs);
    to.signedNumber(identity.changedNs);
}

} // namespace

Result<LiveJournal> LiveJournal::create(Io& io, const StateFolder& state, const OpenedFile& file)
{
    const JournalHeader header{.kind = JournalHeader::Kind::Live,
                               .nonce = makeNonce(),
                               .target = file.identity,
                               .sizeAfter = file.identity.size,
                               .targetPath = file.path};
    const bool isDevice = file.kind == FileKind::Device;
    auto created =
        JournalFile::create(io, state, header, isDevice ? JournalFile::Place::StateFolder : JournalFile::Place::Beside);
    if (!created)
        return std::unexpected(created.error());
    LiveJournal journal(std::move(*created));
    JournalWriter to(journal.m_file, journal.m_crc);
    to.number(LiveLog::magic);
    to.number(file.source->origin());
    to.number(static_cast<std::uint8_t>(isDevice || file.isPart));
    to.sum();
    journal.m_crc = to.crc();
    if (to.result())
        return journal;
    journal.m_file.abandon();
    return std::unexpected(to.result().error());
}

Result<LiveJournal> LiveJournal::resumed(JournalFile file, const LiveLog& log)
{
    LiveJournal journal(std::move(file));
    journal.m_crc = log.crc;
    if (auto cut = journal.m_file.cutAt(log.end); !cut)
        return std::unexpected(cut.error());
    return journal;
}

Result<> LiveJournal::refuseWhereBroken() const
{
    if (!m_isBroken)
        return {};
    return failure({.kind = ErrorKind::InputOutput,
                    .path = m_file.path(),
                    .reason = HEXFOLIO_TR("Reason",
                                          "the journal of Live mode cannot be written any more, so nothing "
                                          "is changed; switch to Preview and save there")});
}

/// The record that begins at `begin` is on the disk, or it is taken away again.
Result<> LiveJournal::synced(Offset begin, std::uint32_t crc, const Result<>& written)
{
    auto done = written;
    if (done) {
        done = m_file.sync();
        // The first failed sync is final: nobody knows what is on the disk.
        m_isBroken = !done;
    }
    if (done) {
        m_crc = crc;
        m_sinceCheckpoint += m_file.size() - begin;
        return done;
    }
    if (!m_file.cutAt(begin))
        m_isBroken = true;
    done.error().reason = HEXFOLIO_TR("Reason", "the old bytes could not be written down, so nothing was changed");
    return done;
}

void LiveJournal::writeAction(JournalWriter& to, const Action& action, Way way, Progress& progress)
{
    to.number(static_cast<std::uint8_t>(action.type));
    to.number(static_cast<std::uint8_t>(way));
    if (action.type != Type::Do) {
        to.number(action.step);
        to.number(action.index);
        return;
    }
    const LiveOperation& operation = *action.operation;
    to.number(operation.range.begin);
    to.number(operation.range.end);
    to.number(static_cast<std::uint8_t>(operation.isRelocation));
    to.number(operation.dest);
    writeContent(to, operation.removed, progress);
    writeContent(to, operation.added, progress);
}

Result<> LiveJournal::log(const Action& action, const LivePatch* patch, Progress& progress)
{
    if (auto fine = refuseWhereBroken(); !fine)
        return fine;
    const Offset begin = m_file.size();
    JournalWriter to(m_file, m_crc);
    writeAction(to, action, patch ? Way::Patch : Way::Plain, progress);
    if (patch) {
        to.number(patch->begin);
        to.number(patch->sizeBefore);
        to.number(patch->sizeAfter);
        writeContent(to, patch->old, progress);
        writeContent(to, patch->fresh, progress);
    }
    to.sum();
    return synced(begin, to.crc(), to.result());
}

ShiftSlots::Place LiveJournal::slotsOf(const ShiftBody& body) noexcept
{
    return {.at = ShiftSlots::beginBehind(body.end + LiveLog::roomForCheckpoint), .chunk = body.chunk, .run = body.end};
}

Result<ShiftBody> LiveJournal::logShift(const Action& action, ShiftPlan plan, Size chunk,
                                        const ShiftBody::Contents& contents, Progress& progress)
{
    if (auto fine = refuseWhereBroken(); !fine)
        return std::unexpected(fine.error());
    const Offset begin = m_file.size();
    JournalWriter to(m_file, m_crc);
    writeAction(to, action, Way::Shift, progress);
    to.sum();
    ShiftBody body{.plan = std::move(plan), .isReversible = true};
    body.chunk = std::clamp(body.plan.bytesToMove(), Size{1}, chunk);
    auto written = to.result().and_then([&] { return body.write(m_file, contents, progress); });
    if (written) {
        const ShiftSlots::Place place = slotsOf(body);
        written = m_file.reserve(Range::ofLength(place.at, ShiftSlots::sizeFor(place.chunk)));
    }
    if (auto done = synced(begin, to.crc(), written); !done)
        return std::unexpected(done.error());
    m_recordAt = body.end;
    return body;
}

void LiveJournal::assign(std::uint64_t step, bool isGrowing, const History::Step& of)
{
    const Offset begin = m_file.size();
    JournalWriter to(m_file, m_crc);
    to.number(static_cast<std::uint8_t>(Type::Assign));
    to.number(step);
    to.number(static_cast<std::uint8_t>(isGrowing));
    to.number(static_cast<std::uint8_t>(of.kind));
    to.number(of.range.begin);
    to.number(of.range.end);
    to.number(std::bit_cast<std::uint64_t>(static_cast<std::int64_t>(of.time.time_since_epoch().count())));
    to.sum();
    if (to.result())
        m_crc = to.crc();
    else
        m_isBroken = !m_file.cutAt(begin);
}

Result<> LiveJournal::logVoid()
{
    return putBehind({.type = Type::Void});
}

Result<> LiveJournal::logCheckpoint(const FileIdentity& identity)
{
    auto done = putBehind({.type = Type::Checkpoint, .identity = identity});
    if (done)
        m_sinceCheckpoint = 0;
    return done;
}

Result<> LiveJournal::putBehind(const LiveRecord& record)
{
    if (auto fine = refuseWhereBroken(); !fine)
        return fine;
    Offset at = m_recordAt > 0 ? m_recordAt : m_file.size();
    auto done = put(m_file, record, at, m_crc);
    m_isBroken = !done;
    m_recordAt = 0;
    return done;
}

Result<> LiveJournal::put(JournalFile& file, const LiveRecord& record, Offset& at, std::uint32_t& crc)
{
    LittleEndianWriter raw;
    raw.number(static_cast<std::uint8_t>(record.type));
    if (record.type == Type::Checkpoint)
        writeIdentity(raw, record.identity);
    raw.number(crc32c(raw.written(), crc));
    const Offset end = at + raw.size();
    auto done =
        file.write(at, raw.written()).and_then([&] { return file.sync(); }).and_then([&] { return file.cutAt(end); });
    if (done) {
        at = end;
        crc = crc32c(raw.written(), crc);
    }
    return done;
}

} // namespace hexfolio
