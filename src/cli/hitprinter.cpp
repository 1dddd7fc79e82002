// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/hitprinter.h"

#include "base/error.h"
#include "formats/hexdigits.h"
#include "formats/jsonobject.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <format>
#include <string_view>

namespace hexfolio {

namespace {

/// UTF-16 as UTF-8; halves of pairs that stand alone become U+FFFD.
std::string fromUtf16(std::string_view bytes, bool isBigEndian)
{
    std::string text;
    const auto unitAt = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(isBigEndian ? first << 8 | second : second << 8 | first);
    };
    const auto put = [&](char32_t c) {
        if (c < 0x80) {
            text += static_cast<char>(c);
            return;
        }
        const int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
        constexpr std::array<unsigned, 4> lead{0, 0xC0, 0xE0, 0xF0};
        text += static_cast<char>(lead[static_cast<std::size_t>(more)] | c >> (6 * more));
        for (int i = more - 1; i >= 0; --i)
            text += static_cast<char>(0x80 | (c >> (6 * i) & 0x3F));
    };
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        const char32_t unit = unitAt(at);
        const bool isLead = unit >= 0xD800 && unit < 0xDC00 && at + 3 < bytes.size();
        const char32_t next = isLead ? unitAt(at + 2) : 0;
        if (isLead && next >= 0xDC00 && next < 0xE000) {
            put(0x10000 + ((unit - 0xD800) << 10) + (next - 0xDC00));
            at += 2;
        } else {
            put(unit >= 0xD800 && unit < 0xE000 ? 0xFFFD : unit);
        }
    }
    return text;
}

std::optional<StringEncoding> encodingIn(const SearchQuery& query)
{
    const StretchKind* const stretch = query.pattern() ? query.pattern()->stretch() : nullptr;
    const auto* const strings = stretch ? std::get_if<Strings>(stretch) : nullptr;
    return strings ? std::optional(strings->encoding) : std::nullopt;
}

} // namespace

HitPrinter::HitPrinter(Output& output, const HitFormat& format, const SearchQuery& query, const Snapshot& snapshot)
    : m_output(output)
    , m_format(format)
    , m_query(query)
    , m_snapshot(snapshot)
    , m_text(encodingIn(query))
    , m_most(format.report == HitFormat::Report::First ? 1 : format.most.value_or(maxSize))
{
}

bool HitPrinter::readsHits() const noexcept
{
    return m_format.report != HitFormat::Report::Count && (m_text || m_format.showsBytes);
}

HitSink::Answer HitPrinter::take(const Hit& hit)
{
    ++m_count;
    if (m_format.report != HitFormat::Report::Count) {
        if (m_format.layout == HitFormat::Layout::Json)
            printJson(hit);
        else
            print(hit);
    }
    return hasEnough() ? Answer::Stop : Answer::GoOn;
}

HitSink::Answer HitPrinter::takeMany(const EqualHits& hits, Order order)
{
    if (m_format.report != HitFormat::Report::Count)
        return HitSink::takeMany(hits, order);
    m_count += std::min(hits.starts.count, m_most - m_count);
    return hasEnough() ? Answer::Stop : Answer::GoOn;
}

std::vector<std::byte> HitPrinter::bytesOf(Range range) const
{
    std::vector<std::byte> bytes(std::min(range.size(), mostBytes));
    (void)m_snapshot.read(range.begin, bytes);
    return bytes;
}

std::string HitPrinter::textOf(Range range) const
{
    const std::vector<std::byte> read = bytesOf(range);
    const std::string_view bytes(reinterpret_cast<const char*>(read.data()), read.size());
    switch (*m_text) {
    case StringEncoding::Utf16LittleEndian: return fromUtf16(bytes, false);
    case StringEncoding::Utf16BigEndian: return fromUtf16(bytes, true);
    case StringEncoding::Ascii:
    case StringEncoding::Utf8: break;
    }
    return std::string(bytes);
}

void HitPrinter::print(const Hit& hit)
{
    // Millions of lines are common; std::format would take most of the time.
    std::array<char, 64> line{'0', 'x'};
    char* const end = line.data() + line.size();
    char* at = std::to_chars(line.data() + 2, end, hit.range.begin, 16).ptr;
    *at++ = ' ';
    *at++ = ' ';
    at = std::to_chars(at, end, hit.range.size()).ptr;
    const std::string& name = m_query.nameOf(hit.pattern);
    const bool hasMore = !name.empty() || m_text || m_format.showsBytes;
    if (!hasMore)
        *at++ = '\n';
    m_output.write({line.data(), static_cast<std::size_t>(at - line.data())});
    if (!hasMore)
        return;
    std::string more;
    if (!name.empty())
        more += "  " + printable(name);
    if (m_format.showsBytes)
        more += "  " + hexOf(bytesOf(hit.range));
    if (m_text)
        more += "  " + printable(textOf(hit.range));
    m_output.write(more + '\n');
}

void HitPrinter::printJson(const Hit& hit)
{
    std::string line = std::format("{{\"offset\":{},\"length\":{}", hit.range.begin, hit.range.size());
    if (const std::string& name = m_query.nameOf(hit.pattern); !name.empty())
        line += ",\"pattern\":" + jsonString(name);
    if (m_format.showsBytes)
        line += ",\"bytes\":\"" + hexOf(bytesOf(hit.range)) + '"';
    if (m_text)
        line += ",\"text\":" + jsonString(textOf(hit.range));
    m_output.write(line + "}\n");
}

void HitPrinter::finish()
{
    if (m_format.report != HitFormat::Report::Count)
        return;
    const bool isJson = m_format.layout == HitFormat::Layout::Json;
    m_output.write(isJson ? std::format("{{\"count\":{}}}\n", m_count) : std::format("{}\n", m_count));
}

} // namespace hexfolio
