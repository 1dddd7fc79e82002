// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/piecetree.h"
#include "document/snapshot.h"
#include "mapping/appendstore.h"
#include "mapping/patternsource.h"
#include "search/hitsink.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace hexfolio {

/// Builds what a part of a snapshot becomes when many ranges in it are replaced: one tree, made from left to right.
///
/// Where the ranges lie far apart, each gets a piece and shares what is between them with the snapshot. Where they lie
/// close together pieces would cost more than bytes, to hold and to read: there all bytes are written anew, side by
/// side. Bytes that cannot be read are never written anew. Owns the new bytes until they go into the content; nothing
/// else is touched, so giving up leaves nothing behind. One thread.
class ContentSplicer {
public:
    /// Ranges whose begins are closer together than this, on an average, are close.
    static constexpr Size closeDistance = 64;

    explicit ContentSplicer(Snapshot before, Size close = closeDistance);

    /// Puts `by` in the place of `range`, which lies behind all ranges before. Errors: NoSpace, OutOfMemory; TooLarge.
    [[nodiscard]] Result<> replace(Range range, std::span<const std::byte> by);
    /// The same for each of `hits`; those that touch one another take no space however many they are.
    [[nodiscard]] Result<> replaceAll(const EqualHits& hits, std::span<const std::byte> by);

    struct Content {
        /// From the first range to the end of the last; empty where there was none.
        Range range;
        /// What stands there now.
        Snapshot content;
        /// How many ranges.
        Size count = 0;
    };
    [[nodiscard]] Result<Content> finish();

private:
    struct Splice {
        Range range;
        /// Where the new bytes are in m_by.
        std::uint32_t at = 0;
        std::uint32_t size = 0;
    };

    void begin(Offset offset) noexcept;
    [[nodiscard]] Result<> addPattern(const EqualHits& hits, std::span<const std::byte> by);
    [[nodiscard]] Result<> flush();
    [[nodiscard]] Result<bool> writeAnew(Range all);
    [[nodiscard]] Result<> addPieces();
    void addSource(Range range);
    void addPiece(const Piece& piece);
    void addTree();

    Snapshot m_before;
    Size m_close;
    std::shared_ptr<AppendStore> m_store = AppendStore::make();
    SourceList m_patterns;
    std::vector<std::byte> m_patternBytes;
    Size m_patternAt = 0;
    PieceTree m_tree;
    /// Pieces on their way into the tree, and ranges on their way into pieces.
    std::vector<Piece> m_pieces;
    std::vector<Splice> m_splices;
    std::vector<std::byte> m_by;
    std::vector<std::byte> m_old;
    std::vector<std::byte> m_new;
    /// The last piece of `m_before` that was looked up.
    PieceTree::Place m_place;
    Range m_range;
    Size m_count = 0;
};

} // namespace hexfolio
