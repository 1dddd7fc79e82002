// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <expected>
#include <utility>

namespace hexfolio {

/// A value, or the Error that kept it from being made. Everything that meets the system or the user returns one.
template <class T = void> using Result = std::expected<T, Error>;

/// Shorthand for returning a failure: `return failure({.kind = ErrorKind::Closed});`.
[[nodiscard]] inline std::unexpected<Error> failure(Error error)
{
    return std::unexpected<Error>(std::move(error));
}

} // namespace hexfolio
