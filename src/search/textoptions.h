// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace hexfolio {

/// How text becomes bytes.
enum class TextEncoding : std::uint8_t { Utf8, Utf16LittleEndian, Utf16BigEndian, Latin1 };

/// Whether letters match in both cases. For text: simple Unicode case folding of one character to one of the same
/// encoded length; for regular expressions: ASCII.
enum class LetterCase : std::uint8_t { Match, Ignore };

} // namespace hexfolio
