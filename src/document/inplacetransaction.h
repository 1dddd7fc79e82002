// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/inplacereplay.h"
#include "document/journalfile.h"
#include "document/savefate.h"
#include "document/snapshot.h"
#include "document/statefolder.h"
#include "mapping/io.h"

#include <functional>
#include <optional>
#include <span>
#include <string>

namespace hexfolio {

/// Writes some ranges of a file in place under a journal: after a crash at any instant recovery leaves all of them old
/// or all of them new.
///
/// The journal gets the new and the old bytes and is synced; that is the commit. Only then is the target written, from
/// the journal, synced, and read back past the page cache. Where that fails the old bytes are put back, unless the sync
/// failed: then nothing about the file can be believed, and the journal stays. Borrows everything; one thread.
class InPlaceTransaction {
public:
    /// What is written where. Byte o of the content stands at `origin + o` of the file.
    struct Target {
        int fd = -1;
        std::string path;
        Offset origin = 0;
        JournalFile::Place journalPlace = JournalFile::Place::Beside;
    };
    /// Sees the bytes that stand at an offset of the content before anything is written; an Error stops it all.
    using Guard = std::function<Result<>(Offset offset, std::span<const std::byte> oldBytes)>;

    InPlaceTransaction(Io& io, Progress& progress, const StateFolder& state, const Target& target,
                       const Snapshot& content)
        : m_io(io), m_progress(progress), m_state(state), m_target(target), m_content(content)
    {
    }

    /// `ranges` of the content are in order and do not touch one another. `committed` is called right before the first
    /// byte of the target is written.
    [[nodiscard]] Result<> run(std::span<const Range> ranges, const Guard& guard,
                               const std::function<void()>& committed);
    [[nodiscard]] SaveFate fate() const noexcept { return m_fate; }
    /// The journal that stayed, where one did.
    [[nodiscard]] std::optional<Nonce> waitingJournal() const noexcept { return m_waiting; }

private:
    [[nodiscard]] Result<JournalFile> makeJournal();
    [[nodiscard]] Result<> record(InPlaceRecordWriter& writer, Range range, const Guard& guard);
    [[nodiscard]] Result<> commit(JournalFile& journal, InPlaceRecordWriter& writer);
    [[nodiscard]] Result<> carryOut(JournalFile& journal);
    [[nodiscard]] Error takenBack(InPlaceReplay& replay, JournalFile& journal, Error error);

    Io& m_io;
    Progress& m_progress;
    const StateFolder& m_state;
    const Target& m_target;
    const Snapshot& m_content;
    SaveFate m_fate = SaveFate::Unchanged;
    std::optional<Nonce> m_waiting;
};

} // namespace hexfolio
