// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "document/piece.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace hexfolio {

struct PieceNode;
class NodeRef;

/// An immutable, balanced sequence of pieces: the bytes of a document at one moment.
///
/// Leaves hold up to 32 pieces, because a heavily edited document has millions: one node for each would cost three
/// times the memory and a cache miss for every few bytes shown. Branches are binary, balanced by height and joined as
/// in Blelloch, Ferizovic, Sun: "Just Join for Parallel Ordered Sets" (SPAA 2016): every edit is made of cutting and
/// joining, each O(log pieces), so that deleting half a terabyte or pasting it three times costs what typing one byte
/// costs. Neighbours that continue one another are always one piece.
///
/// Old trees stay valid and share their nodes, so a version costs one path. But nodes that nobody else holds are
/// changed in place: the reference counts on the way down tell. A million edits without a version kept in between
/// allocate only what the result needs, and a version costs its path only when the next edit comes.
///
/// A value: copying is O(1). Thread rule: one tree object belongs to one thread; copies may go to others, which may
/// read, edit and drop them (reference counts are atomic). Offsets are bytes of the sequence; ranges are half-open and
/// must lie within [0, size()] (asserted: callers check user input). Running out of memory within an edit leaves the
/// tree empty; copies of it are not touched.
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
    /// Hands the root over to an edit, which puts its result back.
    [[nodiscard]] NodeRef takeRoot() noexcept;

    PieceNode* m_root = nullptr;
};

/// Rewrites several trees piece by piece, each shared node once, so that a history of many roots costs what its
/// distinct nodes cost.
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
