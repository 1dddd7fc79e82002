// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hexfolio {

/// A regular expression as Python's re reads it, written so that PCRE2 makes the same of it.
///
/// Two escapes that both know differ: `\Z` is the very end for Python, for PCRE2 also before a \n at the end
/// (pcre2pattern(3), "Simple assertions"; it calls the very end `\z`); `\v` is the byte 0x0B for Python, any vertical
/// space for PCRE2 ("Generic character types"). `\c`, which PCRE2 takes together with the character behind it, is
/// unknown to Python and refused here. A value; any thread.
class RegexDialect {
public:
    /// An escape that cannot be taken over, and where its backslash stands in what was written.
    struct Refused {
        char letter = 0;
        Size place = 0;
    };

    explicit RegexDialect(std::string_view written);

    /// What to give to PCRE2.
    [[nodiscard]] const std::string& forPcre2() const noexcept { return m_forPcre2; }
    /// The first `\c`, or `\G`, which has no meaning in a search that starts anew in many places.
    [[nodiscard]] const std::optional<Refused>& refused() const noexcept { return m_refused; }
    /// The place in the expression as it was written that a place in forPcre2() comes from; both in bytes.
    [[nodiscard]] Size placeAsWritten(Size place) const noexcept;

private:
    std::string m_forPcre2;
    std::optional<Refused> m_refused;
    /// Where forPcre2() has one byte more than what was written; ascending.
    std::vector<Size> m_added;
};

} // namespace hexfolio
