// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/piecejoin.h"
#include "document/piecenode.h"
#include "document/piecetree.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace hexfolio {

struct PieceTree::Rewriter::Memory {
    /// Original and result; holding the original keeps its address from being used again.
    struct Entry {
        NodeRef original;
        NodeRef result;
    };

    explicit Memory(Map function) : map(std::move(function)) { }

    NodeRef rewritten(const NodeRef& node);
    NodeRef rewrittenLeaf(const NodeRef& node);
    NodeRef rewrittenBranch(const NodeRef& node);

    Map map;
    std::unordered_map<const PieceNode*, Entry> done;
    std::vector<Piece> pieces;
};

NodeRef PieceTree::Rewriter::Memory::rewritten(const NodeRef& node)
{
    if (const auto known = done.find(node.get()); known != done.end())
        return known->second.result;
    // A node with one reference is met once, so remembering it would only cost memory.
    const bool isShared = !node.isUnique();
    NodeRef result = node->isLeaf() ? rewrittenLeaf(node) : rewrittenBranch(node);
    if (isShared)
        done.emplace(node.get(), Entry{node, result});
    return result;
}

NodeRef PieceTree::Rewriter::Memory::rewrittenLeaf(const NodeRef& node)
{
    pieces.clear();
    for (const Piece& piece : node->leaf().all())
        map(piece, pieces);
    if (std::ranges::equal(pieces, node->leaf().all()))
        return node;
    return piecejoin::built(pieces);
}

NodeRef PieceTree::Rewriter::Memory::rewrittenBranch(const NodeRef& node)
{
    const PieceBranch& branch = node->branch();
    NodeRef left = rewritten(branch.left);
    NodeRef right = rewritten(branch.right);
    if (left.get() == branch.left.get() && right.get() == branch.right.get())
        return node;
    return piecejoin::joined(std::move(left), std::move(right));
}

PieceTree::Rewriter::Rewriter(Map map) : m_memory(std::make_unique<Memory>(std::move(map))) { }

PieceTree::Rewriter::~Rewriter() = default;

PieceTree PieceTree::Rewriter::rewritten(const PieceTree& tree)
{
    if (!tree.m_root)
        return {};
    // The reference taken here makes the root count as shared, so that a root is rewritten once, too.
    return PieceTree(m_memory->rewritten(NodeRef::sharing(tree.m_root)).release());
}

} // namespace hexfolio
