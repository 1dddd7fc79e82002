// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <cstddef>
#include <map>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace hexfolio {

/// The bytes that a file had where the document then edited it: proof, before a save, of what nobody else changed.
///
/// A map of the file shows what others write at once, so what was there can only be told by who noted it. Notes are
/// made as edits are made (DiskSource::noteAround()), as long as there is room; what is not noted is unknown, never
/// wrong. Offsets of the file's source. Thread rule: any thread at any time.
class OldBytes {
public:
    /// Of a longer edit nothing is noted but its ends.
    static constexpr Size longest = Size{1} << 20;
    /// Room for the notes of one file, in bytes; half of it is for edits of up to `shortEdit` bytes.
    static constexpr Size most = Size{64} << 20;
    static constexpr Size shortEdit = Size{64} << 10;

    /// So many bytes on either side of an edit are noted with it: they tell where its place went.
    static constexpr Size context = 16;
    /// Of a long edit so many bytes at either end are noted.
    static constexpr Size end = Size{4} << 10;

    /// What is to be noted where `range` of a file of `size` bytes is edited: it and what lies round it; of a long
    /// range the two ends.
    [[nodiscard]] static std::vector<Range> around(Range range, Size size);
    /// Notes bytes that are known already; what was noted before stays.
    void note(Offset offset, std::span<const std::byte> bytes);

    /// Every byte of `range` is noted.
    [[nodiscard]] bool covers(Range range) const;
    /// The first byte among `bytes`, which stand at `offset` now, that was another one when it was noted.
    [[nodiscard]] std::optional<Offset> firstDifference(Offset offset, std::span<const std::byte> bytes) const;
    /// The noted bytes of `range`, or nothing where some of them are unknown.
    [[nodiscard]] std::optional<std::vector<std::byte>> bytes(Range range) const;

    /// A stretch of noted bytes.
    struct Run {
        Offset begin = 0;
        std::vector<std::byte> bytes;
        [[nodiscard]] Range range() const noexcept { return Range::ofLength(begin, bytes.size()); }
    };
    /// What is noted of `range`, in order, not touching one another.
    [[nodiscard]] std::vector<Run> runsIn(Range range) const;

private:
    using Runs = std::map<Offset, std::vector<std::byte>>;
    /// The first run that ends behind `offset`.
    [[nodiscard]] Runs::const_iterator runAt(Offset offset) const;
    [[nodiscard]] std::vector<Range> unknownIn(Range range) const;
    [[nodiscard]] bool hasRoomFor(Size size) const noexcept;
    void put(Offset offset, std::span<const std::byte> bytes);

    mutable std::mutex m_mutex;
    /// By their beginnings; they do not overlap.
    Runs m_runs;
    Size m_size = 0;
};

} // namespace hexfolio
