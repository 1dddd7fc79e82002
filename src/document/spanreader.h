// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "document/holefinder.h"
#include "document/nearbyreads.h"
#include "document/scanadvice.h"
#include "document/snapshot.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
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
/// gathered, so a heavily edited document still gives large spans. Tells the kernel that it scans, and drops pages
/// behind. Thread rule: one thread uses it; any number of readers of one snapshot.
///
/// Seams: whatever two neighbouring bytes of the walk there are, with an overlap of n every run of n + 1 bytes lies
/// whole in at least one span, unless it contains an unreadable byte. Next to a Zeros span this works the other way
/// round: the hole is told whole, and the Bytes spans beside it go on (or begin) with `overlap` zeros of the hole, so
/// that a match that crosses the border is seen. Their ranges therefore overlap the hole's. Behind an Unreadable span
/// nothing is repeated. Two Zeros spans never touch one another, except that a hole may be cut where its source tells
/// of two.
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
        /// How many new bytes a span has at most; with overlaps it may be up to two `overlap` longer.
        Size chunk = Size{256} << 10;
        /// Each Bytes span that follows another one directly begins with this many bytes of it again (ends, when going
        /// backwards), so that matches across seams are seen. Holes shorter than this come as Bytes.
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
    [[nodiscard]] Span bytesSpan(Range range, Size first);
    [[nodiscard]] Span zerosSpan(Range hole);
    [[nodiscard]] Span unreadableFrom(Offset begin);
    [[nodiscard]] Span unreadableUpTo(Offset end);

    /// The middle of the buffer, where new bytes go; what is repeated and zeros of a hole go before and behind them.
    [[nodiscard]] std::span<std::byte> body() noexcept;
    [[nodiscard]] Offset readFrom(Offset from, Range window);
    [[nodiscard]] Offset readPart(const Piece& piece, Offset start, Range part, std::span<std::byte> to);
    [[nodiscard]] Offset pageBehind(Offset offset) const;

    Snapshot m_snapshot;
    Options m_options;
    /// What is still to be walked.
    Range m_rest;
    HoleFinder m_holes;
    ScanAdvice m_advice;
    NearbyReads m_reads;
    std::vector<std::byte> m_buffer;
    /// The part of the buffer that the next span repeats.
    Range m_kept;
};

} // namespace hexfolio
