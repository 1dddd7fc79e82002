// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/compiledregex.h"

#include "search/regexheads.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace hexfolio {

namespace {

struct ContextFree {
    void operator()(pcre2_compile_context* context) const noexcept { pcre2_compile_context_free(context); }
};

PCRE2_SPTR units(const std::string& text)
{
    return reinterpret_cast<PCRE2_SPTR>(text.data());
}

/// At least as many as there are look-behinds. PCRE2 tells how far the longest one looks; one inside another begins
/// there.
Size lookBehindsIn(std::string_view expression)
{
    Size count = 1;
    for (const std::string_view opening : {"(?<", "(*"}) {
        for (auto at = expression.find(opening); at != std::string_view::npos; at = expression.find(opening, at + 1))
            ++count;
    }
    return count;
}

std::string messageOf(int code)
{
    std::array<PCRE2_UCHAR, 256> text{};
    pcre2_get_error_message(code, text.data(), text.size());
    return reinterpret_cast<const char*>(text.data());
}

std::uint32_t infoOf(const pcre2_code* code, std::uint32_t what)
{
    std::uint32_t value = 0;
    pcre2_pattern_info(code, what, &value);
    return value;
}

} // namespace

CompiledRegex::~CompiledRegex()
{
    pcre2_code_free(m_code);
    pcre2_code_free(m_codeForOnePlace);
}

Result<std::shared_ptr<const CompiledRegex>> CompiledRegex::compile(std::string_view expression, LetterCase letterCase)
{
    const std::shared_ptr<CompiledRegex> regex(new CompiledRegex(std::string(expression)));
    if (auto built = regex->build(letterCase); !built)
        return std::unexpected(std::move(built.error()));
    return regex;
}

Result<> CompiledRegex::build(LetterCase letterCase)
{
    if (m_expression.empty()) {
        return failure({.kind = ErrorKind::Syntax,
                        .reason = HEXFOLIO_TR("Reason", "there is nothing in it to look for"),
                        .subject = " ",
                        .position = 0});
    }
    if (const auto& refused = m_dialect.refused()) {
        return failure({.kind = ErrorKind::BadArgument,
                        .reason = refused->letter == 'G'
                            ? HEXFOLIO_TR("Reason", "\\G has no meaning when every match is looked for")
                            : HEXFOLIO_TR("Reason", "\\c is not known here; write the byte in digits, such as \\x1B"),
                        .subject = m_expression,
                        .position = refused->place});
    }
    m_options = PCRE2_NEVER_UTF | PCRE2_NEVER_UCP | PCRE2_ALT_CIRCUMFLEX | PCRE2_USE_OFFSET_LIMIT;
    if (letterCase == LetterCase::Ignore)
        m_options |= PCRE2_CASELESS;
    const auto code = compiled(m_options);
    if (!code)
        return std::unexpected(code.error());
    m_code = *code;
    m_heads = headsOfRegex(m_dialect.forPcre2(), letterCase);
    if (!m_heads.empty()) {
        const auto forOnePlace = compiled(m_options | PCRE2_ANCHORED);
        if (!forOnePlace)
            return std::unexpected(forOnePlace.error());
        m_codeForOnePlace = *forOnePlace;
    }
    m_context = 1 + infoOf(m_code, PCRE2_INFO_MAXLOOKBEHIND) * lookBehindsIn(m_expression);
    m_isAnchored = (infoOf(m_code, PCRE2_INFO_ALLOPTIONS) & PCRE2_ANCHORED) != 0;
    m_seesLastNewline = m_expression.contains('$');
    return {};
}

pcre2_real_code_8* CompiledRegex::newCodeWithCallouts() const
{
    return compiled(m_options | PCRE2_ANCHORED | PCRE2_AUTO_CALLOUT).value_or(nullptr);
}

Result<pcre2_real_code_8*> CompiledRegex::compiled(std::uint32_t options) const
{
    const std::unique_ptr<pcre2_compile_context, ContextFree> context(pcre2_compile_context_create(nullptr));
    if (!context)
        return failure({.kind = ErrorKind::OutOfMemory});
    pcre2_set_newline(context.get(), PCRE2_NEWLINE_LF);
    const std::string& expression = m_dialect.forPcre2();
    int error = 0;
    PCRE2_SIZE position = 0;
    pcre2_code* const code =
        pcre2_compile(units(expression), expression.size(), options, &error, &position, context.get());
    if (code == nullptr) {
        return failure({.kind = ErrorKind::Syntax,
                        .reason = HEXFOLIO_TR("Reason", "the regular expression has a mistake here"),
                        .subject = messageOf(error),
                        .position = m_dialect.placeAsWritten(position)});
    }
    // Without the JIT (a system that forbids executable memory) the interpreter does the same, more slowly.
    pcre2_jit_compile(code, PCRE2_JIT_COMPLETE | PCRE2_JIT_PARTIAL_HARD);
    return code;
}

} // namespace hexfolio
