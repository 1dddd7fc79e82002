// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The input up to the first line feed is a replacement of each kind, the rest is where it is put in: nothing may crash,
// an error must point into the text, and the bytes outside of what was replaced must stay.

#include "fuzz/fuzzinput.h"
#include "search/compiledregex.h"
#include "search/replacer.h"
#include "support/naivebytes.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

void check(const Pattern& pattern, const Result<Replacement>& replacement, std::string_view text,
           const NaiveBytes& bytes)
{
    if (!replacement) {
        require(replacement.error().position.value_or(0) <= text.size(), "the error points nowhere");
        return;
    }
    const Snapshot before = Snapshot::ofBytes(bytes);
    const std::array<Range, 1> all{Range{0, before.size()}};
    Progress progress;
    const auto replaced = Replacer(pattern, *replacement, {.search = {.threads = 1}}).all(before, all, progress);
    if (!replaced)
        return;
    require(replaced->content.tree().brokenInvariant() == nullptr, "the tree is broken");
    require(replaced->range.end <= bytes.size(), "the range lies outside");
    const auto preview = Replacer(pattern, *replacement).preview(before, all, 1000, progress);
    require(preview.has_value(), "there is no preview");
    Size size = replaced->range.size();
    for (const auto& pair : *preview)
        size = size - pair.hit.range.size() + pair.sizeAfter;
    require(preview->size() < replaced->count || size == replaced->content.size(), "the preview shows something else");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Pattern regex = Pattern::fromRegex("(?<x>[a-c]+)(\\d)?|(.)\\K\\x00", LetterCase::Match).value();
    static const Pattern literal = Pattern::fromHex("61 ??").value();
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const std::size_t end = std::min(input.find('\n'), input.size());
    const std::string_view text = input.substr(0, end);
    const NaiveBytes bytes = bytesOf(input.substr(std::min(end + 1, input.size())));
    check(literal, Replacement::fromHex(text), text, bytes);
    check(literal, Replacement::fromText(text, TextEncoding::Utf16BigEndian), text, bytes);
    check(regex, Replacement::fromTemplate(text, *regex.regex()), text, bytes);
    check(regex, Replacement::fromTemplate(text, *regex.regex(), TextEncoding::Latin1), text, bytes);
    return 0;
}
