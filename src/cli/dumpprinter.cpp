// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/dumpprinter.h"

#include <algorithm>
#include <cstring>
#include <format>
#include <string_view>

namespace hexfolio {

namespace {

constexpr std::string_view digits = "0123456789abcdef";

/// Two digits for each byte value, so that a byte is one copy.
constexpr auto pairs = [] {
    std::array<std::array<char, 2>, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = {digits[i >> 4], digits[i & 15]};
    return table;
}();

constexpr auto characters = [] {
    std::array<char, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = i >= 0x20 && i < 0x7f ? static_cast<char>(i) : '.';
    return table;
}();

/// The address in at least eight digits; returns how many.
std::size_t putAddress(char* to, Offset address)
{
    std::size_t count = 8;
    while (count < 16 && address >> (4 * count) != 0)
        ++count;
    for (std::size_t i = count; i > 0; --i, address >>= 4)
        to[i - 1] = digits[address & 15];
    return count;
}

} // namespace

void DumpPrinter::print(std::span<const std::byte> bytes)
{
    // Column of the first digit of each byte, counted from the end of the address; of the text; the longest line.
    constexpr std::size_t firstColumn = 2;
    constexpr std::size_t textColumn = firstColumn + 3 * lineSize + 2;
    std::array<char, 16 + textColumn + lineSize + 3> line;
    const std::size_t width = putAddress(line.data(), m_address);
    char* const rest = line.data() + width;
    std::memset(rest, ' ', textColumn);
    char* text = rest + textColumn;
    *text++ = '|';
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto value = std::to_integer<std::size_t>(bytes[i]);
        std::memcpy(rest + firstColumn + 3 * i + (i >= lineSize / 2 ? 1 : 0), pairs[value].data(), 2);
        *text++ = characters[value];
    }
    *text++ = '|';
    *text++ = '\n';
    m_output.write({line.data(), static_cast<std::size_t>(text - line.data())});
}

void DumpPrinter::squeeze(Size lines)
{
    if (!m_isSqueezing)
        m_output.write("*\n");
    m_isSqueezing = true;
    m_address += lines * lineSize;
}

void DumpPrinter::addLine(const std::byte* line)
{
    if (m_hasPrevious && std::memcmp(m_previous.data(), line, lineSize) == 0) {
        squeeze(1);
        return;
    }
    print({line, lineSize});
    std::memcpy(m_previous.data(), line, lineSize);
    m_hasPrevious = true;
    m_isSqueezing = false;
    m_address += lineSize;
}

/// Fills up the pending line from `bytes` and returns what is left of them.
std::span<const std::byte> DumpPrinter::completed(std::span<const std::byte> bytes)
{
    const std::size_t count = std::min(lineSize - m_pendingSize, bytes.size());
    std::ranges::copy(bytes.first(count), m_pending.begin() + static_cast<std::ptrdiff_t>(m_pendingSize));
    m_pendingSize += count;
    if (m_pendingSize == lineSize) {
        addLine(m_pending.data());
        m_pendingSize = 0;
    }
    return bytes.subspan(count);
}

void DumpPrinter::add(std::span<const std::byte> bytes)
{
    if (m_pendingSize > 0)
        bytes = completed(bytes);
    for (; bytes.size() >= lineSize; bytes = bytes.subspan(lineSize))
        addLine(bytes.data());
    if (!bytes.empty())
        (void)completed(bytes);
}

void DumpPrinter::addZeros(Size count)
{
    constexpr Line zeros{};
    const Size head = std::min<Size>(count, lineSize - m_pendingSize);
    add(std::span(zeros).first(head));
    count -= head;
    if (count >= lineSize) {
        addLine(zeros.data());
        count -= lineSize;
    }
    if (const Size lines = count / lineSize; lines > 0)
        squeeze(lines);
    add(std::span(zeros).first(count % lineSize));
}

void DumpPrinter::finish()
{
    if (m_pendingSize > 0)
        print(std::span(m_pending).first(m_pendingSize));
    m_address += m_pendingSize;
    m_pendingSize = 0;
    m_output.write(std::format("{:08x}\n", m_address));
}

} // namespace hexfolio
