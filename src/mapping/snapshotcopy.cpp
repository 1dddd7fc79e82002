// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/snapshotcopy.h"

#include "mapping/io.h"
#include "mapping/spillfile.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <optional>
#include <span>
#include <vector>

namespace hexfolio {

namespace {

constexpr std::size_t blockSize = std::size_t{256} << 10;

/// A run is all zeros where its first byte is one and each byte equals the next.
bool isZero(std::span<const std::byte> bytes)
{
    return !bytes.empty() && bytes[0] == std::byte{0}
    && std::memcmp(bytes.data(), bytes.data() + 1, bytes.size() - 1) == 0;
}

/// Where the copy grows: a memfd first, and one spill file with all of it beyond the limit.
class Target {
public:
    explicit Target(Size memoryLimit) : m_memoryLimit(memoryLimit) { }

    [[nodiscard]] Result<> open();
    [[nodiscard]] Result<> append(std::span<const std::byte> bytes);
    [[nodiscard]] Result<SnapshotCopy::Taken> finish();

private:
    [[nodiscard]] int descriptor() const { return m_spill ? m_spill->descriptor() : m_memory.get(); }
    [[nodiscard]] Result<> moveToDisk();

    Size m_memoryLimit = 0;
    FileDescriptor m_memory;
    std::optional<SpillFile> m_spill;
    Size m_size = 0;
    PosixIo m_io;
};

Result<> Target::open()
{
    m_memory = FileDescriptor(::memfd_create("hexfolio-snapshot", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    return m_memory.isOpen() ? Result<>() : moveToDisk();
}

Result<> Target::moveToDisk()
{
    auto made = SpillFile::make();
    if (!made)
        return failure(made.error());
    std::vector<std::byte> block(blockSize);
    for (Size done = 0; done < m_size;) {
        const std::span part = std::span(block).first(std::min<Size>(blockSize, m_size - done));
        const auto got = m_io.read(m_memory.get(), done, part);
        if (!got)
            return failure(got.error());
        const Offset at = done;
        done += part.size();
        if (isZero(part))
            continue;
        if (auto put = made->append(at, part); !put)
            return put;
    }
    m_spill.emplace(std::move(*made));
    m_memory = FileDescriptor();
    return {};
}

// Zeros are left out: the file is made as long as it must be at the end, so an endless source of zeros costs nothing.
Result<> Target::append(std::span<const std::byte> bytes)
{
    if (!m_spill && m_size + bytes.size() > m_memoryLimit) {
        if (auto moved = moveToDisk(); !moved)
            return moved;
    }
    const Offset at = m_size;
    m_size += bytes.size();
    if (isZero(bytes))
        return {};
    return m_spill ? m_spill->append(at, bytes) : m_io.write(descriptor(), at, bytes);
}

Result<SnapshotCopy::Taken> Target::finish()
{
    if (auto set = m_io.setSize(descriptor(), m_size); !set)
        return failure(set.error());
    if (m_spill)
        return SnapshotCopy::Taken{m_spill->takeFile(), m_size};
    // Nobody, this program included, can change the copy any more.
    (void)::fcntl(m_memory.get(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL);
    return SnapshotCopy::Taken{std::move(m_memory), m_size};
}

/// Waits for more; false where none came in time.
bool waitForMore(int fd, int patienceMs)
{
    pollfd wait = {.fd = fd, .events = POLLIN, .revents = 0};
    int answer = ::poll(&wait, 1, patienceMs);
    while (answer < 0 && errno == EINTR)
        answer = ::poll(&wait, 1, patienceMs);
    return answer > 0;
}

/// One piece of what comes; 0 at the end and where the patience is at an end.
Result<Size> readSome(int fd, const std::string& path, std::span<std::byte> to, int patienceMs)
{
    for (;;) {
        const ssize_t got = ::read(fd, to.data(), to.size());
        if (got >= 0)
            return static_cast<Size>(got);
        if (errno == EAGAIN && !waitForMore(fd, patienceMs))
            return Size{0};
        if (errno != EAGAIN && errno != EINTR)
            return failure(systemError(errno, path));
    }
}

std::unexpected<Error> withPath(Error error, const std::string& path)
{
    if (error.path.empty())
        error.path = path;
    return failure(std::move(error));
}

} // namespace

Result<SnapshotCopy::Taken> SnapshotCopy::take(int fd, const std::string& path, Offset skip, Limits limits)
{
    Target target(limits.memory);
    if (auto opened = target.open(); !opened)
        return withPath(opened.error(), path);
    std::vector<std::byte> block(blockSize);
    // What cannot be sought in is read and thrown away up to there.
    const bool canSeek = skip == 0 || ::lseek(fd, static_cast<off_t>(skip), SEEK_SET) >= 0;
    Size toSkip = canSeek ? 0 : skip;
    for (Size left = limits.size; left > 0;) {
        const Size most = std::min<Size>(blockSize, toSkip > 0 ? toSkip : left);
        const auto got = readSome(fd, path, std::span(block).first(most), limits.patienceMs);
        if (!got)
            return failure(got.error());
        if (*got == 0)
            break;
        if (toSkip > 0) {
            toSkip -= *got;
            continue;
        }
        if (auto put = target.append(std::span(block).first(*got)); !put)
            return withPath(put.error(), path);
        left -= *got;
    }
    auto taken = target.finish();
    if (!taken)
        return withPath(taken.error(), path);
    return taken;
}

} // namespace hexfolio
