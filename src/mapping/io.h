// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mapping/fileidentity.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace hexfolio {

/// The one seam through which files are written, synced, renamed and unlinked; tests make its n-th call fail, tear or
/// kill. Functions are thin: one system call each, partial writes and EINTR handled, no policy.
///
/// Thread rule: an Io has no state of its own unless it says so; calls from any thread.
class Io {
public:
    virtual ~Io() = default;

    /// How a file is opened for writing.
    enum class OpenMode : std::uint8_t {
        WriteExisting, ///< O_RDWR
        CreateNew, ///< O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode 0600: only its owner may see what is being written
        CreateShared, ///< the same with the mode that new files have, 0666 less the umask
        ReadExisting, ///< O_RDONLY | O_NOFOLLOW: a symbolic link is an error
    };
    /// What a rename does where the new name is taken.
    enum class Rename : std::uint8_t {
        Replace, ///< the other file loses the name
        KeepOther, ///< AlreadyExists (RENAME_NOREPLACE)
        Exchange, ///< both files swap names (RENAME_EXCHANGE)
    };
    /// Moving the rest of a file by whole blocks without copying it.
    enum class Shift : std::uint8_t {
        Insert, ///< a hole comes to be at the range, what stood there and behind moves up (FALLOC_FL_INSERT_RANGE)
        Collapse, ///< the range goes, what stood behind moves down (FALLOC_FL_COLLAPSE_RANGE)
    };
    /// What is kept of a file that another one will replace.
    struct Attributes {
        std::uint32_t mode = 0;
        std::uint32_t owner = 0;
        std::uint32_t group = 0;
        std::uint64_t links = 1;
    };

    [[nodiscard]] virtual Result<int> open(const std::string& path, OpenMode mode) = 0;
    virtual void close(int fd) noexcept = 0;
    /// Writes all of `bytes` at `offset`.
    [[nodiscard]] virtual Result<> write(int fd, Offset offset, std::span<const std::byte> bytes) = 0;
    /// Reads until `to` is full or the file ends; returns how many bytes.
    [[nodiscard]] virtual Result<Size> read(int fd, Offset offset, std::span<std::byte> to) = 0;
    /// Copies within the kernel (copy_file_range(2)); returns how many bytes, 0 where the systems cannot.
    [[nodiscard]] virtual Result<Size> copyRange(int fromFd, Offset from, int toFd, Offset to, Size count) = 0;
    /// Lets both files share the blocks of a range (FICLONERANGE, ioctl_ficlonerange(2)); false where they cannot, as
    /// when offsets are no multiples of the block size.
    [[nodiscard]] virtual Result<bool> cloneRange(int fromFd, Offset from, int toFd, Offset to, Size count) = 0;
    /// Moves the rest of the file by a range of whole blocks; false where the file system cannot, as when the range is
    /// not made of whole blocks. Not safe by itself against a power cut in the middle.
    [[nodiscard]] virtual Result<bool> shift(int fd, Range range, Shift way) = 0;
    /// Makes a hole of whole blocks of the range and zeros of the rest, the size stays; false where that is not
    /// supported.
    [[nodiscard]] virtual Result<bool> punchHole(int fd, Range range) = 0;
    /// Lets go of cached pages, so that the next read asks the disk; a hint that never fails.
    virtual void dropCache(int fd, Range range) noexcept = 0;
    /// Takes the write lock of the open file description (F_OFD_SETLK, fcntl(2)), which goes when it is closed, also
    /// with the program. Busy where somebody else has it.
    [[nodiscard]] virtual Result<> lock(int fd) = 0;
    /// Sets the length (ftruncate(2)).
    [[nodiscard]] virtual Result<> setSize(int fd, Size size) = 0;
    /// Sets blocks aside so that writing them cannot run out of space (fallocate(2)); fine where it is not supported.
    [[nodiscard]] virtual Result<> reserve(int fd, Range range) = 0;
    /// Waits until the data is on the disk (fsync(2)). The first failure is final: never call it again to be sure.
    [[nodiscard]] virtual Result<> sync(int fd) = 0;
    /// Makes a finished rename or unlink in `folder` durable.
    [[nodiscard]] virtual Result<> syncFolder(const std::string& folder) = 0;
    /// Both names lie in one file system. NotSupported where the file system does not know the way.
    [[nodiscard]] virtual Result<> rename(const std::string& from, const std::string& to,
                                          Rename way = Rename::Replace) = 0;
    /// Takes a name away, of a file or of an empty folder.
    [[nodiscard]] virtual Result<> unlink(const std::string& path) = 0;
    [[nodiscard]] virtual Result<Attributes> attributes(int fd) = 0;
    /// Gives `toFd` the owner, mode and extended attributes (ACLs among them) of `fromFd`. After an Error the others of
    /// them were given all the same; without its owner a file never gets set-user bits.
    [[nodiscard]] virtual Result<> copyAttributes(int fromFd, int toFd) = 0;
    [[nodiscard]] virtual Result<FileIdentity> identity(int fd) = 0;
    /// The file that a path names, symbolic links followed; NotFound where there is none.
    [[nodiscard]] virtual Result<FileIdentity> identityOf(const std::string& path) = 0;
    /// The names in a folder, in no order, without "." and "..".
    [[nodiscard]] virtual Result<std::vector<std::string>> names(const std::string& folder) = 0;
    /// Makes a folder that only its owner may enter, and those above it that are missing; fine where it is there. What
    /// was made is durable: the folder above each new one is synced, else a power cut would take it with all its files.
    [[nodiscard]] virtual Result<> makeFolder(const std::string& path) = 0;
    /// The free bytes of the file system of `folder` (statvfs(3)).
    [[nodiscard]] virtual Result<Size> freeSpace(const std::string& folder) = 0;
};

