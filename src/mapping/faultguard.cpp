// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/faultguard.h"

#include "mapping/guardedcopy.h"
#include "mapping/guardedlook.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <cstdint>
#include <mutex>

namespace hexfolio {

namespace {

using Address = std::uintptr_t;

/// One window. `begin` 0 is a free slot, 1 a slot that is being filled; `end` is valid once `begin` is an address.
struct Window {
    std::atomic<Address> begin{0};
    std::atomic<Address> end{0};
};

// A signal handler can reach only what lies at a fixed place, so this one class has state of the whole process.
constexpr std::size_t windowLimit = 1024;
constexpr Address fillingMark = 1;
std::array<Window, windowLimit> windows;
/// Slots from here on were never used, so that the handler need not look at them.
std::atomic<std::size_t> usedWindows{0};
/// How many windows found no slot; while there is one, every address counts as a window.
std::atomic<Size> windowsWithoutSlot{0};
std::atomic<Size> faultsCaught{0};

/// The handlers that stood there before us; a few, so that a running handler never sees its own being overwritten.
std::array<struct sigaction, 8> previousActions;
std::atomic<std::size_t> previousIndex{0};
std::mutex installMutex;

/// The fault this thread is handing over; a handler that calls us back for the same one would go round for ever.
thread_local const siginfo_t* t_handingOver = nullptr;

static_assert(std::atomic<Address>::is_always_lock_free);
static_assert(std::atomic<Size>::is_always_lock_free);

bool isInWindow(Address address) noexcept
{
    if (windowsWithoutSlot.load(std::memory_order_acquire) > 0)
        return true;
    const std::size_t count = usedWindows.load(std::memory_order_acquire);
    for (std::size_t i = 0; i < count; ++i) {
        const Address begin = windows[i].begin.load(std::memory_order_acquire);
        if (begin > fillingMark && begin <= address && address < windows[i].end.load(std::memory_order_relaxed))
            return true;
    }
    return false;
}

void restoreDefault(int signal) noexcept
{
    struct sigaction fallback = {};
    fallback.sa_handler = SIG_DFL;
    ::sigaction(signal, &fallback, nullptr);
}

// A fault that is not ours. With the default action it strikes again on return and ends the process, as it should.
void handOver(int signal, siginfo_t* info, void* context) noexcept
{
    const struct sigaction& previous = previousActions[previousIndex.load(std::memory_order_acquire)];
    const bool isPlain = (previous.sa_flags & SA_SIGINFO) == 0;
    if (t_handingOver == info || (isPlain && (previous.sa_handler == SIG_DFL || previous.sa_handler == SIG_IGN))) {
        restoreDefault(signal);
        return;
    }
    t_handingOver = info;
    if (isPlain)
        previous.sa_handler(signal);
    else
        previous.sa_sigaction(signal, info, context);
    t_handingOver = nullptr;
}

void onFault(int signal, siginfo_t* info, void* context) noexcept
{
    // A positive code means that the kernel sent it because of an instruction, not a process by kill(2).
    if (info->si_code > 0 && isInWindow(reinterpret_cast<Address>(info->si_addr))) {
        faultsCaught.fetch_add(1, std::memory_order_relaxed);
        if (GuardedCopy::leave(context) || GuardedLook::leave(info->si_addr))
            return;
        faultsCaught.fetch_sub(1, std::memory_order_relaxed);
    }
    handOver(signal, info, context);
}

bool isInstalled(const struct sigaction& action) noexcept
{
    return (action.sa_flags & SA_SIGINFO) != 0 && action.sa_sigaction == onFault;
}

} // namespace

Size FaultGuard::copyOut(std::span<std::byte> to, const std::byte* from) noexcept
{
    return to.size() - GuardedCopy::run(to.data(), from, to.size());
}

Size FaultGuard::copyIn(std::byte* to, std::span<const std::byte> from) noexcept
{
    return from.size() - GuardedCopy::run(to, from.data(), from.size());
}

bool FaultGuard::move(std::byte* to, const std::byte* from, Size count) noexcept
{
    // Through a buffer, from the end that keeps the bytes that are still to be read.
    std::array<std::byte, 16384> buffer;
    const bool isUpwards = to <= from;
    for (Size done = 0; done < count;) {
        const Size size = std::min<Size>(buffer.size(), count - done);
        const Size at = isUpwards ? done : count - done - size;
        const std::span part = std::span(buffer).first(size);
        if (copyOut(part, from + at) != size || copyIn(to + at, part) != size)
            return false;
        done += size;
    }
    return true;
}

bool FaultGuard::look(std::span<const std::byte> bytes, LeafKernel kernel) noexcept
{
    return GuardedLook::run(bytes, kernel);
}

void FaultGuard::install()
{
    const std::scoped_lock lock(installMutex);
    struct sigaction present = {};
    if (::sigaction(SIGBUS, nullptr, &present) == 0 && isInstalled(present))
        return;
    const std::size_t next = (previousIndex.load(std::memory_order_relaxed) + 1) % previousActions.size();
    previousActions[next] = present;
    previousIndex.store(next, std::memory_order_release);
    struct sigaction own = {};
    own.sa_sigaction = onFault;
    own.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigemptyset(&own.sa_mask);
    ::sigaction(SIGBUS, &own, nullptr);
}

void FaultGuard::addWindow(const std::byte* begin, Size size) noexcept
{
    for (std::size_t i = 0; i < windowLimit; ++i) {
        Address expected = 0;
        if (!windows[i].begin.compare_exchange_strong(expected, fillingMark, std::memory_order_acq_rel))
            continue;
        windows[i].end.store(reinterpret_cast<Address>(begin) + size, std::memory_order_relaxed);
        windows[i].begin.store(reinterpret_cast<Address>(begin), std::memory_order_release);
        std::size_t used = usedWindows.load(std::memory_order_relaxed);
        while (used < i + 1 && !usedWindows.compare_exchange_weak(used, i + 1, std::memory_order_acq_rel)) { }
        return;
    }
    windowsWithoutSlot.fetch_add(1, std::memory_order_acq_rel);
}

void FaultGuard::removeWindow(const std::byte* begin, Size size) noexcept
{
    const auto address = reinterpret_cast<Address>(begin);
    const std::size_t count = usedWindows.load(std::memory_order_acquire);
    for (std::size_t i = 0; i < count; ++i) {
        Address expected = address;
        if (windows[i].end.load(std::memory_order_relaxed) == address + size
            && windows[i].begin.compare_exchange_strong(expected, 0, std::memory_order_acq_rel))
            return;
    }
    windowsWithoutSlot.fetch_sub(1, std::memory_order_acq_rel);
}

Size FaultGuard::caughtFaults() noexcept
{
    return faultsCaught.load(std::memory_order_relaxed);
}

} // namespace hexfolio
