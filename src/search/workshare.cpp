// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/workshare.h"

#include <algorithm>
#include <thread>

namespace hexfolio {

Size blockSizeFor(Size chunk) noexcept
{
    return std::max<Size>(1, chunk) * 32;
}

unsigned threadsFor(unsigned wanted, Size size, Size chunk) noexcept
{
    const unsigned threads = wanted != 0 ? wanted : std::max(1u, std::thread::hardware_concurrency());
    return static_cast<unsigned>(std::clamp<Size>(size / blockSizeFor(chunk), 1, threads));
}

} // namespace hexfolio
