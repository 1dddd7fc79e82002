// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/livefile.h"
#include "document/snapshot.h"
#include "mapping/appendstore.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace hexfolio {

/// The edits of a document in Live mode: each is carried out in the file at once, and can be taken back.
///
/// Owns the LiveFile and, in an append store of its own, the bytes that every operation removed and added. Steps are
/// numbered as in the document's History, whose step 0 is the file as it was when Live mode began. One thread.
class LiveEditor {
public:
    explicit LiveEditor(LiveFile file) : m_file(std::move(file)) { }

    [[nodiscard]] LiveFile& file() noexcept { return m_file; }

    // --- Carrying out; the bytes that go are kept first, and where they cannot be, nothing is done
    [[nodiscard]] Result<> replace(Range range, const Snapshot& content);
    [[nodiscard]] Result<> copyBlock(Offset dest, Range source);
    [[nodiscard]] Result<> relocate(Offset dest, Range source);

    /// The operation that was carried out last belongs to step `step`; what stood there and behind can no longer be
    /// redone, but for the step itself where it grows (typing).
    enum class Growth : std::uint8_t { New, Grows };
    void assign(std::size_t step, Growth growth);

    /// Takes step `step` back, or does it again; after an Error the file is as before.
    [[nodiscard]] Result<> undo(std::size_t step);
    [[nodiscard]] Result<> redo(std::size_t step);

private:
    struct Operation {
        /// What is replaced, in offsets before the operation; for a relocation the block.
        Range range;
        Snapshot removed;
        Snapshot added;
        bool isRelocation = false;
        Offset dest = 0;
    };
    using Step = std::vector<Operation>;

    [[nodiscard]] Result<Snapshot> kept(const Snapshot& content);
    [[nodiscard]] Result<> apply(const Operation& operation);
    [[nodiscard]] Result<> takeBack(const Operation& operation);

    LiveFile m_file;
    std::shared_ptr<AppendStore> m_store = AppendStore::make();
    /// The step numbered n is at n - 1.
    std::vector<Step> m_steps;
    Operation m_last;
};

} // namespace hexfolio
