// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <cstdint>

namespace hexfolio {

/// One step of a BPS patch, which makes the next `length` bytes of the target. A value.
struct BpsAction {
    enum class Kind : std::uint8_t {
        SourceRead, ///< as many bytes of the source, from the place that the target has reached
        TargetRead, ///< bytes of the patch
        SourceCopy, ///< bytes of the source from elsewhere
        TargetCopy, ///< bytes of the target made so far; may run into what it makes
    };
    Kind kind = Kind::SourceRead;
    Size length = 0;
    /// Where they come from: in the source, in the patch file or in the target.
    Offset from = 0;
};

} // namespace hexfolio
