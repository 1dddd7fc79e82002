// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mapping/bytesource.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace hexfolio {

/// One short pattern repeated without end: what filling makes, and zeros where a document grows.
///
/// The byte at offset o is pattern[o % pattern.size()]; its size is maxSize. All zeros count as a hole.
/// Thread rule: as ByteSource; immutable.
class PatternSource final : public ByteSource {
public:
    /// Repeats `pattern`, which is not empty.
    explicit PatternSource(std::vector<std::byte> pattern);

    [[nodiscard]] const std::vector<std::byte>& pattern() const noexcept { return m_pattern; }
    [[nodiscard]] Size size() const noexcept override { return maxSize; }
    [[nodiscard]] Size read(Offset offset, std::span<std::byte> to) const noexcept override;
    [[nodiscard]] Extent extentAt(Offset offset, Offset limit) const noexcept override;
    [[nodiscard]] Error whyUnreadable(Offset offset) const override;

private:
    std::vector<std::byte> m_pattern;
    /// The pattern repeated to a few KiB, so that reading copies long runs.
    std::vector<std::byte> m_block;
    bool m_isZero = false;
};

} // namespace hexfolio
