// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/streamsource.h"

#include "mapping/io.h"

#include <algorithm>
#include <cstring>

namespace hexfolio {

Size StreamSource::read(Offset offset, std::span<std::byte> to) const noexcept
{
    if (offset < m_begin)
        return 0;
    Size done = 0;
    while (done < to.size() && offset + done < m_size) {
        const Offset at = offset + done;
        const auto index = static_cast<std::size_t>((at - m_begin) / blockSize);
        const Size inBlock = (at - m_begin) % blockSize;
        const Size count = std::min({blockSize - inBlock, to.size() - done, m_size - at});
        const auto part = to.subspan(done, count);
        if (index >= m_spilled) {
            std::memcpy(part.data(), m_blocks[index].get() + inBlock, count);
        } else {
            const auto got = PosixIo().read(m_file->descriptor(), at, part);
            if (!got || *got < count)
                return done + got.value_or(0);
        }
        done += count;
    }
    return done;
}

Error StreamSource::whyUnreadable(Offset offset) const
{
    if (offset < m_begin || offset >= m_size)
        return {.kind = ErrorKind::OutOfRange, .range = Range::ofLength(offset, 1)};
    std::byte byte{};
    const auto got = m_file ? PosixIo().read(m_file->descriptor(), offset, {&byte, 1}) : Result<Size>(1);
    return got ? Error{.kind = ErrorKind::InputOutput, .range = Range::ofLength(offset, 1)} : got.error();
}

Result<> StreamSource::append(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const Size inBlock = (m_size - m_begin) % blockSize;
        if (inBlock == 0) {
            if (inMemory() + blockSize > m_memoryLimit && m_blocks.size() > m_spilled) {
                if (auto spilled = spillOldest(); !spilled)
                    return spilled;
            }
            m_blocks.push_back(std::make_unique_for_overwrite<std::byte[]>(blockSize));
        }
        const Size count = std::min<Size>(blockSize - inBlock, bytes.size());
        std::memcpy(m_blocks.back().get() + inBlock, bytes.data(), count);
        m_size += count;
        bytes = bytes.subspan(count);
    }
    return {};
}

Result<> StreamSource::spillOldest()
{
    if (!m_file) {
        auto made = SpillFile::make();
        if (!made)
            return std::unexpected(std::move(made.error()));
        m_file.emplace(std::move(*made));
    }
    Block& oldest = m_blocks[m_spilled];
    if (auto written = m_file->append(m_begin + m_spilled * blockSize, {oldest.get(), blockSize}); !written)
        return written;
    oldest.reset();
    ++m_spilled;
    return {};
}

void StreamSource::release(Offset offset)
{
    const auto blocks = static_cast<std::size_t>((std::clamp(offset, m_begin, m_size) - m_begin) / blockSize);
    if (blocks == 0)
        return;
    const std::size_t fromFile = std::min(blocks, m_spilled);
    // Where no hole can be made the file is longer than it would have to be, and that is all.
    if (fromFile > 0)
        (void)PosixIo().punchHole(m_file->descriptor(), Range::ofLength(m_begin, fromFile * blockSize));
    m_spilled -= fromFile;
    m_blocks.erase(m_blocks.begin(), m_blocks.begin() + static_cast<std::ptrdiff_t>(blocks));
    m_begin += blocks * blockSize;
}

} // namespace hexfolio
