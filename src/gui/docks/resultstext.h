// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace hexfolio {

class HitList;
class SearchSession;

/// What the results panel says of a search in words. Translated; interface thread only.

/// How many hits there are and what it took, or how far the search is: "12 345 hits for “one” in 1.2 s, 3.4 GB/s".
[[nodiscard]] QString searchSummary(const SearchSession& session);
/// The same for a list: what is filtered away, and what does not fit into the table.
[[nodiscard]] QString listSummary(HitList& list);
/// What an empty list means, and what to do about it.
[[nodiscard]] QString emptyListText(HitList& list);

} // namespace hexfolio
