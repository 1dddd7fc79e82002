// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/result.h"
#include "document/changelist.h"
#include "document/history.h"
#include "document/snapshot.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace hexfolio {

class LiveMode;
struct DocumentState;

/// Changing the bytes of a document.
///
/// Preview edits make a new root; Live edits call the mmap object at once, or queue up for it; Read refuses them. Every
/// edit either happens whole, as one undo step, or returns an Error and changes nothing. Ranges and offsets are in
/// bytes of the document; what lies beyond its end is an Error of kind OutOfRange. A part of the Document. Thread rule:
/// that of the Document.
class DocumentEdits {
public:
    DocumentEdits(DocumentState& state, LiveMode& live) : m_state(state), m_live(live) { }

    /// Keystrokes that go on where the last one ended become one step.
    enum class Typing : std::uint8_t { No, Yes };
    /// Replaces as many bytes as given from `offset` on.
    [[nodiscard]] Result<> overwrite(Offset offset, std::span<const std::byte> bytes, Typing typing = Typing::No);
    [[nodiscard]] Result<> insert(Offset offset, std::span<const std::byte> bytes, Typing typing = Typing::No);
    [[nodiscard]] Result<> erase(Range range, Typing typing = Typing::No);
    /// Repeats `pattern` from range.begin on until range.end; an empty pattern is an Error.
    [[nodiscard]] Result<> fill(Range range, std::span<const std::byte> pattern);
    /// Copies `source` over the bytes from `dest` on, like memmove; the size stays.
    [[nodiscard]] Result<> copyBlock(Offset dest, Range source);
    /// Cuts `source` and inserts it at `dest`, an offset before the cut; `dest` strictly inside the block is an Error.
    [[nodiscard]] Result<> relocate(Offset dest, Range source);
    /// Cuts the end off, or adds zeros.
    [[nodiscard]] Result<> resize(Size size);
    /// Puts `content` (of this or another document) in the place of `range`; an empty range inserts.
    [[nodiscard]] Result<> replace(Range range, const Snapshot& content, EditKind kind = EditKind::Paste);

    /// Gives one change of Document::changes() back what the disk has; one undo step. A block that was moved away goes
    /// back to its place where that is still a gap. An Error of kind BadArgument where it is none of the present
    /// changes.
    [[nodiscard]] Result<> revert(const Change& change);
    /// Goes back to what is on disk, where possible by undoing; redo or undo bring the edits back.
    [[nodiscard]] Result<> discard();

private:
    /// Whether `removed` may become `added` bytes, in a document that may be written.
    [[nodiscard]] Result<> checkReplacing(Range removed, Size added) const;
    /// Whether the bytes of `range` may be changed, in a document that may be written.
    [[nodiscard]] Result<> checkChanging(Range range) const;
    /// Puts `bytes` where `instead` was, without asking.
    [[nodiscard]] Result<> put(EditKind kind, Range instead, std::span<const std::byte> bytes, Typing typing);

    DocumentState& m_state;
    LiveMode& m_live;
};

} // namespace hexfolio
