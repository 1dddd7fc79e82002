// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/history.h"

#include <QString>

namespace hexfolio {

/// A moment as the locale writes it: only the time where it was today, else the date too. Interface thread only.
[[nodiscard]] QString timeText(History::Clock::time_point time);
/// Date and time, always.
[[nodiscard]] QString fullTimeText(History::Clock::time_point time);

} // namespace hexfolio
