// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <string>

namespace hexfolio {

/// The number that stands on the command line, as numberWithUnitFrom() reads it. Throws CLI::ValidationError, the kind
/// of error that the parser of the command line reports.
[[nodiscard]] Offset numberArgument(const std::string& text);

} // namespace hexfolio
