// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "document/recoveryfinding.h"

#include <string>

namespace hexfolio {

/// What became of one interrupted save, in sentences that say what was found and what was done. In English, or in the
/// language of `translate`, whose context is "Recovery". Any thread.
[[nodiscard]] std::string sentenceOf(const RecoveryFinding& finding);
[[nodiscard]] std::string sentenceOf(const RecoveryFinding& finding, const Translator& translate);

} // namespace hexfolio
