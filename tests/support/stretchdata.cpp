// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stretchdata.h"

#include "base/charset.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace hexfolio::testing {

namespace {

using Bytes = std::vector<std::uint8_t>;

void appendUtf16(Bytes& bytes, char32_t unit, bool isBig)
{
    bytes.push_back(static_cast<std::uint8_t>(isBig ? unit >> 8 : unit & 0xff));
    bytes.push_back(static_cast<std::uint8_t>(isBig ? unit & 0xff : unit >> 8));
}

void appendText(SeededRandom& random, Bytes& bytes)
{
    constexpr std::array<std::u32string_view, 4> texts{U"plain text\tonly", U"Größe €5", U"漢字😀ab", U"x"};
    const auto text = texts[random.below(texts.size())];
    const char* const encodings[] = {"UTF-8", "UTF-16LE", "UTF-16BE"};
    for (const auto& character : Charset::named(encodings[random.below(3)])->encoded(text))
        bytes.insert(bytes.end(), character.begin(), character.end());
    if (random.below(4) == 0 && !bytes.empty())
        bytes.pop_back();
}

/// One character at `at` of a segment: its length and whether it is text; length 0 where none begins there.
struct Character {
    std::size_t length = 0;
    bool isText = false;
};

bool isText(char32_t character)
{
    return character == U'\t' || isPrintable(character);
}

Character utf8At(const StretchData& data, Offset at, Offset end)
{
    const auto byte = [&](std::size_t i) { return at + i < end ? data.at(at + i) : std::uint8_t{0}; };
    const auto isTail = [&](std::size_t i) { return (byte(i) & 0xc0) == 0x80; };
    const std::uint8_t lead = byte(0);
    if (lead < 0x80)
        return {1, isText(lead)};
    if (lead >= 0xc2 && lead < 0xe0 && isTail(1))
        return {2, isText((lead & 0x1fu) << 6 | (byte(1) & 0x3fu))};
    if (lead >= 0xe0 && lead < 0xf0 && isTail(1) && isTail(2)) {
        const char32_t code = (lead & 0xfu) << 12 | (byte(1) & 0x3fu) << 6 | (byte(2) & 0x3fu);
        if (code >= 0x800 && (code < 0xd800 || code >= 0xe000))
            return {3, isText(code)};
    }
    if (lead >= 0xf0 && lead < 0xf5 && isTail(1) && isTail(2) && isTail(3)) {
        const char32_t code = (lead & 7u) << 18 | (byte(1) & 0x3fu) << 12 | (byte(2) & 0x3fu) << 6 | (byte(3) & 0x3fu);
        if (code >= 0x10000 && code <= 0x10ffff)
            return {4, isText(code)};
    }
    return {1, false};
}

Character utf16At(const StretchData& data, Offset at, Offset end, const Strings& wanted)
{
    const bool isBig = wanted.encoding == StringEncoding::Utf16BigEndian;
    const auto unit = [&](Offset where) {
        const char32_t first = data.at(where);
        const char32_t second = data.at(where + 1);
        return isBig ? first << 8 | second : second << 8 | first;
    };
    if (at + 2 > end)
        return {2, false};
    const char32_t high = unit(at);
    if (wanted.characters == StringCharacters::Ascii)
        return {2, high == U'\t' || (high >= 0x20 && high < 0x7f)};
    if (high >= 0xd800 && high < 0xdc00 && at + 4 <= end) {
        const char32_t low = unit(at + 2);
        if (low >= 0xdc00 && low < 0xe000)
            return {4, isText(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00))};
    }
    return {2, isText(high)};
}

/// Characters one behind the other from `at` on, as far as `next` tells of text.
template <class Next> void addStretches(std::vector<Range>& stretches, Offset at, Offset end, Size least, Next next)
{
    Offset begin = at;
    Size count = 0;
    const auto tell = [&] {
        if (count >= least)
            stretches.push_back({begin, at});
        count = 0;
    };
    while (at < end) {
        const Character character = next(at);
        if (!character.isText)
            tell();
        else if (count++ == 0)
            begin = at;
        at += character.length;
    }
    tell();
}

