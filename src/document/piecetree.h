// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "document/piece.h"

#include <cstddef>
#include <functional>
#include <span>

namespace hexfolio {

struct PieceNode;

/// An immutable, balanced sequence of pieces: the bytes of a document at one moment.
///
/// A join-based tree (Blelloch, Ferizovic, Sun: "Just Join for Parallel Ordered Sets", SPAA 2016) whose leaves hold up to
/// a few dozen pieces. Every edit is split, split, join: O(log pieces), old trees stay valid and share their nodes. Nodes
/// that nobody else holds are changed in place, so long runs of edits without a kept snapshot copy nothing.
///
/// A value: copying is O(1). Thread rule: one tree object belongs to one thread; copies may go to others, which may read,
/// edit and drop them (reference counts are atomic). Offsets are bytes of the sequence; ranges are half-open and must lie
/// within [0, size()] (asserted: callers check user input).
class PieceTree {
public:
    PieceTree() noexcept = default;
    /// The sequence of just `piece` (of nothing, where its length is 0).
    explicit PieceTree(const Piece& piece);
    /// Built bottom-up in O(n); neighbours that continue one another are merged, empty ones left out.
    explicit PieceTree(std::span<const Piece> pieces);
    PieceTree(const PieceTree& other) noexcept;
    PieceTree(PieceTree&& other) noexcept;
    PieceTree& operator=(PieceTree other) noexcept;
    ~PieceTree();

    [[nodiscard]] Size size() const noexcept;
    [[nodiscard]] std::size_t pieceCount() const noexcept;
    [[nodiscard]] bool isEmpty() const noexcept { return size() == 0; }
    /// The same root: equal without looking. (Different roots may hold the same bytes.)
    [[nodiscard]] bool isSameRoot(const PieceTree& other) const noexcept { return m_root == other.m_root; }

    /// Puts `by` in the place of `range`.
    void replace(Range range, const PieceTree& by);
    /// Puts one piece (or nothing, where its length is 0) in the place of `range`; typing extends the piece before it.
    void replace(Range range, const Piece& by);
    /// The sub-sequence of `range`; shares its nodes with this tree.
    [[nodiscard]] PieceTree slice(Range range) const;
    /// Appends `tail`.
    void append(const PieceTree& tail);

    /// The piece that holds `offset` and where in the sequence it starts; needs `offset < size()`.
    struct Place {
        Piece piece;
        Offset start = 0;
    };
    [[nodiscard]] Place placeOf(Offset offset) const noexcept;

    /// Calls `visit(piece, start)` for every piece that overlaps `range`, in order, pieces whole; stops when it returns
    /// false. O(log pieces + visited).
    using Visitor = std::function<bool(const Piece& piece, Offset start)>;
    void visit(Range range, const Visitor& visit) const;

    /// The tree in which each piece is replaced by what `map` makes of it (same total length); nodes shared between the
    /// trees of one Rewriter are rewritten once. Used to rebase a history after a save.
    class Rewriter;

    /// Balance, sums, merged neighbours, no empty piece; for tests. Returns a sentence about what is wrong, or nothing.
    [[nodiscard]] const char* brokenInvariant() const;
    /// Bytes of memory held by the nodes reachable from here (shared ones too); for benchmarks.
    [[nodiscard]] std::size_t memoryBytes() const;

private:
    explicit PieceTree(PieceNode* root) noexcept : m_root(root) { }

    PieceNode* m_root = nullptr;
};

/// Rewrites several trees piece by piece, each shared node once, so that a history of many roots costs what its distinct
/// nodes cost.
class PieceTree::Rewriter {
public:
    /// `map` returns the pieces in the place of the one given, of the same total length.
    using Map = std::function<void(const Piece& piece, std::vector<Piece>& out)>;

    explicit Rewriter(Map map);
    ~Rewriter();
    Rewriter(const Rewriter&) = delete;
    Rewriter& operator=(const Rewriter&) = delete;

    [[nodiscard]] PieceTree rewritten(const PieceTree& tree);

private:
    struct Memory;
    std::unique_ptr<Memory> m_memory;
};

} // namespace hexfolio
