// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/stretchkinds.h"
#include "search/stretchscanner.h"

#include <cstddef>
#include <span>
#include <vector>

namespace hexfolio {

/// Finds blocks whose entropy is above or below a bound.
class EntropyScanner final : public StretchScanner {
public:
    /// Blocks are counted from the begin of `range`; only at its end may one be shorter.
    EntropyScanner(const EntropyBlocks& wanted, Range range);

    [[nodiscard]] Size reach() const noexcept override { return m_wanted.blockSize - 1; }
    void scan(std::span<const std::byte> bytes, Range starts, StretchFindings& found) override;
    void scanZeros(Range starts, StretchFindings& found) override;

    /// Shannon's entropy of the bytes, each for itself, in bits a byte: 0 to 8; 0 for none.
    [[nodiscard]] double entropyOf(std::span<const std::byte> bytes) const noexcept;

private:
    [[nodiscard]] bool isWanted(double entropy) const noexcept;
    /// The first begin of a block at `offset` or behind it.
    [[nodiscard]] Offset blockFrom(Offset offset) const noexcept;

    EntropyBlocks m_wanted;
    Range m_range;
    /// n times its binary logarithm, for small n.
    std::vector<double> m_nLogN;
};

} // namespace hexfolio
