// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mapping/bytesource.h"

#include <string>

namespace hexfolio {

/// A file's bytes behind one read-only shared map, or behind windows of a map where the file is too large for one.
///
/// Owns the descriptor and the maps; both live as long as any snapshot points here, also after the file was renamed
/// away or unlinked. Thread rule: as ByteSource; windows are made and dropped behind a lock.
class FileSource : public ByteSource {
public:
    /// The size that was found when it was opened, or that of the part that was asked for. Bytes beyond the file's
    /// present end are unreadable.
    [[nodiscard]] Size size() const noexcept override = 0;
    /// For looking at the file anew, for copying ranges in the kernel, for reading past the page cache.
    [[nodiscard]] virtual int descriptor() const noexcept = 0;
    /// The offset in descriptor() of byte 0 of this source; 0 for snapshots, also of a part.
    [[nodiscard]] virtual Offset origin() const noexcept = 0;
    /// The name it was opened under; empty where there is none to find it again by.
    [[nodiscard]] virtual const std::string& path() const noexcept
    {
        static const std::string none;
        return none;
    }
};

} // namespace hexfolio
