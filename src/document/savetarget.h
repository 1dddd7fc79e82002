// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mapping/openfile.h"

#include <cstdint>
#include <optional>
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
    /// A new file may be made in the folder.
    bool isFolderWritable = true;
    /// This user could give a new file the owner and the group of the old one.
    bool isOwnerReproducible = true;
    /// The same of its extended attributes: those of the system belong to the administrator.
    bool areAttributesReproducible = true;
    /// It is a program that runs just now, which the system lets nobody write to (ETXTBSY).
    bool isRunning = false;
    /// The length cannot change: a device, or a document that shows a part of a file.
    bool hasFixedLength = false;
    /// Free bytes in the folder's file system; nothing where it does not tell.
    std::optional<Size> freeSpace;
    /// The bytes that the file takes on disk, holes left out.
    std::optional<Size> allocated;

    /// Looks at what lies under `path`; `base` is the file the document came from, or null. Symbolic links are
    /// followed. Changes nothing. Errors: ReadOnly for what is marked unchangeable and for devices that are,
    /// IsDirectory, NotAFile, PermissionDenied, NotFound (of the folder), and those of the system.
    [[nodiscard]] static Result<SaveTarget> of(const std::string& path, const OpenedFile* base);
};

} // namespace hexfolio
