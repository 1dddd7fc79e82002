// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/bytes.h"

#include <QDir>
#include <QString>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hexfolio::testing {

/// A fresh folder for one test, removed with all that lies in it.
class TempFolder {
public:
    TempFolder() = default;
    /// In `parent`.
    explicit TempFolder(const std::string& parent) : m_folder(QString::fromStdString(parent + "/hexfolio-XXXXXX")) { }
    /// Where the system has one, a folder in memory, in which no sync waits for a disk: for tests that make thousands.
    [[nodiscard]] static std::string inMemory()
    {
        return ::access("/dev/shm", W_OK | X_OK) == 0 ? "/dev/shm" : QDir::tempPath().toStdString();
    }

    [[nodiscard]] std::string path(const std::string& name) const
    {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }

    /// Writes a file and returns its path.
    [[nodiscard]] std::string file(const std::string& name, std::span<const std::byte> bytes) const
    {
        std::ofstream stream(path(name), std::ios::binary | std::ios::trunc);
        stream.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        return path(name);
    }

    [[nodiscard]] std::string file(const std::string& name, std::string_view text) const
    {
        return file(name, bytesOf(text));
    }

private:
    QTemporaryDir m_folder;
};

/// The present bytes of a file, read by plain means.
[[nodiscard]] inline std::vector<std::byte> fileBytes(const std::string& path)
{
    std::ifstream stream(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    return bytesOf(text);
}

/// A file in memory of `size` bytes without contents; sparse at any size. The caller closes it.
[[nodiscard]] inline int sparseMemory(std::uint64_t size)
{
    const int fd = ::memfd_create("test", MFD_CLOEXEC);
    if (fd >= 0 && ::ftruncate(fd, static_cast<off_t>(size)) != 0)
        return -1;
    return fd;
}

} // namespace hexfolio::testing
