// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "formats/patch.h"

#include <functional>
#include <span>

namespace hexfolio {

/// Where encoded bytes go, in order; an Error of it ends the writing.
using ByteSink = std::function<Result<>(std::span<const std::byte>)>;

/// Writes `patch` as lines of JSON (see patchtext.h) into `sink`, line by line. Any thread.
///
/// Errors: those of `sink`; what makes a literal byte unreadable; Cancelled.
[[nodiscard]] Result<> writePatchText(const Patch& patch, const ByteSink& sink, Progress& progress);

} // namespace hexfolio
