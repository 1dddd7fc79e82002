// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/editreplay.h"
#include "document/snapshot.h"

#include <vector>

namespace hexfolio {

/// Bytes of a file as a log remembers them, and whether the file still has them.
///
/// Borrows the log's bytes. Immutable; any thread.
class KnownBytes {
public:
    explicit KnownBytes(std::vector<ReplayedHistory::Known> known);

    /// All of them still stand in `file`.
    [[nodiscard]] bool areIn(const Snapshot& file) const;
    /// `file` may be changed at `before` as the log wants it: all that is known of that place still holds, and as much of it
    /// is known as the log keeps (its first bytes, or those beside it where it is empty).
    [[nodiscard]] bool vouchFor(Range before, const Snapshot& file) const;

private:
    /// In the order of the file.
    std::vector<ReplayedHistory::Known> m_known;
};

} // namespace hexfolio
