// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mapping/access.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hexfolio {

class ByteSource;
class Io;
struct MmapState;

/// The mmap object: a file (or nothing but memory) as one run of bytes, with the methods and the meaning of Python's
/// mmap (docs.python.org/3.11/library/mmap.html).
///
/// Owns its map and, unless told otherwise, a duplicate of the file descriptor. Every access goes through FaultGuard: a
/// page that cannot be read or written is an Error of kind FileShrank, InputOutput or NoSpace. Wrong use is an Error,
/// never undefined behaviour. Offsets are bytes of the map; slice bounds are signed and clipped as Python clips them.
/// Thread rule: one thread at a time, except that sources made by source() are read from any thread.
class Mmap {
public:
    /// A bound of a slice: an absent one is the start, the end or the position, as in Python.
    using Index = std::int64_t;
    using Bound = std::optional<Index>;

    struct Options {
        Access access = Access::Write;
        /// Where in the file the map starts; a multiple of granularity().
        Offset offset = 0;
        /// MAP_* and PROT_* in place of `access`; used where given.
        std::optional<int> flags;
        std::optional<int> prot;
        /// Names an anonymous map on systems that share maps by name; has no meaning on POSIX.
        std::string tagName;
        /// False: the descriptor is not duplicated, so size() and resize() are errors (Python 3.13's trackfd).
        bool trackFd = true;
        /// Whose sync() flush() waits for; the real system where there is none.
        std::shared_ptr<Io> io = {};
    };

    /// Maps `length` bytes of the open file `fd`, 0 for all of it from the offset on. `fd` -1 makes an anonymous map.
    [[nodiscard]] static Result<Mmap> map(int fd, Size length, const Options& options);
    [[nodiscard]] static Result<Mmap> map(int fd, Size length) { return map(fd, length, Options{}); }
    /// Opens the file for what the access needs and maps it.
    [[nodiscard]] static Result<Mmap> open(const std::string& path, Size length, const Options& options);
    /// What offsets must be a multiple of (the page size).
    [[nodiscard]] static Size granularity() noexcept;

    Mmap(Mmap&&) noexcept;
    Mmap& operator=(Mmap&&) noexcept;
    ~Mmap();

    // --- Looking for bytes: the lowest (highest) index in [start, end) where `sub` lies whole, or nothing
    [[nodiscard]] Result<std::optional<Offset>> find(std::span<const std::byte> sub, Bound start = {},
                                                     Bound end = {}) const;
    [[nodiscard]] Result<std::optional<Offset>> rfind(std::span<const std::byte> sub, Bound start = {},
                                                      Bound end = {}) const;

    // --- Elements and slices
    [[nodiscard]] Result<std::byte> at(Index index) const;
    [[nodiscard]] Result<> setAt(Index index, std::byte value);
    [[nodiscard]] Result<std::vector<std::byte>> slice(Bound start, Bound stop, Index step = 1) const;
    /// Assigns to a slice; the sizes must be equal ("mmap slice assignment is wrong size").
    [[nodiscard]] Result<> assign(Bound start, Bound stop, std::span<const std::byte> bytes, Index step = 1);

    // --- The position
    [[nodiscard]] Result<std::vector<std::byte>> read(std::optional<Index> count = {});
    [[nodiscard]] Result<std::byte> readByte();
    [[nodiscard]] Result<std::vector<std::byte>> readLine();
    [[nodiscard]] Result<Size> write(std::span<const std::byte> bytes);
    [[nodiscard]] Result<> writeByte(std::byte value);
    enum class Whence : std::uint8_t { Start, Current, End };
    [[nodiscard]] Result<> seek(Index distance, Whence whence = Whence::Start);
    [[nodiscard]] Result<Offset> tell() const;

    // --- The whole
    /// Copies `count` bytes from `source` over `dest`, as memmove does.
    [[nodiscard]] Result<> move(Offset dest, Offset source, Size count);
    /// Gives the file and the map a new length; an Error for Read and Copy maps, and for 0 (the file stays as it is).
    /// The position stays, even where it lies behind the end then.
    [[nodiscard]] Result<> resize(Size newSize);
    /// Writes changes back and waits for the disk: msync and fsync; the first error stays for the life of the map.
    [[nodiscard]] Result<> flush(Offset offset = 0, std::optional<Size> size = {});
    /// flush() of the whole map as it is now, to be called once or more on any thread, also past resize() and close().
    using FlushTask = std::function<Result<>()>;
    [[nodiscard]] Result<FlushTask> flushTask() const;
    /// madvise(2) with a MADV_* option.
    [[nodiscard]] Result<> advise(int option, Offset start = 0, std::optional<Size> length = {});
    /// The size of the file, which may be more than the map's length.
    [[nodiscard]] Result<Size> size() const;
    /// The length of the map.
    [[nodiscard]] Result<Size> length() const;
    void close() noexcept;
    [[nodiscard]] bool isClosed() const noexcept;
    [[nodiscard]] bool isWritable() const noexcept;

    /// The present map as a source for pieces. It keeps the memory mapped, also past resize() and close().
    [[nodiscard]] Result<std::shared_ptr<const ByteSource>> source() const;

private:
    using State = MmapState;
    explicit Mmap(std::unique_ptr<State> state);
    [[nodiscard]] Result<> resizeFile(Size newSize);
    [[nodiscard]] Result<> remap(Size newSize);

    std::unique_ptr<State> m_state;
};

} // namespace hexfolio
