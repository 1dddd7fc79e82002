// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mapping/io.h"
#include "support/simulateddisk.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace hexfolio::testing {

/// One program on a SimulatedDisk: every call can be its last one.
///
/// From the call it is cut at, nothing reaches the disk any more and every call fails, so that whatever the program
/// still does on its way out changes nothing. Locks live as long as the program. Borrows the disk; one thread.
class SimulatedIo final : public Io {
public:
    /// What the file system of this disk can do.
    struct Abilities {
        bool canClone = false;
        bool canCopy = true;
        bool canShift = true;
        bool canPunch = true;
        bool canExchange = true;
    };
    /// Whether the call at which the program ends has begun to work.
    enum class Cut : std::uint8_t { Before, During };

    SimulatedIo(SimulatedDisk& disk, Abilities abilities) : m_disk(disk), m_abilities(abilities) { }
    explicit SimulatedIo(SimulatedDisk& disk) : SimulatedIo(disk, Abilities{}) { }

    /// The n-th call, counted from 1, is the last one. 0: none.
    void cutAt(std::uint64_t call, Cut cut) noexcept
    {
        m_cutAt = call;
        m_cut = cut;
    }
    /// The n-th sync of a file or folder, counted from 1, does nothing and says it did. 0: none.
    void forgetSync(std::uint64_t sync) noexcept { m_forgotten = sync; }
    /// The free space that is told.
    void setFreeSpace(Size bytes) noexcept { m_freeSpace = bytes; }

    [[nodiscard]] bool isCut() const noexcept { return m_cutAt != 0 && m_calls >= m_cutAt; }
    [[nodiscard]] std::uint64_t calls() const noexcept { return m_calls; }
    /// What each call so far was, as "write /folder/file"; call n is at n - 1.
    [[nodiscard]] const std::vector<std::string>& log() const noexcept { return m_log; }
    /// The same for the syncs alone.
    [[nodiscard]] const std::vector<std::string>& syncs() const noexcept { return m_syncs; }
    [[nodiscard]] SimulatedDisk& disk() noexcept { return m_disk; }
    /// The file behind a descriptor.
    [[nodiscard]] SimulatedDisk::FileId fileOf(int fd) const { return m_open.at(fd).file; }

    // --- Setting the scene; no calls
    enum class Before : std::uint8_t { Readable, Writable };
    /// A descriptor of a file that is there, opened before the story begins.
    [[nodiscard]] int openBefore(const std::string& path, Before how = Before::Readable);
    [[nodiscard]] FileIdentity identityBefore(const std::string& path) const;

    // --- What is no call of Io
    /// A store into a shared map of the file.
    [[nodiscard]] Result<> store(int fd, Offset offset, std::span<const std::byte> bytes);

    [[nodiscard]] Result<int> open(const std::string& path, OpenMode mode) override;
    void close(int fd) noexcept override { m_open.erase(fd); }
    [[nodiscard]] Result<> write(int fd, Offset offset, std::span<const std::byte> bytes) override;
    [[nodiscard]] Result<Size> read(int fd, Offset offset, std::span<std::byte> to) override;
    [[nodiscard]] Result<Size> copyRange(int fromFd, Offset from, int toFd, Offset to, Size count) override;
    [[nodiscard]] Result<bool> cloneRange(int fromFd, Offset from, int toFd, Offset to, Size count) override;
    [[nodiscard]] Result<bool> shift(int fd, Range range, Shift way) override;
    [[nodiscard]] Result<bool> punchHole(int fd, Range range) override;
    void dropCache(int, Range) noexcept override { }
    [[nodiscard]] Result<> lock(int fd) override;
    [[nodiscard]] Result<> setSize(int fd, Size size) override;
    [[nodiscard]] Result<> reserve(int fd, Range range) override;
    [[nodiscard]] Result<> sync(int fd) override;
    [[nodiscard]] Result<> syncFolder(const std::string& folder) override;
    [[nodiscard]] Result<> rename(const std::string& from, const std::string& to, Rename way) override;
    [[nodiscard]] Result<> unlink(const std::string& path) override;
    [[nodiscard]] Result<Attributes> attributes(int fd) override;
    [[nodiscard]] Result<> copyAttributes(int fromFd, int toFd) override;
    [[nodiscard]] Result<FileIdentity> identity(int fd) override;
    [[nodiscard]] Result<FileIdentity> identityOf(const std::string& path) override;
    [[nodiscard]] Result<std::vector<std::string>> names(const std::string& folder) override;
    [[nodiscard]] Result<> makeFolder(const std::string& path) override;
    [[nodiscard]] Result<Size> freeSpace(const std::string& folder) override;

private:
    struct OpenFile {
        std::string path;
        SimulatedDisk::FileId file = 0;
        bool isWritable = false;
        bool isLocked = false;
    };

    /// Counts the call, and says whether the program is still there to make it. At the call it ends with, `effect` is
    /// carried out all the same where the cut is to strike in its middle.
    [[nodiscard]] Result<> begin(const std::string& what, const std::function<void()>& effect = {});
    [[nodiscard]] Result<OpenFile*> writable(int fd);
    [[nodiscard]] Result<> change(const std::string& what, int fd, const std::function<void(SimulatedFile&)>& effect);
    [[nodiscard]] Result<> beginSync(const std::string& what, const std::function<void()>& effect);
    [[nodiscard]] FileIdentity identityOfFile(SimulatedDisk::FileId id) const;
    [[nodiscard]] std::string pathOf(int fd) const;

    SimulatedDisk& m_disk;
    Abilities m_abilities;
    std::map<int, OpenFile> m_open;
    int m_nextFd = 100;
    std::uint64_t m_calls = 0;
    std::uint64_t m_cutAt = 0;
    Cut m_cut = Cut::Before;
    std::uint64_t m_forgotten = 0;
    Size m_freeSpace = Size{1} << 40;
    std::vector<std::string> m_log;
    std::vector<std::string> m_syncs;
};

} // namespace hexfolio::testing
