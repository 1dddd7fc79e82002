// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace hexfolio::testing {

/// Another program that does something to a file until it is done or this object goes.
///
/// `work` runs in a child of a program with threads, so it may make system calls and nothing else.
class OtherProgram {
public:
    template <class Work> explicit OtherProgram(const Work& work) : m_child(::fork())
    {
        if (m_child != 0)
            return;
        constexpr unsigned longest = 900;
        ::alarm(longest);
        work();
        ::_exit(0);
    }
    ~OtherProgram()
    {
        if (m_child <= 0)
            return;
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
    }
    OtherProgram(const OtherProgram&) = delete;
    OtherProgram& operator=(const OtherProgram&) = delete;

    /// Asks without waiting.
    [[nodiscard]] bool isDone()
    {
        if (m_child > 0 && ::waitpid(m_child, nullptr, WNOHANG) == m_child)
            m_child = -1;
        return m_child < 0;
    }

private:
    pid_t m_child;
};

} // namespace hexfolio::testing
