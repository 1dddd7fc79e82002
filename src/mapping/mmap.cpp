// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/mmap.h"

#include "mapping/io.h"
#include "mapping/mmapstate.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace hexfolio {

namespace {

struct Modes {
    int protection = PROT_READ | PROT_WRITE;
    int flags = MAP_SHARED;
};

Modes modesOf(const Mmap::Options& options)
{
    Modes modes;
    if (options.access == Access::Read)
        modes.protection = PROT_READ;
    // Without MAP_NORESERVE the kernel refuses a private map that is larger than the memory.
    if (options.access == Access::Copy)
        modes.flags = MAP_PRIVATE | MAP_NORESERVE;
    if (options.flags)
        modes.flags = *options.flags;
    if (options.prot)
        modes.protection = *options.prot;
    return modes;
}

/// What would make the map unsafe, or cannot be meant.
Result<> checkedModes(const Modes& modes, Offset offset)
{
    constexpr int placed = MAP_FIXED | MAP_FIXED_NOREPLACE | MAP_GROWSDOWN;
    if ((modes.flags & placed) != 0)
        return failure({.kind = ErrorKind::BadArgument,
                        .reason = HEXFOLIO_TR("Reason", "a map cannot be given its place in memory"),
                        .subject = "flags"});
    if ((modes.protection & (PROT_READ | PROT_WRITE)) == 0)
        return failure({.kind = ErrorKind::BadArgument,
                        .reason = HEXFOLIO_TR("Reason", "a map must allow reading"),
                        .subject = "prot"});
    if (offset % Mmap::granularity() != 0 || offset > maxSize)
        return failure({.kind = ErrorKind::Unaligned, .subject = std::to_string(offset)});
    return {};
}

/// How long the map of a file becomes: what is asked for must lie in the file, as mmap_new of Python wants it.
Result<Size> checkedLength(Size fileSize, Offset offset, Size length)
{
    if (length == 0 && fileSize == 0)
        return failure({.kind = ErrorKind::NotMappable, .reason = HEXFOLIO_TR("Reason", "it is empty")});
    if (length == 0 && offset >= fileSize)
        return failure({.kind = ErrorKind::OutOfRange,
                        .reason = HEXFOLIO_TR("Reason", "the file ends before this offset"),
                        .subject = std::to_string(offset)});
    if (length == 0)
        return fileSize - offset;
    if (offset > fileSize || fileSize - offset < length)
        return failure({.kind = ErrorKind::OutOfRange,
                        .reason = HEXFOLIO_TR("Reason", "the map would be longer than the file"),
                        .subject = std::to_string(length)});
    return length;
}

struct Found {
    Size fileSize = 0;
    Size mapLength = 0;
    PresentFile::Length kind = PresentFile::Length::Variable;
};

Result<Found> look(int fd, Offset offset, Size length)
{
    struct stat status = {};
    if (::fstat(fd, &status) != 0)
        return failure(systemError(errno, {}));
    if (S_ISDIR(status.st_mode))
        return failure({.kind = ErrorKind::IsDirectory});
    const bool isRegular = S_ISREG(status.st_mode);
    // A character device has no size; some of them can be mapped where a length is asked for.
    if (!isRegular && !S_ISBLK(status.st_mode)) {
        if (length == 0)
            return failure({.kind = ErrorKind::NotMappable,
                            .reason = HEXFOLIO_TR("Reason", "it has no size; say how many bytes to map")});
        return Found{.fileSize = maxSize, .mapLength = length, .kind = PresentFile::Length::Fixed};
    }
    const auto identity = FileIdentity::ofDescriptor(fd, {});
    if (!identity)
        return failure(identity.error());
    const auto checked = checkedLength(identity->size, offset, length);
    if (!checked)
        return failure(checked.error());
    return Found{.fileSize = identity->size,
                 .mapLength = *checked,
                 .kind = isRegular ? PresentFile::Length::Variable : PresentFile::Length::Fixed};
}

} // namespace

Mmap::Mmap(std::unique_ptr<State> state) : m_state(std::move(state)) { }
Mmap::Mmap(Mmap&&) noexcept = default;
Mmap& Mmap::operator=(Mmap&&) noexcept = default;
Mmap::~Mmap() = default;

Size Mmap::granularity() noexcept
{
    return MapRegion::pageSize();
}

Result<Mmap> Mmap::map(int fd, Size length, const Options& options)
{
    const Modes modes = modesOf(options);
    if (auto checked = checkedModes(modes, options.offset); !checked)
        return failure(checked.error());
    auto state = std::make_unique<State>();
    state->protection = modes.protection;
    state->flags = modes.flags;
    state->fileOffset = options.offset;
    state->isAnonymous = fd == -1;
    state->io = options.io;
    if (state->isAnonymous) {
        if (length == 0)
            return failure({.kind = ErrorKind::BadArgument,
                            .reason = HEXFOLIO_TR("Reason", "a map without a file needs a length"),
                            .subject = "0"});
        state->flags |= MAP_ANONYMOUS;
        state->fileOffset = 0;
    } else {
        const auto found = look(fd, options.offset, length);
        if (!found)
            return failure(found.error());
        length = found->mapLength;
        if (options.trackFd) {
            FileDescriptor copy(::fcntl(fd, F_DUPFD_CLOEXEC, 0));
            if (!copy.isOpen())
                return failure(systemError(errno, {}));
            state->file =
                std::make_shared<const PresentFile>(std::move(copy), std::string(), found->kind, found->fileSize);
        }
    }
    auto region = MapRegion::make({.fd = fd,
                                   .offset = state->fileOffset,
                                   .size = length,
                                   .protection = state->protection,
                                   .flags = state->flags});
    if (!region)
        return failure(region.error());
    state->region = std::move(*region);
    return Mmap(std::move(state));
}

