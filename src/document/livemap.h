// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mapping/bytesource.h"
#include "mapping/filedescriptor.h"
#include "mapping/filesource.h"
#include "mapping/io.h"
#include "mapping/mmap.h"
#include "mapping/openfile.h"

#include "mapping/mapflusher.h"
#include <cstddef>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>

namespace hexfolio {

/// The seam through which a LiveFile changes its file: stores that reach the disk whenever the system likes, in any
/// order, until flush() has returned. Tests put a disk that loses power behind it.
///
/// Offsets are bytes of the part that was opened. One thread; what source() gave may be read by any.
class LiveMap {
public:
    virtual ~LiveMap() = default;

    /// For writing beside the map, which shows it at once.
    [[nodiscard]] virtual int descriptor() const noexcept = 0;
    [[nodiscard]] virtual Size size() const noexcept = 0;
    /// The bytes as they are; null while there are none. Another one after each change of length.
    [[nodiscard]] virtual const std::shared_ptr<const ByteSource>& source() const noexcept = 0;
    /// The part starts this many bytes into source().
    [[nodiscard]] virtual Size shift() const noexcept = 0;

    /// Stores `bytes`; after an Error some of them may be stored.
    [[nodiscard]] virtual Result<> store(Offset offset, std::span<const std::byte> bytes) = 0;
    /// Copies `count` bytes within the file, overlap-safe; after an Error some of them may be copied.
    [[nodiscard]] virtual Result<> move(Offset dest, Offset source, Size count) = 0;
    /// Sets the length of file and map.
    [[nodiscard]] virtual Result<> resize(Size size) = 0;
    /// The file has another length now, through descriptor().
    [[nodiscard]] virtual Result<> adoptSize(Size size) = 0;
    /// Waits until everything is on the disk; the first error stays.
    [[nodiscard]] virtual Result<> flush() = 0;
    /// The same for any thread.
    [[nodiscard]] virtual Result<Mmap::FlushTask> flushTask() const = 0;
};

/// The real thing: a shared writable map of a file. Owns both; an empty file has no map until it grows.
class SharedLiveMap final : public LiveMap {
public:
    /// Opens `file` for writing. Errors: Busy for a running program, NotMappable, those of open(2).
    [[nodiscard]] static Result<std::unique_ptr<LiveMap>> open(const OpenedFile& file, std::shared_ptr<Io> io);

    [[nodiscard]] int descriptor() const noexcept override { return m_fd->get(); }
    [[nodiscard]] Size size() const noexcept override { return m_size; }
    [[nodiscard]] const std::shared_ptr<const ByteSource>& source() const noexcept override { return m_source; }
    [[nodiscard]] Size shift() const noexcept override { return m_shift; }
    [[nodiscard]] Result<> store(Offset offset, std::span<const std::byte> bytes) override;
    [[nodiscard]] Result<> move(Offset dest, Offset source, Size count) override;
    [[nodiscard]] Result<> resize(Size size) override;
    [[nodiscard]] Result<> adoptSize(Size size) override;
    [[nodiscard]] Result<> flush() override;
    [[nodiscard]] Result<Mmap::FlushTask> flushTask() const override;

private:
    explicit SharedLiveMap(std::shared_ptr<Io> io) : m_io(std::move(io)) { }
    [[nodiscard]] Result<> mapAnew();

    std::shared_ptr<Io> m_io;
    std::shared_ptr<FileDescriptor> m_fd;
    std::string m_path;
    /// While nothing is mapped.
    std::shared_ptr<MapFlusher> m_emptyFlusher = std::make_shared<MapFlusher>();
    std::optional<Mmap> m_map;
    std::shared_ptr<const ByteSource> m_source;
    Size m_size = 0;
    /// Maps start at multiples of the page size.
    Size m_shift = 0;
    /// Where the map starts in the file.
    Offset m_mapOffset = 0;
};

} // namespace hexfolio
