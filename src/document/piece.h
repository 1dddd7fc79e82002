// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "mapping/bytesource.h"

#include <memory>
#include <vector>

namespace hexfolio {

/// A run of bytes in one source: `length` bytes from `offset` on. A plain value; the source is borrowed from the
/// SourceList that travels with every tree.
struct Piece {
    const ByteSource* source = nullptr;
    Offset offset = 0;
    Size length = 0;

    /// The bytes of the source that it names.
    [[nodiscard]] Range sourceRange() const noexcept { return {offset, offset + length}; }
    /// Whether `next` goes on where this one ends, so that both can be one piece.
    [[nodiscard]] bool isContinuedBy(const Piece& next) const noexcept
    {
        return source == next.source && offset + length == next.offset;
    }
    friend bool operator==(const Piece&, const Piece&) noexcept = default;
};

/// Every source that the pieces of a tree may point into; shared, immutable, keeps them alive.
using SourceList = std::vector<std::shared_ptr<const ByteSource>>;

} // namespace hexfolio
