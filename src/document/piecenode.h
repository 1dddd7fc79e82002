// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "document/piece.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

namespace hexfolio {

struct PieceLeaf;
struct PieceBranch;

/// What leaves and branches of a PieceTree have in common. Immutable while more than one NodeRef leads to it.
///
/// No virtual functions: a branch stays at 40 bytes, and `height` tells the two kinds apart.
struct PieceNode {
    mutable std::atomic<std::uint32_t> references{1};
    /// 0 for a leaf; one more than the higher child for a branch.
    std::uint32_t height = 0;
    /// Bytes of the sequence below this node.
    Size size = 0;
    /// Pieces below this node.
    std::size_t pieceCount = 0;

    [[nodiscard]] bool isLeaf() const noexcept { return height == 0; }
    [[nodiscard]] const PieceLeaf& leaf() const noexcept;
    [[nodiscard]] const PieceBranch& branch() const noexcept;
};

/// Shared ownership of a node; the count sits in the node. Copies may be made and dropped by any thread.
class NodeRef {
public:
    NodeRef() noexcept = default;
    /// Takes over a reference that the caller holds.
    [[nodiscard]] static NodeRef adopting(PieceNode* node) noexcept;
    /// Adds a reference of its own.
    [[nodiscard]] static NodeRef sharing(PieceNode* node) noexcept;
    NodeRef(const NodeRef& other) noexcept : NodeRef(sharing(other.m_node)) { }
    NodeRef(NodeRef&& other) noexcept : m_node(std::exchange(other.m_node, nullptr)) { }
    NodeRef& operator=(NodeRef other) noexcept
    {
        std::swap(m_node, other.m_node);
        return *this;
    }
    ~NodeRef()
    {
        if (m_node)
            drop(m_node);
    }

    [[nodiscard]] explicit operator bool() const noexcept { return m_node != nullptr; }
    [[nodiscard]] const PieceNode* get() const noexcept { return m_node; }
    const PieceNode* operator->() const noexcept { return m_node; }
    const PieceNode& operator*() const noexcept { return *m_node; }
    /// Gives the reference away.
    [[nodiscard]] PieceNode* release() noexcept { return std::exchange(m_node, nullptr); }

    /// Whether nobody else holds the node. Where every node on the way from a root of one's own says so, the node may
    /// be changed in place: nobody can begin to share it behind the back of the one who asks.
    [[nodiscard]] bool isUnique() const noexcept { return m_node->references.load(std::memory_order_acquire) == 1; }
    /// The node for changing; only where isUnique().
    [[nodiscard]] PieceLeaf& ownLeaf() noexcept;
    [[nodiscard]] PieceBranch& ownBranch() noexcept;

private:
    /// Takes one reference off, and the node with the last. Recursion goes as deep as the tree is high: under fifty.
    static void drop(PieceNode* node) noexcept;

    PieceNode* m_node = nullptr;
};

/// Some pieces in a row.
struct PieceLeaf : PieceNode {
    /// 32 pieces of 24 bytes: a leaf is 800 bytes with its header, a dozen cache lines read in a row.
    static constexpr std::size_t capacity = 32;
    /// Leaves with fewer are merged with a neighbour; only the outermost ones of a tree may have fewer.
    static constexpr std::size_t minimum = 8;

    std::array<Piece, capacity> pieces;

    [[nodiscard]] std::span<const Piece> all() const noexcept { return {pieces.data(), pieceCount}; }
    [[nodiscard]] const Piece& front() const noexcept { return pieces.front(); }
    [[nodiscard]] const Piece& back() const noexcept { return pieces[pieceCount - 1]; }
    /// Puts `content` (1 to `capacity` pieces, not of this leaf) in the place of what is there.
    void assign(std::span<const Piece> content) noexcept;
};

/// Two sub-sequences in a row; their heights differ by one at most.
struct PieceBranch : PieceNode {
    NodeRef left;
    NodeRef right;

    /// Puts both children in place and sums them up.
    void assign(NodeRef newLeft, NodeRef newRight) noexcept;
};

/// Pieces in a row on their way into one or two leaves; merges those that continue one another.
class PieceRun {
public:
    static constexpr std::size_t capacity = 2 * PieceLeaf::capacity;

    /// Appends `piece`, unless it is empty. Needs room for it.
    void add(const Piece& piece) noexcept
    {
        if (piece.length == 0)
            return;
        if (m_count > 0 && m_pieces[m_count - 1].isContinuedBy(piece))
            m_pieces[m_count - 1].length += piece.length;
        else
            m_pieces[m_count++] = piece;
    }
    void add(std::span<const Piece> pieces) noexcept
    {
        for (const Piece& piece : pieces)
            add(piece);
    }
    [[nodiscard]] std::span<const Piece> all() const noexcept { return {m_pieces.data(), m_count}; }

private:
    std::array<Piece, capacity> m_pieces;
    std::size_t m_count = 0;
};

inline const PieceLeaf& PieceNode::leaf() const noexcept
{
    return static_cast<const PieceLeaf&>(*this);
}
inline const PieceBranch& PieceNode::branch() const noexcept
{
    return static_cast<const PieceBranch&>(*this);
}

inline NodeRef NodeRef::adopting(PieceNode* node) noexcept
{
    NodeRef ref;
    ref.m_node = node;
    return ref;
}

inline NodeRef NodeRef::sharing(PieceNode* node) noexcept
{
    if (node)
        node->references.fetch_add(1, std::memory_order_relaxed);
    return adopting(node);
}

inline PieceLeaf& NodeRef::ownLeaf() noexcept
{
    return static_cast<PieceLeaf&>(*m_node);
}
inline PieceBranch& NodeRef::ownBranch() noexcept
{
    return static_cast<PieceBranch&>(*m_node);
}

} // namespace hexfolio
