// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/piecejoin.h"

#include <algorithm>
#include <vector>

namespace hexfolio::piecejoin {

namespace {

/// A branch taken apart; `shell` is the branch itself, childless and ready for reuse, where nobody else held it.
struct Opened {
    NodeRef shell;
    NodeRef left;
    NodeRef right;
};

Opened opened(NodeRef node)
{
    if (!node.isUnique())
        return {{}, node->branch().left, node->branch().right};
    PieceBranch& branch = node.ownBranch();
    NodeRef left = std::move(branch.left);
    NodeRef right = std::move(branch.right);
    return {std::move(node), std::move(left), std::move(right)};
}

NodeRef branchOf(NodeRef shell, NodeRef left, NodeRef right)
{
    if (!shell)
        shell = NodeRef::adopting(new PieceBranch);
    shell.ownBranch().assign(std::move(left), std::move(right));
    return shell;
}

/// One leaf of `content`; in `shell` where that is a leaf that nobody else holds.
NodeRef leafOf(NodeRef shell, std::span<const Piece> content)
{
    if (content.empty())
        return {};
    if (!shell || !shell.isUnique())
        shell = NodeRef::adopting(new PieceLeaf);
    shell.ownLeaf().assign(content);
    return shell;
}

/// One leaf of `content`, or two equal ones where it is too long.
NodeRef leavesOf(NodeRef shell, std::span<const Piece> content)
{
    if (content.size() <= PieceLeaf::capacity)
        return leafOf(std::move(shell), content);
    const std::size_t half = content.size() / 2;
    NodeRef right = leafOf({}, content.subspan(half));
    NodeRef left = leafOf(std::move(shell), content.first(half));
    return branchOf({}, std::move(left), std::move(right));
}

/// A branch of two whose heights differ by two at most: the rotations of AVL trees.
NodeRef balanced(NodeRef shell, NodeRef left, NodeRef right)
{
    if (right->height > left->height + 1) {
        Opened outer = opened(std::move(right));
        if (outer.left->height <= outer.right->height) {
            NodeRef low = branchOf(std::move(shell), std::move(left), std::move(outer.left));
            return branchOf(std::move(outer.shell), std::move(low), std::move(outer.right));
        }
        Opened inner = opened(std::move(outer.left));
        NodeRef low = branchOf(std::move(shell), std::move(left), std::move(inner.left));
        NodeRef high = branchOf(std::move(inner.shell), std::move(inner.right), std::move(outer.right));
        return branchOf(std::move(outer.shell), std::move(low), std::move(high));
    }
    if (left->height > right->height + 1) {
        Opened outer = opened(std::move(left));
        if (outer.right->height <= outer.left->height) {
            NodeRef high = branchOf(std::move(shell), std::move(outer.right), std::move(right));
            return branchOf(std::move(outer.shell), std::move(outer.left), std::move(high));
        }
        Opened inner = opened(std::move(outer.right));
        NodeRef high = branchOf(std::move(shell), std::move(inner.right), std::move(right));
        NodeRef low = branchOf(std::move(inner.shell), std::move(outer.left), std::move(inner.left));
        return branchOf(std::move(outer.shell), std::move(low), std::move(high));
    }
    return branchOf(std::move(shell), std::move(left), std::move(right));
}

/// Joins trees of any two heights and leaves the leaves as they are; O(difference of the heights).
NodeRef linked(NodeRef shell, NodeRef left, NodeRef right)
{
    if (!left || !right)
        return left ? left : right;
    if (left->height > right->height + 1) {
        Opened high = opened(std::move(left));
        NodeRef low = linked(std::move(shell), std::move(high.right), std::move(right));
        return balanced(std::move(high.shell), std::move(high.left), std::move(low));
    }
    if (right->height > left->height + 1) {
        Opened high = opened(std::move(right));
        NodeRef low = linked(std::move(shell), std::move(left), std::move(high.left));
        return balanced(std::move(high.shell), std::move(low), std::move(high.right));
    }
    return branchOf(std::move(shell), std::move(left), std::move(right));
}

/// A tree and the leaf that was taken off one of its ends.
struct Parted {
    NodeRef rest;
    NodeRef leaf;
};

Parted withoutLastLeaf(NodeRef node)
{
    if (node->isLeaf())
        return {{}, std::move(node)};
    Opened parts = opened(std::move(node));
    Parted right = withoutLastLeaf(std::move(parts.right));
    return {linked(std::move(parts.shell), std::move(parts.left), std::move(right.rest)), std::move(right.leaf)};
}

Parted withoutFirstLeaf(NodeRef node)
{
    if (node->isLeaf())
        return {{}, std::move(node)};
    Opened parts = opened(std::move(node));
    Parted left = withoutFirstLeaf(std::move(parts.left));
    return {linked(std::move(parts.shell), std::move(left.rest), std::move(parts.right)), std::move(left.leaf)};
}

bool isSeamSound(const PieceNode& left, const PieceNode& right)
{
    const PieceNode* last = &left;
    while (!last->isLeaf())
        last = last->branch().right.get();
    const PieceNode* first = &right;
    while (!first->isLeaf())
        first = first->branch().left.get();
    return last->pieceCount >= PieceLeaf::minimum && first->pieceCount >= PieceLeaf::minimum
        && !last->leaf().back().isContinuedBy(first->leaf().front());
}

NodeRef joinedInto(NodeRef shell, NodeRef left, NodeRef right)
{
    if (!left || !right || isSeamSound(*left, *right))
        return linked(std::move(shell), std::move(left), std::move(right));
    Parted before = withoutLastLeaf(std::move(left));
    Parted after = withoutFirstLeaf(std::move(right));
    PieceRun run;
    run.add(before.leaf->leaf().all());
    run.add(after.leaf->leaf().all());
    NodeRef middle = leavesOf(std::move(before.leaf), run.all());
    // The merged leaf may still be small, so both seams are looked at again; each time there is a leaf less to merge.
    middle = joinedInto(std::move(shell), std::move(before.rest), std::move(middle));
    return joinedInto({}, std::move(middle), std::move(after.rest));
}

/// Seams inside a tree are sound; cutting a tree disturbs one only where all that is left of a side is one leaf.
NodeRef joinedAfterCut(NodeRef shell, NodeRef left, NodeRef right)
{
    const bool mayBeSmall = (left && left->isLeaf()) || (right && right->isLeaf());
    return mayBeSmall ? joinedInto(std::move(shell), std::move(left), std::move(right))
                      : linked(std::move(shell), std::move(left), std::move(right));
}

/// Adds what lies in `range` of the pieces in a row.
void addPart(PieceRun& run, std::span<const Piece> pieces, Range range)
{
    Offset start = 0;
    for (const Piece& piece : pieces) {
        if (start >= range.end)
            return;
        const Range part = Range{start, start + piece.length}.intersected(range);
        if (!part.isEmpty())
            run.add({piece.source, piece.offset + (part.begin - start), part.size()});
        start += piece.length;
    }
}

NodeRef replacedInLeaf(NodeRef node, Range range, std::span<const Piece> by)
{
    PieceRun run;
    addPart(run, node->leaf().all(), {0, range.begin});
    run.add(by);
    addPart(run, node->leaf().all(), {range.end, node->size});
    return leavesOf(std::move(node), run.all());
}

bool isSmall(const NodeRef& node)
{
    return !node || node->pieceCount < PieceLeaf::minimum;
}

/// Fills leaf after leaf with pieces as they come, merging those that continue one another.
class LeafFiller {
public:
    explicit LeafFiller(std::vector<NodeRef>& leaves) : m_leaves(leaves) { }

