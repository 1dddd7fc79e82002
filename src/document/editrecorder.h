// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/disksource.h"
#include "document/history.h"
#include "document/snapshot.h"
#include "mapping/openfile.h"

#include <algorithm>
#include <cstddef>
#include <memory>

namespace hexfolio {

/// Hears of every Preview edit so that it can be kept outside the program. Borrowed by a Document.
///
/// Thread rule: called on the thread that edits. Must not block and must not call the document; what it is handed are
/// snapshots, which any thread may read later.
class EditRecorder {
public:
    virtual ~EditRecorder() = default;

    /// So many of the bytes that go are kept as they are, so that they can be compared with the file later; of more, a
    /// sum.
    static constexpr Size mostCompared = 4096;
    /// Where no byte goes, so many on either side.
    static constexpr Size neighbours = 8;
    /// The bytes that are handed over where `removed` bytes go at `at`, of `size` in all: where none go the neighbours
    /// tell whether the place is still the same.
    [[nodiscard]] static constexpr Range comparedRange(Offset at, Size removed, Size size) noexcept
    {
        if (removed > 0)
            return Range::ofLength(at, removed);
        return {at - std::min(at, neighbours), std::min(size, at + neighbours)};
    }

    /// One edit: `after` stands at `touched` where `removed` bytes stood.
    struct Edit {
        EditKind kind = EditKind::Open;
        Range touched;
        Size removed = 0;
        Snapshot after;
        /// The bytes that go, or the neighbours, and where they stood.
        Range compared;
        Snapshot before;
        /// The step it belongs to, and what that step has touched by now; steps behind it are gone.
        std::size_t step = 0;
        Range stepRange;
        /// The step was there already: typing goes on.
        bool grows = false;
        History::Clock::time_point time;
    };
    virtual void recorded(Edit edit) = 0;
    /// Undo, redo and jumps.
    virtual void movedTo(std::size_t position) = 0;
    /// A save of the state at `position` over the document's own file may begin at any moment.
    virtual void saving(const Snapshot& snapshot, std::size_t position) = 0;

    /// All there is to know of a document.
    struct Image {
        OpenedFile file;
        /// What unchanged pieces point into; null while untitled.
        std::shared_ptr<const DiskSource> disk;
        History history;
        std::shared_ptr<const SourceList> sources;
        bool isModified = false;
    };
    /// The history began anew or stands on another file: what was told before no longer counts.
    virtual void historyReplaced(Image image) = 0;
};

} // namespace hexfolio
