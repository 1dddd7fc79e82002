// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/mmap.h"
#include "mapping/mmapstate.h"
#include "mapping/sliceindices.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace hexfolio {

namespace {

using Bytes = std::span<const std::byte>;
using Found = std::optional<Offset>;

Found firstIn(Bytes bytes, Bytes sub)
{
    const void* const hit = ::memmem(bytes.data(), bytes.size(), sub.data(), sub.size());
    if (hit == nullptr)
        return std::nullopt;
    return static_cast<Offset>(static_cast<const std::byte*>(hit) - bytes.data());
}

/// The last place of the word whose mirror image is `mirrored`: the first place of that in the mirrored bytes.
Found lastIn(std::span<std::byte> bytes, Bytes mirrored)
{
    std::ranges::reverse(bytes);
    const Found hit = firstIn(bytes, mirrored);
    return hit ? Found(bytes.size() - *hit - mirrored.size()) : std::nullopt;
}

/// The part of a map that find() and rfind() look into.
Range searched(Mmap::Bound start, Mmap::Bound end, Offset position, Size length)
{
    return {start ? SliceIndices::clipped(*start, length) : std::min(position, length),
            end ? SliceIndices::clipped(*end, length) : length};
}

/// One copied part: as long as a chunk, and long enough for a long `sub` to lie in it whole.
Size chunkFor(Bytes sub)
{
    return std::max<Size>(mapChunk, 2 * sub.size());
}

} // namespace

Result<Found> Mmap::find(Bytes sub, Bound start, Bound end) const
{
    if (auto open = m_state->requireOpen(); !open)
        return failure(open.error());
    const Range range = searched(start, end, m_state->position, m_state->length());
    if (range.begin > range.end || sub.size() > range.size())
        return Found();
    if (sub.empty())
        return Found(range.begin);
    auto buffer = roomFor(std::min(chunkFor(sub), range.size()));
    if (!buffer)
        return m_state->failed(buffer.error());
    // Neighbouring chunks share all but one byte of `sub`, so a match on the border lies in one of them.
    for (Offset at = range.begin; range.end - at >= sub.size(); at += buffer->size() - sub.size() + 1) {
        const std::span part = std::span(*buffer).first(std::min<Size>(buffer->size(), range.end - at));
        if (auto got = m_state->readAt(at, part); !got)
            return failure(got.error());
        if (const Found hit = firstIn(part, sub))
            return Found(at + *hit);
        if (part.size() < buffer->size() || at + part.size() == range.end)
            break;
    }
    return Found();
}

Result<Found> Mmap::rfind(Bytes sub, Bound start, Bound end) const
{
    if (auto open = m_state->requireOpen(); !open)
        return failure(open.error());
    const Range range = searched(start, end, m_state->position, m_state->length());
    if (range.begin > range.end || sub.size() > range.size())
        return Found();
    if (sub.empty())
        return Found(range.end);
    auto buffer = roomFor(std::min(chunkFor(sub), range.size()));
    if (!buffer)
        return m_state->failed(buffer.error());
    const std::vector<std::byte> mirrored(sub.rbegin(), sub.rend());
    for (Offset behind = range.end; behind - range.begin >= sub.size();) {
        const std::span part = std::span(*buffer).first(std::min<Size>(buffer->size(), behind - range.begin));
        const Offset at = behind - part.size();
        if (auto got = m_state->readAt(at, part); !got)
            return failure(got.error());
        if (const Found hit = lastIn(part, mirrored))
            return Found(at + *hit);
        if (at == range.begin)
            break;
        behind = at + sub.size() - 1;
    }
    return Found();
}

} // namespace hexfolio
