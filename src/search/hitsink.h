// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <cstdint>

namespace hexfolio {

/// Receives what a Searcher finds, in the order of the search. Called on the searching thread.
class HitSink {
public:
    enum class Answer : std::uint8_t { GoOn, Stop };

    virtual ~HitSink() = default;
    /// A hit, in offsets of the snapshot; never empty.
    [[nodiscard]] virtual Answer take(Range hit) = 0;
};

} // namespace hexfolio
