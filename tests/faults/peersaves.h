// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/crashsweep.h"

namespace hexfolio::testing {

/// A way of saving that other programs have and that loses files.
struct PeerSave {
    const char* name;
    Result<> (*save)(Io& io, const std::string& folder, const NaiveBytes& bytes);
};

extern const PeerSave peerSaves[4];

/// That way with one file of many sectors.
[[nodiscard]] CrashSubject simulatedPeer(const PeerSave& peer);

} // namespace hexfolio::testing
