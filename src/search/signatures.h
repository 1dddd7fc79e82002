// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "search/patternset.h"

#include <cstddef>
#include <span>

namespace hexfolio {

/// How files of one format begin, by the format's public description. A plain value; all texts are literals.
struct Signature {
    const char* name;
    /// The usual ending of file names, without the dot; empty where there is none.
    const char* extension;
    /// What it is, in a few words, marked HEXFOLIO_TR("Signature", ...).
    const char* description;
    /// Where in a file `bytes` stand.
    Offset offset;
    /// Hex digits as Pattern::fromHex() takes them, or `regex:` and an expression.
    const char* bytes;
};

/// The signatures that come with the program, ordered by kind. Any thread.
///
/// Made for finding files inside of other files, at any offset: where the first bytes of a format are common, the signature
/// asks for more of its header. Still, a hit is a hint and no proof.
class Signatures {
public:
    [[nodiscard]] static std::span<const Signature> all() noexcept;
    /// All of them, with the same indexes. A hit begins where the file would begin, and ends with what was looked at.
    [[nodiscard]] static PatternSet patternSet();
};

} // namespace hexfolio
