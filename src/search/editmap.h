// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "document/edit.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace hexfolio {

/// Where the bytes of a document stand after any number of edits: offsets then, offsets now.
///
/// Keeps the places that were edited, each as "these bytes of then, those of now"; what lies between them only moved.
/// Edits that go on where another one ended are one place, and an edit that undoes another one leaves none. An edit
/// costs and a look-up takes O(log places). Beyond `mostPlaces`, neighbours that lie close together count as one place,
/// with what is between them.
///
/// In a place whose size stayed, bytes are taken to have stayed where they were. Where it changed, each byte of then is
/// taken to be the one as far from the begin of the place, as long as there is one. A value; one thread.
class EditMap {
public:
    struct Place {
        Range then;
        Range now;
        friend bool operator==(const Place&, const Place&) noexcept = default;
    };
    static constexpr std::size_t mostPlaces = std::size_t{1} << 18;

    /// Edits come in the order they were made.
    void add(const Edit& edit);

    [[nodiscard]] bool isEmpty() const noexcept { return m_blocks.empty(); }
    [[nodiscard]] std::size_t placeCount() const noexcept { return m_count; }

    struct Moved {
        /// Empty where all bytes are gone.
        Range range;
        /// Whether an edit took, changed or parted any of the bytes; the range is then the likely one.
        bool isTouched = false;
    };
    /// What became of a range of then, which is not empty.
    [[nodiscard]] Moved moved(Range then) const noexcept;
    /// The offset of then that stands at `now`.
    [[nodiscard]] Offset thenOf(Offset now) const noexcept;
    /// The ranges of then that make up what stands in `now`, ascending; bytes that came since have none.
    [[nodiscard]] std::vector<Range> sourcesOf(Range now) const;
    /// Calls `visit` for every place, ascending.
    void visit(const std::function<void(const Place& place)>& visit) const;

private:
    /// Some places in a row; those of now are to be moved by `shift` (modulo 2^64).
    struct Block {
        Offset shift = 0;
        std::vector<Place> places;

        [[nodiscard]] Place at(std::size_t index) const noexcept;
    };
    struct Position {
        std::size_t block = 0;
        std::size_t index = 0;
    };
    static constexpr std::size_t mostInBlock = 512;

    template <class IsBefore> [[nodiscard]] Position firstNot(IsBefore isBefore) const noexcept;
    [[nodiscard]] bool isEnd(Position position) const noexcept { return position.block == m_blocks.size(); }
    [[nodiscard]] Place at(Position position) const noexcept;
    [[nodiscard]] Position after(Position position) const noexcept;
    /// The place before; that of the very begin, where there is none.
    [[nodiscard]] Place before(Position position) const noexcept;
    void erase(Position from, std::size_t count);
    void insert(Position position, Place place);
    void shiftFrom(Position position, Offset by) noexcept;
    void joinNeighbours();

    std::vector<Block> m_blocks;
    std::size_t m_count = 0;
};

} // namespace hexfolio
