// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/valuerange.h"

#include <cstdint>
#include <string_view>

namespace hexfolio {

/// The type that stands first in a ValueExpression. A plain value.
struct ValueType {
    enum class Notation : std::uint8_t { Whole, Float, UnixSeconds, UnixMilliseconds, FileTime, DosTime, Guid, Uuid };
    Notation notation = Notation::Whole;
    NumberFormat format;

    /// By its name, in small letters; `position` is where the name stands. Errors: Syntax.
    [[nodiscard]] static Result<ValueType> named(std::string_view name, std::size_t position);

    /// Whether it is written as a date and a time of day.
    [[nodiscard]] bool isTime() const noexcept
    {
        return notation >= Notation::UnixSeconds && notation <= Notation::DosTime;
    }
    /// The keys of the least and the greatest value.
    [[nodiscard]] std::uint64_t leastKey() const noexcept;
    [[nodiscard]] std::uint64_t greatestKey() const noexcept;
};

} // namespace hexfolio
