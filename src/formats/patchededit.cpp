// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/patchededit.h"

#include "formats/samebytes.h"

#include <algorithm>

namespace hexfolio {

Result<PatchedEdit> editBetween(const Snapshot& before, const Snapshot& after, Progress& progress)
{
    SameBytes same(before, after, progress);
    const auto front = same.from(0, 0, maxSize);
    if (!front)
        return std::unexpected(front.error());
    const Size rest = std::min(before.size(), after.size()) - *front;
    const auto back = same.before(before.size(), after.size(), rest);
    if (!back)
        return std::unexpected(back.error());
    return PatchedEdit{{*front, before.size() - *back}, after.slice({*front, after.size() - *back})};
}

} // namespace hexfolio
