// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/result.h"
#include "document/piecetree.h"
#include "document/savetarget.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace hexfolio {

/// How a snapshot becomes a file, what that costs and what it does to the file; pure data.
///
/// The rule. The same length: in place, under a journal. Another length: a new file in the place of the old one, where
/// the folder may be written, there is room, and the new file can be what the old one is (one name, its owner).
/// Otherwise the bytes are shifted inside the file. Each of the three leaves the old bytes or the new ones after a
/// crash.
struct SavePlan {
    enum class Way : std::uint8_t {
        Nothing, ///< the file has these bytes already
        PatchInPlace, ///< write only the changed ranges, under a journal
        ReplaceFile, ///< write a temporary sibling, sync, swap the two, sync the folder
        ShiftInPlace, ///< move the bytes behind each change within the file, under a journal
    };
    Way way = Way::Nothing;
    /// A literal of the context "Plan" that says why this way.
    const char* why = nullptr;

    /// In place: what is written, in offsets of the document (and the file), in order, not touching one another.
    std::vector<Range> writes;
    /// In place: parts of the file that the document shows elsewhere and that this save writes over; they must be set
    /// aside first. In order, not touching one another.
    std::vector<Range> setAside;

    /// New bytes that get into the file.
    Size bytesToWrite = 0;
    /// Bytes of the file that stay what they are, but must be copied or moved.
    Size bytesToCopy = 0;
    /// Space needed beside the file while saving: journal or new file.
    Size extraSpace = 0;
    /// Waits for the disk.
    std::uint64_t syncs = 0;
    /// In place: so many bytes are written at a time, each step whole or not at all; 0 where all is one step.
    Size stepBytes = 0;
    /// The bytes that go are kept, so that the save can be undone.
    bool isReversible = true;
    /// After a crash all of it is there or nothing.
    bool isAtomic = true;

    /// What is done to the file besides its bytes.
    bool breaksHardLinks = false;
    bool losesOwner = false;
    bool losesAttributes = false;

    /// Another way that costs less, or keeps what this one loses; null where there is none.
    std::shared_ptr<const SavePlan> alternative;

    /// Something is lost that the user may want to keep: not carried out without SaveTask::hasConsent.
    [[nodiscard]] bool needsConsent() const noexcept
    {
        return breaksHardLinks || losesOwner || losesAttributes || !isReversible || !isAtomic;
    }

    /// What is lost, as a literal of the context "Reason"; null where nothing is. Of several, what weighs most.
    [[nodiscard]] const char* loss() const noexcept;

    /// Of more bytes that go, only those that the document itself shows elsewhere are kept.
    static constexpr Size mostKept = Size{1} << 30;
    /// What a step of a save in steps writes.
    static constexpr Size step = Size{256} << 20;
};

/// Decides how `document` is saved to `target`. `disk` is the source of the opened file, `diskSize` its size then.
/// Errors: NotResizable where a device or a part of a file would change its length, and where another file is a device;
/// NoSpace and Busy where no way is left. Asks nobody but `disk` for its holes.
[[nodiscard]] Result<SavePlan> planSave(const PieceTree& document, const ByteSource* disk, Size diskSize,
                                        const SaveTarget& target);

} // namespace hexfolio
