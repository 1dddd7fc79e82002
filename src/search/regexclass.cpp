// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/regexclass.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <cctype>
#include <memory>

namespace hexfolio {

namespace {

struct Free {
    void operator()(pcre2_code* code) const noexcept { pcre2_code_free(code); }
    void operator()(pcre2_compile_context* context) const noexcept { pcre2_compile_context_free(context); }
    void operator()(pcre2_match_data* data) const noexcept { pcre2_match_data_free(data); }
};

ByteSet bytesOfLetter(char letter, bool ignoresCase)
{
    const auto byte = static_cast<unsigned char>(letter);
    ByteSet set;
    set.set(byte);
    if (ignoresCase && byte < 0x80) {
        set.set(static_cast<unsigned char>(std::toupper(byte)));
        set.set(static_cast<unsigned char>(std::tolower(byte)));
    }
    return set;
}

} // namespace

std::optional<ByteSet> bytesOfAtom(std::string_view atom, AtomFlags flags)
{
    constexpr std::string_view special = "\\.[](){}*+?|^$#";
    if (atom.size() == 1 && !special.contains(atom.front()))
        return bytesOfLetter(atom.front(), flags.ignoresCase);
    const std::unique_ptr<pcre2_compile_context, Free> context(pcre2_compile_context_create(nullptr));
    if (!context)
        return std::nullopt;
    pcre2_set_newline(context.get(), PCRE2_NEWLINE_LF);
    const std::uint32_t options = PCRE2_NEVER_UTF | PCRE2_NEVER_UCP | (flags.ignoresCase ? PCRE2_CASELESS : 0U)
        | (flags.dotMatchesAll ? PCRE2_DOTALL : 0U);
    int error = 0;
    PCRE2_SIZE position = 0;
    const std::unique_ptr<pcre2_code, Free> code(pcre2_compile(reinterpret_cast<PCRE2_SPTR>(atom.data()), atom.size(),
                                                               options, &error, &position, context.get()));
    const std::unique_ptr<pcre2_match_data, Free> data(pcre2_match_data_create(1, nullptr));
    if (!code || !data)
        return std::nullopt;
    ByteSet set;
    for (unsigned value = 0; value < 256; ++value) {
        const auto byte = static_cast<PCRE2_UCHAR>(value);
        constexpr std::uint32_t whole = PCRE2_ANCHORED | PCRE2_ENDANCHORED | PCRE2_NOTEMPTY;
        set.set(value, pcre2_match(code.get(), &byte, 1, 0, whole, data.get(), nullptr) >= 0);
    }
    return set.any() ? std::optional(set) : std::nullopt;
}

} // namespace hexfolio
