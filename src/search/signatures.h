// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/patternset.h"
#include "search/signature.h"

#include <span>

namespace hexfolio {

/// The signatures that come with the program, ordered by kind. Any thread.
///
/// Made for finding files inside of other files, at any offset: where the first bytes of a format are common, the
/// signature asks for more of its header. Still, a hit is a hint and no proof.
class Signatures {
public:
    [[nodiscard]] static std::span<const Signature> all() noexcept;
    /// All of them, with the same indexes. A hit begins where the file would begin, and ends with what was looked at.
    [[nodiscard]] static PatternSet patternSet();
};

} // namespace hexfolio
