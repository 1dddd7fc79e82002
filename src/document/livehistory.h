// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/history.h"
#include "document/liveoperation.h"
#include "document/liverecord.h"
#include "mapping/appendstore.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace hexfolio {

/// The steps of a Live session as its journal tells them. A value that points into the log; one thread.
class LiveSteps {
public:
    struct Step {
        /// The Do records that it is made of, as indices into the log.
        std::vector<std::size_t> operations;
        EditKind kind = EditKind::Replace;
        Range touched;
        std::int64_t time = 0;
    };

    /// Follows the records of `log` in order.
    explicit LiveSteps(const LiveLog& log);

    /// The one numbered n is at n - 1.
    [[nodiscard]] const std::vector<Step>& steps() const noexcept { return m_steps; }
    /// So many are done; the others were taken back.
    [[nodiscard]] std::size_t position() const noexcept { return m_position; }
    /// The Do record whose operation a record is about; itself for a Do; nothing for others, and for nonsense.
    [[nodiscard]] std::optional<std::size_t> operationOf(std::size_t record) const noexcept { return m_of[record]; }

private:
    void begin(const LiveLog& log, std::size_t record);
    void assign(const LiveRecord& record);
    void goBack(const LiveRecord& record, std::size_t at);
    void goOn(const LiveRecord& record, std::size_t at);
    void splitHalf();

    std::vector<Step> m_steps;
    std::size_t m_position = 0;
    /// Of the step behind the position, so many operations are done.
    std::size_t m_half = 0;
    /// An operation that belongs to no step yet.
    std::optional<std::size_t> m_pending;
    std::vector<std::optional<std::size_t>> m_of;
    EditKind m_pendingKind = EditKind::Replace;
    Range m_pendingRange;
};

/// The same with the bytes, to go on with in a document.
struct LiveHistory {
    struct Step {
        std::vector<LiveOperation> operations;
        EditKind kind = EditKind::Replace;
        Range touched;
        History::Clock::time_point time;
    };
    std::vector<Step> steps;
    std::size_t position = 0;

    /// Copies the bytes of all steps into `store`.
    [[nodiscard]] static Result<LiveHistory> load(JournalFile& journal, const LiveLog& log,
                                                  const std::shared_ptr<AppendStore>& store);
};

} // namespace hexfolio
