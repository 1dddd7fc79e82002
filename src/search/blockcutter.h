// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/snapshot.h"

#include <cstdint>
#include <optional>

namespace hexfolio {

/// A part of the searched range that one thread deals with in one go.
struct SearchBlock {
    enum class Kind : std::uint8_t {
        Bytes, ///< to be read
        Zeros, ///< a hole; every byte is zero and need not be read
    };
    Kind kind = Kind::Bytes;
    /// Matches that start in here belong to the block.
    Range range;
};

/// Cuts a range of a snapshot into blocks from one end to the other: pieces of at most one size where there are bytes,
/// holes whole however large they are, found without reading.
///
/// Keeps what the file system said about the last extent, so a dense file is asked once. One thread at a time.
class BlockCutter {
public:
    enum class From : std::uint8_t { Begin, End };

    BlockCutter(Snapshot snapshot, Range range, From from, Size blockSize);

    /// The next block, or nothing where the range is used up. Blocks touch, are never empty and cover the range.
    [[nodiscard]] std::optional<SearchBlock> next();

    /// Holes shorter than this are read like other bytes.
    static constexpr Size leastHole = Size{64} << 10;

private:
    /// A run that is certainly one kind; `range` starts or holds the offset it was asked for.
    [[nodiscard]] SearchBlock runAt(Offset offset, Offset limit);
    [[nodiscard]] Offset endOfZeros(Offset offset, Offset limit) const;
    [[nodiscard]] Offset endOfBytes(Offset offset, Offset limit) const;
    [[nodiscard]] std::optional<SearchBlock> nextFromEnd();

    Snapshot m_snapshot;
    Range m_rest;
    From m_from;
    Size m_blockSize;
    SearchBlock m_known;
};

} // namespace hexfolio
