// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/regexmatcher.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace hexfolio {

namespace {

/// Repeated groups keep their way back on this stack, some bytes for each repetition; pages come as they are needed.
constexpr std::size_t leastStack = std::size_t{64} << 10;
constexpr std::size_t largestStack = std::size_t{256} << 20;

std::unexpected<Error> errorOf(int code)
{
    if (code == PCRE2_ERROR_NOMEMORY)
        return failure({.kind = ErrorKind::OutOfMemory});
    if (code == PCRE2_ERROR_CALLOUT)
        return failure({.kind = ErrorKind::Cancelled});
    return failure({.kind = ErrorKind::TooComplex,
                    .reason = HEXFOLIO_TR("Reason",
                                          "the regular expression tries too many ways to match here; make its "
                                          "repetitions more definite")});
}

/// What PCRE2 calls between two parts of an expression: stops the attempt when the job is cancelled.
int lookAtProgress(pcre2_callout_block*, void* progress)
{
    return static_cast<const Progress*>(progress)->isCancelled() ? PCRE2_ERROR_CALLOUT : 0;
}

} // namespace

RegexMatcher::RegexMatcher(std::shared_ptr<const CompiledRegex> regex, const Progress* progress)
    : m_regex(std::move(regex))
    , m_progress(progress)
    , m_data(pcre2_match_data_create(1, nullptr))
    , m_context(pcre2_match_context_create(nullptr))
    , m_stack(pcre2_jit_stack_create(leastStack, largestStack, nullptr))
{
    if (m_context != nullptr && m_stack != nullptr)
        pcre2_jit_stack_assign(m_context, nullptr, m_stack);
    if (m_context != nullptr && m_progress != nullptr)
        pcre2_set_callout(m_context, lookAtProgress, const_cast<Progress*>(m_progress));
}

RegexMatcher::~RegexMatcher()
{
    pcre2_match_data_free(m_data);
    pcre2_match_context_free(m_context);
    pcre2_jit_stack_free(m_stack);
    pcre2_code_free(m_patientCode);
}

Result<RegexMatcher::Outcome> RegexMatcher::match(std::span<const std::byte> bytes, std::size_t from, std::size_t limit,
                                                  Behind behind, std::uint32_t steps)
{
    if (m_data == nullptr || m_context == nullptr)
        return failure({.kind = ErrorKind::OutOfMemory});
    const bool isOneAttempt = limit == from + 1 && m_progress != nullptr && steps > quickSteps;
    pcre2_set_match_limit(m_context, isOneAttempt ? quickSteps : steps);
    auto outcome = outcomeOf(m_regex->code(), bytes, from, limit, behind);
    if (isOneAttempt && !outcome && outcome.error().kind == ErrorKind::TooComplex)
        return matchPatiently(bytes, from, behind);
    return outcome;
}

Result<RegexMatcher::Outcome> RegexMatcher::matchAt(std::span<const std::byte> bytes, std::size_t at, Behind behind)
{
    if (m_data == nullptr || m_context == nullptr)
        return failure({.kind = ErrorKind::OutOfMemory});
    pcre2_set_match_limit(m_context, m_progress != nullptr ? quickSteps : mostSteps);
    auto outcome = outcomeOf(m_regex->codeForOnePlace(), bytes, at, at + 1, behind);
    if (m_progress != nullptr && !outcome && outcome.error().kind == ErrorKind::TooComplex)
        return matchPatiently(bytes, at, behind);
    return outcome;
}

Result<RegexMatcher::Outcome> RegexMatcher::matchPatiently(std::span<const std::byte> bytes, std::size_t at,
                                                           Behind behind)
{
    if (m_patientCode == nullptr)
        m_patientCode = m_regex->newCodeWithCallouts();
    if (m_patientCode == nullptr)
        return failure({.kind = ErrorKind::OutOfMemory});
    pcre2_set_match_limit(m_context, mostSteps);
    return outcomeOf(m_patientCode, bytes, at, at + 1, behind);
}

Result<RegexMatcher::Outcome> RegexMatcher::outcomeOf(const pcre2_real_code_8* code, std::span<const std::byte> bytes,
                                                      std::size_t from, std::size_t limit, Behind behind)
{
    pcre2_set_offset_limit(m_context, limit - 1);
    const std::uint32_t options = PCRE2_NOTEMPTY | (behind == Behind::More ? PCRE2_PARTIAL_HARD : 0U);
    const int result =
        pcre2_match(code, reinterpret_cast<PCRE2_SPTR>(bytes.data()), bytes.size(), from, options, m_data, m_context);
    if (result == PCRE2_ERROR_NOMATCH)
        return Outcome{};
    if (result < 0 && result != PCRE2_ERROR_PARTIAL)
        return errorOf(result);
    const PCRE2_SIZE* const ends = pcre2_get_ovector_pointer(m_data);
    const bool isPartial = result == PCRE2_ERROR_PARTIAL;
    const PCRE2_SIZE start = isPartial ? ends[0] : pcre2_get_startchar(m_data);
    // The code of the JIT looks for the first byte of a match without regard to the limit.
    if (start >= limit)
        return Outcome{};
    if (isPartial)
        return Outcome{.kind = Kind::Partial, .start = start};
    return Outcome{.kind = Kind::Match, .start = start, .begin = ends[0], .end = ends[1]};
}

} // namespace hexfolio
