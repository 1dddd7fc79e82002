// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/charset.h"
#include "base/range.h"
#include "document/snapshot.h"

#include <string_view>

namespace hexfolio {

/// The characters that end lines in a character set: line feeds, and in EBCDIC new lines. A value; any thread.
class LineEnds {
public:
    explicit LineEnds(const Charset& charset);

    [[nodiscard]] bool contain(std::u16string_view character) const noexcept
    {
        return character.size() == 1 && (character.front() == u'\n' || character.front() == m_other);
    }

private:
    char16_t m_other = u'\n';
};

/// The characters of a window of bytes, whole ones at both ends. A plain value; any thread.
///
/// Characters of several units (UTF-16, UTF-32) are taken to stand at multiples of them. In sets like Shift_JIS, where
/// the same byte may begin or end a character, decoding begins at a line end or a blank; where there is none in the
/// `lookBack` bytes before the window, the first characters may be other ones than those of the text.
struct DecodedWindow {
    /// Begins with a line where one begins in the `lookBack` bytes before the window.
    [[nodiscard]] static DecodedWindow of(const Snapshot& snapshot, Range window, const Charset& charset);

    /// The offset in the snapshot.
    Offset begin = 0;
    /// With `unreadableMark` for each unit that could not be read.
    Charset::Text text;

    static constexpr char16_t unreadableMark = 0x2592;
    static constexpr Size lookBack = 2048;
};

} // namespace hexfolio
