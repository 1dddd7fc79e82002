// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the input as a file of patterns: nothing may crash, an error must point into the text, and what a set finds in
// the text itself is what each of its patterns finds alone.

#include "search/patternsetsearch.h"
#include "search/searcher.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

using namespace hexfolio;

namespace {

class CollectedHits final : public HitSink {
public:
    Answer take(const Hit& hit) override
    {
        hits.push_back(hit);
        return hits.size() < 100000 ? Answer::GoOn : Answer::Stop;
    }
    std::vector<Hit> hits;
};

[[noreturn]] void complain(const char* words)
{
    std::fprintf(stderr, "fuzz_patternset: %s\n", words);
    std::abort();
}

void checkHits(const PatternSet& set, std::span<const std::byte> bytes)
{
    const Snapshot snapshot = Snapshot::ofBytes(bytes);
    Progress progress;
    CollectedHits together;
    if (!PatternSetSearch(set, {.threads = 1, .chunk = 61}).run(snapshot, {0, maxSize}, together, progress))
        return;
    std::vector<Hit> alone;
    for (std::uint32_t i = 0; i < set.size(); ++i) {
        CollectedHits sink;
        if (!Searcher(set[i].pattern).run(snapshot, {0, maxSize}, sink, progress))
            return;
        for (const Hit& hit : sink.hits)
            alone.push_back({hit.range, i});
    }
    const auto order = [](const Hit& hit) { return std::tuple(hit.range.begin, hit.range.end, hit.pattern); };
    std::ranges::sort(alone, {}, order);
    std::ranges::sort(together.hits, {}, order);
    if (alone != together.hits)
        complain("other hits than those of each pattern alone");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // PCRE2 takes its time to compile what is nested deeply.
    if (size > 600)
        return 0;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto set = PatternSet::fromText(text);
    if (!set && (set.error().position.value_or(size + 1) > size || sentenceOf(set.error()).empty()))
        complain("an error that points nowhere");
    if (set && set->size() < 20)
        checkHits(*set, std::as_bytes(std::span(data, size)));
    return 0;
}
