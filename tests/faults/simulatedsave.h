// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/saveplan.h"
#include "faults/crashsweep.h"
#include "faults/savecase.h"

namespace hexfolio::testing {

/// Saving a case in one way, on a simulated disk with the folders of a user.
[[nodiscard]] CrashSubject simulatedSave(const SaveCase& scene, SavePlan::Way way,
                                         const SimulatedIo::Abilities& abilities);

} // namespace hexfolio::testing
