// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/loopdevice.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>

namespace hexfolio::testing {

/// A fresh file system in a file, mounted where only this program and its children see it. Needs the administrator.
///
/// The constructor gives the calling thread mounts of its own. Detaches and unmounts when it goes.
class LoopMount {
public:
    /// `kind` is what mkfs calls it: ext4, xfs, btrfs. `imageFolder` holds the image, `size` is in MiB.
    LoopMount(const std::string& imageFolder, const std::string& kind, unsigned size)
        : m_kind(kind), m_image(imageFolder + "/" + kind + ".image"), m_folder(imageFolder + "/" + kind + ".mount")
    {
        const int image = ::open(m_image.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
        const bool isSized = image >= 0 && ::ftruncate(image, static_cast<off_t>(size) << 20) == 0;
        ::close(image);
        const std::string make =
            "mkfs." + kind + (kind == "ext4" ? " -q -F " : " -q -f ") + m_image + " >/dev/null 2>&1";
        const bool isMade = isSized && std::system(make.c_str()) == 0;
        const bool hasOwnMounts =
            ::unshare(CLONE_NEWNS) == 0 && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
        std::filesystem::create_directory(m_folder);
        if (!isMade || !hasOwnMounts)
            return;
        m_device.emplace(m_image);
        m_isMounted = !m_device->path().empty() && mount();
    }
    ~LoopMount()
    {
        if (m_isMounted)
            ::umount2(m_folder.c_str(), MNT_DETACH);
    }
    LoopMount(const LoopMount&) = delete;
    LoopMount& operator=(const LoopMount&) = delete;

    /// False where this machine allows no such mounts, or has no such file system.
    [[nodiscard]] bool isMounted() const noexcept { return m_isMounted; }
    [[nodiscard]] const std::string& folder() const noexcept { return m_folder; }
    [[nodiscard]] const std::string& image() const noexcept { return m_image; }

    /// What is done with what the file system had not written yet when the power goes.
    enum class Cut : std::uint32_t {
        LogFlushed = 1,
        NothingFlushed = 2,
    };
    /// From now on nothing reaches the disk: ioctl_xfs_goingdown(2), which ext4 has as EXT4_IOC_SHUTDOWN.
    static bool cutPower(const std::string& folder, Cut cut)
    {
        const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        auto flags = static_cast<std::uint32_t>(cut);
        const bool isDone = fd >= 0 && ::ioctl(fd, _IOR('X', 125, std::uint32_t), &flags) == 0;
        ::close(fd);
        return isDone;
    }
    /// Unmounts and mounts again, as a start of the machine does. Nobody may have a file open there.
    [[nodiscard]] bool restart()
    {
        m_isMounted = m_isMounted && ::umount2(m_folder.c_str(), 0) == 0 && mount();
        return m_isMounted;
    }

private:
    [[nodiscard]] bool mount()
    {
        return ::mount(m_device->path().c_str(), m_folder.c_str(), m_kind.c_str(), 0, nullptr) == 0;
    }

    std::string m_kind;
    std::string m_image;
    std::string m_folder;
    std::optional<LoopDevice> m_device;
    bool m_isMounted = false;
};

} // namespace hexfolio::testing
