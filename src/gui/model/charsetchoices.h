// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace hexfolio {

/// The names of the character sets to choose from: the most used ones, an empty name, and all others. Any thread.
[[nodiscard]] std::vector<std::string> charsetChoices();

} // namespace hexfolio
