// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/liverecord.h"

#include "document/journalstream.h"

#include <bit>
#include <optional>

namespace hexfolio {

namespace {

using Type = LiveRecord::Type;
using Way = LiveRecord::Way;

Range readRange(JournalReader& from)
{
    const Range range{from.number<std::uint64_t>(), from.number<std::uint64_t>()};
    if (range.begin > range.end || range.end > maxSize)
        from.refuse();
    return range;
}

/// The runs follow one another from 0 on.
StoredRuns readRuns(JournalReader& from)
{
    StoredRuns runs;
    std::uint8_t mark = 0;
    while (const auto run = readRun(from, mark)) {
        if (run->range.begin != (runs.empty() ? 0 : runs.back().range.end))
            from.refuse();
        runs.push_back(*run);
    }
    return runs;
}

Size sizeOf(const StoredRuns& runs)
{
    return runs.empty() ? 0 : runs.back().range.end;
}

void readOperation(JournalReader& from, LiveRecord& record)
{
    record.way = static_cast<Way>(from.number<std::uint8_t>());
    if (record.type == Type::Do) {
        record.range = readRange(from);
        record.isRelocation = from.number<std::uint8_t>() != 0;
        record.dest = from.number<std::uint64_t>();
        record.removed = readRuns(from);
        record.added = readRuns(from);
        if (sizeOf(record.removed) != record.range.size() || record.dest > maxSize)
            from.refuse();
    } else {
        record.step = from.number<std::uint64_t>();
        record.index = from.number<std::uint64_t>();
    }
    if (record.way == Way::Patch) {
        record.patchBegin = from.number<std::uint64_t>();
        record.sizeBefore = from.number<std::uint64_t>();
        record.sizeAfter = from.number<std::uint64_t>();
        record.old = readRuns(from);
        record.fresh = readRuns(from);
    }
    if (record.way < Way::Plain || record.way > Way::Shift)
        from.refuse();
}

void readIdentity(JournalReader& from, FileIdentity& identity)
{
    identity.device = from.number<std::uint64_t>();
    identity.inode = from.number<std::uint64_t>();
    identity.size = from.number<std::uint64_t>();
    identity.modifiedNs = std::bit_cast<std::int64_t>(from.number<std::uint64_t>());
    identity.changedNs = std::bit_cast<std::int64_t>(from.number<std::uint64_t>());
}

std::optional<LiveRecord> readRecord(JournalReader& from)
{
    LiveRecord record{.begin = from.position()};
    record.type = static_cast<Type>(from.number<std::uint8_t>());
    if (record.type < Type::Do || record.type > Type::Checkpoint)
        from.refuse();
    else if (record.isOperation())
        readOperation(from, record);
    else if (record.type == Type::Assign) {
        record.step = from.number<std::uint64_t>();
        record.isGrowing = from.number<std::uint8_t>() != 0;
        record.kind = static_cast<EditKind>(from.number<std::uint8_t>());
        if (record.kind > EditKind::Revert)
            from.refuse();
        record.touched = readRange(from);
        record.time = std::bit_cast<std::int64_t>(from.number<std::uint64_t>());
    } else if (record.type == Type::Checkpoint)
        readIdentity(from, record.identity);
    from.checkSum();
    if (!from.isGood())
        return std::nullopt;
    return record;
}

} // namespace

Result<LiveLog> LiveLog::read(JournalFile& journal)
{
    LiveLog log;
    std::optional<JournalReader> from(std::in_place, journal, journal.bodyBegin(), journal.headerCrc());
    const bool isOurs = from->number<std::uint32_t>() == magic;
    log.origin = from->number<std::uint64_t>();
    log.isFixed = from->number<std::uint8_t>() != 0;
    from->checkSum();
    if (!from->isGood() || !isOurs)
        return failure({.kind = ErrorKind::BadArgument,
                        .path = journal.path(),
                        .reason = HEXFOLIO_TR("Reason", "the journal was not written to its end")});
    log.end = from->position();
    log.crc = from->crc();
    std::uint32_t before = log.crc;
    while (auto record = readRecord(*from)) {
        log.end = from->position();
        log.crc = from->crc();
        if (record->isOperation() && record->way == Way::Shift) {
            auto body = ShiftBody::read(journal, log.end);
            if (!body && body.error().kind != ErrorKind::BadArgument)
                return std::unexpected(body.error());
            if (!body) {
                log.end = record->begin;
                log.crc = before;
                break;
            }
            log.end = body->end;
            record->body = std::make_shared<const ShiftBody>(std::move(*body));
            from.emplace(journal, log.end, log.crc);
        }
        before = log.crc;
        log.records.push_back(std::move(*record));
    }
    if (!from->result())
        return std::unexpected(from->result().error());
    return log;
}

} // namespace hexfolio
