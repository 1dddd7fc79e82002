// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "cli/output.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace hexfolio {

/// Turns bytes into the lines of `hexdump -C`: sixteen bytes a line, lines that repeat the one before as one `*`, the
/// end offset last. Borrows the output; one thread.
class DumpPrinter {
public:
    static constexpr std::size_t lineSize = 16;

    /// Lines start at `origin` and every sixteen bytes behind it.
    DumpPrinter(Output& output, Offset origin) : m_output(output), m_address(origin) { }

    void add(std::span<const std::byte> bytes);
    /// `count` zeros; all but the first lines of them cost nothing.
    void addZeros(Size count);
    /// The last, shorter line and the end offset.
    void finish();

private:
    using Line = std::array<std::byte, lineSize>;

    void addLine(const std::byte* line);
    void squeeze(Size lines);
    void print(std::span<const std::byte> bytes);
    [[nodiscard]] std::span<const std::byte> completed(std::span<const std::byte> bytes);

    Output& m_output;
    Offset m_address;
    Line m_previous{};
    bool m_hasPrevious = false;
    bool m_isSqueezing = false;
    Line m_pending{};
    std::size_t m_pendingSize = 0;
};

} // namespace hexfolio
