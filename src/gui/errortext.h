// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>

namespace hexfolio {

/// One sentence about `error` in the language of the installed translators (contexts "Error" and "Reason"). Plain text.
[[nodiscard]] QString sentence(const Error& error);

} // namespace hexfolio
