// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/valuetype.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace hexfolio {

/// The keys (NumberFormat::keyOf) of the values that one word means: one, but both zeros of a float, and all the times
/// of a day. `first` is one more than `last` where a time lies between two values. A plain value.
struct OperandKeys {
    std::uint64_t first = 0;
    std::uint64_t last = 0;
};

/// Reads a number or a time as a value of the type; `position` is where `text` stands. Errors: Syntax.
[[nodiscard]] Result<OperandKeys> operandKeys(const ValueType& type, std::string_view text, std::size_t position);

/// Reads a number with or without a point and an exponent, or `inf`; nothing where it is none.
[[nodiscard]] std::optional<double> floatOf(std::string_view text);

/// Reads a GUID as the 16 bytes that it has in the data. Errors: Syntax.
[[nodiscard]] Result<std::vector<std::byte>> guidBytes(const ValueType& type, std::string_view text,
                                                       std::size_t position);

} // namespace hexfolio
