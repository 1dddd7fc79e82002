// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/piecetree.h"

#include "document/piecejoin.h"
#include "document/piecenode.h"

#include <cassert>
#include <utility>

namespace hexfolio {

namespace {

/// Visits the pieces of `node` that overlap `range`; `start` is where the node starts in the sequence. Returns whether
/// to go on.
bool visitNode(const PieceNode& node, Offset start, Range range, const PieceTree::Visitor& visit)
{
    if (!range.overlaps({start, start + node.size}))
        return true;
    if (!node.isLeaf()) {
        const PieceBranch& branch = node.branch();
        return visitNode(*branch.left, start, range, visit)
            && visitNode(*branch.right, start + branch.left->size, range, visit);
    }
    for (const Piece& piece : node.leaf().all()) {
        if (start >= range.end)
            return true;
        if (start + piece.length > range.begin && !visit(piece, start))
            return false;
        start += piece.length;
    }
    return true;
}

} // namespace

PieceTree::PieceTree(const Piece& piece) : PieceTree(std::span(&piece, 1)) { }

PieceTree::PieceTree(std::span<const Piece> pieces) : m_root(piecejoin::built(pieces).release()) { }

PieceTree::PieceTree(const PieceTree& other) noexcept : m_root(NodeRef::sharing(other.m_root).release()) { }

PieceTree::PieceTree(PieceTree&& other) noexcept : m_root(std::exchange(other.m_root, nullptr)) { }

PieceTree& PieceTree::operator=(PieceTree other) noexcept
{
    std::swap(m_root, other.m_root);
    return *this;
}

PieceTree::~PieceTree()
{
    (void)NodeRef::adopting(m_root);
}

Size PieceTree::size() const noexcept
{
    return m_root ? m_root->size : 0;
}

std::size_t PieceTree::pieceCount() const noexcept
{
    return m_root ? m_root->pieceCount : 0;
}

NodeRef PieceTree::takeRoot() noexcept
{
    return NodeRef::adopting(std::exchange(m_root, nullptr));
}

void PieceTree::replace(Range range, const PieceTree& by)
{
    assert(range.begin <= range.end && range.end <= size());
    if (!by.m_root) {
        replace(range, Piece{});
        return;
    }
    // Held by a reference of its own, since `by` may be this tree.
    NodeRef middle = NodeRef::sharing(by.m_root);
    if (middle->isLeaf() && middle->pieceCount <= piecejoin::maxReplacement) {
        m_root = piecejoin::replaced(takeRoot(), range, middle->leaf().all()).release();
        return;
    }
    NodeRef root = takeRoot();
    const Range rest{range.end, root ? root->size : 0};
    NodeRef before = piecejoin::kept(root, {0, range.begin});
    NodeRef after = piecejoin::kept(std::move(root), rest);
    before = piecejoin::joined(std::move(before), std::move(middle));
    m_root = piecejoin::joined(std::move(before), std::move(after)).release();
}

void PieceTree::replace(Range range, const Piece& by)
{
    assert(range.begin <= range.end && range.end <= size());
    const std::span<const Piece> pieces(&by, by.length > 0 ? 1U : 0U);
    m_root = piecejoin::replaced(takeRoot(), range, pieces).release();
}

PieceTree PieceTree::slice(Range range) const
{
    assert(range.begin <= range.end && range.end <= size());
    return PieceTree(piecejoin::kept(NodeRef::sharing(m_root), range).release());
}

void PieceTree::append(const PieceTree& tail)
{
    NodeRef after = NodeRef::sharing(tail.m_root);
    m_root = piecejoin::joined(takeRoot(), std::move(after)).release();
}

PieceTree::Place PieceTree::placeOf(Offset offset) const noexcept
{
    assert(offset < size());
    const PieceNode* node = m_root;
    Offset start = 0;
    while (!node->isLeaf()) {
        const PieceBranch& branch = node->branch();
        const Offset middle = start + branch.left->size;
        node = offset < middle ? branch.left.get() : branch.right.get();
        start = offset < middle ? start : middle;
    }
    const Piece* piece = &node->leaf().front();
    for (; start + piece->length <= offset; ++piece)
        start += piece->length;
    return {*piece, start};
}

void PieceTree::visit(Range range, const Visitor& visit) const
{
    if (m_root && !range.isEmpty())
        visitNode(*m_root, 0, range, visit);
}

} // namespace hexfolio
