// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/recoveryfinding.h"

#include <QString>

namespace hexfolio {

/// What became of one interrupted save, in a few words for a table.
[[nodiscard]] QString findingTitle(const RecoveryFinding& finding);
/// The same in whole sentences that say what was found and what can be done. Plain text; interface thread.
[[nodiscard]] QString findingText(const RecoveryFinding& finding);

} // namespace hexfolio
