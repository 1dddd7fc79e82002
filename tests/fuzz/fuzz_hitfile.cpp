// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the input as a file of hits: whole, as frames behind a right header, or with right sums. Nothing may crash;
// what is loaded must be ascending and lie where it may, and every Error must make a sentence.

#include "base/crc32c.h"
#include "base/littleendian.h"
#include "fuzz/fuzzinput.h"
#include "search/hitcursor.h"
#include "search/hitfile.h"

#include <cstdint>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

void check(const SavedHits& saved)
{
    HitCursor cursor(saved.hits.blocks());
    Offset last = 0;
    Size count = 0;
    for (int entries = 0; entries < 100'000; ++entries) {
        const auto hits = cursor.next().value();
        if (!hits) {
            require(count == saved.hits.count(), "the hits are not as many as they say");
            return;
        }
        require(hits->starts.first >= last && hits->length > 0, "the hits are not ascending");
        require(hits->starts.last() + hits->length <= saved.searchedSize, "a hit lies behind the end");
        last = hits->starts.last();
        count += hits->starts.count;
    }
}

/// A file whose header says `count` hits, and one frame with a right sum.
LittleEndianWriter framed(std::uint64_t count, std::span<const std::byte> code)
{
    LittleEndianWriter file;
    for (const char c : {'H', 'X', 'F', 'H', 'I', 'T', 'S', '\x1a'})
        file.number(static_cast<std::uint8_t>(c));
    file.number(std::uint32_t{1});
    file.number(std::uint32_t{20});
    file.number(std::uint64_t{maxSize});
    file.number(count);
    file.number(std::uint32_t{0});
    file.number(crc32c(file.written()));
    LittleEndianWriter frame;
    frame.number(static_cast<std::uint32_t>(code.size()));
    frame.number(count);
    frame.number(std::uint64_t{1000});
    frame.number(std::uint64_t{2});
    frame.number(std::uint32_t{0});
    frame.bytes(code);
    frame.number(crc32c(frame.written()));
    file.bytes(frame.written());
    return file;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2)
        return 0;
    const auto input = std::as_bytes(std::span(data, size)).subspan(2);
    Progress progress;
    const auto read = data[0] % 2 == 0 ? hitfile::read(Snapshot::ofBytes(input), progress)
                                       : hitfile::read(Snapshot::ofBytes(framed(data[1], input).written()), progress);
    if (read)
        check(*read);
    else
        require(!sentenceOf(read.error()).empty(), "an error says nothing");
    return 0;
}
