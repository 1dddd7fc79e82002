// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/patternelement.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace hexfolio {

/// Bytes as read from the notation that Pattern::fromHex describes.
struct HexElements {
    std::vector<PatternElement> elements;
    /// Where the first byte stands in the text that leaves bits open.
    std::optional<std::size_t> firstWildcard;
};

/// Reads the notation; may give no element at all. Errors: Syntax with the position. Any thread.
[[nodiscard]] Result<HexElements> elementsFromHex(std::string_view text);

/// Reads bytes without wildcards as Pattern::fromHex does ("7F 45 4c46", "(55 AA)*30"); errors as there.
[[nodiscard]] Result<std::vector<std::byte>> bytesFromHex(std::string_view text);

} // namespace hexfolio
