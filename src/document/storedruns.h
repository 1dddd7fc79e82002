// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/range.h"
#include "base/result.h"
#include "document/journalstream.h"
#include "document/snapshot.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hexfolio {

/// Bytes that a journal holds for a range: as many as the range has, or fewer that are repeated.
struct StoredRun {
    Range range;
    /// Where in the journal they are, and how many.
    Offset at = 0;
    Size stored = 0;

    friend bool operator==(const StoredRun&, const StoredRun&) noexcept = default;
};

/// In order, not overlapping.
using StoredRuns = std::vector<StoredRun>;

/// Whether the runs cover `ranges`, and nothing else.
[[nodiscard]] bool doCover(const StoredRuns& runs, const std::vector<Range>& ranges);

/// Appends runs to a journal, each as: mark u8 (not 0), begin and end of the range u64, length of what is stored u64,
/// the bytes. A zero in the place of a mark ends a list of them.
///
/// Errors (Cancelled among them) go to the JournalWriter. Borrows everything; one thread.
class RunWriter {
public:
    RunWriter(JournalWriter& to, Progress& progress, std::uint8_t mark, StoredRuns& runs)
        : m_to(to), m_progress(progress), m_mark(mark), m_runs(runs)
    {
    }

    /// All of `content` from `range.begin` to `range.end`; holes and long fills take no space.
    void putContent(const Snapshot& content, Range range);
    void put(Range range, std::span<const std::byte> stored);
    void putZeros(Range range);

    [[nodiscard]] bool isGood() const { return m_to.result().has_value(); }
    void fail(Error error) { m_to.fail(std::move(error)); }

private:
    void putBytes(const Snapshot& content, Range range);

    JournalWriter& m_to;
    Progress& m_progress;
    std::uint8_t m_mark;
    StoredRuns& m_runs;
};

/// Reads one run and passes over its bytes; nothing at the end of the list, and where the reader stops being good.
[[nodiscard]] std::optional<StoredRun> readRun(JournalReader& from, std::uint8_t& mark);

/// The bytes of runs, read from the journal when they are asked for. Borrows both; one thread.
class StoredBytes {
public:
    StoredBytes(JournalFile& journal, std::span<const StoredRun> runs) : m_journal(journal), m_runs(runs) { }

    /// The bytes from `offset` on, which lie inside the runs. An Error of kind OutOfRange where some do not.
    [[nodiscard]] Result<> read(Offset offset, std::span<std::byte> to);

private:
    [[nodiscard]] Result<> readStored(const StoredRun& run, Offset into, std::span<std::byte> to);

    JournalFile& m_journal;
    std::span<const StoredRun> m_runs;
};

} // namespace hexfolio
