// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/history.h"
#include "document/livefile.h"
#include "document/livehistory.h"
#include "document/livejournal.h"
#include "document/liveoperation.h"
#include "document/snapshot.h"
#include "document/statefolder.h"
#include "document/unflushedbytes.h"
#include "mapping/appendstore.h"
#include "mapping/openfile.h"
#include "mapping/patternsource.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hexfolio {

/// The edits of a document in Live mode: each is written down in a journal, then carried out in the file at once, and
/// can be taken back, also after a crash.
///
/// Owns the LiveFile, the LiveJournal (from the first edit on) and, in an append store, the bytes that every operation
/// removed and added. An operation that rewrites little is stored into the map; one that moves a long tail is a shift
/// in steps. Steps are numbered as in the document's History, whose step 0 is the file as it was when Live mode began.
/// One thread at a time.
class LiveEditor {
public:
    explicit LiveEditor(LiveFile file) : m_file(std::move(file)), m_unflushed(m_file.size()) { }
    /// As close(), but nobody hears whether it worked; what did not, stays in the journal.
    ~LiveEditor();
    LiveEditor(const LiveEditor&) = delete;
    LiveEditor& operator=(const LiveEditor&) = delete;

    /// Where the journal is made; without one, undo ends with the program.
    struct JournalPlace {
        std::shared_ptr<Io> io;
        StateFolder state;
        /// With a path that has no symbolic links.
        OpenedFile target;
    };
    void keepJournal(JournalPlace place) { m_place.emplace(std::move(place)); }
    /// Goes on with what a program did that crashed.
    void adopt(LiveHistory history, LiveJournal journal);
    [[nodiscard]] const std::shared_ptr<AppendStore>& store() const noexcept { return m_store; }
    [[nodiscard]] LiveFile& file() noexcept { return m_file; }

    // --- Carrying out; the bytes that go are kept first, and where they cannot be, nothing is done. Cancelled only as
    // long as nothing was done, or where it is put back.
    [[nodiscard]] Result<> replace(Range range, const Snapshot& content, Progress& progress);
    [[nodiscard]] Result<> copyBlock(Offset dest, Range source, Progress& progress);
    [[nodiscard]] Result<> relocate(Offset dest, Range source, Progress& progress);

    /// The operation that was carried out last belongs to step `step`, which the history has as `of`; what stood there
    /// and behind can no longer be redone, but for the step itself where it grows (typing).
    enum class Growth : std::uint8_t { New, Grows };
    void assign(std::size_t step, Growth growth, const History::Step& of);

    /// Takes step `step` back, or does it again; after an Error the file is as before.
    [[nodiscard]] Result<> undo(std::size_t step, Progress& progress);
    [[nodiscard]] Result<> redo(std::size_t step, Progress& progress);

    /// Waits until all is on the disk, and says so in the journal. The first Error is the answer to every later call:
    /// what is in doubt then is only made good by opening the file anew, from the journal.
    [[nodiscard]] Result<> flush();
    /// The waiting part of flush(), for any thread.
    [[nodiscard]] Result<Mmap::FlushTask> flushTask() const;
    /// Empty where there is none.
    [[nodiscard]] std::string journalPath() const;
    [[nodiscard]] std::optional<Nonce> journalNonce() const;
    /// What the file shall have, though the disk may have refused it. An Error where an edit was cut off midway, so
    /// that only the journal knows, and where there is no place for one.
    [[nodiscard]] Result<const UnflushedBytes*> unflushed() const;
    /// Flushes, then removes the journal: there is nothing to be recovered any more, and nothing to be undone.
    [[nodiscard]] Result<> close();

    /// Up to so many bytes an operation may rewrite to be stored at once; more is shifted in steps.
    static constexpr Size mostRewritten = Size{64} << 10;

private:
    using Step = std::vector<LiveOperation>;
    using Type = LiveRecord::Type;

    [[nodiscard]] Result<Snapshot> kept(const Snapshot& content, Progress& progress);
    [[nodiscard]] Result<> begin(LiveOperation operation, std::optional<Range> copied, Progress& progress);
    [[nodiscard]] Result<> perform(const LiveJournal::Action& action, std::optional<Range> copied, Progress& progress);
    [[nodiscard]] Result<> store(const LiveJournal::Action& action, std::optional<Range> copied, Progress& progress);
    [[nodiscard]] Result<> shift(const LiveJournal::Action& action, Progress& progress);
    [[nodiscard]] Result<> carryOut(const LiveOperation& operation, std::optional<Range> copied);
    [[nodiscard]] Result<> keepRewritten(const LiveOperation& operation, Progress& progress);
    [[nodiscard]] Result<> takeBack(std::size_t step, std::size_t index, Progress& progress);
    [[nodiscard]] Result<> doAgain(std::size_t step, std::size_t index, Progress& progress);
    [[nodiscard]] Result<> makeJournal();
    [[nodiscard]] Result<> flushFile();
    [[nodiscard]] bool isShift(const LiveOperation& operation) const noexcept;

    LiveFile m_file;
    std::shared_ptr<AppendStore> m_store = AppendStore::make();
    std::shared_ptr<const ByteSource> m_zeros = std::make_shared<PatternSource>(std::vector<std::byte>(1));
    std::optional<JournalPlace> m_place;
    std::unique_ptr<LiveJournal> m_journal;
    UnflushedBytes m_unflushed;
    /// The file holds parts of old and new, and only the journal can make it whole.
    bool m_isInDoubt = false;
    /// The step numbered n is at n - 1.
    std::vector<Step> m_steps;
    LiveOperation m_last;
};

} // namespace hexfolio