std::vector<Range> naiveStrings(const Strings& wanted, const StretchData& data, Range part, bool skips)
{
    std::vector<Range> stretches;
    const bool isAscii = wanted.characters == StringCharacters::Ascii;
    const bool isWide =
        wanted.encoding == StringEncoding::Utf16LittleEndian || wanted.encoding == StringEncoding::Utf16BigEndian;
    if (!isWide) {
        addStretches(stretches, part.begin, part.end, wanted.least, [&](Offset at) {
            if (wanted.encoding == StringEncoding::Utf8 && !isAscii)
                return utf8At(data, at, part.end);
            const std::uint8_t byte = data.at(at);
            return Character{1, byte == '\t' || (byte >= 0x20 && byte < 0x7f)};
        });
        return stretches;
    }
    std::vector<Range> odd;
    const auto next = [&](Offset at) { return utf16At(data, at, part.end, wanted); };
    addStretches(stretches, part.begin + part.begin % 2, part.end, wanted.least, next);
    addStretches(odd, part.begin + (part.begin + 1) % 2, part.end, wanted.least, next);
    const std::vector<Range> even = stretches;
    for (const Range range : odd) {
        if (!skips || std::ranges::none_of(even, [range](Range other) { return other.overlaps(range); }))
            stretches.push_back(range);
    }
    std::ranges::sort(stretches, {}, &Range::begin);
    return stretches;
}

std::vector<Range> naiveRuns(const StretchKind& kind, const StretchData& data, Range part)
{
    std::vector<Range> stretches;
    if (const auto* const runs = std::get_if<ClassRuns>(&kind)) {
        addStretches(stretches, part.begin, part.end, runs->least,
                     [&](Offset at) { return Character{1, runs->members.test(data.at(at))}; });
        return stretches;
    }
    const Size least = std::get<EqualRuns>(kind).least;
    for (Offset at = part.begin; at < part.end;) {
        Offset end = at + 1;
        while (end < part.end && data.at(end) == data.at(at))
            ++end;
        if (end - at >= least)
            stretches.push_back({at, end});
        at = end;
    }
    return stretches;
}

double naiveEntropy(const StretchData& data, Range block)
{
    std::map<std::uint8_t, double> counts;
    for (Offset at = block.begin; at < block.end; ++at)
        ++counts[data.at(at)];
    double entropy = 0;
    const auto size = static_cast<double>(block.size());
    for (const auto& [byte, count] : counts)
        entropy -= count / size * std::log2(count / size);
    return entropy;
}

std::vector<Range> naiveBlocks(const EntropyBlocks& wanted, const StretchData& data, Range range)
{
    std::vector<Range> stretches;
    for (Offset begin = range.begin; begin < range.end; begin += wanted.blockSize) {
        const Range block{begin, std::min(begin + wanted.blockSize, range.end)};
        if (!data.unreadableIn(block).empty())
            continue;
        const double entropy = naiveEntropy(data, block);
        if (wanted.side == EntropySide::AtLeast ? entropy < wanted.bits : entropy > wanted.bits)
            continue;
        if (!stretches.empty() && stretches.back().end == begin)
            stretches.back().end = block.end;
        else
            stretches.push_back(block);
    }
    return stretches;
}

} // namespace

StretchData::StretchData(SeededRandom& random, std::size_t pieces)
{
    for (std::size_t i = 0; i < pieces; ++i) {
        Part part;
        const auto sort = random.below(12);
        if (sort == 0)
            part = {Kind::Hole, Bytes(random.between(65536, 70000))};
        else if (sort == 1)
            part = {Kind::Unreadable, Bytes(4096 * random.between(1, 2))};
        else
            part.bytes = randomBytes(random);
        m_parts.push_back(std::move(part));
    }
    build();
}

std::vector<std::uint8_t> StretchData::randomBytes(SeededRandom& random)
{
    Bytes bytes;
    const std::size_t size = random.between(1, 400);
    while (bytes.size() < size) {
        switch (random.below(4)) {
        case 0: appendText(random, bytes); break;
        case 1: bytes.insert(bytes.end(), random.between(1, 40), static_cast<std::uint8_t>(random.below(3))); break;
        case 2:
            for (std::size_t i = random.between(1, 30); i > 0; --i)
                bytes.push_back(static_cast<std::uint8_t>(random.below(256)));
            break;
        default:
            for (std::size_t i = random.between(1, 20); i > 0; --i)
                appendUtf16(bytes, static_cast<char32_t>(random.below(0x10000)), random.below(2) == 0);
        }
    }
    return bytes;
}

