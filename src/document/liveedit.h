// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/history.h"
#include "document/liveeditor.h"
#include "document/snapshot.h"

#include <cstdint>

namespace hexfolio {

/// An edit of Live mode as it is asked for: what the document shows at once, and what is to be done in the file. A
/// value.
struct LiveEdit {
    enum class Way : std::uint8_t {
        Replace, ///< `content` in the place of `range`
        CopyBlock, ///< the bytes of `range` over those from `dest` on
        Relocate, ///< `range` cut and inserted at `dest`, an offset before the cut
    };
    Way way = Way::Replace;
    EditKind kind = EditKind::Replace;
    Range range;
    Offset dest = 0;
    Snapshot content;
    History::Coalesce coalesce = History::Coalesce::Never;

    /// The bytes it touches, as they stand after it.
    [[nodiscard]] Range touched() const noexcept;
    /// What `tree` becomes by it.
    [[nodiscard]] PieceTree appliedTo(PieceTree tree) const;
    /// So little is rewritten in a file of `size` bytes that others may queue up behind it.
    [[nodiscard]] bool isShort(Size size) const noexcept;
    /// Nothing moves by it, and no other map is needed.
    [[nodiscard]] bool keepsLength() const noexcept;
    /// Does it in the file. Errors: those of the LiveEditor; then nothing is changed.
    [[nodiscard]] Result<> carryOut(LiveEditor& editor, Progress& progress) const;
};

} // namespace hexfolio
