// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/hitcursor.h"

#include "search/hitblocks.h"

#include <algorithm>

namespace hexfolio {

Result<> HitCursor::enterBlock()
{
    const HitBlocks& blocks = *m_blocks;
    const std::size_t number = blocks.blockOf(m_index);
    if (auto read = blocks.read(number, m_hits); !read)
        return read;
    m_begin = blocks.before(number);
    m_end = m_begin + blocks.block(number).count;
    m_entry = 0;
    m_entryBegin = m_begin;
    return {};
}

Result<std::optional<EqualHits>> HitCursor::next(Size most)
{
    if (m_index >= m_blocks->count)
        return std::nullopt;
    if (m_index < m_begin || m_index >= m_end) {
        if (auto entered = enterBlock(); !entered)
            return std::unexpected(std::move(entered.error()));
    }
    if (m_index < m_entryBegin) {
        m_entry = 0;
        m_entryBegin = m_begin;
    }
    while (m_index - m_entryBegin >= m_hits[m_entry].starts.count)
        m_entryBegin += m_hits[m_entry++].starts.count;
    EqualHits part = m_hits[m_entry];
    const Size skipped = m_index - m_entryBegin;
    part.starts.first = part.starts.at(skipped);
    part.starts.count = std::min(part.starts.count - skipped, most);
    m_index += part.starts.count;
    return part;
}

} // namespace hexfolio
