// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/unflushedbytes.h"

#include <algorithm>

namespace hexfolio {

void UnflushedBytes::reset(Size size)
{
    m_now = PieceTree(Piece{m_file.get(), 0, size});
    m_before = m_now;
    m_sources.clear();
}

void UnflushedBytes::addSources(const Snapshot& snapshot)
{
    if (!snapshot.sources())
        return;
    for (const auto& source : *snapshot.sources()) {
        // Most are the store that came first, or the pattern that came last.
        if (!std::ranges::contains(m_sources, source))
            m_sources.push_back(source);
    }
}

std::vector<Range> UnflushedBytes::notKept(Range range) const
{
    std::vector<Range> parts;
    m_now.visit(range, [&](const Piece& piece, Offset start) {
        if (piece.source == m_file.get())
            parts.push_back(range.intersected(Range::ofLength(start, piece.length)));
        return true;
    });
    return parts;
}

void UnflushedBytes::keep(Range range, const Snapshot& bytes)
{
    addSources(bytes);
    for (const Range part : notKept(range)) {
        const PieceTree kept = bytes.tree().slice(part.shiftedDown(range.begin));
        const auto place = m_now.placeOf(part.begin);
        m_before.replace(Range::ofLength(place.piece.offset + (part.begin - place.start), part.size()), kept);
        m_now.replace(part, kept);
    }
}

void UnflushedBytes::apply(const LiveOperation& operation)
{
    addSources(operation.added);
    m_now = operation.appliedTo(std::move(m_now));
}

Snapshot UnflushedBytes::made(const PieceTree& tree, const std::shared_ptr<const ByteSource>& file) const
{
    PieceTree::Rewriter rewriter([&](const Piece& piece, std::vector<Piece>& out) {
        const bool isThere = piece.source == m_file.get() && piece.offset + piece.length <= file->size();
        out.push_back(isThere ? Piece{file.get(), piece.offset, piece.length} : piece);
    });
    auto sources = std::make_shared<SourceList>(m_sources);
    sources->push_back(file);
    sources->push_back(m_file);
    return {rewriter.rewritten(tree), std::move(sources)};
}

} // namespace hexfolio
