// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "document/snapshot.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace hexfolio {

/// A window of bytes decoded as lines of text, and the exact way back from every character to its byte.
///
/// A byte that belongs to no character becomes one replacement character of its own, an unreadable byte a shaded block, a
/// control character its picture, so that nothing is hidden and nothing is merged. Lines end at line feeds, and at
/// `lineLimit` bytes at the latest. Owns its bytes. A plain value; any thread.
class DecodedText {
public:
    enum class Encoding : std::uint8_t { Utf8, Utf16LittleEndian, Utf16BigEndian, Latin1 };

    DecodedText() = default;
    /// Decodes about `window` of the snapshot: from the start of a line (or at least of a character) near window.begin.
    [[nodiscard]] static DecodedText of(const Snapshot& snapshot, Range window, Encoding encoding);

    /// Drops lines far from the byte at `centre` until `lineCount` are left, so that empty lines by the thousand stay quick.
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

    static constexpr Size lineLimit = 2048;
    static constexpr qsizetype lineCount = 4096;

private:
    struct Character;
    void readBytes(const Snapshot& snapshot, Range window);
    /// Where to begin instead of at `wanted`, an index of the bytes read: at a line, or at a character.
    [[nodiscard]] std::size_t firstLine(std::size_t wanted) const noexcept;
    /// How many bytes there are without the character that is cut at the end.
    [[nodiscard]] std::size_t wholeCharacters() const noexcept;
    void decodeLines(Size documentSize);

    [[nodiscard]] std::size_t unitSize() const noexcept;
    [[nodiscard]] char16_t unitAt(std::size_t at) const noexcept;
    /// Whether the code unit at `at` of the bytes is this one.
    [[nodiscard]] bool isUnit(std::size_t at, char16_t unit) const noexcept;
    [[nodiscard]] bool isLineFeed(std::size_t at) const noexcept;
    [[nodiscard]] bool isUnreadable(std::size_t at) const noexcept;
    [[nodiscard]] Character characterAt(std::size_t at, std::size_t end) const noexcept;
    [[nodiscard]] Character utf8At(std::size_t at, std::size_t end) const noexcept;
    [[nodiscard]] Character utf16At(std::size_t at, std::size_t end) const noexcept;

    Encoding m_encoding = Encoding::Utf8;
    Offset m_begin = 0;
    std::vector<std::byte> m_bytes;
    /// Index ranges of m_bytes, in order.
    std::vector<Range> m_unreadable;
    /// Where each line starts in m_bytes.
    std::vector<std::size_t> m_starts;
    QStringList m_lines;
};

} // namespace hexfolio
