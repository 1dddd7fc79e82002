// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/hitprinter.h"

#include "base/charset.h"
#include "formats/hexdigits.h"
#include "formats/jsonobject.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <format>
#include <span>
#include <string_view>

namespace hexfolio {

namespace {

std::string fromUtf16(std::span<const std::byte> bytes, ByteOrder order)
{
    std::u16string units;
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        const auto first = std::to_integer<unsigned>(bytes[at]);
        const auto second = std::to_integer<unsigned>(bytes[at + 1]);
        units += static_cast<char16_t>(order == ByteOrder::Big ? first << 8 | second : second << 8 | first);
    }
    return utf8Of(units);
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
    const std::vector<std::byte> bytes = bytesOf(range);
    switch (*m_text) {
    case StringEncoding::Utf16LittleEndian: return fromUtf16(bytes, ByteOrder::Little);
    case StringEncoding::Utf16BigEndian: return fromUtf16(bytes, ByteOrder::Big);
    case StringEncoding::Ascii:
    case StringEncoding::Utf8: break;
    }
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
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
