// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/bytestream.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace hexfolio {

/// Cuts a stream into lines of bounded length. Borrows the stream. Thread rule: one thread.
class LineReader {
public:
    /// A line of more than `longest` bytes, its line feed included, is an Error of kind TooLarge.
    LineReader(ByteStream& stream, std::size_t longest) : m_stream(stream), m_longest(longest) { }

    /// The next line with its line feed (the last may lack it), valid until the next call; nothing at the end.
    [[nodiscard]] Result<std::optional<std::string_view>> next();
    /// The number of the line that next() gave last, from 1.
    [[nodiscard]] std::size_t number() const noexcept { return m_number; }

private:
    ByteStream& m_stream;
    std::size_t m_longest;
    std::size_t m_number = 0;
    std::string m_text;
    /// How much of m_text was given out.
    std::size_t m_taken = 0;
    bool m_isOver = false;
};

} // namespace hexfolio
