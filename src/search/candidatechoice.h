// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/candidatefinder.h"

#include <memory>
#include <vector>

namespace hexfolio {

/// For matches that begin with one of `heads` (none of them empty): a comparison of the rarest bytes where a literal
/// leads, runs of classes by bit masks where there is only one head, Hyperscan for several. Null where there are no
/// heads, or so many candidates are to be expected that trying every place is as fast.
[[nodiscard]] std::unique_ptr<CandidateFinder> chooseCandidateFinder(const std::vector<ByteSets>& heads,
                                                                     const ByteFrequencies& frequencies,
                                                                     CandidateFinder::Work work);

} // namespace hexfolio
