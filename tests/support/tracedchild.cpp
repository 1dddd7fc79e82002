// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tracedchild.h"

#include <fcntl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/user.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <optional>

namespace hexfolio::testing {

namespace {

using Calls = TracedChild::Calls;
using Kind = CallFault::Kind;

struct NamedCall {
    std::uint64_t number;
    const char* name;
    /// Which argument says how many bytes; -1 for none.
    int countArgument = -1;
};

constexpr NamedCall fileCalls[] = {
    {SYS_openat, "openat"},
    {SYS_pread64, "pread64", 2},
    {SYS_pwrite64, "pwrite64", 2},
    {SYS_read, "read", 2},
    {SYS_fsync, "fsync"},
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    // The sanitizers find out by write(2) which memory is there, and end the program where that fails. Files are
    // written with pwrite(2) alone.
    {SYS_write, "write", 2},
#endif
    {SYS_fdatasync, "fdatasync"},
    {SYS_msync, "msync"},
    {SYS_ftruncate, "ftruncate"},
    {SYS_fallocate, "fallocate"},
    {SYS_fstat, "fstat"},
    {SYS_newfstatat, "newfstatat"},
    {SYS_statx, "statx"},
    {SYS_statfs, "statfs"},
    {SYS_fstatfs, "fstatfs"},
    {SYS_renameat2, "renameat2"},
    {SYS_unlinkat, "unlinkat"},
    {SYS_mkdirat, "mkdirat"},
    {SYS_fchown, "fchown"},
    {SYS_fchmod, "fchmod"},
    {SYS_flistxattr, "flistxattr"},
    {SYS_fgetxattr, "fgetxattr"},
    {SYS_fsetxattr, "fsetxattr"},
    {SYS_copy_file_range, "copy_file_range", 4},
    {SYS_ioctl, "ioctl"},
    {SYS_fcntl, "fcntl"},
    {SYS_getdents64, "getdents64"},
    {SYS_lseek, "lseek"},
    {SYS_faccessat, "faccessat"},
    {SYS_faccessat2, "faccessat2"},
#if defined(__x86_64__)
    {SYS_open, "open"},
    {SYS_stat, "stat"},
    {SYS_lstat, "lstat"},
    {SYS_rename, "rename"},
    {SYS_unlink, "unlink"},
    {SYS_rmdir, "rmdir"},
    {SYS_mkdir, "mkdir"},
    {SYS_access, "access"},
    {SYS_readlink, "readlink"},
#endif
};
constexpr NamedCall mapCalls[] = {{SYS_mmap, "mmap"}, {SYS_mremap, "mremap"}};

const NamedCall* namedCall(std::uint64_t number, Calls calls)
{
    if (calls != Calls::Maps) {
        const auto* const found = std::ranges::find(fileCalls, number, &NamedCall::number);
        if (found != std::end(fileCalls))
            return found;
    }
    const auto* const found = std::ranges::find(mapCalls, number, &NamedCall::number);
    return found != std::end(mapCalls) && calls != Calls::Files ? found : nullptr;
}

#if defined(__x86_64__)
constexpr bool knowsRegisters = true;
constexpr std::array<std::size_t, 6> argumentRegisters{offsetof(user_regs_struct, rdi), offsetof(user_regs_struct, rsi),
                                                       offsetof(user_regs_struct, rdx), offsetof(user_regs_struct, r10),
                                                       offsetof(user_regs_struct, r8),  offsetof(user_regs_struct, r9)};
constexpr std::size_t callRegister = offsetof(user_regs_struct, orig_rax);
constexpr std::size_t resultRegister = offsetof(user_regs_struct, rax);
#else
constexpr bool knowsRegisters = false;
constexpr std::array<std::size_t, 6> argumentRegisters{};
constexpr std::size_t callRegister = 0;
constexpr std::size_t resultRegister = 0;
#endif

void setRegister(pid_t child, std::size_t which, long value)
{
    ::ptrace(PTRACE_POKEUSER, child, which, value);
}

/// Lets the child go on from stop to stop and does to its calls what the fault says.
class Watch {
public:
    Watch(pid_t child, int report, Calls calls, CallFault fault)
        : m_child(child), m_report(report), m_calls(calls), m_fault(fault)
    {
    }

