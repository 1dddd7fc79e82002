// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/basesample.h"

#include <algorithm>
#include <array>
#include <vector>

namespace hexfolio {

namespace {

constexpr Size page = 4096;
constexpr Size edge = Size{64} << 10;
constexpr Size pagesBetween = 64;

class Fnv {
public:
    void add(std::uint64_t number) noexcept
    {
        for (int shift = 0; shift < 64; shift += 8)
            addByte(number >> shift & 0xFFU);
    }
    void add(std::span<const std::byte> bytes) noexcept
    {
        for (const std::byte byte : bytes)
            addByte(std::to_integer<std::uint64_t>(byte));
    }
    [[nodiscard]] std::uint64_t value() const noexcept { return m_value; }

private:
    void addByte(std::uint64_t byte) noexcept { m_value = (m_value ^ byte) * 0x100000001B3U; }

    std::uint64_t m_value = 0xCBF29CE484222325U;
};

/// Whether the piece that holds `offset` says that all of `range` is a hole.
bool isHole(const Snapshot& content, Range range)
{
    const auto [piece, start] = content.tree().placeOf(range.begin);
    if (start + piece.length < range.end)
        return false;
    const Offset from = piece.offset + (range.begin - start);
    const Extent extent = piece.source->extentAt(from, from + range.size());
    return extent.kind == Extent::Kind::Hole && extent.range.end == from + range.size();
}

void addPage(Fnv& sum, const Snapshot& content, Range range)
{
    if (range.isEmpty() || isHole(content, range))
        return;
    std::array<std::byte, page> buffer{};
    const auto bytes = std::span(buffer).first(range.size());
    const auto bad = content.read(range.begin, bytes);
    if (bad.empty() && std::ranges::all_of(bytes, [](std::byte b) { return b == std::byte{0}; }))
        return;
    sum.add(range.begin);
    sum.add(bad.size());
    sum.add(bytes);
}

void addAll(Fnv& sum, const Snapshot& content, Range range)
{
    for (Offset at = range.begin; at < range.end; at += page)
        addPage(sum, content, {at, std::min(range.end, at + page)});
}

} // namespace

std::uint64_t baseSample(const Snapshot& content)
{
    const Size size = content.size();
    Fnv sum;
    sum.add(size);
    if (size <= 2 * edge + pagesBetween * page) {
        addAll(sum, content, {0, size});
        return sum.value();
    }
    addAll(sum, content, {0, edge});
    // The places follow from the size alone: pages at equal distances.
    const Size step = (size - 2 * edge) / pagesBetween;
    for (Size i = 0; i < pagesBetween; ++i) {
        const Offset at = (edge + i * step) / page * page;
        addPage(sum, content, {at, at + page});
    }
    addAll(sum, content, {size - edge, size});
    return sum.value();
}

} // namespace hexfolio
