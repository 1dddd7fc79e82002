// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/bytefrequencies.h"
#include "search/byteset.h"

#include <cstddef>
#include <string>

namespace hexfolio {

/// The part of a sequence by which it is best found among others: places [begin, end).
struct NeedlePart {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Up to eight places that are all letters or nearly so, if there are some that are rare enough by the sample; else the
/// rarest of the others. Empty where every place may be any byte.
[[nodiscard]] NeedlePart mostTellingPart(const ByteSets& sets, const ByteFrequencies& frequencies);

/// The part as a regular expression that means the same everywhere: classes of bytes in hex, one after the other.
[[nodiscard]] std::string expressionOf(const ByteSets& sets, NeedlePart part);

} // namespace hexfolio
