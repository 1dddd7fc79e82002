// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the input as a pattern of each kind: nothing may crash, and an error must point into the text.

#include "base/charset.h"
#include "search/compiledregex.h"
#include "search/hexnotation.h"
#include "search/pattern.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace hexfolio;

namespace {

template <class T> void check(const Result<T>& result, std::string_view text, const char* kind)
{
    if (result)
        return;
    if (result.error().position.value_or(0) > text.size() || sentenceOf(result.error()).empty()) {
        std::fprintf(stderr, "fuzz_pattern: the error of %s points nowhere\n", kind);
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    check(Pattern::fromHex(text), text, "hex digits");
    check(bytesFromHex(text), text, "bytes");
    check(Pattern::fromValue(text), text, "a value");
    // What the fuzzer seldom hits upon by itself.
    for (const char* type : {"u16le ", "i64be ", "f16le ", "f64be ", "unix32le ", "filetimebe ", "dosle ", "guid "}) {
        const std::string value = type + std::string(text);
        check(Pattern::fromValue(value), value, type);
    }
    (void)Charset::named(text);
    for (const auto letterCase : {LetterCase::Match, LetterCase::Ignore}) {
        for (const auto encoding : {TextEncoding::Utf8, TextEncoding::Utf16LittleEndian, TextEncoding::Latin1})
            check(Pattern::fromText(text, encoding, letterCase), text, "text");
        for (const char* name : {"Shift_JIS", "GB18030", "cp037", "UTF-32LE"})
            check(Pattern::fromText(text, Charset::named(name).value(), letterCase), text, name);
        // PCRE2 takes its time to compile what is nested deeply.
        if (size < 500)
            check(Pattern::fromRegex(text, letterCase), text, "a regular expression");
    }
    return 0;
}
