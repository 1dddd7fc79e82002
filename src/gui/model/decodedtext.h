// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/charset.h"
#include "base/range.h"
#include "document/snapshot.h"
#include "gui/model/decodedwindow.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace hexfolio {

class CharacterWalk;

/// A window of bytes decoded as lines of text, and the exact way back from every character to its byte.
///
/// A byte that belongs to no character becomes one replacement character of its own, an unreadable byte a shaded block,
/// a control character a dot, so that nothing is hidden and nothing is merged. Lines end where LineEnds says, and at
/// `lineLimit` bytes at the latest. A plain value; any thread.
class DecodedText {
public:
    DecodedText() = default;
    /// Decodes about `window` of the snapshot: from the start of a line (or at least of a character) near window.begin;
    /// see DecodedWindow for where that is not certain.
    [[nodiscard]] static DecodedText of(const Snapshot& snapshot, Range window, const Charset& charset);

    /// Drops lines far from the byte at `centre` until `lineCount` are left, so that empty lines by the thousand stay
    /// quick.
    void keepLinesAround(Offset centre);

    /// The bytes that are decoded, in offsets of the snapshot.
    [[nodiscard]] Range range() const noexcept;
    [[nodiscard]] const QStringList& lines() const noexcept { return m_lines; }

    /// A place in the text: a line and a character (UTF-16 unit) in it, both from 0.
    struct Position {
        int line = 0;
        int column = 0;
        friend bool operator==(Position, Position) noexcept = default;
    };
    /// The first byte of the character at `position`; behind the last one, the line's end.
    [[nodiscard]] Offset offsetOf(Position position) const;
    /// The character that the byte at `offset` (clipped to range()) belongs to.
    [[nodiscard]] Position positionOf(Offset offset) const;

    static constexpr Size lineLimit = DecodedWindow::lookBack;
    static constexpr qsizetype lineCount = 4096;

private:
    /// Whether it ended with the end of a line.
    bool addLine(CharacterWalk& walk, const LineEnds& ends);
    /// The place behind the character at `at`, which is before `end`.
    [[nodiscard]] std::size_t behindCharacter(std::size_t at, std::size_t end) const noexcept;
    [[nodiscard]] std::size_t endOfLine(std::size_t line) const noexcept;

    Offset m_begin = 0;
    /// For each byte: the units of the character that begins with it as it is shown, 0 within a character.
    std::vector<std::uint8_t> m_counts;
    /// Where each line starts in m_counts.
    std::vector<std::size_t> m_starts;
    QStringList m_lines;
};

} // namespace hexfolio
