// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/fileidentity.h"

#include "mapping/filedescriptor.h"

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>

#include <cerrno>

namespace hexfolio {

namespace {

std::int64_t nanoseconds(const timespec& time)
{
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

FileIdentity identityOf(const struct stat& status)
{
    return {.device = status.st_dev,
            .inode = status.st_ino,
            .size = static_cast<Size>(status.st_size),
            .modifiedNs = nanoseconds(status.st_mtim),
            .changedNs = nanoseconds(status.st_ctim)};
}

} // namespace

Result<FileIdentity> FileIdentity::ofDescriptor(int fd, const std::string& path)
{
    struct stat status = {};
    if (::fstat(fd, &status) != 0)
        return failure(systemError(errno, path));
    FileIdentity identity = identityOf(status);
    if (S_ISBLK(status.st_mode)) {
        std::uint64_t size = 0;
        if (::ioctl(fd, BLKGETSIZE64, &size) != 0)
            return failure(systemError(errno, path));
        identity.size = size;
    }
    return identity;
}

Result<FileIdentity> FileIdentity::ofPath(const std::string& path)
{
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0)
        return failure(systemError(errno, path));
    if (!S_ISBLK(status.st_mode))
        return identityOf(status);
    // Only an open device tells its size.
    const FileDescriptor device(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!device.isOpen())
        return failure(systemError(errno, path));
    return ofDescriptor(device.get(), path);
}

} // namespace hexfolio
