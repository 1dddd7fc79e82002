// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/liverecovery.h"

#include "document/livereplay.h"
#include "document/shiftengine.h"

#include <algorithm>

namespace hexfolio {

namespace {

using Type = LiveRecord::Type;

bool isSameState(const FileIdentity& a, const FileIdentity& b)
{
    return a.size == b.size && a.modifiedNs == b.modifiedNs;
}

} // namespace

/// Operations that may not be on the disk yet.
std::vector<std::size_t> LiveRecovery::pending() const
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_log.records.size(); ++i) {
        const LiveRecord& record = m_log.records[i];
        if (record.type == Type::Checkpoint)
            found.clear();
        else if (record.type == Type::Void && !found.empty())
            found.pop_back();
        else if (record.isOperation())
            found.push_back(i);
    }
    return found;
}

/// The state of the file that the journal speaks of last.
FileIdentity LiveRecovery::lastKnown() const
{
    FileIdentity known = m_journal.header().target;
    for (const LiveRecord& record : m_log.records) {
        if (record.type == Type::Checkpoint)
            known = record.identity;
    }
    return known;
}

Result<LiveRecovery::Outcome> LiveRecovery::run()
{
    const auto now = m_io.identity(m_target);
    if (!now)
        return std::unexpected(now.error());
    auto log = LiveLog::read(m_journal);
    if (!log && log.error().kind == ErrorKind::BadArgument && isSameState(*now, m_journal.header().target))
        return Outcome::NothingToUndo;
    if (!log)
        return std::unexpected(log.error());
    m_log = std::move(*log);
    const std::vector<std::size_t> open = pending();
    if (open.empty()) {
        if (LiveSteps(m_log).steps().empty())
            return Outcome::NothingToUndo;
        return isSameState(*now, lastKnown()) ? Outcome::CanBeUndone : Outcome::ChangedSince;
    }
    if (auto done = complete(open); !done) {
        if (done.error().path.empty())
            done.error().path = m_journal.header().targetPath;
        return std::unexpected(done.error());
    }
    return LiveSteps(m_log).steps().empty() ? Outcome::NothingToUndo : Outcome::CanBeUndone;
}

Result<> LiveRecovery::complete(const std::vector<std::size_t>& pending)
{
    const LiveRecord& last = m_log.records[pending.back()];
    const bool isShift = last.way == LiveRecord::Way::Shift;
    // Before a shift everything is made durable, so it stands alone.
    if (isShift && pending.size() > 1)
        return failure({.kind = ErrorKind::BadArgument, .path = m_journal.path()});
    if (isShift)
        return completeShift(last);
    LiveReplay replay(m_io, m_journal, m_target, m_log, pending);
    m_ranges = replay.touched();
    auto done =
        replay.check().and_then([&] { return replay.write(); }).and_then([&] { return addRecord(Type::Checkpoint); });
    if (done)
        m_ranges = replay.missing();
    return done;
}

Result<> LiveRecovery::completeShift(const LiveRecord& record)
{
    const ShiftBody& body = *record.body;
    ShiftEngine engine({m_io, m_target, m_journal, LiveJournal::slotsOf(body)}, body, m_progress);
    if (auto resumed = engine.resume(); !resumed)
        return resumed;
    const bool isBack = engine.direction() == ShiftDirection::Backward;
    auto done = isBack ? engine.backward() : engine.forward();
    if (done && isBack)
        done = addRecord(Type::Void);
    return done.and_then([&] { return addRecord(Type::Checkpoint); });
}

Result<> LiveRecovery::addRecord(Type type)
{
    LiveRecord record{.type = type, .begin = m_log.end};
    if (type == Type::Checkpoint) {
        const auto now = m_io.identity(m_target);
        if (!now)
            return std::unexpected(now.error());
        record.identity = *now;
    }
    auto put = LiveJournal::put(m_journal, record, m_log.end, m_log.crc);
    if (put)
        m_log.records.push_back(std::move(record));
    return put;
}

} // namespace hexfolio
