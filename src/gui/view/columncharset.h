// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>
#include <QStringView>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace hexfolio {

/// What the text column makes of bytes, and of text that is typed or pasted into it: ASCII, or a character set in which
/// every character has one byte.
///
/// A value: tables that are made once. Any thread.
class ColumnCharset {
public:
    /// By the name that Charset has for it; ASCII where that is empty, or the name of no such set.
    explicit ColumnCharset(const QString& name = {});

    /// What is shown for a byte; 0 where it has no character that can be seen.
    [[nodiscard]] char16_t shown(std::uint8_t byte) const noexcept { return m_shown[byte]; }
    /// The bytes of `text`; in ASCII those of UTF-8. Errors: BadArgument with the position of a character that has no
    /// byte.
    [[nodiscard]] Result<std::vector<std::byte>> bytesOf(QStringView text) const;
    /// The characters of `bytes`; in ASCII what they are in UTF-8, or in Latin-1 where they are no UTF-8.
    [[nodiscard]] QString textOf(std::span<const std::byte> bytes) const;

private:
    std::array<char16_t, 256> m_shown{};
    // For ASCII both are empty.
    std::vector<char16_t> m_characters;
    /// Ascending by the character.
    std::vector<std::pair<char16_t, std::byte>> m_bytes;
};

} // namespace hexfolio
