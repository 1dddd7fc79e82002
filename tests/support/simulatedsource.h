// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mapping/filesource.h"
#include "support/simulatedio.h"

#include <algorithm>

namespace hexfolio::testing {

/// A file of a SimulatedDisk as a document reads it: like a shared map it shows what stands in the file now, also after
/// the file lost its name. Whole blocks of zeros are holes. Borrows the program and its disk; one thread.
class SimulatedSource final : public FileSource {
public:
    /// `path` must be there; opening it is no call of `io`.
    SimulatedSource(SimulatedIo& io, const std::string& path)
        : m_io(io), m_fd(io.openBefore(path)), m_file(io.fileOf(m_fd)), m_size(bytes().size())
    {
    }

    [[nodiscard]] Size size() const noexcept override { return m_size; }
    [[nodiscard]] int descriptor() const noexcept override { return m_fd; }
    [[nodiscard]] Offset origin() const noexcept override { return 0; }

    [[nodiscard]] Size read(Offset offset, std::span<std::byte> to) const noexcept override
    {
        const Range part = Range::ofLength(offset, to.size()).clampedTo(std::min<Size>(m_size, bytes().size()));
        std::ranges::copy(std::span(bytes()).subspan(part.begin, part.size()), to.begin());
        return part.size();
    }

    [[nodiscard]] Extent extentAt(Offset offset, Offset limit) const noexcept override
    {
        const bool isHole = isZero(offset, limit);
        Offset end = blockEnd(offset);
        while (end < limit && isZero(end, limit) == isHole)
            end = blockEnd(end);
        return {isHole ? Extent::Kind::Hole : Extent::Kind::Data, {offset, std::min(end, limit)}};
    }

    [[nodiscard]] Error whyUnreadable(Offset offset) const override
    {
        return {.kind = ErrorKind::FileShrank, .range = Range::ofLength(offset, 1)};
    }

private:
    [[nodiscard]] const NaiveBytes& bytes() const { return m_io.disk().file(m_file).bytes(); }
    [[nodiscard]] static Offset blockEnd(Offset offset)
    {
        return (offset / SimulatedFile::block + 1) * SimulatedFile::block;
    }
    /// The block from `offset` on, as far as the file goes.
    [[nodiscard]] bool isZero(Offset offset, Offset limit) const
    {
        const Range part = Range{offset, std::min(blockEnd(offset), limit)}.clampedTo(bytes().size());
        return std::ranges::all_of(std::span(bytes()).subspan(part.begin, part.size()),
                                   [](std::byte byte) { return byte == std::byte{0}; });
    }

    SimulatedIo& m_io;
    int m_fd;
    SimulatedDisk::FileId m_file;
    Size m_size = 0;
};

} // namespace hexfolio::testing
