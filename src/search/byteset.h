// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <bitset>
#include <vector>

namespace hexfolio {

/// Which of the 256 byte values may stand at one place.
using ByteSet = std::bitset<256>;

/// What may stand at places one after the other.
using ByteSets = std::vector<ByteSet>;

} // namespace hexfolio
