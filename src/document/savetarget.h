// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mapping/filesource.h"

#include <cstdint>
#include <string>

namespace hexfolio {

/// What the planner has to know of the file to be written; gathered once, so that planning needs no disk.
/// A plain value, usable from any thread.
struct SaveTarget {
    /// Without symbolic links: what a rename would replace.
    std::string path;
    FileKind kind = FileKind::Regular;
    /// What the path names, compared with the file that the document was opened from.
    enum class Relation : std::uint8_t {
        SameFile, ///< that very file, under whatever name
        OtherFile,
        NewFile,
    };
    Relation relation = Relation::SameFile;
    /// More than one name leads to the file, so replacing it would break the others off.
    std::uint64_t links = 1;
    /// The folder may be written, and a new file in it could be given the owner of the old one.
    bool isReplaceable = true;
    /// The length cannot change: a device, or a document that shows a part of a file.
    bool hasFixedLength = false;

    /// Looks at what lies under `path`; `base` is the file the document came from, or null. Symbolic links are followed.
    /// Errors: IsDirectory, NotAFile, PermissionDenied, NotFound (of the folder), and those of the system.
    [[nodiscard]] static Result<SaveTarget> of(const std::string& path, const OpenedFile* base);
};

} // namespace hexfolio
