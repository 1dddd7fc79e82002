// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/linereader.h"

namespace hexfolio {

Result<std::optional<std::string_view>> LineReader::next()
{
    std::size_t searched = m_taken;
    std::size_t feed = m_text.find('\n', searched);
    while (feed == std::string::npos && !m_isOver) {
        m_text.erase(0, m_taken);
        m_taken = 0;
        searched = m_text.size();
        if (searched >= m_longest)
            break;
        const auto more = m_stream.next();
        if (!more)
            return std::unexpected(more.error());
        m_isOver = more->empty();
        m_text.append(reinterpret_cast<const char*>(more->data()), more->size());
        feed = m_text.find('\n', searched);
    }
    ++m_number;
    const std::size_t end = feed == std::string::npos ? m_text.size() : feed + 1;
    const std::string_view line = std::string_view(m_text).substr(m_taken, end - m_taken);
    if (line.size() > m_longest || (line.size() == m_longest && feed == std::string::npos && !m_isOver))
        return failure({.kind = ErrorKind::TooLarge,
                        .reason = HEXFOLIO_TR("Reason", "no line of a patch is so long; is this a patch?")});
    if (line.empty())
        return std::nullopt;
    m_taken = end;
    return line;
}

} // namespace hexfolio
