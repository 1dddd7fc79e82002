// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "document/changelist.h"
#include "document/snapshot.h"
#include "mapping/fileidentity.h"
#include "mapping/filesource.h"

#include <cstdint>
#include <string>
#include <vector>

namespace hexfolio {

/// What the planner has to know of the file to be written; gathered once, so that planning needs no disk.
struct SaveTarget {
    std::string path;
    FileKind kind = FileKind::Regular;
    /// The path names the very file that the document was opened from.
    enum class Relation : std::uint8_t { SameFile, OtherFile, NewFile };
    Relation relation = Relation::SameFile;
    /// More than one name leads to the file, so replacing it would break the others off.
    std::uint64_t links = 1;
};

/// How a snapshot becomes a file; pure data.
struct SavePlan {
    enum class Way : std::uint8_t {
        Nothing, ///< the file has these bytes already
        PatchInPlace, ///< write only the changed ranges, then sync
        ReplaceFile, ///< write a temporary sibling, sync, rename, sync the folder
        RewriteInPlace, ///< length changed but the file must stay the same one (hard links): not crash-safe, said before
    };
    Way way = Way::Nothing;
    /// PatchInPlace: what is written, in offsets of the document (and the file), in order, not touching one another.
    std::vector<Range> writes;
    /// PatchInPlace: parts of the file that must be set aside first because they are written over before they are read.
    std::vector<Range> setAside;
    Size bytesToWrite = 0;
    /// Space needed beside the file while saving.
    Size extraSpace = 0;
};

/// Decides how `document` is saved to `target`. `disk` is the source of the opened file, `diskSize` its size then.
/// Same length and same file: in place. Length changed, or another file: replace. A device that would change its length is
/// an Error of kind NotResizable. Pure.
[[nodiscard]] Result<SavePlan> planSave(const PieceTree& document, const ByteSource* disk, Size diskSize,
                                        const SaveTarget& target);

} // namespace hexfolio
