// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/anchor.h"
#include "document/edit.h"
#include "document/piecetree.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace hexfolio {

/// What one edit does to anchors.
///
/// Anchors outside of the edited bytes move by the difference of sizes. Of one that has edited bytes, the first and the
/// last byte are looked for by their origin among the pieces that stand there now: so it follows bytes that were moved,
/// and lands exactly where an edit in many places was announced as one. Bytes without a trace leave the likely range:
/// they were overwritten where the edit keeps the size, else deleted (or are among more than `mostPieces`). Borrows
/// everything; one thread.
class AnchorMove {
public:
    static constexpr std::size_t mostPieces = 500'000;

    AnchorMove(const Edit& edit, const PieceTree& before, const PieceTree& after);

    /// Moves all of them, in any order.
    void apply(std::vector<Anchor>& anchors) const;

private:
    /// A byte that is looked for, and where it would be if nothing but sizes had changed.
    struct Sought {
        Anchor::Origin origin;
        Offset expected = 0;
        std::optional<Offset> found = {};
    };
    /// An anchor whose first and last byte are `sought[2n]` and `sought[2n + 1]`.
    struct Case {
        Anchor* anchor = nullptr;
        Anchor::Whole whole;
        Range likely;
    };

    [[nodiscard]] Range removed() const noexcept { return Range::ofLength(m_edit.inserted.begin, m_edit.removedSize); }
    [[nodiscard]] Range likely(Range range) const noexcept;
    [[nodiscard]] Anchor::Origin originOf(Offset offset) const;
    void look(std::vector<Sought>& sought, Range where) const;
    void lookBeside(const std::vector<Case>& cases, std::vector<Sought>& sought) const;
    void settle(const Case& one, const Sought& first, const Sought& last) const;

    const Edit& m_edit;
    const PieceTree& m_before;
    const PieceTree& m_after;
};

} // namespace hexfolio
