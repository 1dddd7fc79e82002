// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/result.h"

#include <QString>

namespace hexfolio {

/// Reads places and sizes as people type them.
///
/// Numbers: decimal, `0x1F`, `1Fh`, `$1F`, `0b101`, `0o17`; `_`, `'` and blanks group digits; k, M, G, T, P (or KiB,
/// MiB ...) multiply by powers of 1024. Words: `.` or `caret` is where the caret is, `end` the end, `start` 0. Terms
/// are joined by
/// `+` and `-`; a sign in front means "from the caret on". All arithmetic is 64-bit and checked. Stateless; any thread.
class OffsetExpression {
public:
    /// What the words stand for.
    struct Frame {
        /// `.`, `caret`, and what a leading sign counts from.
        Offset current = 0;
        Offset end = 0;
    };

    /// Errors: Syntax (with the position in `text`), TooLarge (beyond maxSize), OutOfRange (before 0); `subject` is the
    /// text. Whether the place exists is for the caller to say.
    [[nodiscard]] static Result<Offset> parse(const QString& text, const Frame& frame);
};

} // namespace hexfolio
