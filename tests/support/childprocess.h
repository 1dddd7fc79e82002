// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <functional>
#include <string>

namespace hexfolio::testing {

/// What became of a child.
struct ChildEnd {
    /// What `work` returned; -1 where a signal or the runtime ended it.
    int code = -1;
    /// The signal that ended it, or 0.
    int signal = 0;
};

/// Runs `work` in a child of its own, for what would harm the test program: dying, other rights, other mounts.
[[nodiscard]] inline ChildEnd inChild(const std::function<int()>& work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const rlimit noCore{.rlim_cur = 0, .rlim_max = 0};
        ::setrlimit(RLIMIT_CORE, &noCore);
        ::alarm(60);
        ::_exit(work());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return {.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1, .signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0};
}

/// The code of inSmallDisk() where this machine allows no mounts.
inline constexpr int noMounts = 77;

/// Runs `work` in a child that sees a disk of `size` at `folder`, and nobody else does.
[[nodiscard]] inline ChildEnd inSmallDisk(const std::string& folder, const std::string& size,
                                          const std::function<int()>& work)
{
    return inChild([&] {
        const std::string options = "size=" + size;
        if (::unshare(CLONE_NEWNS) != 0 || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || ::mount("tmpfs", folder.c_str(), "tmpfs", 0, options.c_str()) != 0)
            return noMounts;
        return work();
    });
}

} // namespace hexfolio::testing
