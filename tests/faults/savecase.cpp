// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/savecase.h"

#include "support/bytes.h"

#include <algorithm>

namespace hexfolio::testing {

namespace {

using Kind = CasePart::Kind;

/// Bytes without a period that a block or a sector has.
NaiveBytes someBytes(std::size_t count, unsigned seed)
{
    NaiveBytes bytes(count);
    for (std::size_t i = 0; i < count; ++i)
        bytes[i] = static_cast<std::byte>((i * 2654435761U + seed * 40503U) >> 7);
    return bytes;
}

CasePart kept(Offset begin, Offset end)
{
    return {.kind = Kind::File, .range = {begin, end}};
}

CasePart made(std::size_t count, unsigned seed)
{
    return {.kind = Kind::New, .bytes = someBytes(count, seed)};
}

CasePart filled(Size length, std::string_view pattern)
{
    return {.kind = Kind::Fill, .bytes = bytesOf(pattern), .length = length};
}

/// Data, a long hole, data.
NaiveBytes withHole()
{
    NaiveBytes bytes(160 * 1024);
    std::ranges::copy(someBytes(9000, 5), bytes.begin());
    std::ranges::copy(someBytes(5000, 6), bytes.end() - 5000);
    return bytes;
}

SaveCase typical(SaveCase scene)
{
    scene.isTypical = true;
    return scene;
}

constexpr std::size_t usual = 24 * 1024;

} // namespace

NaiveBytes SaveCase::after() const
{
    NaiveBytes bytes;
    for (const CasePart& part : parts) {
        if (part.kind == Kind::File)
            bytes.insert(bytes.end(), before.begin() + static_cast<std::ptrdiff_t>(part.range.begin),
                         before.begin() + static_cast<std::ptrdiff_t>(part.range.end));
        else if (part.kind == Kind::New)
            bytes.insert(bytes.end(), part.bytes.begin(), part.bytes.end());
        else
            for (Size i = 0; i < part.length; ++i)
                bytes.push_back(part.bytes[i % part.bytes.size()]);
    }
    return bytes;
}

std::vector<SaveCase> casesOfEqualLength()
{
    const NaiveBytes plain = someBytes(usual, 1);
    const NaiveBytes hole = withHole();
    return {
        typical(
            {"ten ranges",
             plain,
             {made(1, 2), kept(1, 500), made(20, 3), kept(520, 4090), made(20, 4), kept(4110, 8192), made(512, 5),
              kept(8704, 9000), made(3000, 6), kept(12'000, 16'383), made(2, 7), kept(16'385, usual - 7), made(7, 8)}}),
        {"one byte of many", plain, {kept(0, 5000), made(1, 9), kept(5001, usual)}},
        {"all of it", plain, {made(usual, 10)}},
        typical({"two parts swapped", plain, {kept(4000, 8000), kept(0, 4000), kept(8000, usual)}}),
        typical({"filled", plain, {kept(0, 1000), filled(9000, "ab"), kept(10'000, usual)}}),
        {"a file of one byte", someBytes(1, 11), {made(1, 12)}},
        {"into a hole", hole, {kept(0, 50'000), made(700, 13), kept(50'700, hole.size())}},
    };
}

std::vector<SaveCase> casesOfOtherLength()
{
    const NaiveBytes plain = someBytes(usual, 21);
    const NaiveBytes hole = withHole();
    const NaiveBytes one = someBytes(1, 22);
    return {
        typical({"a byte before all", plain, {made(1, 23), kept(0, usual)}}),
        {"longer in the middle", plain, {kept(0, 5000), made(37, 24), kept(5000, usual)}},
        typical({"a block more", plain, {kept(0, 8192), made(4096, 25), kept(8192, usual)}}),
        {"a block less", plain, {kept(0, 4096), kept(8192, usual)}},
        {"shorter", plain, {kept(0, 3000), kept(3333, 20'000), kept(20'001, usual)}},
        {"cut at the end", plain, {kept(0, 10'000)}},
        {"longer at the end", plain, {kept(0, usual), made(700, 26)}},
        typical({"grown here and shrunk there",
                 plain,
                 {made(10, 27), kept(0, 6000), kept(9000, 12'000), made(5000, 28), kept(12'000, usual)}}),
        {"a part moved and a part gone", plain, {kept(12'000, 16'000), kept(0, 12'000), kept(17'000, usual)}},
        typical({"emptied", plain, {}}),
        {"from nothing", {}, {made(3000, 29)}},
        {"one byte to nothing", one, {}},
        {"nothing to one byte", {}, {made(1, 30)}},
        {"one byte to two", one, {kept(0, 1), made(1, 31)}},
        typical({"around a hole", hole, {made(5, 32), kept(0, hole.size())}}),
        {"a hole less", hole, {kept(0, 9000), kept(hole.size() - 5000, hole.size())}},
    };
}

SaveCase intoALongHole()
{
    constexpr std::size_t length = 6 << 20;
    return {"into a long hole", NaiveBytes(length), {made(length, 42)}};
}

SaveCase aLongInsertion()
{
    constexpr std::size_t length = (17 << 20) + 1;
    return {"a long insertion", someBytes(1, 43), {made(length, 44), kept(0, 1)}};
}

} // namespace hexfolio::testing
