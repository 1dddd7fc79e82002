// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/result.h"

#include <cstdint>
#include <string>

namespace hexfolio {

/// Which file on disk this is, and in which state: says whether what lies under a path is still what was opened.
///
/// A plain value, usable from any thread.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    Size size = 0;
    std::int64_t modifiedNs = 0;
    std::int64_t changedNs = 0;

    /// Asks the system (fstat(2), stat(2)); a block device's size is its true size.
    [[nodiscard]] static Result<FileIdentity> ofDescriptor(int fd, const std::string& path);
    [[nodiscard]] static Result<FileIdentity> ofPath(const std::string& path);

    [[nodiscard]] bool isSameFile(const FileIdentity& other) const noexcept
    {
        return device == other.device && inode == other.inode;
    }
    friend bool operator==(const FileIdentity&, const FileIdentity&) noexcept = default;
};

} // namespace hexfolio
