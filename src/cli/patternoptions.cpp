// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/patternoptions.h"

#include "base/charset.h"
#include "cli/inputfile.h"
#include "search/hexnotation.h"
#include "search/signatures.h"

#include <algorithm>
#include <charconv>
#include <format>
#include <map>
#include <string_view>

namespace hexfolio {

namespace {

constexpr Size usualString = 4;
constexpr Size usualRun = 16;
/// More than a thousand patterns take.
constexpr Size longestPatternFile = Size{64} << 20;

Error badArgument(const std::string& subject, const char* reason)
{
    return {.kind = ErrorKind::BadArgument, .reason = reason, .subject = subject};
}

/// The pattern with a mark under the place of the mistake.
std::string markUnder(const std::string& pattern, std::size_t position)
{
    const bool isOneLine = std::ranges::none_of(pattern, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
    if (!isOneLine)
        return {};
    return std::format("\n  {}\n  {}^", pattern, std::string(position, ' '));
}

} // namespace

Result<Pattern> PatternOptions::hexPattern() const
{
    if (mask.empty())
        return Pattern::fromHex(text);
    const auto bytes = bytesFromHex(text);
    const auto bits = bytesFromHex(mask);
    if (!bytes || !bits)
        return std::unexpected(bytes ? bits.error() : bytes.error());
    if (bytes->size() != bits->size())
        return failure(badArgument(mask, HEXFOLIO_TR("Reason", "the mask must be as long as the pattern")));
    std::string masked;
    for (std::size_t i = 0; i < bytes->size(); ++i) {
        const std::byte wanted = (*bytes)[i] & (*bits)[i];
        masked += std::format("{:02X}&{:02X} ", static_cast<unsigned>(wanted), static_cast<unsigned>((*bits)[i]));
    }
    return Pattern::fromHex(masked);
}

Result<Pattern> PatternOptions::textPattern() const
{
    static const std::map<std::string_view, TextEncoding> encodings{{"", TextEncoding::Utf8},
                                                                    {"utf-8", TextEncoding::Utf8},
                                                                    {"utf-16le", TextEncoding::Utf16LittleEndian},
                                                                    {"utf-16be", TextEncoding::Utf16BigEndian},
                                                                    {"latin-1", TextEncoding::Latin1}};
    if (const auto found = encodings.find(encoding); found != encodings.end())
        return Pattern::fromText(text, found->second, letterCase);
    const auto charset = Charset::named(encoding);
    if (!charset)
        return std::unexpected(charset.error());
    return Pattern::fromText(text, *charset, letterCase);
}

Result<Pattern> PatternOptions::stringsPattern() const
{
    static const std::map<std::string_view, StringEncoding> encodings{{"", StringEncoding::Ascii},
                                                                      {"ascii", StringEncoding::Ascii},
                                                                      {"utf-8", StringEncoding::Utf8},
                                                                      {"utf-16le", StringEncoding::Utf16LittleEndian},
                                                                      {"utf-16be", StringEncoding::Utf16BigEndian}};
    const auto found = encodings.find(encoding);
    if (found == encodings.end())
        return failure(badArgument(
            encoding, HEXFOLIO_TR("Reason", "strings are looked for in ascii, utf-8, utf-16le or utf-16be")));
    return Pattern::strings(found->second, least.value_or(usualString));
}

Result<Pattern> PatternOptions::runsPattern() const
{
    if (text == "any")
        return Pattern::runs(std::nullopt, least.value_or(usualRun));
    const auto byte = bytesFromHex(text);
    if (!byte || byte->size() != 1)
        return failure(badArgument(text, HEXFOLIO_TR("Reason", "a byte is two hex digits; \"any\" stands for each")));
    return Pattern::runs(static_cast<std::uint8_t>(byte->front()), least.value_or(usualRun));
}

Result<Pattern> PatternOptions::entropyPattern() const
{
    double bits = 0;
    const auto [end, mistake] = std::from_chars(text.data(), text.data() + text.size(), bits);
    if (mistake != std::errc() || end != text.data() + text.size() || !(bits >= 0 && bits <= 8))
        return failure(badArgument(text, HEXFOLIO_TR("Reason", "entropy is a number of bits from 0 to 8")));
    const auto side = syntax == Syntax::EntropyAbove ? EntropySide::AtLeast : EntropySide::AtMost;
    return Pattern::entropy(side, bits, blockSize);
}

Result<Pattern> PatternOptions::differencesPattern() const
{
    const auto other = openInput(text);
    if (!other)
        return std::unexpected(other.error());
    return Pattern::differences(Snapshot::ofSource(other->source, other->source->size()));
}

Result<PatternSet> PatternOptions::patternsFromFile() const
{
    const auto file = openInput(text);
    if (!file)
        return std::unexpected(file.error());
    const Size size = file->source->size();
    if (size > longestPatternFile)
        return failure({.kind = ErrorKind::TooLarge, .path = text});
    const auto bytes = Snapshot::ofSource(file->source, size).bytes({0, size});
    if (!bytes)
        return std::unexpected(bytes.error());
    const std::string_view written(reinterpret_cast<const char*>(bytes->data()), bytes->size());
    auto set = PatternSet::fromText(written);
    if (!set && set.error().position) {
        // In a file, people look for a line.
        const TextPlace place = placeIn(written, *set.error().position);
        set.error().path = std::format("{}:{}:{}", text, place.line, place.column);
        set.error().position.reset();
    }
    return set;
}

Result<Pattern> PatternOptions::pattern() const
{
    switch (syntax) {
    case Syntax::Hex: return hexPattern();
    case Syntax::Text: return textPattern();
    case Syntax::Regex: return Pattern::fromRegex(text, letterCase);
    case Syntax::Value: return Pattern::fromValue(text);
    case Syntax::Strings: return stringsPattern();
    case Syntax::Runs: return runsPattern();
    case Syntax::EntropyAbove:
    case Syntax::EntropyBelow: return entropyPattern();
    case Syntax::DiffersFrom: return differencesPattern();
    case Syntax::Patterns:
    case Syntax::Signatures: break;
    }
    return failure({.kind = ErrorKind::BadArgument, .subject = text});
}

Result<SearchQuery> PatternOptions::compiled() const
{
    const auto query = [this](auto what) { return SearchQuery(std::move(what), search); };
    if (syntax == Syntax::Signatures)
        return query(Signatures::patternSet());
    if (syntax == Syntax::Patterns)
        return patternsFromFile().transform(query);
    return pattern().transform(query);
}

std::string PatternOptions::mistakeIn(const Error& error) const
{
    std::string sentence = sentenceOf(error);
    const bool isExpression =
        syntax == Syntax::Hex || syntax == Syntax::Text || syntax == Syntax::Regex || syntax == Syntax::Value;
    if (isExpression && text.empty())
        sentence = "The pattern is empty: there is nothing in it to look for.";
    else if (syntax == Syntax::Regex && error.kind == ErrorKind::Syntax && error.position)
        sentence = std::format("The regular expression is not understood (at character {}): {}.", *error.position + 1,
                               error.subject);
    return isExpression && error.position && !text.empty() ? sentence + markUnder(text, *error.position) : sentence;
}

} // namespace hexfolio
