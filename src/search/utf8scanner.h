// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/bytekernel.h"
#include "search/stretchscanner.h"

#include <array>
#include <cstdint>
#include <vector>

namespace hexfolio {

/// Finds strings of printable characters in UTF-8.
///
/// First looks in whole vectors where bytes are put together like characters; only what is long enough then is decoded.
class Utf8Scanner final : public StretchScanner {
public:
    /// At least `least` characters.
    explicit Utf8Scanner(Size least);

    [[nodiscard]] Size reach() const noexcept override { return 3; }
    void scan(std::span<const std::byte> bytes, Range starts, StretchFindings& found) override;
    /// Zeros are no text.
    void scanZeros(Range, StretchFindings&) override { }

private:
    using Words = std::vector<std::uint64_t>;

    void scanPiece(std::span<const std::uint8_t> piece, std::size_t starts, Offset origin, Stretches& found);
    /// Adds to m_text the bytes that belong to characters of several bytes.
    void markLongCharacters(std::span<const std::uint8_t> piece);
    void touchEnds(std::span<const std::uint8_t> piece);

    Size m_least;
    ByteClassTables m_ascii;
    ByteClassTables m_beyondAscii;
    ByteClassTables m_continuation;
    /// The first bytes of characters of 2, 3 and 4 bytes.
    std::array<ByteClassTables, 3> m_leads;
    Words m_text;
    Words m_continuations;
    Words m_firsts;
};

} // namespace hexfolio
