// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace hexfolio {

/// The time that some text names: all that it leaves open, so a date is a whole day. A plain value.
struct NamedTime {
    /// In units of 100 ns since 1970-01-01T00:00Z; `last` still belongs to it.
    std::int64_t first = 0;
    std::int64_t last = 0;
};

/// Reads YYYY-MM-DD, perhaps followed by T (or a blank), hh:mm, :ss, a fraction of a second, and Z or +hh:mm or -hh:mm.
/// Without one of these three, UTC. Years from 1 to 9999. Nothing where it is no such time.
[[nodiscard]] std::optional<NamedTime> namedTime(std::string_view text);

} // namespace hexfolio
