// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/livemap.h"
#include "support/simulatedsource.h"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

namespace hexfolio::testing {

/// A shared writable map of a file of a SimulatedDisk. Borrows the program; one thread.
///
/// What is stored is in the file at once and, until it is flushed, in any part or none on the disk: just what a write
/// that nobody waited for is. A program can end between any two parts of a store, whose ends are at no border of a
/// sector.
class SimulatedLiveMap final : public LiveMap {
public:
    /// `path` must be there; opening it is no call of `io`.
    SimulatedLiveMap(SimulatedIo& io, std::string path)
        : m_io(io), m_path(std::move(path)), m_fd(io.openBefore(m_path, SimulatedIo::Before::Writable))
    {
        show();
    }

    [[nodiscard]] int descriptor() const noexcept override { return m_fd; }
    [[nodiscard]] Size size() const noexcept override { return m_source ? m_source->size() : 0; }
    [[nodiscard]] const std::shared_ptr<const ByteSource>& source() const noexcept override { return m_source; }
    [[nodiscard]] Size shift() const noexcept override { return 0; }

    [[nodiscard]] Result<> store(Offset offset, std::span<const std::byte> bytes) override
    {
        Result<> stored;
        for (Size done = 0; done < bytes.size() && stored; done += std::min(part, bytes.size() - done))
            stored = m_io.store(m_fd, offset + done, bytes.subspan(done, std::min(part, bytes.size() - done)));
        return stored;
    }
    /// As memmove(3) does: from the end where the places overlap upwards.
    [[nodiscard]] Result<> move(Offset dest, Offset source, Size count) override
    {
        Result<> moved;
        std::vector<std::byte> bytes(part);
        for (Size done = 0; done < count && moved;) {
            const Size size = std::min(part, count - done);
            const Offset at = dest > source ? count - done - size : done;
            (void)m_source->read(source + at, std::span(bytes).first(size));
            moved = m_io.store(m_fd, dest + at, std::span(bytes).first(size));
            done += size;
        }
        return moved;
    }
    [[nodiscard]] Result<> resize(Size size) override
    {
        return m_io.setSize(m_fd, size).transform([&] { show(); });
    }
    [[nodiscard]] Result<> adoptSize(Size) override
    {
        show();
        return {};
    }
    [[nodiscard]] Result<> flush() override { return m_io.sync(m_fd); }
    [[nodiscard]] Result<Mmap::FlushTask> flushTask() const override
    {
        return [this] { return m_io.sync(m_fd); };
    }

private:
    static constexpr Size part = 1999;

    void show()
    {
        const bool isEmpty = m_io.disk().file(m_io.fileOf(m_fd)).bytes().empty();
        m_source = isEmpty ? nullptr : std::make_shared<SimulatedSource>(m_io, m_path);
    }

    SimulatedIo& m_io;
    std::string m_path;
    int m_fd;
    std::shared_ptr<const ByteSource> m_source;
};

} // namespace hexfolio::testing
