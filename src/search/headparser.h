// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/headlist.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>

namespace hexfolio {

/// Reads a regular expression, as far as it must to know how matches begin.
///
/// A descent through alternatives, sequences, atoms and their repetitions. What a class or an escape stands for is
/// asked of PCRE2, so that there is one opinion on it. Syntax that is rare in searches for bytes (verbs, conditions,
/// \Q, (?x) and the like) makes it give up. One use each; borrows the text; one thread.
class HeadParser {
public:
    HeadParser(std::string_view text, bool ignoresCase) : m_text(text), m_flags{.ignoresCase = ignoresCase} { }

    /// Nothing where it gave up.
    [[nodiscard]] std::optional<HeadList> parse();

private:
    struct Flags {
        bool ignoresCase = false;
        bool dotMatchesAll = false;
    };
    struct Times {
        std::size_t least = 1;
        std::size_t most = 1;
    };

    [[nodiscard]] HeadList alternatives();
    [[nodiscard]] HeadList sequence();
    [[nodiscard]] HeadList atom();
    [[nodiscard]] HeadList group();
    [[nodiscard]] HeadList specialGroup();
    [[nodiscard]] HeadList named(char close);
    [[nodiscard]] HeadList assertion();
    [[nodiscard]] HeadList flagged();
    [[nodiscard]] HeadList inParentheses();
    [[nodiscard]] HeadList escape();
    [[nodiscard]] HeadList bracket();
    [[nodiscard]] HeadList oneOf(std::size_t begin);
    [[nodiscard]] std::optional<Times> quantifier();
    [[nodiscard]] std::optional<Times> braces();
    [[nodiscard]] std::optional<std::size_t> number();
    void skipEscape();

    [[nodiscard]] bool atEnd() const noexcept { return m_at >= m_text.size(); }
    [[nodiscard]] char peek() const noexcept { return atEnd() ? '\0' : m_text[m_at]; }
    [[nodiscard]] bool accept(std::string_view word);
    HeadList giveUp();

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_depth = 0;
    Flags m_flags;
    bool m_gaveUp = false;
    /// What atoms stand for, with both flags, as far as it was asked.
    std::map<std::tuple<std::string_view, bool, bool>, std::optional<ByteSet>> m_known;
};

} // namespace hexfolio
