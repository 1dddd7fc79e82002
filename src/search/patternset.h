// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/pattern.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hexfolio {

/// A pattern and what it is called.
struct NamedPattern {
    std::string name;
    Pattern pattern;
};

/// Patterns that are looked for at once, known by their index; names need not differ. A plain value; any thread.
class PatternSet {
public:
    PatternSet() = default;
    explicit PatternSet(std::vector<NamedPattern> patterns) : m_patterns(std::move(patterns)) { }

    /// Reads a file of patterns (UTF-8), one a line:
    ///
    ///     # a comment; empty lines are left out too
    ///     ZIP archive = hex:50 4B 03 ?4
    ///     Password    = itext:password
    ///     Web address = regex:https?://[^\x00\s]{8,}
    ///
    /// The name goes up to the first `=`, without the blanks around it. Then comes the kind: `hex` (pairs of digits,
    /// `?` for any digit), `text` (UTF-8), `utf16le`, `utf16be`, `latin1`, `regex`; `itext`, `iutf16le`, `iutf16be`,
    /// `ilatin1` and `iregex` match letters in both cases. Behind the colon all belongs to the pattern, blanks too,
    /// except the line's end (\n or \r\n).
    ///
    /// Errors: Syntax and BadArgument, with the position in the whole text; placeIn() makes a line and a column of it.
    [[nodiscard]] static Result<PatternSet> fromText(std::string_view text);

    void add(std::string name, Pattern pattern) { m_patterns.push_back({std::move(name), std::move(pattern)}); }

    [[nodiscard]] std::size_t size() const noexcept { return m_patterns.size(); }
    [[nodiscard]] bool isEmpty() const noexcept { return m_patterns.empty(); }
    [[nodiscard]] const NamedPattern& operator[](std::size_t index) const noexcept { return m_patterns[index]; }
    [[nodiscard]] const std::vector<NamedPattern>& patterns() const noexcept { return m_patterns; }

private:
    std::vector<NamedPattern> m_patterns;
};

/// A place in a text, as people count: from 1; columns in characters of UTF-8.
struct TextPlace {
    std::size_t line = 1;
    std::size_t column = 1;

    friend bool operator==(const TextPlace&, const TextPlace&) noexcept = default;
};

/// Where byte `position` of a text stands.
[[nodiscard]] TextPlace placeIn(std::string_view text, std::size_t position) noexcept;

} // namespace hexfolio
