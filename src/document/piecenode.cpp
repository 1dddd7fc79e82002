// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/piecenode.h"

#include <algorithm>
#include <memory>

namespace hexfolio {

void NodeRef::drop(PieceNode* node) noexcept
{
    // Acquire and release: whoever takes the last reference must see every read of the others as finished.
    if (node->references.fetch_sub(1, std::memory_order_acq_rel) != 1)
        return;
    if (node->isLeaf())
        std::default_delete<PieceLeaf>()(static_cast<PieceLeaf*>(node));
    else
        std::default_delete<PieceBranch>()(static_cast<PieceBranch*>(node));
}

void PieceLeaf::assign(std::span<const Piece> content) noexcept
{
    std::ranges::copy(content, pieces.begin());
    pieceCount = content.size();
    size = 0;
    for (const Piece& piece : content)
        size += piece.length;
}

void PieceBranch::assign(NodeRef newLeft, NodeRef newRight) noexcept
{
    left = std::move(newLeft);
    right = std::move(newRight);
    height = std::max(left->height, right->height) + 1;
    size = left->size + right->size;
    pieceCount = left->pieceCount + right->pieceCount;
}

} // namespace hexfolio
