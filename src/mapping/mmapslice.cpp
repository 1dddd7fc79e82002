// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/mmap.h"
#include "mapping/mmapstate.h"
#include "mapping/sliceindices.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hexfolio {

namespace {

/// How many elements are handled at a time, so that the bytes from the first to the last of them fit into a chunk.
Size groupSize(Mmap::Index step)
{
    const Offset stride = step < 0 ? Offset{0} - static_cast<Offset>(step) : static_cast<Offset>(step);
    return std::max<Size>(1, mapChunk / stride);
}

/// The bytes from the first to the last of `count` elements from number `n` on.
Range covered(const SliceIndices& indices, Size n, Size count)
{
    const Offset one = indices.at(n);
    const Offset other = indices.at(n + count - 1);
    return {std::min(one, other), std::max(one, other) + 1};
}

} // namespace

Result<std::byte> Mmap::at(Index index) const
{
    if (auto open = m_state->requireOpen(); !open)
        return failure(open.error());
    const Offset place = index < 0 ? m_state->length() + static_cast<Offset>(index) : static_cast<Offset>(index);
    if (place >= m_state->length())
        return m_state->failed(ErrorKind::OutOfRange, nullptr, std::to_string(index));
    std::array<std::byte, 1> byte{};
    if (auto got = m_state->readAt(place, byte); !got)
        return failure(got.error());
    return byte[0];
}

Result<> Mmap::setAt(Index index, std::byte value)
{
    if (auto open = m_state->requireWritable(); !open)
        return open;
    const Offset place = index < 0 ? m_state->length() + static_cast<Offset>(index) : static_cast<Offset>(index);
    if (place >= m_state->length())
        return m_state->failed(ErrorKind::OutOfRange, nullptr, std::to_string(index));
    return m_state->writeAt(place, {&value, 1});
}

Result<std::vector<std::byte>> Mmap::slice(Bound start, Bound stop, Index step) const
{
    if (auto open = m_state->requireOpen(); !open)
        return failure(open.error());
    const auto indices = SliceIndices::of(start, stop, step, m_state->length());
    if (!indices)
        return m_state->failed(indices.error());
    auto bytes = roomFor(indices->count);
    if (!bytes)
        return m_state->failed(bytes.error());
    if (step == 1) {
        if (auto got = m_state->readAt(indices->first, *bytes); !got)
            return failure(got.error());
        return bytes;
    }
    std::vector<std::byte> chunk(mapChunk);
    for (Size n = 0; n < indices->count;) {
        const Size count = std::min(groupSize(step), indices->count - n);
        const Range range = covered(*indices, n, count);
        if (auto got = m_state->readAt(range.begin, std::span(chunk).first(range.size())); !got)
            return failure(got.error());
        for (const Size end = n + count; n < end; ++n)
            (*bytes)[n] = chunk[indices->at(n) - range.begin];
    }
    return bytes;
}

Result<> Mmap::assign(Bound start, Bound stop, std::span<const std::byte> bytes, Index step)
{
    if (auto open = m_state->requireWritable(); !open)
        return open;
    const auto indices = SliceIndices::of(start, stop, step, m_state->length());
    if (!indices)
        return m_state->failed(indices.error());
    if (indices->count != bytes.size())
        return m_state->failed(ErrorKind::BadArgument,
                               HEXFOLIO_TR("Reason", "the slice and what is assigned to it differ in length"),
                               std::to_string(bytes.size()));
    if (bytes.empty())
        return {};
    if (step == 1)
        return m_state->writeAt(indices->first, bytes);
    // Each element by itself: what lies between them may be changed by others at this moment.
    for (Size n = 0; n < indices->count;) {
        const Size count = std::min(groupSize(step), indices->count - n);
        if (auto prepared = m_state->prepareStore(covered(*indices, n, count)); !prepared)
            return prepared;
        for (const Size end = n + count; n < end; ++n) {
            if (auto put = m_state->storeAt(indices->at(n), bytes.subspan(n, 1)); !put)
                return put;
        }
    }
    return {};
}

} // namespace hexfolio