    void run(TracedEnd& out)
    {
        int status = 0;
        ::waitpid(m_child, &status, 0);
        ::ptrace(PTRACE_SETOPTIONS, m_child, 0, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL);
        int signal = 0;
        for (;;) {
            // Fails where the child was killed just now; its end is what is waited for then.
            ::ptrace(PTRACE_SYSCALL, m_child, 0, signal);
            if (::waitpid(m_child, &status, 0) != m_child || !WIFSTOPPED(status))
                break;
            const bool isCall = WSTOPSIG(status) == (SIGTRAP | 0x80);
            signal = isCall ? 0 : WSTOPSIG(status);
            if (isCall)
                atCall(out);
        }
        out.end = {.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1,
                   .signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0};
    }

private:
    void atCall(TracedEnd& out)
    {
        struct ::__ptrace_syscall_info info = {};
        if (::ptrace(PTRACE_GET_SYSCALL_INFO, m_child, sizeof info, &info) <= 0)
            return;
        if (info.op == PTRACE_SYSCALL_INFO_EXIT && m_result) {
            setRegister(m_child, resultRegister, *m_result);
            m_result.reset();
        }
        if (info.op != PTRACE_SYSCALL_INFO_ENTRY)
            return;
        const NamedCall* const known = namedCall(info.entry.nr, m_calls);
        const bool isReport = info.entry.nr == SYS_write && info.entry.args[0] == static_cast<std::uint64_t>(m_report);
        if (isReport || (known == nullptr && m_calls != Calls::All))
            return;
        out.names.push_back(known != nullptr ? known->name : std::to_string(info.entry.nr));
        if (++out.calls != m_fault.call)
            return;
        out.struck = out.names.back();
        strike(out, info.entry.args, known != nullptr ? known->countArgument : -1);
    }

    template <class Arguments> void strike(TracedEnd& out, const Arguments& arguments, int countArgument)
    {
        const bool isPartial = m_fault.kind == Kind::Short || m_fault.kind == Kind::Torn;
        if (m_fault.kind == Kind::None || (isPartial && countArgument < 0))
            return;
        if (isPartial && arguments[countArgument] < 2)
            return;
        out.hasStruck = true;
        if (m_fault.kind == Kind::Kill)
            ::kill(m_child, SIGKILL);
        if (isPartial)
            setRegister(m_child, argumentRegisters[static_cast<std::size_t>(countArgument)],
                        static_cast<long>(arguments[countArgument] / 2));
        if (m_fault.kind == Kind::Fail)
            setRegister(m_child, callRegister, -1);
        if (m_fault.kind == Kind::Fail || m_fault.kind == Kind::Torn)
            m_result = -m_fault.osCode;
    }

    pid_t m_child;
    int m_report;
    Calls m_calls;
    CallFault m_fault;
    /// What the call that is under way will seem to return.
    std::optional<long> m_result;
};

/// The report is small enough to stay in the pipe until the child is gone.
std::string readAll(int fd)
{
    std::string text;
    std::array<char, 4096> part{};
    for (ssize_t got = ::read(fd, part.data(), part.size()); got > 0; got = ::read(fd, part.data(), part.size()))
        text.append(part.data(), static_cast<std::size_t>(got));
    return text;
}

} // namespace

bool TracedChild::isPossible()
{
    if (!knowsRegisters)
        return false;
    const TracedEnd tried = run([](int) { return static_cast<int>(::write(-1, nullptr, 0)) + 8; }, Calls::All);
    return tried.end.code == 7 && tried.calls > 0;
}

TracedEnd TracedChild::run(const std::function<int(int report)>& work, Calls calls, CallFault fault)
{
    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0) {
        const rlimit noCore{.rlim_cur = 0, .rlim_max = 0};
        ::setrlimit(RLIMIT_CORE, &noCore);
        ::alarm(60);
        ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
        ::raise(SIGSTOP);
        ::_exit(work(pipe[1]));
    }
    ::close(pipe[1]);
    TracedEnd out;
    Watch(child, pipe[1], calls, fault).run(out);
    out.report = readAll(pipe[0]);
    ::close(pipe[0]);
    return out;
}

} // namespace hexfolio::testing
