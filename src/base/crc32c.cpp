// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/crc32c.h"

#include <algorithm>

#include <isa-l/crc.h>

namespace hexfolio {

std::uint32_t crc32c(std::span<const std::byte> bytes, std::uint32_t before) noexcept
{
    constexpr std::size_t mostAtOnce = std::size_t{1} << 30; // the library counts in int
    std::uint32_t sum = ~before;
    while (!bytes.empty()) {
        const auto part = bytes.first(std::min(bytes.size(), mostAtOnce));
        // The library only reads, though its parameter does not say so.
        auto* const begin = const_cast<unsigned char*>(reinterpret_cast<const unsigned char*>(part.data()));
        sum = ::crc32_iscsi(begin, static_cast<int>(part.size()), sum);
        bytes = bytes.subspan(part.size());
    }
    return ~sum;
}

} // namespace hexfolio
