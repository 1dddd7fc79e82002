// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/piecenode.h"
#include "document/piecetree.h"

#include <algorithm>
#include <unordered_set>

namespace hexfolio {

namespace {

/// Walks a whole tree in order and remembers what it needs to judge the next leaf.
class Checker {
public:
    [[nodiscard]] const char* check(const PieceNode& node)
    {
        if (node.references.load(std::memory_order_relaxed) == 0)
            return "a node has no reference";
        return node.isLeaf() ? checkLeaf(node.leaf()) : checkBranch(node.branch());
    }

private:
    const char* checkBranch(const PieceBranch& branch)
    {
        if (!branch.left || !branch.right)
            return "a branch misses a child";
        const auto [low, high] = std::minmax(branch.left->height, branch.right->height);
        if (high - low > 1)
            return "the heights of two children differ by more than one";
        if (branch.height != high + 1)
            return "the height of a branch is wrong";
        if (branch.size != branch.left->size + branch.right->size)
            return "the size of a branch is not the sum of its children";
        if (branch.pieceCount != branch.left->pieceCount + branch.right->pieceCount)
            return "the piece count of a branch is not the sum of its children";
        const char* broken = check(*branch.left);
        return broken ? broken : check(*branch.right);
    }

    const char* checkLeaf(const PieceLeaf& leaf)
    {
        if (leaf.pieceCount == 0 || leaf.pieceCount > PieceLeaf::capacity)
            return "a leaf is empty or too full";
        // Only the first and the last leaf may be small: a small one that is not the first must be the last.
        if (m_mustBeLast)
            return "a leaf inside the tree is too small";
        m_mustBeLast = m_previous != nullptr && leaf.pieceCount < PieceLeaf::minimum;
        Size sum = 0;
        for (const Piece& piece : leaf.all()) {
            if (piece.length == 0 || piece.source == nullptr)
                return "a piece is empty or has no source";
            if (m_previous && m_previous->isContinuedBy(piece))
                return "two neighbours continue one another and are not merged";
            m_previous = &piece;
            sum += piece.length;
        }
        return sum == leaf.size ? nullptr : "the size of a leaf is not the sum of its pieces";
    }

    const Piece* m_previous = nullptr;
    bool m_mustBeLast = false;
};

std::size_t memoryOf(const PieceNode& node, std::unordered_set<const PieceNode*>& seen)
{
    // Where only one reference leads to a node, it cannot be met twice.
    const bool isShared = node.references.load(std::memory_order_relaxed) > 1;
    if (isShared && !seen.insert(&node).second)
        return 0;
    if (node.isLeaf())
        return sizeof(PieceLeaf);
    return sizeof(PieceBranch) + memoryOf(*node.branch().left, seen) + memoryOf(*node.branch().right, seen);
}

} // namespace

const char* PieceTree::brokenInvariant() const
{
    return m_root ? Checker().check(*m_root) : nullptr;
}

std::size_t PieceTree::memoryBytes() const
{
    std::unordered_set<const PieceNode*> seen;
    return m_root ? memoryOf(*m_root, seen) : 0;
}

} // namespace hexfolio
