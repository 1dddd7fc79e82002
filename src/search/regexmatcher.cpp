// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/regexmatcher.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace hexfolio {

namespace {

/// What PCRE2 calls between two parts of an expression: stops the attempt when the job is cancelled.
int lookAtProgress(pcre2_callout_block*, void* progress)
{
    return static_cast<const Progress*>(progress)->isCancelled() ? PCRE2_ERROR_CALLOUT : 0;
}

} // namespace

RegexMatcher::RegexMatcher(std::shared_ptr<const CompiledRegex> regex, const Progress* progress,
                           std::shared_ptr<RegexScratch> scratch)
    : m_regex(std::move(regex))
    , m_progress(progress)
    , m_scratch(scratch ? std::move(scratch) : std::make_shared<RegexScratch>())
{
    if (m_scratch->isWhole() && m_progress != nullptr)
        pcre2_set_callout(m_scratch->context(), lookAtProgress, const_cast<Progress*>(m_progress));
}

RegexMatcher::~RegexMatcher()
{
    pcre2_code_free(m_patientCode);
}

Result<RegexMatcher::Outcome> RegexMatcher::match(std::span<const std::byte> bytes, std::size_t from, std::size_t limit,
                                                  Behind behind, std::uint32_t steps)
{
    if (!m_scratch->isWhole())
        return failure({.kind = ErrorKind::OutOfMemory});
    const bool isOneAttempt = limit == from + 1 && m_progress != nullptr && steps > quickSteps;
    pcre2_set_match_limit(m_scratch->context(), isOneAttempt ? quickSteps : steps);
    auto outcome = outcomeOf(m_regex->code(), bytes, from, limit, behind);
    if (isOneAttempt && !outcome && outcome.error().kind == ErrorKind::TooComplex)
        return matchPatiently(bytes, from, behind);
    return outcome;
}

Result<RegexMatcher::Outcome> RegexMatcher::matchAt(std::span<const std::byte> bytes, std::size_t at, Behind behind)
{
    if (!m_scratch->isWhole())
        return failure({.kind = ErrorKind::OutOfMemory});
    pcre2_set_match_limit(m_scratch->context(), m_progress != nullptr ? quickSteps : mostSteps);
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
    pcre2_set_match_limit(m_scratch->context(), mostSteps);
    return outcomeOf(m_patientCode, bytes, at, at + 1, behind);
}

Result<RegexMatcher::Outcome> RegexMatcher::outcomeOf(const pcre2_real_code_8* code, std::span<const std::byte> bytes,
                                                      std::size_t from, std::size_t limit, Behind behind)
{
    const int result = m_scratch->match(code, bytes, from, limit, behind);
    if (result == PCRE2_ERROR_NOMATCH)
        return Outcome{};
    if (result < 0 && result != PCRE2_ERROR_PARTIAL)
        return failure(RegexScratch::errorOf(result));
    const PCRE2_SIZE* const ends = pcre2_get_ovector_pointer(m_scratch->data());
    const bool isPartial = result == PCRE2_ERROR_PARTIAL;
    const PCRE2_SIZE start = isPartial ? ends[0] : pcre2_get_startchar(m_scratch->data());
    // The code of the JIT looks for the first byte of a match without regard to the limit.
    if (start >= limit)
        return Outcome{};
    if (isPartial)
        return Outcome{.kind = Kind::Partial, .start = start};
    return Outcome{.kind = Kind::Match, .start = start, .begin = ends[0], .end = ends[1]};
}

} // namespace hexfolio
