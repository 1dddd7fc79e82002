// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/disksource.h"
#include "document/movingdisk.h"
#include "document/shiftbody.h"
#include "document/shiftengine.h"
#include "document/snapshot.h"
#include "document/statefolder.h"
#include "mapping/appendstore.h"
#include "mapping/io.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace hexfolio {

/// What is shifted: a document into the file it came from. A value for any thread.
struct ShiftTask {
    /// The file, without symbolic links.
    std::string path;
    Snapshot snapshot;
    /// What unchanged pieces point into; also says in which state the file is expected to be.
    std::shared_ptr<DiskSource> disk;
    /// Where bytes that vanish are kept, so that undo goes on across the save.
    std::shared_ptr<AppendStore> keep;
    /// Of more vanishing bytes, only those that the document itself shows elsewhere are kept, and there is no way back
    /// once bytes are moved.
    Size keepLimit = Size{1} << 30;
    /// How many bytes a step moves at most.
    Size chunk = ShiftBody::longestChunk;
    /// Opens the file for those who read it meanwhile; called once, when it has its largest size.
    MovingDisk::Reopen reopen;
};

/// Makes a file longer or shorter in place, so that it stays the same file: same inode, owner, links, attributes.
///
/// Everything that is needed is in a journal before a byte is moved, so a crash at any instant is completed by
/// ShiftRecovery. Costs two writes for each byte that moves (one reading, where whole blocks come or go in a long file
/// and the file system moves the rest itself; that cannot be taken back), and as much space beside the file as its new
/// and vanishing bytes and two chunks take. Snapshots of the document can be read all the while, and afterwards.
/// Borrows all but the task; any thread.
class ShiftWriter {
public:
    ShiftWriter(Io& io, const StateFolder& state, Progress& progress, ShiftTask task);

    /// What became of the file.
    enum class Outcome : std::uint8_t {
        Saved, ///< it has the new bytes, synced and compared
        NotSaved, ///< it is as it was
        InJournal, ///< it is neither; the journal has what is missing
        Uncertain, ///< it is as it was, but a journal that could not be removed may still be carried out
    };
    /// All of it. Cancelling goes back, where that is possible. After an Error outcome() says what became of the file,
    /// and so does its reason.
    [[nodiscard]] Result<> run();
    [[nodiscard]] Outcome outcome() const noexcept { return m_outcome; }
    /// False where bytes vanished without being kept.
    [[nodiscard]] bool keptAll() const noexcept { return m_isReversible; }

private:
    [[nodiscard]] Result<> checkUnchanged(int fd);
    [[nodiscard]] Result<> keepVanishing(int fd);
    [[nodiscard]] Result<> keepRange(int fd, Range range, DiskSource::KeptList& kept);
    [[nodiscard]] Result<JournalFile> commit(int fd);
    [[nodiscard]] Result<> checkJournal(JournalFile& journal) const;
    [[nodiscard]] JournalFile::Place choosePlace();
    [[nodiscard]] Result<> shift(int fd, JournalFile& journal);
    [[nodiscard]] std::unexpected<Error> wentBack(ShiftEngine& engine, JournalFile& journal, Error error);
    [[nodiscard]] std::unexpected<Error> named(Error error) const;

    Io& m_io;
    const StateFolder& m_state;
    Progress& m_progress;
    ShiftTask m_task;
    ShiftBody m_body;
    FileIdentity m_before;
    /// Vanishing bytes that cannot be read any more once the shift begins.
    std::vector<Range> m_lost;
    bool m_isReversible = true;
    Outcome m_outcome = Outcome::NotSaved;
};

} // namespace hexfolio
