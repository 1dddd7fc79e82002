// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/snapshot.h"

#include <cstddef>
#include <vector>

namespace hexfolio {

/// Says how far two snapshots have the same bytes from two places on, without reading holes that both have.
///
/// Owns two small buffers; keeps the snapshots. Thread rule: one thread; for jobs.
class SameBytes {
public:
    SameBytes(Snapshot left, Snapshot right, Progress& progress);

    /// How many bytes, at most `limit`, are the same from `left` and from `right` on; both ends are respected.
    /// Errors: what makes a byte unreadable; Cancelled.
    [[nodiscard]] Result<Size> from(Offset left, Offset right, Size limit);
    /// The same, going down: how many bytes that end before `left` and before `right`.
    [[nodiscard]] Result<Size> before(Offset left, Offset right, Size limit);

private:
    [[nodiscard]] Result<> read(Offset left, Offset right, Size count);

    Snapshot m_left;
    Snapshot m_right;
    Progress& m_progress;
    std::vector<std::byte> m_leftBytes;
    std::vector<std::byte> m_rightBytes;
};

/// All bytes of the `content` there are, from `offset` on, into `to`; an Error where one of them is unreadable or
/// missing.
[[nodiscard]] Result<> readWhole(const Snapshot& content, Offset offset, std::span<std::byte> to);

} // namespace hexfolio
