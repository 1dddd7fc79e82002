// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "search/compiledregex.h"
#include "search/regexscratch.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace hexfolio {

/// Matches a CompiledRegex against bytes in memory. One thread, also with those that share its scratch memory.
///
/// Empty matches are passed over as if the expression demanded a byte. That gives the matches that Python's `finditer`
/// gives, less the empty ones: where it finds an empty match, it looks at the same place for one that is not.
class RegexMatcher {
public:
    using Behind = hexfolio::Behind;
    enum class Kind : std::uint8_t {
        None, ///< no attempt matches, whatever lies behind
        Match,
        Partial, ///< what the attempt at `start` gives depends on bytes that are not at hand; none before it matches
    };
    /// Indexes into the bytes; `begin` differs from `start` only by \K.
    struct Outcome {
        Kind kind = Kind::None;
        std::size_t start = 0;
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    /// `progress`, which may be null, is borrowed: an attempt that takes long asks it whether to go on. `scratch` may
    /// be shared by matchers with the same progress; null for one of its own.
    explicit RegexMatcher(std::shared_ptr<const CompiledRegex> regex, const Progress* progress = nullptr,
                          std::shared_ptr<RegexScratch> scratch = nullptr);
    ~RegexMatcher();
    RegexMatcher(const RegexMatcher&) = delete;
    RegexMatcher& operator=(const RegexMatcher&) = delete;

    /// The first match among the attempts that start in [from, limit); the bytes before `from` are there to look back
    /// at, and index 0 is the begin of the data to \A. Needs from < limit <= bytes.size(). `steps` bounds how many ways
    /// an attempt may try. Errors: TooComplex; OutOfMemory; Cancelled.
    [[nodiscard]] Result<Outcome> match(std::span<const std::byte> bytes, std::size_t from, std::size_t limit,
                                        Behind behind, std::uint32_t steps = mostSteps);

    /// The same for the one attempt that starts at `at`, which is faster than to set such a limit. Only for expressions
    /// that have codeForOnePlace().
    [[nodiscard]] Result<Outcome> matchAt(std::span<const std::byte> bytes, std::size_t at, Behind behind);

    /// PCRE2's own bound; some tenths of a second.
    static constexpr std::uint32_t mostSteps = 10'000'000;
    /// What takes some hundredths of a second.
    static constexpr std::uint32_t quickSteps = 2'000'000;

private:
    /// One attempt with all its steps, slower, and left when the progress says so.
    [[nodiscard]] Result<Outcome> matchPatiently(std::span<const std::byte> bytes, std::size_t at, Behind behind);
    [[nodiscard]] Result<Outcome> outcomeOf(const pcre2_real_code_8* code, std::span<const std::byte> bytes,
                                            std::size_t from, std::size_t limit, Behind behind);

    std::shared_ptr<const CompiledRegex> m_regex;
    const Progress* m_progress;
    /// Made when it is first needed.
    pcre2_real_code_8* m_patientCode = nullptr;
    std::shared_ptr<RegexScratch> m_scratch;
};

} // namespace hexfolio
