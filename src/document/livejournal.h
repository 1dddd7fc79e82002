// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/history.h"
#include "document/journalfile.h"
#include "document/journalstream.h"
#include "document/liveoperation.h"
#include "document/liverecord.h"
#include "document/shiftbody.h"
#include "document/shiftslots.h"
#include "mapping/filesource.h"
#include "mapping/openfile.h"

#include <cstdint>

namespace hexfolio {

/// Writes down what is about to be done in Live mode, old bytes and new ones, before it is done.
///
/// An operation may begin when its log function has returned without an Error: then it is on the disk. After an Error
/// nothing of it is in the journal; where even that cannot be made sure, isBroken() is true for good and every further
/// operation is refused. Leaving Live mode removes the journal once the file is flushed; after a crash LiveRecovery
/// reads it. Owns the file of the journal. One thread.
class LiveJournal {
public:
    /// Begins one for an opened file, whose path has no symbolic links.
    [[nodiscard]] static Result<LiveJournal> create(Io& io, const StateFolder& state, const OpenedFile& file);
    /// Goes on with one behind its last whole record.
    [[nodiscard]] static Result<LiveJournal> resumed(JournalFile file, const LiveLog& log);

    /// What is about to happen: an operation that is new, or one of a step that is taken back or done again.
    struct Action {
        LiveRecord::Type type = LiveRecord::Type::Do;
        const LiveOperation* operation = nullptr;
        std::uint64_t step = 0;
        std::uint64_t index = 0;
    };
    /// `patch` where more of the file is rewritten than the operation says; null where it is plain.
    [[nodiscard]] Result<> log(const Action& action, const LivePatch* patch, Progress& progress);
    /// The same for bytes that are moved in steps; `chunk` bytes at most in one. Sets room aside for the slots.
    [[nodiscard]] Result<ShiftBody> logShift(const Action& action, ShiftPlan plan, Size chunk,
                                             const ShiftBody::Contents& contents, Progress& progress);
    [[nodiscard]] static ShiftSlots::Place slotsOf(const ShiftBody& body) noexcept;

    /// To which step of the history the last operation belongs. Goes to the disk with the next record.
    void assign(std::uint64_t step, bool isGrowing, const History::Step& of);
    /// The last operation failed and was put back.
    [[nodiscard]] Result<> logVoid();
    /// Everything done so far is on the disk; `identity` is the file as it is now. Frees the slots.
    [[nodiscard]] Result<> logCheckpoint(const FileIdentity& identity);
    /// How many bytes of operations were logged since the last one.
    [[nodiscard]] Size bytesSinceCheckpoint() const noexcept { return m_sinceCheckpoint; }

    /// Puts a Void or a Checkpoint where `at` is the end of the log, or the room before the slots of a shift; whatever
    /// came behind is cut off when it is on the disk. Moves `at` and `crc` on.
    [[nodiscard]] static Result<> put(JournalFile& file, const LiveRecord& record, Offset& at, std::uint32_t& crc);

    [[nodiscard]] JournalFile& file() noexcept { return m_file; }
    [[nodiscard]] bool isBroken() const noexcept { return m_isBroken; }
    /// Removes it.
    [[nodiscard]] Result<> finish() { return m_file.finish(); }

private:
    explicit LiveJournal(JournalFile file) : m_file(std::move(file)), m_crc(m_file.headerCrc()) { }
    void writeAction(JournalWriter& to, const Action& action, LiveRecord::Way way, Progress& progress);
    [[nodiscard]] Result<> refuseWhereBroken() const;
    [[nodiscard]] Result<> putBehind(const LiveRecord& record);
    [[nodiscard]] Result<> synced(Offset begin, std::uint32_t crc, const Result<>& written);

    JournalFile m_file;
    /// What the sum of the next record is chained to.
    std::uint32_t m_crc;
    Size m_sinceCheckpoint = 0;
    /// Where the next record goes although there are slots behind it; 0 where it is appended.
    Offset m_recordAt = 0;
    bool m_isBroken = false;
};

} // namespace hexfolio
