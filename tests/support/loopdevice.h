// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <fcntl.h>
#include <linux/loop.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <string>

namespace hexfolio::testing {

/// A block device whose blocks lie in a file; cutting that file makes a disk that fails. Needs the administrator.
class LoopDevice {
public:
    enum class Mode { Writable, ReadOnly };

    explicit LoopDevice(const std::string& backing, Mode mode = Mode::Writable)
    {
        const int control = ::open("/dev/loop-control", O_RDWR | O_CLOEXEC);
        const int file = ::open(backing.c_str(), (mode == Mode::Writable ? O_RDWR : O_RDONLY) | O_CLOEXEC);
        // Another test may take the number that is free just now.
        for (int attempt = 0; attempt < 20 && m_path.empty() && control >= 0 && file >= 0; ++attempt) {
            const int number = ::ioctl(control, LOOP_CTL_GET_FREE);
            if (number >= 0)
                attach("/dev/loop" + std::to_string(number), file, mode);
        }
        ::close(control);
        ::close(file);
    }
    ~LoopDevice()
    {
        if (m_fd >= 0)
            ::ioctl(m_fd, LOOP_CLR_FD, 0);
        ::close(m_fd);
    }
    LoopDevice(const LoopDevice&) = delete;
    LoopDevice& operator=(const LoopDevice&) = delete;

    /// Empty where no such device can be made here.
    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    void attach(const std::string& path, int file, Mode mode)
    {
        ::close(m_fd);
        m_fd = ::open(path.c_str(), (mode == Mode::Writable ? O_RDWR : O_RDONLY) | O_CLOEXEC);
        loop_config config = {};
        config.fd = static_cast<__u32>(file);
        // Gone with its last user, also where the test dies.
        config.info.lo_flags = LO_FLAGS_AUTOCLEAR;
        if (m_fd >= 0 && ::ioctl(m_fd, LOOP_CONFIGURE, &config) == 0)
            m_path = path;
    }

    int m_fd = -1;
    std::string m_path;
};

} // namespace hexfolio::testing