StretchData StretchData::changed(SeededRandom& random) const
{
    StretchData other;
    other.m_parts = m_parts;
    for (Part& part : other.m_parts) {
        if (part.kind == Kind::Unreadable || random.below(4) == 0)
            continue;
        if (random.below(3) == 0)
            part.kind = Kind::Bytes;
        for (std::uint64_t i = random.below(6); i > 0 && part.kind == Kind::Bytes; --i)
            part.bytes[random.below(part.bytes.size())] = static_cast<std::uint8_t>(random.below(256));
    }
    if (random.below(3) == 0 && !other.m_parts.empty())
        other.m_parts.pop_back();
    if (random.below(3) == 0)
        other.m_parts.push_back({Kind::Bytes, randomBytes(random)});
    other.build();
    return other;
}

void StretchData::build()
{
    auto sources = std::make_shared<SourceList>();
    std::vector<Piece> pieces;
    for (const Part& part : m_parts) {
        const Range all{0, part.bytes.size()};
        if (part.kind == Kind::Bytes) {
            sources->push_back(Snapshot::ofBytes(std::as_bytes(std::span(part.bytes))).sources()->front());
        } else {
            const auto source = std::make_shared<FaultySource>(all.end);
            part.kind == Kind::Hole ? source->makeHole(all) : source->makeUnreadable(all);
            sources->push_back(source);
        }
        pieces.push_back({sources->back().get(), 0, all.end});
        if (part.kind == Kind::Unreadable) {
            const Range bad = all.shiftedUp(m_bytes.size());
            if (!m_unreadable.empty() && m_unreadable.back().end == bad.begin)
                m_unreadable.back().end = bad.end;
            else
                m_unreadable.push_back(bad);
        }
        m_bytes.insert(m_bytes.end(), part.bytes.begin(), part.bytes.end());
    }
    m_snapshot = Snapshot(PieceTree(pieces), sources);
}

bool StretchData::isReadable(Offset offset) const
{
    return std::ranges::none_of(m_unreadable, [offset](Range bad) { return bad.contains(offset); });
}

std::vector<Range> StretchData::unreadableIn(Range range) const
{
    std::vector<Range> ranges;
    for (const Range bad : m_unreadable) {
        if (!bad.intersected(range).isEmpty())
            ranges.push_back(bad.intersected(range));
    }
    return ranges;
}

std::vector<Range> StretchData::readableIn(Range range) const
{
    std::vector<Range> ranges;
    Offset at = range.begin;
    for (const Range bad : unreadableIn(range)) {
        if (at < bad.begin)
            ranges.push_back({at, bad.begin});
        at = bad.end;
    }
    if (at < range.end)
        ranges.push_back({at, range.end});
    return ranges;
}

std::vector<Range> naiveStretches(const StretchKind& kind, const StretchData& data, Range range, bool skips)
{
    if (const auto* const blocks = std::get_if<EntropyBlocks>(&kind))
        return naiveBlocks(*blocks, data, range);
    std::vector<Range> all;
    for (const Range part : data.readableIn(range)) {
        const auto* const strings = std::get_if<Strings>(&kind);
        const auto here = strings ? naiveStrings(*strings, data, part, skips) : naiveRuns(kind, data, part);
        all.insert(all.end(), here.begin(), here.end());
    }
    return all;
}

std::vector<Range> naiveDifferences(const StretchData& data, const StretchData& other, Range range)
{
    std::vector<Range> all;
    for (Offset at = range.begin; at < range.end; ++at) {
        const bool isBehind = at >= other.size();
        if (!data.isReadable(at) || (!isBehind && !other.isReadable(at)))
            continue;
        if (!isBehind && data.at(at) == other.at(at))
            continue;
        if (!all.empty() && all.back().end == at)
            all.back().end = at + 1;
        else
            all.push_back({at, at + 1});
    }
    return all;
}

} // namespace hexfolio::testing
