// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Searches for what the input says, in bytes that the input gives, with chunks and threads as it says; stops where the
// hits are others than those of one match after the other in one piece of memory, or others where the bytes come in
// parts.

#include "fuzz/fuzzinput.h"
#include "search/foundhits.h"
#include "search/regexmatcher.h"
#include "search/streamsearch.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

/// Parts of expressions that any order of makes a valid one, without repetitions of repetitions.
std::string expressionOf(FuzzInput& script)
{
    constexpr std::array<std::string_view, 40> parts{
        "a",    "b",      "c",    "\\x00",   "\\n",      ".",          "\\w",     "[^a]",        "[ab]",    "^",
        "$",    "\\b",    "\\B",  "\\A",     "\\z",      "\\Z",        "(?=ab)",  "(?!b)",       "|",       "a*",
        "b+",   "c?",     ".*?",  "[ab]{3}", "\\w{2,9}", ".+",         "\\n?",    "(?<=a)",      "(?<!ab)", "(?m)",
        "(?s)", "\\x00+", "(?i)", "ca|",     "(?:ab|c)", "[^\\n]{4,}", "(?>a|b)", "[[:alpha:]]", "(?i:c)",  "\\1?"};
    std::string text;
    for (std::size_t count = 1 + script.below(5); count > 0; --count)
        text += parts[script.below(parts.size())];
    return text;
}

std::optional<Hits> naively(std::span<const std::byte> bytes, const Pattern& pattern, const Searcher::Options& options)
{
    RegexMatcher matcher(pattern.regex());
    Hits hits;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto outcome = matcher.match(bytes, at, bytes.size(), RegexMatcher::Behind::Nothing);
        if (!outcome)
            return std::nullopt;
        if (outcome->kind == RegexMatcher::Kind::None)
            break;
        hits.push_back({outcome->begin, outcome->end});
        at = options.overlaps == Searcher::Overlaps::Skip ? outcome->end : outcome->start + 1;
    }
    if (options.direction == Searcher::Direction::Backward)
        std::ranges::reverse(hits);
    return hits;
}

/// The hits of the same search where `part` bytes come at a time; nothing where it is too complex.
std::optional<Hits> inParts(std::span<const std::byte> bytes, const SearchQuery& query, std::size_t part)
{
    StreamSearch search(query, 0, StreamSearch::Hits::Forgotten);
    CollectedHits sink;
    Progress progress;
    for (std::size_t size = 0; true; size = std::min(bytes.size(), size + part)) {
        // What is no longer needed is not there.
        std::vector<std::byte> held(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size));
        std::fill_n(held.begin(), std::min<Size>(search.needed(), size), std::byte{'#'});
        const Behind behind = size == bytes.size() ? Behind::Nothing : Behind::More;
        if (!search.look(Snapshot::ofBytes(held), behind, sink, progress))
            return std::nullopt;
        if (behind == Behind::Nothing)
            return sink.hits();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FuzzInput script({data, size});
    const std::string expression = expressionOf(script);
    const auto pattern = Pattern::fromRegex(expression, script.below(2) == 0 ? LetterCase::Match : LetterCase::Ignore);
    const Searcher::Options options{
        .direction = script.below(2) == 0 ? Searcher::Direction::Forward : Searcher::Direction::Backward,
        .overlaps = script.below(2) == 0 ? Searcher::Overlaps::Skip : Searcher::Overlaps::Report,
        .threads = static_cast<unsigned>(1 + script.below(2)),
        .chunk = 1 + script.below(64),
        .prefilter = script.below(3) == 0 ? Searcher::Prefilter::Never : Searcher::Prefilter::Always};
    const std::size_t part = 1 + script.below(100);
    if (!pattern)
        return 0;
    const auto bytes = std::as_bytes(script.rest());
    const auto expected = naively(bytes, *pattern, options);
    CollectedHits sink;
    Progress progress;
    const auto report = Searcher(*pattern, options).run(Snapshot::ofBytes(bytes), {0, maxSize}, sink, progress);
    if (expected && report && sink.hits() != *expected) {
        std::fprintf(stderr, "fuzz_search: other hits for %s\n", expression.c_str());
        std::abort();
    }
    if (!report || options.direction == Searcher::Direction::Backward)
        return 0;
    const auto streamed = inParts(bytes, SearchQuery(*pattern, options), part);
    if (streamed && *streamed != sink.hits()) {
        std::fprintf(stderr, "fuzz_search: other hits in parts for %s\n", expression.c_str());
        std::abort();
    }
    return 0;
}
