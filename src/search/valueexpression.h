// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/valuerange.h"

#include <cstddef>
#include <string_view>
#include <variant>
#include <vector>

namespace hexfolio {

/// A value to look for, as people write it: a type, and behind it a value or which ones.
///
///     u32le 1000            i16be -2          f64le 3.14           (one value; = may stand before it)
///     u32le 1000..2000      i8 in -5..5       f32be 0.5..1         (from one to the other, both included)
///     u32le >=1000          < <= > >=         f32le 3.14 +- 0.01   (± as well; for floats)
///     unix32le 2024-01-01..2024-02-01T12:00Z  filetimele >2024-01-01T00:00:00+01:00
///     guid 00112233-4455-6677-8899-aabbccddeeff
///
/// Numbers: u8, i8; u16, u32, u64, i16, i32, i64, f16, f32, f64 with le or be behind for the order of the bytes. Whole
/// numbers are decimal, 0x hexadecimal or 0b binary. What is written for a float means the nearest value of its type,
/// bounds as well; inf is one of them, and what is no number (NaN) matches nothing.
///
/// Times, with le or be: unix32 (seconds since 1970, no sign), unix64 (seconds, with a sign), unixms64 (milliseconds),
/// filetime (Windows, 64 bits, units of 100 ns since 1601), dos (FAT: the time of day in the lower 16 bits, the date in
/// the upper ones; no time zone; bits that are no date and time match nothing). Written as YYYY-MM-DD, perhaps with
/// Thh:mm or Thh:mm:ss (a blank for the T is understood) and fractions of a second, and Z or a distance as +01:00,
/// without one UTC. A time means all that is not written: a date the whole day, 12:00 the whole minute.
///
/// guid has its first three fields little-endian, as Windows and GPT write them; uuid has all of them big-endian, as
/// RFC 9562 does. Braces around it are understood, and capitals everywhere.
///
/// A plain value; any thread.
struct ValueExpression {
    /// The very bytes, where only they match; else the numbers.
    std::variant<std::vector<std::byte>, ValueRange> wanted;

    /// Errors: Syntax with the position, in characters.
    [[nodiscard]] static Result<ValueExpression> parsed(std::string_view text);
};

} // namespace hexfolio
