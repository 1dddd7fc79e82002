// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mapping/io.h"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace hexfolio::testing {

/// The real system, but for one call: the n-th fails, tears, lies, or is the last before the program dies.
///
/// Counts every call that can fail, from 1. One thread.
class FaultyIo final : public Io {
public:
    enum class Fault : std::uint8_t {
        Fail, ///< the call does nothing and returns the error; the next ones work
        Tear, ///< as Fail, but a write has written its first half
        Lie, ///< a write does nothing and says it has
        Kill, ///< the call and all later ones fail, as if there were no program any more
    };

    FaultyIo(Fault fault, std::uint64_t call, int osCode) : m_fault(fault), m_call(call), m_osCode(osCode) { }

    /// Syncs are counted and may fail, but do not wait for the disk: for tests that make thousands of them.
    void skipWaiting() noexcept { m_isPatient = false; }
    /// Shifts are done by copying, and the program dies when so many blocks have moved.
    void shiftBlocks(std::uint64_t most) noexcept { m_shiftBlocks = most; }
    /// The next call fails, tears or kills as told, but with `osCode`.
    void strikeNext(int osCode) noexcept
    {
        m_call = m_calls + 1;
        m_osCode = osCode;
    }
    /// `hook` hears of each call before it is made.
    void listen(std::function<void(std::uint64_t call)> hook) { m_hook = std::move(hook); }

    /// The call was reached. (A Lie only strikes where it is a write.)
    [[nodiscard]] bool hasStruck() const noexcept { return m_calls >= m_call; }

    Result<int> open(const std::string& path, OpenMode mode) override
    {
        return checked([&] { return m_io.open(path, mode); });
    }
    void close(int fd) noexcept override { m_io.close(fd); }
    Result<> write(int fd, Offset offset, std::span<const std::byte> bytes) override
    {
        count();
        if (!isFaulty())
            return m_io.write(fd, offset, bytes);
        if (m_fault == Fault::Lie)
            return {};
        if (m_fault == Fault::Tear)
            (void)m_io.write(fd, offset, bytes.first(bytes.size() / 2));
        return failure(systemError(m_osCode, {}));
    }
    Result<Size> read(int fd, Offset offset, std::span<std::byte> to) override
    {
        return checked([&] { return m_io.read(fd, offset, to); });
    }
    Result<Size> copyRange(int fromFd, Offset from, int toFd, Offset to, Size count) override
    {
        return checked([&] { return m_io.copyRange(fromFd, from, toFd, to, count); });
    }
    Result<bool> cloneRange(int fromFd, Offset from, int toFd, Offset to, Size count) override
    {
        return checked([&] { return m_io.cloneRange(fromFd, from, toFd, to, count); });
    }
    Result<bool> shift(int fd, Range range, Shift way) override
    {
        return checked(
            [&]() -> Result<bool> { return m_shiftBlocks ? shiftSlowly(fd, range, way) : m_io.shift(fd, range, way); });
    }
    Result<bool> punchHole(int fd, Range range) override
    {
        return checked([&] { return m_io.punchHole(fd, range); });
    }
    void dropCache(int fd, Range range) noexcept override { m_io.dropCache(fd, range); }
    Result<> lock(int fd) override
    {
        return checked([&] { return m_io.lock(fd); });
    }
    Result<> setSize(int fd, Size size) override
    {
        return checked([&] { return m_io.setSize(fd, size); });
    }
    Result<> reserve(int fd, Range range) override
    {
        return checked([&] { return m_io.reserve(fd, range); });
    }
    Result<> sync(int fd) override
    {
        return checked([&] { return m_isPatient ? m_io.sync(fd) : Result<>(); });
    }
    Result<> syncFolder(const std::string& folder) override
    {
        return checked([&] { return m_isPatient ? m_io.syncFolder(folder) : Result<>(); });
    }
    Result<> rename(const std::string& from, const std::string& to, Rename way) override
    {
        auto renamed = checked([&] { return m_io.rename(from, to, way); });
        m_hasRenamed = m_hasRenamed || renamed.has_value();
        return renamed;
    }
    Result<> unlink(const std::string& path) override
    {
        return checked([&] { return m_io.unlink(path); });
    }
    Result<Attributes> attributes(int fd) override
    {
        return checked([&] { return m_io.attributes(fd); });
    }
    Result<> copyAttributes(int fromFd, int toFd) override
    {
        return checked([&] { return m_io.copyAttributes(fromFd, toFd); });
    }
    Result<FileIdentity> identity(int fd) override
    {
        return checked([&] { return m_io.identity(fd); });
    }
    Result<FileIdentity> identityOf(const std::string& path) override
    {
        return checked([&] { return m_io.identityOf(path); });
    }
    Result<std::vector<std::string>> names(const std::string& folder) override
    {
        return checked([&] { return m_io.names(folder); });
    }
    Result<> makeFolder(const std::string& path) override
    {
        return checked([&] { return m_io.makeFolder(path); });
    }
    Result<Size> freeSpace(const std::string& folder) override
    {
        return checked([&] { return m_io.freeSpace(folder); });
    }

    /// A file was put into its place.
    [[nodiscard]] bool hasRenamed() const noexcept { return m_hasRenamed; }

private:
    [[nodiscard]] bool isFaulty() const noexcept
    {
        return m_fault == Fault::Kill ? m_calls >= m_call : m_calls == m_call;
    }

    void count()
    {
        ++m_calls;
        if (m_hook)
            m_hook(m_calls);
    }

    /// As ext4 and XFS do: upwards the last block first, downwards the first; the length first or last.
    Result<bool> shiftSlowly(int fd, Range range, Shift way)
    {
        constexpr Size block = 4096;
        const Size size = m_io.identity(fd)->size;
        const bool isUp = way == Shift::Insert;
        const Offset from = isUp ? range.begin : range.end;
        if (range.begin % block != 0 || range.size() % block != 0 || from >= size)
            return false;
        if (isUp)
            (void)m_io.setSize(fd, size + range.size());
        const std::uint64_t blocks = (size - from + block - 1) / block;
        for (std::uint64_t i = 0; i < blocks; ++i) {
            if (i == *m_shiftBlocks) {
                m_call = 0;
                m_fault = Fault::Kill;
                return failure(systemError(EIO, {}));
            }
            const Offset old = from + (isUp ? blocks - 1 - i : i) * block;
            std::vector<std::byte> bytes(std::min(block, size - old));
            (void)m_io.read(fd, old, bytes);
            (void)m_io.write(fd, isUp ? old + range.size() : old - range.size(), bytes);
            if (isUp || old >= size - std::min(size, range.size()))
                (void)m_io.write(fd, old, std::vector<std::byte>(bytes.size()));
        }
        if (!isUp)
            (void)m_io.setSize(fd, size - range.size());
        return true;
    }

    template <class Call> auto checked(Call call) -> decltype(call())
    {
        count();
        if (isFaulty() && m_fault != Fault::Lie)
            return failure(systemError(m_osCode, {}));
        return call();
    }

    PosixIo m_io;
    Fault m_fault;
    std::uint64_t m_call;
    int m_osCode;
    std::uint64_t m_calls = 0;
    std::function<void(std::uint64_t call)> m_hook;
    bool m_hasRenamed = false;
    bool m_isPatient = true;
    std::optional<std::uint64_t> m_shiftBlocks;
};

} // namespace hexfolio::testing
