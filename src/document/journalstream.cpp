// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/journalstream.h"

#include <algorithm>

namespace hexfolio {

namespace {

constexpr Size bufferSize = Size{256} << 10;

} // namespace

JournalReader::JournalReader(JournalFile& journal, Offset at, std::uint32_t crc)
    : m_journal(journal), m_at(at), m_end(journal.size()), m_crc(crc)
{
}

/// Bytes from the position on, at most so many; none where there are none.
std::span<const std::byte> JournalReader::next(Size most)
{
    if (!m_isGood)
        return {};
    if (!m_held.contains(m_at)) {
        m_buffer.resize(std::min(bufferSize, std::max<Size>(left(), 1)));
        const auto count = m_journal.read(m_at, m_buffer);
        if (!count)
            m_result = std::unexpected(count.error());
        m_held = Range::ofLength(m_at, count ? *count : 0);
    }
    if (m_held.isEmpty()) {
        m_isGood = false;
        return {};
    }
    const auto found = std::span(m_buffer).subspan(m_at - m_held.begin, std::min(most, m_held.end - m_at));
    m_at += found.size();
    m_crc = crc32c(found, m_crc);
    return found;
}

void JournalReader::take(std::span<std::byte> to)
{
    while (!to.empty()) {
        const auto found = next(to.size());
        if (found.empty()) {
            std::ranges::fill(to, std::byte{0});
            return;
        }
        std::ranges::copy(found, to.begin());
        to = to.subspan(found.size());
    }
}

void JournalReader::skip(Size count)
{
    if (count > left())
        m_isGood = false;
    while (count > 0 && m_isGood)
        count -= next(count).size();
}

void JournalReader::checkSum()
{
    const std::uint32_t wanted = m_crc;
    m_isGood = number<std::uint32_t>() == wanted && m_isGood;
}

} // namespace hexfolio
