// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/spillfile.h"

#include "mapping/io.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <string>

namespace hexfolio {

namespace {

/// A file that never had a name, or one that loses it at once where the file system has no O_TMPFILE.
FileDescriptor namelessFile(const std::string& folder)
{
    const int fd = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (fd >= 0)
        return FileDescriptor(fd);
    std::string name = folder + "/hexfolio-XXXXXX";
    FileDescriptor file(::mkostemp(name.data(), O_CLOEXEC));
    if (file.isOpen())
        ::unlink(name.c_str());
    return file;
}

} // namespace

Result<SpillFile> SpillFile::make()
{
    const char* const wish = std::getenv("TMPDIR"); // NOLINT(concurrency-mt-unsafe): nobody sets it while we run
    std::string folder = wish != nullptr && *wish != '\0' ? wish : "/var/tmp";
    FileDescriptor file = namelessFile(folder);
    if (!file.isOpen() && folder != "/var/tmp") {
        folder = "/var/tmp";
        file = namelessFile(folder);
    }
    if (!file.isOpen()) {
        Error error = systemError(errno, folder);
        error.reason = HEXFOLIO_TR("Reason", "no temporary file could be made there; set TMPDIR to another folder");
        return failure(std::move(error));
    }
    return SpillFile(std::move(file));
}

std::optional<Size> SpillFile::freeSpace() const
{
    struct statvfs status = {};
    if (::fstatvfs(descriptor(), &status) != 0)
        return std::nullopt;
    return Size{status.f_bavail} * Size{status.f_frsize};
}

Result<> SpillFile::append(Offset offset, std::span<const std::byte> bytes) const
{
    PosixIo io;
    auto written = io.write(descriptor(), offset, bytes);
    if (written)
        return {};
    // What was written of it is given back; it lies beyond every byte that anybody knows of.
    (void)io.setSize(descriptor(), offset);
    written.error().reason =
        HEXFOLIO_TR("Reason", "the folder for temporary files is full; free some space or set TMPDIR to another one");
    return written;
}

} // namespace hexfolio
