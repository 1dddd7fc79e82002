// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace hexfolio {

/// Reads bytes as people type them in hexadecimal: `DE AD be ef`, `deadbeef`, `0xDE, 0xAD`, `\xDE\xAD`. Stateless.
class HexBytes {
public:
    /// Errors: Syntax with the position of the first character that is no digit, or of a digit without its pair.
    [[nodiscard]] static Result<std::vector<std::byte>> parse(const QString& text);
};

} // namespace hexfolio