/// The real thing.
class PosixIo final : public Io {
public:
    [[nodiscard]] Result<int> open(const std::string& path, OpenMode mode) override;
    void close(int fd) noexcept override;
    [[nodiscard]] Result<> write(int fd, Offset offset, std::span<const std::byte> bytes) override;
    [[nodiscard]] Result<Size> read(int fd, Offset offset, std::span<std::byte> to) override;
    [[nodiscard]] Result<Size> copyRange(int fromFd, Offset from, int toFd, Offset to, Size count) override;
    [[nodiscard]] Result<bool> cloneRange(int fromFd, Offset from, int toFd, Offset to, Size count) override;
    [[nodiscard]] Result<bool> shift(int fd, Range range, Shift way) override;
    [[nodiscard]] Result<bool> punchHole(int fd, Range range) override;
    void dropCache(int fd, Range range) noexcept override;
    [[nodiscard]] Result<> lock(int fd) override;
    [[nodiscard]] Result<> setSize(int fd, Size size) override;
    [[nodiscard]] Result<> reserve(int fd, Range range) override;
    [[nodiscard]] Result<> sync(int fd) override;
    [[nodiscard]] Result<> syncFolder(const std::string& folder) override;
    [[nodiscard]] Result<> rename(const std::string& from, const std::string& to,
                                  Rename way = Rename::Replace) override;
    [[nodiscard]] Result<> unlink(const std::string& path) override;
    [[nodiscard]] Result<Attributes> attributes(int fd) override;
    [[nodiscard]] Result<> copyAttributes(int fromFd, int toFd) override;
    [[nodiscard]] Result<FileIdentity> identity(int fd) override;
    [[nodiscard]] Result<FileIdentity> identityOf(const std::string& path) override;
    [[nodiscard]] Result<std::vector<std::string>> names(const std::string& folder) override;
    [[nodiscard]] Result<> makeFolder(const std::string& path) override;
    [[nodiscard]] Result<Size> freeSpace(const std::string& folder) override;
};

} // namespace hexfolio
