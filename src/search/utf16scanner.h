// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/bytekernel.h"
#include "search/stretchkinds.h"
#include "search/stretchscanner.h"
#include "search/valuerange.h"

#include <bitset>
#include <cstdint>
#include <memory>
#include <vector>

namespace hexfolio {

/// Finds strings in UTF-16, those at even offsets in the first lane and those at odd ones in the second.
class Utf16Scanner final : public StretchScanner {
public:
    /// At least `least` characters.
    Utf16Scanner(ByteOrder order, StringCharacters characters, Size least);

    /// A character of two units has three bytes behind its first.
    [[nodiscard]] Size reach() const noexcept override { return 3; }
    [[nodiscard]] std::size_t lanes() const noexcept override { return 2; }
    void scan(std::span<const std::byte> bytes, Range starts, StretchFindings& found) override;
    /// Zeros are no text.
    void scanZeros(Range, StretchFindings&) override { }

private:
    using Bytes = std::span<const std::uint8_t>;

    /// ASCII by vectors: a printable byte beside a zero.
    void scanAscii(Bytes piece, Offset origin, StretchFindings& found);
    void touchEnds(std::size_t size, std::size_t first);
    /// Every character of one lane, from index `first` on, that begins among the first `starts` bytes.
    void scanUnicode(Bytes bytes, std::size_t starts, std::size_t first, Offset origin, Stretches& found) const;
    [[nodiscard]] std::size_t nextToLookAt(Bytes bytes, std::size_t at) const noexcept;
    [[nodiscard]] char32_t unitAt(Bytes bytes, std::size_t at) const noexcept;

    ByteOrder m_order;
    StringCharacters m_characters;
    Size m_least;
    ByteClassTables m_ascii;
    ByteClassTables m_zero;
    /// Of each unit that is a character by itself, whether it is printable.
    std::unique_ptr<std::bitset<0x10000>> m_isPrintable;
    std::vector<std::uint64_t> m_letters;
    std::vector<std::uint64_t> m_zeros;
    std::vector<std::uint64_t> m_lane;
};

} // namespace hexfolio
