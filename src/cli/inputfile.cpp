// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/inputfile.h"

#include "mapping/snapshotcopy.h"

#include <format>

#include <sys/stat.h>
#include <unistd.h>

namespace hexfolio {

namespace {

Result<OpenedFile> opened(int fd)
{
    // A descriptor has a name of its own in procfs(5), under which it can be opened again.
    auto file = openFile(std::format("/proc/self/fd/{}", fd));
    if (file)
        file->path = standardInput;
    else
        file.error().path = standardInput;
    return file;
}

} // namespace

bool isStream(const std::string& path)
{
    if (path != "-")
        return false;
    struct stat what = {};
    return ::fstat(STDIN_FILENO, &what) != 0 || (!S_ISREG(what.st_mode) && !S_ISBLK(what.st_mode));
}

Result<OpenedFile> openInput(const std::string& path)
{
    if (path != "-")
        return openFile(path);
    if (!isStream(path))
        return opened(STDIN_FILENO);
    auto taken = SnapshotCopy::take(STDIN_FILENO, standardInput, 0,
                                    {.size = maxSize, .memory = Size{256} << 20, .patienceMs = -1});
    if (!taken)
        return std::unexpected(taken.error());
    return opened(taken->file.get());
}

} // namespace hexfolio