Result<Mmap> Mmap::open(const std::string& path, Size length, const Options& options)
{
    const Modes modes = modesOf(options);
    const bool isStored = (modes.protection & PROT_WRITE) != 0 && (modes.flags & MAP_TYPE) != MAP_PRIVATE;
    const FileDescriptor file(::open(path.c_str(), (isStored ? O_RDWR : O_RDONLY) | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!file.isOpen())
        return failure(systemError(errno, path));
    auto made = map(file.get(), length, options);
    if (!made) {
        made.error().path = path;
        return made;
    }
    made->m_state->path = path;
    return made;
}

Result<> Mmap::move(Offset dest, Offset source, Size count)
{
    if (auto open = m_state->requireWritable(); !open)
        return open;
    const Size size = m_state->length();
    if (dest > size || source > size || count > size - dest || count > size - source)
        return m_state->failed(ErrorKind::OutOfRange,
                               HEXFOLIO_TR("Reason", "source, destination or count do not lie in the map"));
    if (auto prepared = m_state->prepareStore(Range::ofLength(dest, count)); !prepared)
        return prepared;
    if (m_state->file && m_state->file->bytesFrom(m_state->fileOffset + source) < count)
        return m_state->failed({.kind = ErrorKind::FileShrank, .range = Range::ofLength(source, count)});
    if (m_state->region->move(dest, source, count))
        return {};
    // Either end may have struck; the source is asked first.
    Error why = m_state->view().whyUnreadable(source);
    std::byte probe{};
    if (m_state->view().read(source, {&probe, 1}) == 1)
        why = m_state->whyNotStored(dest);
    return m_state->failed(std::move(why));
}

Result<> Mmap::flush(Offset offset, std::optional<Size> size)
{
    if (auto open = m_state->requireOpen(); !open)
        return open;
    const Size whole = m_state->length();
    const Size count = size.value_or(whole);
    if (offset > whole || count > whole - offset)
        return m_state->failed(ErrorKind::OutOfRange,
                               HEXFOLIO_TR("Reason", "the part to be flushed does not lie in the map"),
                               std::to_string(offset));
    if (!m_state->isWritable() || m_state->isPrivate())
        return {};
    if (offset % granularity() != 0)
        return m_state->failed(ErrorKind::Unaligned, nullptr, std::to_string(offset));
    return m_state->flusher->flush(m_state->flushTarget(), Range::ofLength(offset, count));
}

Result<Mmap::FlushTask> Mmap::flushTask() const
{
    if (auto open = m_state->requireOpen(); !open)
        return std::unexpected(open.error());
    if (!m_state->isWritable() || m_state->isPrivate())
        return [] { return Result<>{}; };
    return [flusher = m_state->flusher, target = m_state->flushTarget()] {
        return flusher->flush(target, {0, target.region->size()});
    };
}

Result<> Mmap::advise(int option, Offset start, std::optional<Size> length)
{
    if (auto open = m_state->requireOpen(); !open)
        return open;
    const Size whole = m_state->length();
    if (start >= whole)
        return m_state->failed(ErrorKind::OutOfRange, HEXFOLIO_TR("Reason", "the advice is about bytes behind the map"),
                               std::to_string(start));
    // Options from 100 on poison pages or guard them, and make a touch deadly.
    constexpr int firstDeadly = 100;
    if (option < 0 || option >= firstDeadly)
        return m_state->failed(ErrorKind::BadArgument, nullptr, std::to_string(option));
    if (start % granularity() != 0)
        return m_state->failed(ErrorKind::Unaligned, nullptr, std::to_string(start));
    const Size count = std::min(length.value_or(whole), whole - start);
    auto done = m_state->region->advise(Range::ofLength(start, count), option);
    if (!done && done.error().osCode == EINVAL)
        return m_state->failed(ErrorKind::BadArgument, nullptr, std::to_string(option));
    return done ? done : m_state->failed(done.error());
}

Result<Size> Mmap::size() const
{
    if (auto open = m_state->requireOpen(); !open)
        return failure(open.error());
    if (!m_state->file)
        return m_state->failed(ErrorKind::BadArgument, HEXFOLIO_TR("Reason", "the map has no file to be asked"),
                               "size()");
    const auto identity = FileIdentity::ofDescriptor(m_state->file->descriptor(), m_state->path);
    if (!identity)
        return failure(identity.error());
    return identity->size;
}

Result<Size> Mmap::length() const
{
    if (auto open = m_state->requireOpen(); !open)
        return failure(open.error());
    return m_state->length();
}

void Mmap::close() noexcept
{
    m_state->region = nullptr;
    m_state->file = nullptr;
}

bool Mmap::isClosed() const noexcept
{
    return m_state->region == nullptr;
}

bool Mmap::isWritable() const noexcept
{
    return m_state->isWritable();
}

Result<std::shared_ptr<const ByteSource>> Mmap::source() const
{
    if (auto open = m_state->requireOpen(); !open)
        return failure(open.error());
    return std::make_shared<const MapSource>(m_state->view());
}

} // namespace hexfolio
