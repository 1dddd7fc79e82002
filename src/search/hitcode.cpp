// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/hitcode.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace hexfolio {

namespace {

constexpr unsigned firstLengthStep = 0xc0;
constexpr unsigned noLengthStep = 0xd0;
constexpr unsigned farHit = 0xe0;
constexpr unsigned hitRun = 0xe1;
constexpr unsigned newLength = 0xe2;
constexpr unsigned newPattern = 0xe3;
constexpr unsigned firstTwoBytes = 0xe8;

constexpr Size nearDistances = firstLengthStep;
constexpr Size twoByteDistances = nearDistances + (0x100 - firstTwoBytes) * 0x100;
/// After so many equal distances the next ones are counted: the code of a run would be longer than they are.
constexpr unsigned writtenRepeats = 3;

} // namespace

void HitEncoder::start(std::span<std::byte> to, const HitCodeStart& start) noexcept
{
    m_to = to;
    m_used = 0;
    m_length = start.length;
    m_pattern = start.pattern;
    m_distance = 0;
    m_repeats = 0;
    m_tail = 0;
}

void HitEncoder::add(Size distance, Size stride, Size count, Size length, std::uint32_t pattern) noexcept
{
    if (length != m_length || pattern != m_pattern) [[unlikely]]
        setKind(length, pattern);
    repeat(distance, 1);
    if (count > 1)
        repeat(stride, count - 1);
}

void HitEncoder::setKind(Size length, std::uint32_t pattern) noexcept
{
    finish();
    if (length != m_length) {
        const Size step = length + (noLengthStep - firstLengthStep) - m_length;
        if (step < farHit - firstLengthStep) {
            byte(firstLengthStep + step);
        } else {
            byte(newLength);
            number(length);
        }
        m_length = length;
    }
    if (pattern != m_pattern) {
        byte(newPattern);
        number(pattern);
        m_pattern = pattern;
    }
}

void HitEncoder::repeat(Size distance, Size count) noexcept
{
    if (distance != m_distance) {
        finish();
        m_distance = distance;
        m_repeats = 0;
    }
    for (; count > 0 && (m_repeats < writtenRepeats || distance == 0); --count, ++m_repeats)
        single(distance);
    if (count > longestTail - m_tail)
        finish();
    m_tail += count;
}

void HitEncoder::finish() noexcept
{
    if (m_tail == 0)
        return;
    if (m_tail <= writtenRepeats) {
        for (; m_tail > 0; --m_tail)
            single(m_distance);
        return;
    }
    byte(hitRun);
    number(m_distance);
    number(m_tail);
    m_tail = 0;
}

void HitEncoder::single(Size distance) noexcept
{
    if (distance < nearDistances) {
        byte(distance);
    } else if (distance < twoByteDistances) {
        const Size rest = distance - nearDistances;
        byte(firstTwoBytes + (rest >> 8));
        byte(rest & 0xff);
    } else {
        byte(farHit);
        number(distance);
    }
}

void HitEncoder::number(std::uint64_t value) noexcept
{
    for (; value >= 0x80; value >>= 7)
        byte((value & 0x7f) | 0x80);
    byte(value);
}

std::optional<EqualHits> HitDecoder::next() noexcept
{
    while (m_at < m_code.size()) {
        const auto token = std::to_integer<unsigned>(m_code[m_at++]);
        if (token < nearDistances)
            return taken(token, 1);
        if (token >= firstTwoBytes) {
            const auto low = byte();
            return low ? taken(nearDistances + ((token - firstTwoBytes) << 8 | *low), 1) : bad();
        }
        if (token == farHit || token == hitRun) {
            const auto distance = number();
            const auto count = token == hitRun ? number() : std::optional<std::uint64_t>(1);
            return distance && count ? taken(*distance, *count) : bad();
        }
        if (!applyKind(token))
            return bad();
    }
    return m_tail > 0 ? taken(m_distance, std::exchange(m_tail, 0)) : std::nullopt;
}

std::optional<EqualHits> HitDecoder::taken(Size distance, Size count) noexcept
{
    const bool ascending = m_order == Order::Ascending;
    const Size room = ascending ? maxSize - std::min(maxSize, m_begin) : m_begin;
    if (count == 0 || (count > 1 && distance == 0) || (distance > 0 && count > room / distance))
        return bad();
    const Size way = distance * count;
    const Offset last = ascending ? m_begin + way : m_begin - way;
    const Offset highest = ascending ? last : m_begin - distance;
    if (m_length > maxSize - std::min(maxSize, highest))
        return bad();
    m_begin = last;
    m_distance = distance;
    const Offset lowest = ascending ? last - (count - 1) * distance : last;
    return EqualHits{{.first = lowest, .count = count, .stride = std::max<Size>(1, distance)}, m_length, m_pattern};
}

std::optional<EqualHits> HitDecoder::bad() noexcept
{
    m_isGood = false;
    m_at = m_code.size();
    m_tail = 0;
    return std::nullopt;
}

bool HitDecoder::applyKind(unsigned token) noexcept
{
    if (token == newPattern) {
        const auto value = number();
        m_pattern = static_cast<std::uint32_t>(value.value_or(0));
        return value && *value <= std::numeric_limits<std::uint32_t>::max();
    }
    if (token == newLength)
        m_length = number().value_or(0);
    else if (token >= firstLengthStep && token < farHit && token != noLengthStep)
        m_length = m_length + token - noLengthStep;
    else
        return false;
    return m_length > 0 && m_length <= maxSize;
}

std::optional<std::uint64_t> HitDecoder::number() noexcept
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 63; shift += 7) {
        const auto part = byte();
        if (!part)
            return std::nullopt;
        value |= std::uint64_t{*part & 0x7f} << shift;
        if (*part < 0x80)
            return value;
    }
    return std::nullopt;
}

std::optional<unsigned> HitDecoder::byte() noexcept
{
    if (m_at == m_code.size())
        return std::nullopt;
    return std::to_integer<unsigned>(m_code[m_at++]);
}

} // namespace hexfolio
