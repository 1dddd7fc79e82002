// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "document/snapshot.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace hexfolio {

/// The first bytes of a range, ready to be shown: which of them could be read, and whether there are more.
///
/// A plain value; a byte that cannot be read is shown as "··", never as 00.
struct ByteSample {
    std::vector<std::byte> bytes;
    /// Offsets of the snapshot that cannot be read.
    std::vector<Range> unreadable;
    /// Where the sample starts in the snapshot.
    Offset begin = 0;
    /// The range goes on behind the sample.
    bool isCut = false;

    /// Reads at most `limit` bytes of `range` (clipped to the snapshot).
    [[nodiscard]] static ByteSample of(const Snapshot& snapshot, Range range, Size limit);

    [[nodiscard]] bool isReadable(std::size_t index) const noexcept;
    /// Two digits: "7F", or "··".
    [[nodiscard]] QString hexAt(std::size_t index) const;
    /// The printable ASCII character, else ".".
    [[nodiscard]] QChar textAt(std::size_t index) const;
    /// "7F 45 4C 46 …"
    [[nodiscard]] QString hex() const;
    /// ".ELF…"
    [[nodiscard]] QString text() const;
};

} // namespace hexfolio
