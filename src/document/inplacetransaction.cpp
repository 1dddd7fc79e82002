// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/inplacetransaction.h"

#include "document/contentcopier.h"
#include "document/inplacereasons.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace hexfolio {

namespace {

constexpr const char* inJournal =
    HEXFOLIO_TR("Reason",
                "your changes are safe in the journal: saving again, or the next start of the program, goes on from "
                "there; save under another name to be sure");

} // namespace

Result<> InPlaceTransaction::run(std::span<const Range> ranges, const Guard& guard,
                                 const std::function<void()>& committed)
{
    auto journal = makeJournal();
    if (!journal)
        return std::unexpected(journal.error());
    InPlaceRecordWriter writer(*journal);
    Result<> recorded;
    for (const Range range : ranges) {
        recorded = record(writer, range, guard);
        if (!recorded)
            break;
    }
    if (!recorded || writer.isEmpty()) {
        journal->abandon();
        m_fate = recorded ? SaveFate::Saved : SaveFate::Unchanged;
        return recorded;
    }
    if (auto done = commit(*journal, writer); !done)
        return done;
    committed();
    return carryOut(*journal);
}

Result<JournalFile> InPlaceTransaction::makeJournal()
{
    const auto identity = m_io.identity(m_target.fd);
    if (!identity)
        return std::unexpected(identity.error());
    const JournalHeader header{.kind = JournalHeader::Kind::InPlace,
                               .nonce = makeNonce(),
                               .target = *identity,
                               .sizeAfter = identity->size,
                               .targetPath = m_target.path};
    return JournalFile::create(m_io, m_state, header, m_target.journalPlace);
}

/// Looks at the old bytes and notes what differs; what is the same needs no writing.
Result<> InPlaceTransaction::record(InPlaceRecordWriter& writer, Range range, const Guard& guard)
{
    std::vector<std::byte> oldBytes(std::min(range.size(), InPlaceRecord::longest));
    std::vector<std::byte> newBytes(oldBytes.size());
    for (; !range.isEmpty(); range.begin += oldBytes.size()) {
        if (m_progress.isCancelled())
            return failure({.kind = ErrorKind::Cancelled});
        oldBytes.resize(std::min<Size>(range.size(), oldBytes.size()));
        newBytes.resize(oldBytes.size());
        const Offset inFile = m_target.origin + range.begin;
        const auto count = m_io.read(m_target.fd, inFile, oldBytes);
        if (!count)
            return std::unexpected(count.error());
        if (*count != oldBytes.size())
            return failure({.kind = ErrorKind::FileShrank, .path = m_target.path, .range = range});
        auto done = guard(range.begin, oldBytes).and_then([&] {
            return ContentCopier::read(m_content, range.begin, newBytes);
        });
        if (done && newBytes != oldBytes)
            done = writer.append(inFile, newBytes, oldBytes);
        if (!done)
            return done;
        m_progress.advance(oldBytes.size());
    }
    return {};
}

Result<> InPlaceTransaction::commit(JournalFile& journal, InPlaceRecordWriter& writer)
{
    auto done = writer.commit();
    // The target is written from the journal, so that is read back first: nothing is lost yet if it is not right.
    if (done) {
        const auto state = InPlaceRecordReader(journal).state();
        if (!state)
            done = std::unexpected(state.error());
        else if (*state != InPlaceRecordReader::State::Committed)
            done = failure({.kind = ErrorKind::InputOutput,
                            .path = journal.path(),
                            .reason = HEXFOLIO_TR("Reason", "the disk gave back other bytes than were written")});
    }
    if (done)
        return done;
    if (!journal.finish()) {
        m_fate = SaveFate::Uncertain;
        m_waiting = journal.header().nonce;
        done.error().reason = reasonUncertain;
    }
    return done;
}

Result<> InPlaceTransaction::carryOut(JournalFile& journal)
{
    using Side = InPlaceReplay::Side;
    InPlaceReplay replay(m_io, m_target.fd, journal, &m_progress);
    auto done = replay.write(Side::New).and_then([&] { return replay.verify(Side::New); });
    if (!done)
        return failure(takenBack(replay, journal, done.error()));
    m_fate = SaveFate::Saved;
    // A journal that stays is carried out once more at the next start, which changes nothing.
    (void)journal.finish();
    return {};
}

Error InPlaceTransaction::takenBack(InPlaceReplay& replay, JournalFile& journal, Error error)
{
    using Side = InPlaceReplay::Side;
    if (error.path.empty())
        error.path = m_target.path;
    const bool isBack = !replay.hasFailedToSync()
        && replay.write(Side::Old).and_then([&] { return replay.verify(Side::Old); }).has_value()
        && journal.finish().has_value();
    m_fate = isBack ? SaveFate::Unchanged : SaveFate::InJournal;
    error.reason = isBack ? reasonAsItWas : inJournal;
    if (!isBack)
        m_waiting = journal.header().nonce;
    return error;
}

} // namespace hexfolio
