// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "document/snapshot.h"
#include "search/bytekernel.h"
#include "search/stretchscanner.h"

#include <cstdint>
#include <variant>

namespace hexfolio {

/// Runs of at least `least` bytes that all belong to a class. A plain value.
struct ClassRuns {
    ByteClass members;
    Size least = 1;
};

/// Runs of at least `least` times the same byte, whichever it is; runs of two bytes may touch. A plain value.
struct EqualRuns {
    Size least = 2;
};

enum class StringEncoding : std::uint8_t { Ascii, Utf8, Utf16LittleEndian, Utf16BigEndian };

/// Which characters a string is made of.
enum class StringCharacters : std::uint8_t {
    Ascii, ///< the blank, the visible ASCII characters and the tab, as in GNU strings
    Unicode, ///< every character that is visible, a space or a tab; in UTF-16, many pairs of any bytes are some
};

/// Strings of at least `least` characters. In UTF-16 they may start at even and at odd offsets; those of both kinds are
/// found each for themselves and may overlap. A plain value.
struct Strings {
    StringEncoding encoding = StringEncoding::Ascii;
    /// ASCII has no others whatever is said here.
    StringCharacters characters = StringCharacters::Ascii;
    Size least = 4;
};

enum class EntropySide : std::uint8_t { AtMost, AtLeast };

/// Blocks of `blockSize` bytes, counted from the begin of the searched range, whose entropy is on one side of `bits` a
/// byte; those side by side are one stretch. The last block may be shorter, and counts as it is; blocks with bytes that
/// cannot be read do not count. A plain value.
struct EntropyBlocks {
    EntropySide side = EntropySide::AtLeast;
    double bits = 7.5;
    Size blockSize = 4096;

    static constexpr Size largestBlock = Size{1} << 20;
};

/// Bytes that are others than those of `other` at the same offset, or behind its end. Bytes that cannot be read in one
/// of the two are reported as unreadable and do not count. A plain value.
struct Differences {
    Snapshot other;
};

using StretchKind = std::variant<ClassRuns, EqualRuns, Strings, EntropyBlocks, Differences>;

/// Why there can be no search for `kind`, a literal marked HEXFOLIO_TR("Reason", ...); null where there can.
[[nodiscard]] const char* whyNot(const StretchKind& kind);

/// How many units a hit has at least.
[[nodiscard]] Size leastUnits(const StretchKind& kind);

} // namespace hexfolio
