// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mapping/io.h"

#include <utility>

namespace hexfolio {

/// Closes a descriptor of an Io when it goes. Borrows the Io; one thread.
class OpenFd {
public:
    OpenFd(Io& io, int fd) noexcept : m_io(&io), m_fd(fd) { }
    OpenFd(OpenFd&& other) noexcept : m_io(other.m_io), m_fd(std::exchange(other.m_fd, -1)) { }
    OpenFd& operator=(OpenFd&&) = delete;
    ~OpenFd()
    {
        if (m_fd >= 0)
            m_io->close(m_fd);
    }

    [[nodiscard]] int get() const noexcept { return m_fd; }

private:
    Io* m_io;
    int m_fd;
};

} // namespace hexfolio
