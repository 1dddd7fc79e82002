// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/view/bytedigits.h"

#include <algorithm>

namespace hexfolio {

namespace {

using Base = HexViewOptions::Base;

unsigned radixOf(Base base) noexcept
{
    switch (base) {
    case Base::Decimal: return 10;
    case Base::Octal: return 8;
    case Base::Binary: return 2;
    case Base::Hexadecimal: break;
    }
    return 16;
}

int digitsOf(std::uint64_t value, unsigned radix) noexcept
{
    int count = 1;
    for (; value >= radix; value /= radix)
        ++count;
    return count;
}

int valueOf(char16_t digit) noexcept
{
    if (digit >= u'0' && digit <= u'9')
        return digit - u'0';
    if (digit >= u'a' && digit <= u'f')
        return digit - u'a' + 10;
    if (digit >= u'A' && digit <= u'F')
        return digit - u'A' + 10;
    return -1;
}

} // namespace

ByteDigits::ByteDigits(Base base, HexViewOptions::Digits digits)
    : m_base(radixOf(base))
    , m_alphabet(digits == HexViewOptions::Digits::Upper ? "0123456789ABCDEF" : "0123456789abcdef")
    , m_width(digitsOf(255, m_base))
{
    for (std::size_t value = 0; value < 256; ++value) {
        auto rest = static_cast<unsigned>(value);
        for (auto i = static_cast<std::size_t>(m_width); i-- > 0; rest /= m_base)
            m_table[value * maxWidth + i] = m_alphabet[rest % m_base];
    }
}

std::optional<std::uint8_t> ByteDigits::typed(std::uint8_t value, int position, char16_t typed) const noexcept
{
    const int digit = valueOf(typed);
    if (digit < 0 || static_cast<unsigned>(digit) >= m_base || position < 0 || position >= m_width)
        return std::nullopt;
    unsigned weight = 1;
    for (int i = position + 1; i < m_width; ++i)
        weight *= m_base;
    const unsigned front = value / (weight * m_base) * (weight * m_base) + static_cast<unsigned>(digit) * weight;
    const unsigned whole = front + value % weight;
    if (front > 255)
        return std::nullopt;
    return static_cast<std::uint8_t>(whole > 255 ? front : whole);
}

int ByteDigits::offsetWidth(Size size, Base base) noexcept
{
    const unsigned radix = radixOf(base);
    return std::max(digitsOf(size, radix), digitsOf(0xFFFF'FFFFU, radix));
}

std::string ByteDigits::offsetText(Offset offset, int width) const
{
    std::string text(static_cast<std::size_t>(std::max(width, digitsOf(offset, m_base))), '0');
    for (std::size_t i = text.size(); i-- > 0; offset /= m_base)
        text[i] = m_alphabet[offset % m_base];
    return text;
}

} // namespace hexfolio
