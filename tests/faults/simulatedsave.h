// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/crashsweep.h"
#include "faults/savecase.h"

namespace hexfolio::testing {

/// The ways of saving, as the engine has them.
enum class SaveWay : std::uint8_t {
    InPlace, ///< under a journal with new and old bytes
    InSteps, ///< the same, in several transactions; only each of them is whole
    Replace, ///< a temporary file and an exchange of names
    Shift, ///< in place with another length, under a journal with two slots
};

/// Saving a case in one way, on a simulated disk with the folders of a user. Recovery is what the program does when it
/// starts. A file that is shifted has a second name.
[[nodiscard]] CrashSubject simulatedSave(const SaveCase& scene, SaveWay way,
                                         const SimulatedIo::Abilities& abilities = {});

} // namespace hexfolio::testing
