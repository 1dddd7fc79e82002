// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/editreplay.h"
#include "document/snapshot.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace hexfolio {

/// Bytes of a file as a log remembers them, and whether the file still has them.
///
/// Borrows the log's bytes. Immutable; any thread, in jobs: it reads as much of the file as is known.
class KnownBytes {
public:
    KnownBytes(const std::vector<ReplayedHistory::Known>& known, const std::vector<editlog::Proof::Sum>& sums);

    /// All of them still stand in `file`.
    [[nodiscard]] bool areIn(const Snapshot& file) const;
    /// How a place of the file compares with what is known of it.
    struct Verdict {
        /// Nothing that is known of the place is another thing now, and its first bytes are known (those that a log
        /// keeps as they are; or the bytes beside it, where it is empty).
        bool fits = false;
        /// All of it is known.
        bool isProven = false;
    };
    [[nodiscard]] Verdict verdict(Range before, const Snapshot& file) const;

private:
    /// A stretch that is known by its bytes, or by their sum.
    struct Stretch {
        Range range;
        std::span<const std::byte> bytes;
        std::optional<Sha256::Value> sum;
    };
    [[nodiscard]] static bool isIn(const Stretch& stretch, Range part, const Snapshot& file);

    /// By their beginnings.
    std::vector<Stretch> m_known;
    Size m_longest = 0;
};

} // namespace hexfolio
