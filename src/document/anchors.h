// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/anchor.h"
#include "document/edit.h"
#include "document/piecetree.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hexfolio {

/// Labelled ranges (bookmarks) of a document that goes on being edited: they move with their bytes.
///
/// What an edit does to them is told by the pieces before and after it (see AnchorMove), so they follow blocks that are
/// moved and edits in many places that are announced as one. One whose bytes were deleted stays in the list, Gone, and
/// is whole again when the bytes come back (undo). An edit costs O(anchors) of plain arithmetic. A value; one thread.
class Anchors {
public:
    static constexpr std::size_t most = 100'000;
    /// In bytes of UTF-8.
    static constexpr std::size_t longestLabel = 4096;

    /// Adds all of them or none. Errors: BadArgument for an empty range; TooLarge beyond `most` anchors or
    /// `longestLabel`.
    [[nodiscard]] Result<> add(std::span<const LabelledRange> added);
    /// Puts anchors of elsewhere among them, under ids of their own; the same errors, but they may be Gone.
    [[nodiscard]] Result<> take(std::vector<Anchor> taken);
    /// Errors: TooLarge beyond `longestLabel`. Does nothing where there is no `id`.
    [[nodiscard]] Result<> rename(std::uint64_t id, std::string label);
    void remove(std::span<const std::uint64_t> ids);

    /// Every edit of the document, in order, with its pieces before and after.
    void follow(const Edit& edit, const PieceTree& before, const PieceTree& after);
    /// The pieces are other ones from now on, for the same bytes (the document was saved): bytes that were deleted
    /// before cannot be told from others any more.
    void forgetDeleted();

    [[nodiscard]] std::size_t count() const noexcept { return m_anchors.size(); }
    /// In the order of where they begin now; `index < count()`.
    [[nodiscard]] const Anchor& at(std::size_t index) const noexcept { return m_anchors[index]; }
    [[nodiscard]] std::optional<std::size_t> indexOf(std::uint64_t id) const noexcept;
    /// There is one of exactly these bytes.
    [[nodiscard]] bool has(Range range) const noexcept;
    /// The indexes of those that have bytes in `range`, ascending.
    [[nodiscard]] std::vector<std::size_t> touching(Range range) const;
    /// Bytes that have anchors, up to where the next one begins.
    struct Part {
        Range range;
        /// An anchor begins with its first byte.
        bool isBegin = false;
        friend bool operator==(const Part&, const Part&) noexcept = default;
    };
    /// Those of `range`, ascending and without common bytes; in O(log anchors) for each, however many lie upon one
    /// another.
    [[nodiscard]] std::vector<Part> parts(Range range) const;
    /// The nearest that begins behind or before `offset` and is not Gone; round the ends of the document.
    enum class Way : std::uint8_t { Next, Previous };
    [[nodiscard]] std::optional<std::size_t> neighbour(Offset offset, Way way) const;

private:
    void sort();
    void measure();

    /// Ascending by begin, end, id.
    std::vector<Anchor> m_anchors;
    /// For each anchor the furthest end among those up to it, which never decreases.
    std::vector<Offset> m_reach;
    std::uint64_t m_nextId = 1;
};

} // namespace hexfolio
