// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the input as a script of `hexfolio-cli edit`: nothing may crash, a mistake must name its line, and what was
// understood must be understood again when it is written out as plainly as possible.

#include "cli/editscript.h"
#include "fuzz/fuzzinput.h"

#include <algorithm>
#include <cstdint>
#include <format>
#include <string>
#include <string_view>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

/// One word for the verb, decimal numbers, hex digits without blanks.
std::string plainly(const EditLine& line)
{
    std::string text = line.words.front();
    for (const Offset number : line.numbers)
        text += std::format(" {}", number);
    if (!line.bytes.empty())
        text += ' ';
    for (const std::byte byte : line.bytes)
        text += std::format("{:02x}", std::to_integer<unsigned>(byte));
    return text + "\n";
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view script(reinterpret_cast<const char*>(data), size);
    const auto lines = static_cast<std::size_t>(std::ranges::count(script, '\n')) + 1;
    const auto parsed = parseEditScript(script);
    if (!parsed) {
        require(parsed.error().line >= 1 && parsed.error().line <= lines, "a mistake names no line of the script");
        require(!parsed.error().sentence().empty(), "a mistake says nothing");
        return 0;
    }
    std::string again;
    std::size_t last = 0;
    for (const EditLine& line : *parsed) {
        require(line.number > last && line.number <= lines, "lines are out of order");
        last = line.number;
        again += plainly(line);
    }
    const auto second = parseEditScript(again);
    require(second.has_value() && second->size() == parsed->size(), "what was understood is not understood again");
    for (std::size_t i = 0; i < parsed->size(); ++i) {
        const EditLine& one = (*parsed)[i];
        const EditLine& two = (*second)[i];
        require(one.verb == two.verb && one.numbers == two.numbers && one.bytes == two.bytes,
                "a line has another meaning");
    }
    return 0;
}
