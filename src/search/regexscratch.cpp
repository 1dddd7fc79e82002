// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/regexscratch.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace hexfolio {

namespace {

/// Repeated groups keep their way back on this stack, some bytes for each repetition; pages come as they are needed.
constexpr std::size_t leastStack = std::size_t{64} << 10;
constexpr std::size_t largestStack = std::size_t{256} << 20;

} // namespace

RegexScratch::RegexScratch() : RegexScratch(pcre2_match_data_create(1, nullptr)) { }

RegexScratch::RegexScratch(const CompiledRegex& regex)
    : RegexScratch(pcre2_match_data_create_from_pattern(regex.code(), nullptr))
{
}

RegexScratch::RegexScratch(pcre2_match_data* data)
    : m_data(data)
    , m_context(pcre2_match_context_create(nullptr))
    , m_stack(pcre2_jit_stack_create(leastStack, largestStack, nullptr))
{
    if (m_context != nullptr && m_stack != nullptr)
        pcre2_jit_stack_assign(m_context, nullptr, m_stack);
}

RegexScratch::~RegexScratch()
{
    pcre2_match_data_free(m_data);
    pcre2_match_context_free(m_context);
    pcre2_jit_stack_free(m_stack);
}

int RegexScratch::match(const pcre2_real_code_8* code, std::span<const std::byte> bytes, std::size_t from,
                        std::size_t limit, Behind behind)
{
    pcre2_set_offset_limit(m_context, limit - 1);
    const std::uint32_t options = PCRE2_NOTEMPTY | (behind == Behind::More ? PCRE2_PARTIAL_HARD : 0U);
    return pcre2_match(code, reinterpret_cast<PCRE2_SPTR>(bytes.data()), bytes.size(), from, options, m_data,
                       m_context);
}

Error RegexScratch::errorOf(int answer)
{
    if (answer == PCRE2_ERROR_NOMEMORY)
        return {.kind = ErrorKind::OutOfMemory};
    if (answer == PCRE2_ERROR_CALLOUT)
        return {.kind = ErrorKind::Cancelled};
    return {.kind = ErrorKind::TooComplex,
            .reason = HEXFOLIO_TR("Reason",
                                  "the regular expression tries too many ways to match here; make its "
                                  "repetitions more definite")};
}

} // namespace hexfolio