    void add(const Piece& piece)
    {
        if (piece.length == 0)
            return;
        if (m_count > 0 && m_pieces[m_count - 1].isContinuedBy(piece)) {
            m_pieces[m_count - 1].length += piece.length;
            return;
        }
        if (m_count == PieceLeaf::capacity)
            finish();
        m_pieces[m_count++] = piece;
    }
    /// The last piece of a full leaf may still grow, so leaves are made when the next piece is known.
    void finish()
    {
        if (m_count > 0)
            m_leaves.push_back(leafOf({}, std::span(m_pieces).first(m_count)));
        m_count = 0;
    }

private:
    std::vector<NodeRef>& m_leaves;
    std::array<Piece, PieceLeaf::capacity> m_pieces;
    std::size_t m_count = 0;
};

NodeRef builtOfLeaves(std::span<NodeRef> leaves)
{
    if (leaves.size() == 1)
        return std::move(leaves.front());
    const std::size_t half = leaves.size() / 2;
    NodeRef left = builtOfLeaves(leaves.first(half));
    return branchOf({}, std::move(left), builtOfLeaves(leaves.subspan(half)));
}

} // namespace

NodeRef joined(NodeRef left, NodeRef right)
{
    return joinedInto({}, std::move(left), std::move(right));
}

NodeRef kept(NodeRef node, Range range)
{
    if (!node || range.isEmpty())
        return {};
    if (range == Range{0, node->size})
        return node;
    if (node->isLeaf()) {
        PieceRun run;
        addPart(run, node->leaf().all(), range);
        return leafOf(std::move(node), run.all());
    }
    Opened parts = opened(std::move(node));
    const Offset middle = parts.left->size;
    const Range high = range.intersected({middle, middle + parts.right->size});
    NodeRef left = kept(std::move(parts.left), range.clampedTo(middle));
    NodeRef right = kept(std::move(parts.right), high.shiftedDown(middle));
    return joinedAfterCut(std::move(parts.shell), std::move(left), std::move(right));
}

NodeRef replaced(NodeRef node, Range range, std::span<const Piece> by)
{
    if (!node)
        return leafOf({}, by);
    if (node->isLeaf())
        return replacedInLeaf(std::move(node), range, by);
    Opened parts = opened(std::move(node));
    const Offset middle = parts.left->size;
    const Range high{std::max(range.begin, middle), std::max(range.end, middle)};
    bool seamTouched = false;
    if (range.end <= middle) {
        parts.left = replaced(std::move(parts.left), range, by);
        seamTouched = range.end == middle || isSmall(parts.left);
    } else if (range.begin >= middle) {
        parts.right = replaced(std::move(parts.right), high.shiftedDown(middle), by);
        seamTouched = range.begin == middle || isSmall(parts.right);
    } else {
        const Range rest{range.end - middle, parts.right->size};
        parts.left = joined(kept(std::move(parts.left), {0, range.begin}), leafOf({}, by));
        parts.right = kept(std::move(parts.right), rest);
        seamTouched = true;
    }
    return seamTouched ? joinedInto(std::move(parts.shell), std::move(parts.left), std::move(parts.right))
                       : linked(std::move(parts.shell), std::move(parts.left), std::move(parts.right));
}

NodeRef built(std::span<const Piece> pieces)
{
    std::vector<NodeRef> leaves;
    leaves.reserve(pieces.size() / PieceLeaf::capacity + 1);
    LeafFiller filler(leaves);
    for (const Piece& piece : pieces)
        filler.add(piece);
    filler.finish();
    return leaves.empty() ? NodeRef{} : builtOfLeaves(leaves);
}

} // namespace hexfolio::piecejoin
