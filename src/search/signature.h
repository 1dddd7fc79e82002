// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

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

} // namespace hexfolio
