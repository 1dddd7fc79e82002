// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/stretchscanner.h"

#include <cstdint>
#include <vector>

namespace hexfolio {

/// Finds runs of at least `least` times the same byte, whichever it is; `least` is 2 or more. Compares whole vectors
/// with those one byte further on.
class EqualRunScanner final : public StretchScanner {
public:
    explicit EqualRunScanner(Size least) : m_least(least) { }

    void scan(std::span<const std::byte> bytes, Range starts, StretchFindings& found) override;
    void scanZeros(Range starts, StretchFindings& found) override;

private:
    void scanPiece(std::span<const std::uint8_t> piece, Offset origin, Stretches& found);

    Size m_least;
    std::vector<std::uint64_t> m_words;
};

} // namespace hexfolio
