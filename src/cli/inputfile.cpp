// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/inputfile.h"

#include "mapping/snapshotcopy.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <format>
#include <utility>

namespace hexfolio {

namespace {

Result<OpenedFile> opened(int fd, const std::string& name)
{
    // A descriptor has a name of its own in procfs(5), under which it can be opened again.
    auto file = openFile(std::format("/proc/self/fd/{}", fd));
    if (file)
        file->path = name;
    else
        file.error().path = name;
    return file;
}

} // namespace

bool isStream(const std::string& path)
{
    struct stat what = {};
    if (path != "-")
        return ::stat(path.c_str(), &what) == 0 && S_ISFIFO(what.st_mode);
    return ::fstat(STDIN_FILENO, &what) != 0 || (!S_ISREG(what.st_mode) && !S_ISBLK(what.st_mode));
}

Result<InputStream> openStream(const std::string& path)
{
    const bool isStandardInput = path == "-";
    InputStream stream{FileDescriptor(isStandardInput ? ::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
                                                      : ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)),
                       isStandardInput ? standardInput : path};
    if (!stream.file.isOpen())
        return failure(systemError(errno, stream.name));
    return stream;
}

Result<OpenedFile> openInput(const std::string& path)
{
    if (!isStream(path))
        return path == "-" ? opened(STDIN_FILENO, standardInput) : openFile(path);
    const auto stream = openStream(path);
    if (!stream)
        return std::unexpected(stream.error());
    pollfd first{.fd = stream->file.get(), .events = POLLIN, .revents = 0};
    while (::poll(&first, 1, -1) < 0 && errno == EINTR)
        continue;
    auto taken = SnapshotCopy::take(stream->file.get(), stream->name, 0,
                                    {.size = maxSize, .memory = Size{256} << 20, .patienceMs = -1});
    if (!taken)
        return std::unexpected(taken.error());
    return opened(taken->file.get(), stream->name);
}

} // namespace hexfolio
