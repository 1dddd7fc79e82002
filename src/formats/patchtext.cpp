// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/patchtext.h"

namespace hexfolio {

std::string_view patchtext::operationOf(const PatchChange& change)
{
    if (change.added.kind == PatchRun::Kind::Elsewhere)
        return "move";
    if (change.added.kind == PatchRun::Kind::Fill)
        return "fill";
    if (change.removed.kind == PatchRun::Kind::Nothing)
        return "insert";
    return change.added.kind == PatchRun::Kind::Nothing ? "delete" : "overwrite";
}

} // namespace hexfolio
