// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/byteset.h"

#include <cstddef>
#include <vector>

namespace hexfolio {

/// No head is longer.
inline constexpr std::size_t longestHead = 64;
/// An expression that begins in more ways has shorter heads, or none.
inline constexpr std::size_t mostHeads = 2048;

/// The ways in which what a part of a regular expression matches may begin, with the rules of putting parts together.
///
/// A head that is open goes on with what follows the part; one that is not may go on with anything. Stays within bounds
/// by closing heads, which is always true, only less telling. A plain value; one thread.
class HeadList {
public:
    struct Head {
        ByteSets sets;
        bool isOpen = true;
    };

    /// Matches nothing but the empty text.
    [[nodiscard]] static HeadList empty() { return HeadList({Head{}}); }
    /// May match anything.
    [[nodiscard]] static HeadList anything() { return HeadList({Head{.sets = {}, .isOpen = false}}); }
    [[nodiscard]] static HeadList one(const ByteSet& set) { return HeadList({Head{.sets = {set}}}); }

    /// This and then `next`.
    void append(const HeadList& next);
    /// This or `other`.
    void unite(const HeadList& other);
    /// This, from `least` to `most` times.
    [[nodiscard]] HeadList repeated(std::size_t least, std::size_t most) const;

    [[nodiscard]] const std::vector<Head>& heads() const noexcept { return m_heads; }

private:
    explicit HeadList(std::vector<Head> heads) : m_heads(std::move(heads)) { }
    void close();

    std::vector<Head> m_heads;
};

} // namespace hexfolio
