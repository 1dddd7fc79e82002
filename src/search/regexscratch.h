// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/compiledregex.h"
#include "search/searchoptions.h"

#include <cstddef>
#include <cstdint>
#include <span>

struct pcre2_real_match_data_8;
struct pcre2_real_match_context_8;
struct pcre2_real_jit_stack_8;

namespace hexfolio {

/// The memory that PCRE2 matches in, and the one way in which it is asked to match. Owns that memory; one thread.
///
/// A large part of the address space is set aside for its stack, so many expressions that are matched in turn share
/// one.
class RegexScratch {
public:
    /// For any expression; of a match only the hit is told.
    RegexScratch();
    /// For this one expression, whose groups are told too.
    explicit RegexScratch(const CompiledRegex& regex);
    ~RegexScratch();
    RegexScratch(const RegexScratch&) = delete;
    RegexScratch& operator=(const RegexScratch&) = delete;

    /// There was memory for all of it; nothing else may be called where there was not.
    [[nodiscard]] bool isWhole() const noexcept { return m_data != nullptr && m_context != nullptr; }
    [[nodiscard]] pcre2_real_match_data_8* data() const noexcept { return m_data; }
    [[nodiscard]] pcre2_real_match_context_8* context() const noexcept { return m_context; }

    /// Lets the attempts that start in [from, limit) find a match that is not empty; PCRE2's answer. Indexes into
    /// `bytes`.
    [[nodiscard]] int match(const pcre2_real_code_8* code, std::span<const std::byte> bytes, std::size_t from,
                            std::size_t limit, Behind behind);
    /// The Error behind an answer that is neither a match nor none: OutOfMemory; Cancelled; TooComplex.
    [[nodiscard]] static Error errorOf(int answer);

private:
    explicit RegexScratch(pcre2_real_match_data_8* data);

    pcre2_real_match_data_8* m_data = nullptr;
    pcre2_real_match_context_8* m_context = nullptr;
    pcre2_real_jit_stack_8* m_stack = nullptr;
};

} // namespace hexfolio
