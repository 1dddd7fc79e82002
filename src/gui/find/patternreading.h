// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/pattern.h"
#include "search/replacement.h"

#include <QString>

#include <cstddef>
#include <span>

namespace hexfolio {

/// How the find bar reads and writes bytes and text. Pure functions; any thread.

/// Bytes as they stand in the field of a hex pattern: "7F 45".
[[nodiscard]] QString hexText(std::span<const std::byte> bytes);
/// The same bytes as text; empty where one of them is no visible ASCII character.
[[nodiscard]] QString printableText(std::span<const std::byte> bytes);

/// Errors: those of Charset::named() and Pattern::fromText().
[[nodiscard]] Result<Pattern> textPattern(const QString& text, const QString& charset, LetterCase letterCase);
/// `text` in the character set, for every hit. Errors: Charset::named(); BadArgument with the position of a character
/// that has no place in it.
[[nodiscard]] Result<Replacement> textReplacement(const QString& text, const QString& charset);

} // namespace hexfolio
