// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/memorysource.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

MemorySource::MemorySource(std::vector<std::byte> bytes) noexcept : m_bytes(std::move(bytes)) { }

Size MemorySource::read(Offset offset, std::span<std::byte> to) const noexcept
{
    const Range part = Range::ofLength(offset, to.size()).clampedTo(m_bytes.size());
    std::ranges::copy(std::span(m_bytes).subspan(part.begin, part.size()), to.begin());
    return part.size();
}

bool MemorySource::look(Range range, LeafKernel kernel) const noexcept
{
    if (range.end > m_bytes.size())
        return false;
    kernel.look(m_bytes.data() + range.begin, range.size(), kernel.state);
    return true;
}

Error MemorySource::whyUnreadable(Offset offset) const
{
    return {.kind = ErrorKind::OutOfRange,
            .range = Range::ofLength(offset, 1),
            .reason = HEXFOLIO_TR("Reason", "there are no bytes so far behind the end")};
}

} // namespace hexfolio
