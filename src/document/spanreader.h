// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "document/snapshot.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hexfolio {

/// What a SpanReader gives: a run of bytes of one kind.
struct Span {
    enum class Kind : std::uint8_t {
        Bytes, ///< `bytes` holds them
        Zeros, ///< a hole: all zero, not read, not in `bytes`
        Unreadable, ///< the bytes exist but cannot be read
    };
    Kind kind = Kind::Bytes;
    /// In offsets of the snapshot.
    Range range;
    /// The bytes of `range` where kind is Bytes; valid until the next call of next().
    std::span<const std::byte> bytes;
};

/// Walks a range of a snapshot as guarded spans, forwards or backwards, through one small reused buffer.
///
/// Owns its buffer (256 KiB stay in the second-level cache); borrows nothing, it keeps the snapshot. Small pieces are
/// gathered, so a heavily edited document still gives large spans. Tells the kernel that it scans, and drops pages behind.
/// Thread rule: one thread uses it; any number of readers of one snapshot.
class SpanReader {
public:
    enum class Direction : std::uint8_t { Forward, Backward };
    enum class Holes : std::uint8_t {
        Report, ///< long holes (64 KiB and more) come as Zeros
        Fill, ///< holes come as Bytes, zeros in the buffer
    };
    struct Options {
        Direction direction = Direction::Forward;
        Holes holes = Holes::Report;
        Size chunk = Size{256} << 10;
        /// Each Bytes span that follows another one directly begins with this many bytes of it again (ends, when going
        /// backwards), so that matches across seams are seen.
        Size overlap = 0;
    };

    /// Walks `range`, clipped to the size of the snapshot.
    SpanReader(Snapshot snapshot, Range range, Options options);
    SpanReader(Snapshot snapshot, Range range) : SpanReader(std::move(snapshot), range, Options{}) { }

    /// The next span in the direction of the walk, or nothing at its end. Spans are never empty.
    [[nodiscard]] std::optional<Span> next();

private:
    [[nodiscard]] std::optional<Span> nextForward();
    [[nodiscard]] std::optional<Span> nextBackward();

    Snapshot m_snapshot;
    Range m_rest;
    Options m_options;
    std::vector<std::byte> m_buffer;
    Size m_kept = 0;
};

} // namespace hexfolio
