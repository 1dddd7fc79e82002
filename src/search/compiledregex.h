// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/result.h"
#include "search/byteset.h"
#include "search/regexdialect.h"
#include "search/textoptions.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

// PCRE2's own name for a compiled expression; its header stays in the source files that call it.
struct pcre2_real_code_8;

namespace hexfolio {

/// A regular expression over raw bytes, compiled by PCRE2 with its JIT.
///
/// Options are chosen so that an expression means what Python's re makes of it on bytes: no UTF, ASCII classes and
/// case, `.` leaves out only \n, `$` matches at the end and before a \n at the end, (?m)^ after every \n; RegexDialect
/// does the rest. Owns the compiled code; immutable; any thread (each RegexMatcher brings its own scratch memory).
class CompiledRegex {
public:
    /// Errors: Syntax with the position PCRE2 stopped at and its own words as the subject; BadArgument for what
    /// RegexDialect refuses.
    [[nodiscard]] static Result<std::shared_ptr<const CompiledRegex>> compile(std::string_view expression,
                                                                              LetterCase letterCase);
    ~CompiledRegex();
    CompiledRegex(const CompiledRegex&) = delete;
    CompiledRegex& operator=(const CompiledRegex&) = delete;

    [[nodiscard]] const pcre2_real_code_8* code() const noexcept { return m_code; }
    /// The same expression, tried where a search starts and nowhere else; null where heads() is empty.
    [[nodiscard]] const pcre2_real_code_8* codeForOnePlace() const noexcept { return m_codeForOnePlace; }
    /// The same once more, with a callout before each of its parts, so that a long attempt can be left. The caller
    /// frees it; null where memory is short.
    [[nodiscard]] pcre2_real_code_8* newCodeWithCallouts() const;
    /// What every match begins with one of, see headsOfRegex().
    [[nodiscard]] const std::vector<ByteSets>& heads() const noexcept { return m_heads; }
    /// As it was written; for messages.
    [[nodiscard]] const std::string& expression() const noexcept { return m_expression; }
    /// How many bytes before a position decide what matches there, at most; at least 1, so that \A is never mistaken.
    [[nodiscard]] Size context() const noexcept { return m_context; }
    /// It can match only where a search starts (`^`, `\A`, or a leading `.*` under (?s)).
    [[nodiscard]] bool isAnchored() const noexcept { return m_isAnchored; }
    /// Has `$`, whose meaning at a \n depends on whether the data ends behind it.
    [[nodiscard]] bool seesLastNewline() const noexcept { return m_seesLastNewline; }

private:
    explicit CompiledRegex(std::string expression) : m_expression(std::move(expression)), m_dialect(m_expression) { }
    [[nodiscard]] Result<> build(LetterCase letterCase);
    [[nodiscard]] Result<pcre2_real_code_8*> compiled(std::uint32_t options) const;

    std::string m_expression;
    RegexDialect m_dialect;
    /// What was asked of the compiler, beside what makes a code special.
    std::uint32_t m_options = 0;
    pcre2_real_code_8* m_code = nullptr;
    pcre2_real_code_8* m_codeForOnePlace = nullptr;
    std::vector<ByteSets> m_heads;
    Size m_context = 1;
    bool m_isAnchored = false;
    bool m_seesLastNewline = false;
};

} // namespace hexfolio
