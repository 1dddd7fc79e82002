// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/pattern.h"

#include "base/charset.h"
#include "search/compiledregex.h"
#include "search/hexnotation.h"
#include "search/lettercases.h"
#include "search/syntaxerror.h"
#include "search/textbytes.h"
#include "search/valueexpression.h"

#include <algorithm>

namespace hexfolio {

namespace {

using Elements = std::vector<Pattern::Element>;

std::unexpected<Error> noPlaceInEncoding(std::string_view text, std::size_t position)
{
    return failure({.kind = ErrorKind::BadArgument,
                    .reason = HEXFOLIO_TR("Reason", "a character in it has no place in the chosen encoding"),
                    .subject = std::string(text),
                    .position = position});
}

/// Adds one character; `other` is the same letter in the other case, which has a part where it has the same length.
void append(Elements& elements, const std::vector<std::uint8_t>& bytes, const std::vector<std::uint8_t>& other)
{
    const auto& others = other.size() == bytes.size() ? other : bytes;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        elements.push_back({.value = bytes[i],
                            .other = others[i],
                            .joined = i == 0 ? Pattern::Joined::No : Pattern::Joined::ToPrevious});
    }
}

} // namespace

Pattern Pattern::literal(std::vector<Element> elements)
{
    return Pattern(std::make_shared<const std::vector<Element>>(std::move(elements)));
}

const std::vector<Pattern::Element>& Pattern::elements() const noexcept
{
    static const std::vector<Element> none;
    const auto* const literal = std::get_if<Literal>(&m_what);
    return literal ? **literal : none;
}

const std::shared_ptr<const CompiledRegex>& Pattern::regex() const noexcept
{
    static const Regex none;
    const auto* const regex = std::get_if<Regex>(&m_what);
    return regex ? *regex : none;
}

const StretchKind* Pattern::stretch() const noexcept
{
    const auto* const stretch = std::get_if<Stretch>(&m_what);
    return stretch ? stretch->get() : nullptr;
}

Result<Pattern> Pattern::fromHex(std::string_view text)
{
    auto read = elementsFromHex(text);
    if (!read)
        return std::unexpected(std::move(read.error()));
    if (read->elements.empty())
        return emptyPattern();
    if (std::ranges::all_of(read->elements, [](const Element& element) { return element.mask == 0; })) {
        return syntaxError(HEXFOLIO_TR("Reason", "it has only wildcards; give at least one digit"), std::string(text),
                           0);
    }
    return literal(std::move(read->elements));
}

Result<Pattern> Pattern::fromText(std::string_view text, TextEncoding encoding, LetterCase letterCase)
{
    const auto characters = charactersOf(text);
    if (!characters)
        return std::unexpected(characters.error());
    if (characters->empty())
        return emptyPattern();
    Elements elements;
    for (std::size_t i = 0; i < characters->size(); ++i) {
        const auto bytes = encoded((*characters)[i], encoding);
        if (!bytes)
            return noPlaceInEncoding(text, i);
        const bool both = letterCase == LetterCase::Ignore;
        append(elements, *bytes, both ? encoded(otherCase((*characters)[i]), encoding).value_or(*bytes) : *bytes);
    }
    return literal(std::move(elements));
}

Result<Pattern> Pattern::fromText(std::string_view text, const Charset& charset, LetterCase letterCase)
{
    const auto characters = charactersOf(text);
    if (!characters)
        return std::unexpected(characters.error());
    if (characters->empty())
        return emptyPattern();
    std::u32string written(characters->begin(), characters->end());
    const auto bytes = charset.encoded(written);
    if (const auto missing = std::ranges::find_if(bytes, &Charset::Bytes::empty); missing != bytes.end())
        return noPlaceInEncoding(text, static_cast<std::size_t>(missing - bytes.begin()));
    if (letterCase == LetterCase::Ignore)
        std::ranges::transform(written, written.begin(), otherCase);
    const auto others = charset.encoded(written);
    Elements elements;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        append(elements, bytes[i], others[i]);
    return literal(std::move(elements));
}

Result<Pattern> Pattern::fromBytes(std::span<const std::byte> bytes)
{
    if (bytes.empty())
        return emptyPattern();
    Elements elements;
    elements.reserve(bytes.size());
    for (const std::byte byte : bytes) {
        const auto value = std::to_integer<std::uint8_t>(byte);
        elements.push_back({.value = value, .other = value});
    }
    return literal(std::move(elements));
}

Result<Pattern> Pattern::fromRegex(std::string_view expression, LetterCase letterCase)
{
    auto regex = CompiledRegex::compile(expression, letterCase);
    if (!regex)
        return std::unexpected(std::move(regex.error()));
    return Pattern(std::move(*regex));
}

Result<Pattern> Pattern::fromValue(std::string_view expression)
{
    auto read = ValueExpression::parsed(expression);
    if (!read)
        return std::unexpected(std::move(read.error()));
    if (const auto* const bytes = std::get_if<std::vector<std::byte>>(&read->wanted))
        return fromBytes(*bytes);
    return Pattern(std::get<ValueRange>(read->wanted));
}

Result<Pattern> Pattern::fromStretch(StretchKind kind)
{
    if (const char* const reason = whyNot(kind))
        return failure({.kind = ErrorKind::BadArgument, .reason = reason});
    return Pattern(std::make_shared<const StretchKind>(std::move(kind)));
}

Result<Pattern> Pattern::strings(StringEncoding encoding, Size least, StringCharacters characters)
{
    return fromStretch(Strings{encoding, characters, least});
}

Result<Pattern> Pattern::runs(std::optional<std::uint8_t> byte, Size least)
{
    if (byte)
        return fromStretch(ClassRuns{ByteClass{}.set(*byte), least});
    return fromStretch(EqualRuns{least});
}

Result<Pattern> Pattern::entropy(EntropySide side, double bits, Size blockSize)
{
    return fromStretch(EntropyBlocks{side, bits, blockSize});
}

Result<Pattern> Pattern::differences(const Snapshot& other)
{
    return fromStretch(Differences{other});
}

} // namespace hexfolio
