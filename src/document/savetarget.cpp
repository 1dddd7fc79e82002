// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/savetarget.h"

#include "mapping/filedescriptor.h"

#include <array>
#include <cerrno>
#include <filesystem>
#include <string_view>
#include <system_error>

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace hexfolio {

namespace {

namespace fs = std::filesystem;

/// Follows links by hand, because the last one may lead to a file that is still to be made.
Result<fs::path> withoutLinks(fs::path path)
{
    constexpr int mostLinks = 40; // as the kernel
    const std::string asked = path.string();
    std::error_code error;
    for (int i = 0; fs::is_symlink(fs::symlink_status(path, error)); ++i) {
        const fs::path to = fs::read_symlink(path, error);
        if (error || i == mostLinks)
            return failure(systemError(error ? error.value() : ELOOP, asked));
        path = to.is_absolute() ? to : path.parent_path() / to;
    }
    if (path.filename().empty() || path.filename() == "." || path.filename() == "..")
        return failure({.kind = ErrorKind::IsDirectory, .path = asked});
    const fs::path folder = fs::canonical(path.has_parent_path() ? path.parent_path() : fs::path("."), error);
    if (error)
        return failure(systemError(error.value(), path.parent_path().string()));
    return folder / path.filename();
}

Result<FileKind> kindOf(const struct ::stat& status, const std::string& path)
{
    if (S_ISREG(status.st_mode))
        return FileKind::Regular;
    if (S_ISBLK(status.st_mode))
        return FileKind::Device;
    if (S_ISDIR(status.st_mode))
        return failure({.kind = ErrorKind::IsDirectory, .path = path});
    return failure({.kind = ErrorKind::NotAFile, .path = path});
}

bool mayOwn(const struct ::stat& status)
{
    if (::geteuid() == 0)
        return true;
    if (status.st_uid != ::geteuid())
        return false;
    if (status.st_gid == ::getegid())
        return true;
    std::array<gid_t, 256> groups{};
    const int count = ::getgroups(static_cast<int>(groups.size()), groups.data());
    for (int i = 0; i < count; ++i) {
        if (groups[static_cast<std::size_t>(i)] == status.st_gid)
            return true;
    }
    return false;
}

bool isFolderWritable(const fs::path& path)
{
    return ::faccessat(AT_FDCWD, path.parent_path().c_str(), W_OK | X_OK, AT_EACCESS) == 0;
}

/// Whether there are attributes that only the administrator may set.
bool mayCopyAttributes(const std::string& path)
{
    if (::geteuid() == 0)
        return true;
    std::array<char, 4096> names{};
    const ssize_t size = ::listxattr(path.c_str(), names.data(), names.size());
    for (ssize_t at = 0; at < size;) {
        const std::string_view name(names.data() + at);
        if (name.starts_with("trusted.") || name == "security.capability")
            return false;
        at += static_cast<ssize_t>(name.size()) + 1;
    }
    return true;
}

/// What asking for permission does not tell, but opening the file for writing does.
Result<> tryToOpen(const std::string& path, SaveTarget& target)
{
    const FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.isOpen()) {
        target.isRunning = errno == ETXTBSY;
        return target.isRunning ? Result<>() : failure(systemError(errno, path));
    }
    int isReadOnly = 0;
    const bool isDevice = target.kind == FileKind::Device;
    if (isDevice && ::ioctl(file.get(), BLKROGET, &isReadOnly) == 0 && isReadOnly != 0)
        return failure({.kind = ErrorKind::ReadOnly, .path = path});
    return {};
}

/// Marked unchangeable, or only to be appended to (chattr(1)): nobody may write it, and nobody may put another file
/// there.
bool isMarked(const std::string& path)
{
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    int flags = 0;
    if (!file.isOpen() || ::ioctl(file.get(), FS_IOC_GETFLAGS, &flags) != 0)
        return false;
    return (flags & (FS_IMMUTABLE_FL | FS_APPEND_FL)) != 0;
}

std::optional<Size> freeSpaceIn(const fs::path& path)
{
    struct ::statvfs status = {};
    if (::statvfs(path.parent_path().c_str(), &status) != 0)
        return std::nullopt;
    return Size{status.f_bavail} * Size{status.f_frsize};
}

Result<> lookAt(const std::string& path, SaveTarget& target)
{
    const std::string& file = target.path;
    if (target.kind == FileKind::Regular && isMarked(file))
        return failure({.kind = ErrorKind::ReadOnly,
                        .path = path,
                        .reason = HEXFOLIO_TR("Reason",
                                              "it is marked as unchangeable; the administrator can take the mark away "
                                              "with chattr -i -a")});
    if (::faccessat(AT_FDCWD, file.c_str(), W_OK, AT_EACCESS) != 0 && errno != ETXTBSY)
        return failure(systemError(errno, path));
    auto opened = tryToOpen(file, target);
    if (!opened)
        opened.error().path = path;
    return opened;
}

} // namespace

Result<SaveTarget> SaveTarget::of(const std::string& path, const OpenedFile* base)
{
    const auto resolved = withoutLinks(path);
    if (!resolved)
        return std::unexpected(resolved.error());
    SaveTarget target{.path = resolved->string(), .relation = Relation::NewFile};
    target.isFolderWritable = hexfolio::isFolderWritable(*resolved);
    target.freeSpace = freeSpaceIn(*resolved);
    struct ::stat status = {};
    if (::stat(target.path.c_str(), &status) != 0) {
        if (errno == ENOENT)
            return target;
        return failure(systemError(errno, path));
    }
    const auto kind = kindOf(status, path);
    if (!kind)
        return std::unexpected(kind.error());
    target.kind = *kind;
    if (auto writable = lookAt(path, target); !writable)
        return std::unexpected(writable.error());
    const FileIdentity found{.device = status.st_dev, .inode = status.st_ino};
    const bool isSame = base && base->source && base->identity.isSameFile(found);
    target.relation = isSame ? Relation::SameFile : Relation::OtherFile;
    target.links = status.st_nlink;
    target.isOwnerReproducible = mayOwn(status);
    target.areAttributesReproducible = mayCopyAttributes(target.path);
    target.hasFixedLength = *kind == FileKind::Device || (isSame && base->isPart);
    constexpr Size blockUnit = 512; // stat(2)
    target.allocated = static_cast<Size>(status.st_blocks) * blockUnit;
    return target;
}

} // namespace hexfolio
