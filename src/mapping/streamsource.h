// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mapping/bytesource.h"
#include "mapping/spillfile.h"

#include <cstddef>
#include <deque>
#include <memory>
#include <optional>
#include <span>

namespace hexfolio {

/// The bytes of a stream, such as a pipe, at the offsets they have in it: as many as have come, less those at its begin
/// that were let go of.
///
/// What is kept lies in memory, and beyond a limit, the oldest first, in a temporary file without a name. Bytes that
/// were let go of cannot be read. Thread rule: append() and release() by one thread while no other one reads; reading
/// as ByteSource.
class StreamSource final : public ByteSource {
public:
    /// At most `memoryLimit` bytes and one block are held in memory.
    explicit StreamSource(Size memoryLimit) : m_memoryLimit(memoryLimit) { }

    /// How many bytes have come.
    [[nodiscard]] Size size() const noexcept override { return m_size; }
    [[nodiscard]] Size read(Offset offset, std::span<std::byte> to) const noexcept override;
    [[nodiscard]] Error whyUnreadable(Offset offset) const override;

    /// Adds what came next. Errors: NoSpace, where the temporary file cannot grow.
    [[nodiscard]] Result<> append(std::span<const std::byte> bytes);
    /// Bytes before `offset` will not be read again; whole blocks of them are let go of.
    void release(Offset offset);

    /// Bytes before this one are gone.
    [[nodiscard]] Offset begin() const noexcept { return m_begin; }
    /// How many bytes are held in memory, and how many more in the temporary file, in whole blocks.
    [[nodiscard]] Size inMemory() const noexcept { return (m_blocks.size() - m_spilled) * blockSize; }
    [[nodiscard]] Size inFile() const noexcept { return m_spilled * blockSize; }

    static constexpr Size blockSize = Size{1} << 20;

private:
    using Block = std::unique_ptr<std::byte[]>;

    [[nodiscard]] Result<> spillOldest();

    Size m_memoryLimit;
    Offset m_begin = 0;
    Size m_size = 0;
    /// From m_begin on; the first m_spilled of them are null, their bytes stand in the file at the same offsets.
    std::deque<Block> m_blocks;
    std::size_t m_spilled = 0;
    std::optional<SpillFile> m_file;
};

} // namespace hexfolio
