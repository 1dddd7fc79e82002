// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/savetarget.h"

#include <array>
#include <cerrno>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
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

} // namespace

Result<SaveTarget> SaveTarget::of(const std::string& path, const OpenedFile* base)
{
    const auto resolved = withoutLinks(path);
    if (!resolved)
        return std::unexpected(resolved.error());
    SaveTarget target{.path = resolved->string(), .relation = Relation::NewFile};
    struct ::stat status = {};
    if (::stat(target.path.c_str(), &status) != 0) {
        if (errno == ENOENT)
            return target;
        return failure(systemError(errno, path));
    }
    const auto kind = kindOf(status, path);
    if (!kind)
        return std::unexpected(kind.error());
    if (::faccessat(AT_FDCWD, target.path.c_str(), W_OK, AT_EACCESS) != 0)
        return failure(systemError(errno, path));
    const FileIdentity found{.device = status.st_dev, .inode = status.st_ino};
    const bool isSame = base && base->source && base->identity.isSameFile(found);
    target.kind = *kind;
    target.relation = isSame ? Relation::SameFile : Relation::OtherFile;
    target.links = status.st_nlink;
    target.isReplaceable = isFolderWritable(*resolved) && mayOwn(status);
    target.hasFixedLength = *kind == FileKind::Device || (isSame && base->isPart);
    return target;
}

} // namespace hexfolio
