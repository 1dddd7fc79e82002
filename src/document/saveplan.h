// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/result.h"
#include "document/piecetree.h"
#include "document/savetarget.h"

#include <cstdint>
#include <vector>

namespace hexfolio {

/// How a snapshot becomes a file; pure data.
struct SavePlan {
    enum class Way : std::uint8_t {
        Nothing, ///< the file has these bytes already
        PatchInPlace, ///< write only the changed ranges, then sync
        ReplaceFile, ///< write a temporary sibling, sync, rename, sync the folder
        RewriteInPlace, ///< length changed but the file must stay the same one (hard links): not crash-safe, said before
    };
    Way way = Way::Nothing;
    /// In place: what is written, in offsets of the document (and the file), in order, not touching one another.
    std::vector<Range> writes;
    /// In place: parts of the file that the document shows elsewhere and that this save writes over or cuts off; they
    /// must be set aside first. In order, not touching one another.
    std::vector<Range> setAside;
    Size bytesToWrite = 0;
    /// In place: so many bytes are written at a time, each step whole or not at all; 0 where all is one step.
    Size stepBytes = 0;
    /// Space needed beside the file while saving.
    Size extraSpace = 0;
};

/// Decides how `document` is saved to `target`. `disk` is the source of the opened file, `diskSize` its size then.
/// Same length and same file: in place. Length changed, or another file: replace, or rewrite where it cannot be replaced.
/// A device or a part of a file that would change its length is an Error of kind NotResizable; so is another file that is
/// a device. Pure.
[[nodiscard]] Result<SavePlan> planSave(const PieceTree& document, const ByteSource* disk, Size diskSize,
                                        const SaveTarget& target);

} // namespace hexfolio
