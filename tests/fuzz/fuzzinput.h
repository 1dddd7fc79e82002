// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <span>

namespace hexfolio::testing {

/// Ends the fuzzer with a sentence where something does not hold.
inline void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "%s: %s\n", program_invocation_short_name, what);
    std::abort();
}

/// The input of a fuzzer as numbers; 0 once it is used up.
class FuzzInput {
public:
    explicit FuzzInput(std::span<const std::uint8_t> input) : m_input(input) { }

    [[nodiscard]] bool isOver() const { return m_input.empty(); }
    [[nodiscard]] std::span<const std::uint8_t> rest() const { return m_input; }
    [[nodiscard]] Size byte()
    {
        if (m_input.empty())
            return 0;
        const Size value = m_input.front();
        m_input = m_input.subspan(1);
        return value;
    }
    /// A number below `limit`, of one byte where that is enough, else of two.
    [[nodiscard]] Size below(Size limit) { return (limit <= 256 ? byte() : byte() << 8 | byte()) % limit; }

private:
    std::span<const std::uint8_t> m_input;
};

} // namespace hexfolio::testing
