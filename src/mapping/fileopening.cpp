// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/fileopening.h"

#include "mapping/mappedfile.h"
#include "mapping/snapshotcopy.h"

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace hexfolio {

namespace {

constexpr Size allOfIt = maxSize;

std::unexpected<Error> notAFile(const std::string& path, const char* reason)
{
    return failure({.kind = ErrorKind::NotAFile, .path = path, .reason = reason});
}

std::unexpected<Error> openFailed(int code, const std::string& path)
{
    struct stat status = {};
    if (code == ENXIO && ::stat(path.c_str(), &status) == 0 && S_ISSOCK(status.st_mode))
        return notAFile(path, HEXFOLIO_TR("Reason", "it is a socket"));
    Error error = systemError(code, path);
    if (code == ENOENT && ::lstat(path.c_str(), &status) == 0 && S_ISLNK(status.st_mode))
        error.reason = HEXFOLIO_TR("Reason", "it is a link to something that is not there");
    return failure(std::move(error));
}

// O_NONBLOCK so that a pipe without a writer does not hold us; O_NOATIME is for the owner only; a file under a lease of
// another process wants to be waited for.
Result<FileDescriptor> openForReading(const std::string& path)
{
    if (path.find('\0') != std::string::npos)
        return failure({.kind = ErrorKind::BadArgument, .path = path});
    constexpr int plain = O_RDONLY | O_CLOEXEC | O_NOCTTY;
    constexpr std::array attempts{plain | O_NONBLOCK | O_NOATIME, plain | O_NONBLOCK, plain};
    for (const int flags : attempts) {
        FileDescriptor file(::open(path.c_str(), flags));
        if (file.isOpen())
            return file;
        const bool isWorthMore = (errno == EPERM && (flags & O_NOATIME) != 0) || errno == EAGAIN || errno == EINTR;
        if (!isWorthMore)
            break;
    }
    return openFailed(errno, path);
}

Result<FileKind> kindOf(int fd, const std::string& path)
{
    struct stat status = {};
    if (::fstat(fd, &status) != 0)
        return failure(systemError(errno, path));
    if (S_ISDIR(status.st_mode))
        return failure({.kind = ErrorKind::IsDirectory, .path = path});
    if (S_ISCHR(status.st_mode) && ::isatty(fd) == 1)
        return notAFile(path, HEXFOLIO_TR("Reason", "it is a terminal"));
    if (S_ISREG(status.st_mode))
        return FileKind::Regular;
    return S_ISBLK(status.st_mode) ? FileKind::Device : FileKind::Snapshot;
}

bool isWritableFile(int fd, const std::string& path, FileKind kind)
{
    if (kind == FileKind::Snapshot || ::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) != 0)
        return false;
    int isReadOnly = 0;
    if (kind == FileKind::Device)
        return ::ioctl(fd, BLKROGET, &isReadOnly) == 0 && isReadOnly == 0;
    // To the administrator access(2) says yes even there.
    struct statvfs status = {};
    return ::fstatvfs(fd, &status) == 0 && (status.f_flag & ST_RDONLY) == 0;
}

/// Whether a byte can be read at `offset`: files of procfs and sysfs say nothing true about their size.
bool hasByteAt(int fd, Offset offset)
{
    char byte = 0;
    const ssize_t got = ::pread(fd, &byte, 1, static_cast<off_t>(offset));
    return got == 1 || (got < 0 && (errno == ESPIPE || errno == EAGAIN));
}

} // namespace

Result<OpenedFile> FileOpening::open(const std::string& path)
{
    auto file = openForReading(path);
    if (!file)
        return failure(file.error());
    m_file = std::move(*file);
    const auto kind = kindOf(m_file.get(), path);
    if (!kind)
        return failure(kind.error());
    auto identity = FileIdentity::ofDescriptor(m_file.get(), path);
    if (!identity)
        return failure(identity.error());
    m_opened.path = path;
    m_opened.kind = *kind;
    m_opened.identity = *identity;
    m_opened.isPart = m_range.offset != 0 || m_range.length.has_value();
    const bool isSizeless = *kind == FileKind::Regular && identity->size == 0 && hasByteAt(m_file.get(), 0);
    return *kind == FileKind::Snapshot || isSizeless ? copied() : mapped();
}

Result<OpenedFile> FileOpening::mapped()
{
    const Size size = m_opened.identity.size;
    if (size > maxSize)
        return failure({.kind = ErrorKind::TooLarge, .path = m_opened.path});
    if (m_range.offset > size)
        return failure({.kind = ErrorKind::OutOfRange,
                        .path = m_opened.path,
                        .range = Range::ofLength(m_range.offset, 1),
                        .reason = HEXFOLIO_TR("Reason", "the file ends before this offset")});
    const Range range = Range::ofLength(m_range.offset, m_range.length.value_or(allOfIt)).clampedTo(size);
    auto opened = finish(m_file, range, m_policy);
    if (opened || !m_file.isOpen())
        return opened;
    // No map. Where the size is a true one the file is read instead; else it is a file of the kernel's own making.
    if (!hasByteAt(m_file.get(), size - 1))
        return copied();
    FileSourcePolicy reading = m_policy;
    reading.way = FileSourcePolicy::Way::Read;
    return finish(m_file, range, reading);
}

Result<OpenedFile> FileOpening::copied()
{
    const bool isPipe = m_opened.kind == FileKind::Snapshot && ::lseek(m_file.get(), 0, SEEK_CUR) < 0;
    const Size most = std::min(m_snapshotLimit, m_range.length.value_or(allOfIt));
    auto taken = SnapshotCopy::take(m_file.get(), m_opened.path, m_range.offset,
                                    {.size = most, .memory = m_policy.memoryLimit, .patienceMs = m_policy.patienceMs});
    if (!taken)
        return failure(taken.error());
    if (isPipe && taken->size == 0 && most > 0)
        return notAFile(m_opened.path, HEXFOLIO_TR("Reason", "it is a pipe into which nobody writes"));
    m_opened.kind = FileKind::Snapshot;
    return finish(taken->file, {0, taken->size}, m_policy);
}

Result<OpenedFile> FileOpening::finish(FileDescriptor& file, Range range, const FileSourcePolicy& policy)
{
    using Length = PresentFile::Length;
    const Length length = m_opened.kind == FileKind::Regular ? Length::Variable : Length::Fixed;
    const bool isWritable = isWritableFile(file.get(), m_opened.path, m_opened.kind);
    auto made = MappedFile::make(file, {.path = m_opened.path, .range = range, .length = length}, policy);
    if (!made) {
        made.error().path = m_opened.path;
        made.error().kind = ErrorKind::NotMappable;
        return failure(std::move(made.error()));
    }
    m_opened.source = std::move(*made);
    m_opened.isWritable = isWritable;
    return std::move(m_opened);
}

Result<OpenedFile> openFileWith(const FileSourcePolicy& policy, const std::string& path, OpenRange range,
                                Size snapshotLimit)
{
    return FileOpening(policy, range, snapshotLimit).open(path);
}

Result<OpenedFile> openFile(const std::string& path, OpenRange range, Size snapshotLimit)
{
    return openFileWith(FileSourcePolicy{}, path, range, snapshotLimit);
}

} // namespace hexfolio
