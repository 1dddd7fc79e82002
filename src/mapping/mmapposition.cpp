// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/mmap.h"
#include "mapping/mmapstate.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hexfolio {

namespace {

/// The position may lie behind the end after the map was made shorter; there is nothing left then.
Size leftFrom(Offset position, Size length)
{
    return position < length ? length - position : 0;
}

} // namespace

Result<std::vector<std::byte>> Mmap::read(std::optional<Index> count)
{
    if (auto open = m_state->requireOpen(); !open)
        return failure(open.error());
    const Size left = leftFrom(m_state->position, m_state->length());
    // Less than nothing means all, as in Python.
    const Size wanted = count && *count >= 0 ? std::min(static_cast<Size>(*count), left) : left;
    auto bytes = roomFor(wanted);
    if (!bytes)
        return m_state->failed(bytes.error());
    if (auto got = m_state->readAt(m_state->position, *bytes); !got)
        return failure(got.error());
    m_state->position += wanted;
    return bytes;
}

Result<std::byte> Mmap::readByte()
{
    if (auto open = m_state->requireOpen(); !open)
        return failure(open.error());
    if (leftFrom(m_state->position, m_state->length()) == 0)
        return m_state->failed(ErrorKind::OutOfRange, HEXFOLIO_TR("Reason", "there is no byte left to read"),
                               std::to_string(m_state->position));
    std::array<std::byte, 1> byte{};
    if (auto got = m_state->readAt(m_state->position, byte); !got)
        return failure(got.error());
    ++m_state->position;
    return byte[0];
}

Result<std::vector<std::byte>> Mmap::readLine()
{
    if (auto open = m_state->requireOpen(); !open)
        return failure(open.error());
    std::vector<std::byte> line;
    std::vector<std::byte> chunk(4096);
    while (const Size left = leftFrom(m_state->position + line.size(), m_state->length())) {
        const std::span part = std::span(chunk).first(std::min<Size>(chunk.size(), left));
        if (auto got = m_state->readAt(m_state->position + line.size(), part); !got)
            return failure(got.error());
        const auto newline = std::ranges::find(part, std::byte{'\n'});
        const bool isWhole = newline != part.end();
        line.insert(line.end(), part.begin(), isWhole ? newline + 1 : newline);
        if (isWhole)
            break;
        chunk.resize(std::min<Size>(chunk.size() * 2, mapChunk));
    }
    m_state->position += line.size();
    return line;
}

Result<Size> Mmap::write(std::span<const std::byte> bytes)
{
    if (auto open = m_state->requireWritable(); !open)
        return failure(open.error());
    const Offset position = m_state->position;
    if (position > m_state->length() || bytes.size() > m_state->length() - position)
        return m_state->failed(ErrorKind::OutOfRange,
                               HEXFOLIO_TR("Reason", "the map ends before the last byte that would be written"),
                               std::to_string(position));
    if (auto put = m_state->writeAt(position, bytes); !put)
        return failure(put.error());
    m_state->position += bytes.size();
    return Size{bytes.size()};
}

Result<> Mmap::writeByte(std::byte value)
{
    auto written = write({&value, 1});
    if (!written)
        return failure(std::move(written.error()));
    return {};
}

Result<> Mmap::seek(Index distance, Whence whence)
{
    if (auto open = m_state->requireOpen(); !open)
        return open;
    const Size length = m_state->length();
    const std::array starts{Offset{0}, m_state->position, Offset{length}};
    Index target = 0;
    const auto from = static_cast<Index>(starts[std::to_underlying(whence)]);
    if (__builtin_add_overflow(from, distance, &target) || target < 0 || static_cast<Offset>(target) > length)
        return m_state->failed(ErrorKind::OutOfRange, HEXFOLIO_TR("Reason", "the position would lie outside the map"),
                               std::to_string(distance));
    m_state->position = static_cast<Offset>(target);
    return {};
}

Result<Offset> Mmap::tell() const
{
    if (auto open = m_state->requireOpen(); !open)
        return failure(open.error());
    return m_state->position;
}

} // namespace hexfolio
