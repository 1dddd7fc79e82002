// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/charset.h"

#include <cstddef>
#include <string_view>

namespace hexfolio {

/// Goes through the characters of a decoded text, which it borrows. A value; any thread.
class CharacterWalk {
public:
    explicit CharacterWalk(const Charset::Text& text) : m_text(&text) { }

    [[nodiscard]] bool isAtEnd() const noexcept { return m_at >= m_text->counts.size(); }
    /// The byte and the unit that the character begins with.
    [[nodiscard]] std::size_t at() const noexcept { return m_at; }
    [[nodiscard]] std::size_t unit() const noexcept { return m_unit; }
    [[nodiscard]] std::u16string_view character() const
    {
        return std::u16string_view(m_text->units).substr(m_unit, m_text->counts[m_at]);
    }
    void advance() noexcept
    {
        m_unit += m_text->counts[m_at];
        do
            ++m_at;
        while (!isAtEnd() && m_text->counts[m_at] == 0);
    }

private:
    const Charset::Text* m_text;
    std::size_t m_at = 0;
    std::size_t m_unit = 0;
};

} // namespace hexfolio
