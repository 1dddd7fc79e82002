// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/io.h"

#include "mapping/filedescriptor.h"

#include <dirent.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

namespace hexfolio {

namespace {

/// Repeats a system call that a signal interrupted.
template <class Call> auto repeated(Call call)
{
    auto answer = call();
    while (answer < 0 && errno == EINTR)
        answer = call();
    return answer;
}

/// What a failed call said; the caller of Io knows the path.
std::unexpected<Error> failed(const std::string& path = {})
{
    return failure(systemError(errno, path));
}

std::unexpected<Error> failedAt(Offset offset, Size count)
{
    Error error = systemError(errno, {});
    error.range = Range::ofLength(offset, count);
    return failure(std::move(error));
}

Result<> checked(int answer, const std::string& path = {})
{
    if (answer < 0)
        return failed(path);
    return {};
}

bool isUnsupported(int code)
{
    return code == EOPNOTSUPP || code == ENOSYS;
}

/// Copies one extended attribute; one that the other file system does not know is left out.
Result<> copyOneAttribute(int fromFd, int toFd, const char* name)
{
    const ssize_t size = ::fgetxattr(fromFd, name, nullptr, 0);
    if (size < 0)
        return errno == ENODATA || isUnsupported(errno) ? Result<>() : failed();
    std::vector<char> value(static_cast<std::size_t>(size));
    const ssize_t got = ::fgetxattr(fromFd, name, value.data(), value.size());
    if (got < 0)
        return failed();
    if (::fsetxattr(toFd, name, value.data(), static_cast<std::size_t>(got), 0) == 0 || isUnsupported(errno))
        return {};
    // Attributes of the system (capabilities, labels) may be kept from us; those of the user must not get lost.
    const std::string_view word(name);
    if (errno == EPERM && (word.starts_with("security.") || word.starts_with("trusted.")))
        return {};
    return failed();
}

Result<> copyExtendedAttributes(int fromFd, int toFd)
{
    const ssize_t size = ::flistxattr(fromFd, nullptr, 0);
    if (size < 0)
        return isUnsupported(errno) ? Result<>() : failed();
    std::vector<char> names(static_cast<std::size_t>(size));
    const ssize_t got = ::flistxattr(fromFd, names.data(), names.size());
    if (got < 0)
        return failed();
    // The names stand one behind the other, each with its terminating zero.
    for (std::size_t at = 0; at < static_cast<std::size_t>(got);) {
        const char* const name = names.data() + at;
        if (auto copied = copyOneAttribute(fromFd, toFd, name); !copied)
            return copied;
        at += std::string_view(name).size() + 1;
    }
    return {};
}

/// fallocate(2) in a mode that not every file system knows; false where this one does not.
Result<bool> allocated(int fd, int mode, Range range)
{
    const auto begin = static_cast<off_t>(range.begin);
    const auto size = static_cast<off_t>(range.size());
    if (repeated([&] { return ::fallocate(fd, mode, begin, size); }) == 0)
        return true;
    if (isUnsupported(errno) || errno == EINVAL || errno == ENODEV)
        return false;
    return failedAt(range.begin, range.size());
}

} // namespace

Result<int> PosixIo::open(const std::string& path, OpenMode mode)
{
    constexpr int create = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    constexpr ::mode_t shared = S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH;
    int flags = create;
    if (mode == OpenMode::WriteExisting)
        flags = O_RDWR | O_CLOEXEC;
    else if (mode == OpenMode::ReadExisting)
        flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC;
    const ::mode_t permissions = mode == OpenMode::CreateShared ? shared : S_IRUSR | S_IWUSR;
    const int fd = repeated([&] { return ::open(path.c_str(), flags, permissions); });
    if (fd < 0)
        return failed(path);
    return fd;
}

void PosixIo::close(int fd) noexcept
{
    ::close(fd);
}

Result<> PosixIo::write(int fd, Offset offset, std::span<const std::byte> bytes)
{
    for (Size done = 0; done < bytes.size();) {
        const std::span rest = bytes.subspan(done);
        const ssize_t put =
            repeated([&] { return ::pwrite(fd, rest.data(), rest.size(), static_cast<off_t>(offset + done)); });
        if (put < 0)
            return failedAt(offset + done, rest.size());
        done += static_cast<Size>(put);
    }
    return {};
}

Result<Size> PosixIo::read(int fd, Offset offset, std::span<std::byte> to)
{
    Size done = 0;
    while (done < to.size()) {
        const std::span rest = to.subspan(done);
        const ssize_t got =
            repeated([&] { return ::pread(fd, rest.data(), rest.size(), static_cast<off_t>(offset + done)); });
        if (got < 0)
            return failedAt(offset + done, rest.size());
        if (got == 0)
            return done;
        done += static_cast<Size>(got);
    }
    return done;
}

Result<Size> PosixIo::copyRange(int fromFd, Offset from, int toFd, Offset to, Size count)
{
    constexpr Size mostAtOnce = Size{1} << 30;
    auto source = static_cast<off_t>(from);
    auto target = static_cast<off_t>(to);
    const ssize_t copied =
        repeated([&] { return ::copy_file_range(fromFd, &source, toFd, &target, std::min(count, mostAtOnce), 0); });
    if (copied >= 0)
        return static_cast<Size>(copied);
    // These say "not between these two"; the caller copies by hand then.
    if (isUnsupported(errno) || errno == EXDEV || errno == EINVAL)
        return Size{0};
    return failedAt(to, count);
}

Result<bool> PosixIo::cloneRange(int fromFd, Offset from, int toFd, Offset to, Size count)
{
    file_clone_range range{.src_fd = fromFd, .src_offset = from, .src_length = count, .dest_offset = to};
    if (repeated([&] { return ::ioctl(toFd, FICLONERANGE, &range); }) == 0)
        return true;
    if (isUnsupported(errno) || errno == EXDEV || errno == EINVAL || errno == ENOTTY || errno == ETXTBSY)
        return false;
    return failedAt(to, count);
}

Result<bool> PosixIo::shift(int fd, Range range, Shift way)
{
    const int mode = way == Shift::Insert ? FALLOC_FL_INSERT_RANGE : FALLOC_FL_COLLAPSE_RANGE;
    return allocated(fd, mode, range);
}

Result<bool> PosixIo::punchHole(int fd, Range range)
{
    return allocated(fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, range);
}

void PosixIo::dropCache(int fd, Range range) noexcept
{
    (void)::posix_fadvise(fd, static_cast<off_t>(range.begin), static_cast<off_t>(range.size()), POSIX_FADV_DONTNEED);
}

Result<> PosixIo::lock(int fd)
{
    struct flock wanted = {};
    wanted.l_type = F_WRLCK;
    wanted.l_whence = SEEK_SET;
    if (::fcntl(fd, F_OFD_SETLK, &wanted) == 0)
        return {};
    if (errno == EAGAIN || errno == EACCES)
        return failure({.kind = ErrorKind::Busy, .osCode = errno});
    return failed();
}

Result<> PosixIo::setSize(int fd, Size size)
{
    return checked(repeated([&] { return ::ftruncate(fd, static_cast<off_t>(size)); }));
}

Result<> PosixIo::reserve(int fd, Range range)
{
    if (range.isEmpty())
        return {};
    const int answer =
        repeated([&] { return ::fallocate(fd, 0, static_cast<off_t>(range.begin), static_cast<off_t>(range.size())); });
    if (answer < 0 && !isUnsupported(errno))
        return failedAt(range.begin, range.size());
    return {};
}

Result<> PosixIo::sync(int fd)
{
    return checked(::fsync(fd));
}

Result<> PosixIo::syncFolder(const std::string& folder)
{
    const FileDescriptor opened(repeated([&] { return ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
    if (!opened.isOpen())
        return failed(folder);
    // Some network file systems cannot sync a folder and say so in this way.
    if (::fsync(opened.get()) != 0 && errno != EINVAL)
        return failed(folder);
    return {};
}

Result<> PosixIo::rename(const std::string& from, const std::string& to, Rename way)
{
    unsigned flags = 0;
    if (way == Rename::KeepOther)
        flags = RENAME_NOREPLACE;
    else if (way == Rename::Exchange)
        flags = RENAME_EXCHANGE;
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), flags) == 0)
        return {};
    // A file system that does not know the flag says EINVAL.
    if (flags != 0 && (errno == EINVAL || isUnsupported(errno)))
        return failure({.kind = ErrorKind::NotSupported, .osCode = errno, .path = to});
    return failed(to);
}

Result<> PosixIo::unlink(const std::string& path)
{
    if (::unlink(path.c_str()) == 0)
        return {};
    return checked(errno == EISDIR ? ::rmdir(path.c_str()) : -1, path);
}

Result<Io::Attributes> PosixIo::attributes(int fd)
{
    struct stat status = {};
    if (::fstat(fd, &status) != 0)
        return failed();
    return Attributes{
        .mode = status.st_mode & 07777U, .owner = status.st_uid, .group = status.st_gid, .links = status.st_nlink};
}

// Owner first: chown(2) takes the set-user bits away that the mode then gives. What can be kept is kept also where
// something else cannot; the first error is told.
Result<> PosixIo::copyAttributes(int fromFd, int toFd)
{
    constexpr ::mode_t withoutSetBits = 0777;
    const auto wanted = attributes(fromFd);
    const auto present = attributes(toFd);
    if (!wanted || !present)
        return failure(wanted ? present.error() : wanted.error());
    const bool isOwnerEqual = wanted->owner == present->owner && wanted->group == present->group;
    Result<> done;
    ::mode_t mode = wanted->mode;
    if (!isOwnerEqual && ::fchown(toFd, wanted->owner, wanted->group) != 0) {
        done = failed();
        mode &= withoutSetBits;
    }
    if (::fchmod(toFd, mode) != 0 && done)
        done = failed();
    auto copied = copyExtendedAttributes(fromFd, toFd);
    return done ? copied : done;
}

Result<FileIdentity> PosixIo::identity(int fd)
{
    return FileIdentity::ofDescriptor(fd, {});
}

Result<FileIdentity> PosixIo::identityOf(const std::string& path)
{
    return FileIdentity::ofPath(path);
}

Result<std::vector<std::string>> PosixIo::names(const std::string& folder)
{
    // Not the iterator of the standard library, which ends the program where there is no memory.
    const std::unique_ptr<DIR, int (*)(DIR*)> opened(::opendir(folder.c_str()), ::closedir);
    if (!opened)
        return failed(folder);
    std::vector<std::string> found;
    for (;;) {
        errno = 0;
        const ::dirent* const entry = ::readdir(opened.get());
        if (entry == nullptr && errno != 0)
            return failed(folder);
        if (entry == nullptr)
            return found;
        const std::string_view name(entry->d_name);
        if (name != "." && name != "..")
            found.emplace_back(name);
    }
}

Result<> PosixIo::makeFolder(const std::string& path)
{
    const std::string above = std::filesystem::path(path).parent_path().string();
    bool isNew = ::mkdir(path.c_str(), S_IRWXU) == 0;
    if (!isNew && errno == ENOENT && !above.empty() && above != path) {
        if (auto made = makeFolder(above); !made)
            return made;
        isNew = ::mkdir(path.c_str(), S_IRWXU) == 0;
    }
    if (isNew)
        return syncFolder(above.empty() ? "." : above);
    return errno == EEXIST ? Result<>() : failed(path);
}

Result<Size> PosixIo::freeSpace(const std::string& folder)
{
    struct statvfs status = {};
    if (repeated([&] { return ::statvfs(folder.c_str(), &status); }) < 0)
        return failed(folder);
    return Size{status.f_bavail} * Size{status.f_frsize};
}

} // namespace hexfolio
