// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Searches bytes that the input gives for stretches and values, with chunks and threads as it says; stops where the
// hits are others than those of a search in one piece, or those of the other direction in reverse.

#include "fuzz/fuzzinput.h"
#include "search/foundhits.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

Result<Pattern> patternOf(FuzzInput& script)
{
    const Size least = 1 + script.below(12);
    switch (script.below(6)) {
    case 0: return Pattern::runs(static_cast<std::uint8_t>(script.below(256)), least);
    case 1: return Pattern::runs({}, least + 1);
    case 2: return Pattern::entropy(static_cast<EntropySide>(script.below(2)), 2, least);
    case 3: return Pattern::fromValue(script.below(2) == 0 ? "u32le 1..100000" : "f64be -1e9..1e9");
    default: break;
    }
    return Pattern::strings(static_cast<StringEncoding>(script.below(4)), least,
                            static_cast<StringCharacters>(script.below(2)));
}

Hits found(std::span<const std::byte> bytes, const Pattern& pattern, const Searcher::Options& options)
{
    CollectedHits sink;
    Progress progress;
    (void)Searcher(pattern, options).run(Snapshot::ofBytes(bytes), {0, maxSize}, sink, progress);
    return sink.hits();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FuzzInput script({data, size});
    const auto pattern = patternOf(script);
    Searcher::Options options{.overlaps = script.below(2) == 0 ? Searcher::Overlaps::Skip : Searcher::Overlaps::Report,
                              .stride = 1 + script.below(4),
                              .phase = script.below(5)};
    const Size chunk = 1 + script.below(64);
    if (!pattern)
        return 0;
    const auto bytes = std::as_bytes(script.rest());
    const Hits expected = found(bytes, *pattern, options);
    options.threads = 2;
    options.chunk = chunk;
    const Hits forward = found(bytes, *pattern, options);
    options.direction = Searcher::Direction::Backward;
    Hits backward = found(bytes, *pattern, options);
    std::ranges::reverse(backward);
    if (forward != expected || backward != expected) {
        std::fprintf(stderr, "fuzz_stretch: other hits in pieces\n");
        std::abort();
    }
    return 0;
}
