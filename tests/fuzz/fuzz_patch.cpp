// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the input as a patch of whichever format it claims, and applies it: never a crash, never more than was named.
// The first byte chooses whether sums are made right first, so that what lies behind them is reached as well.

#include "base/sha256.h"
#include "formats/hexdigits.h"
#include "formats/patchfile.h"
#include "formats/verifiedpatch.h"
#include "fuzz/fuzzinput.h"
#include "support/naivebytes.h"

#include <zlib.h>

#include <cstdint>
#include <string>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

constexpr Size longestRead = Size{1} << 20;

void addNumber(std::string& text, std::uint32_t value)
{
    for (int i = 0; i < 4; ++i)
        text += static_cast<char>(value >> (8 * i) & 0xFF);
}

std::uint32_t sumOf(std::string_view text)
{
    return static_cast<std::uint32_t>(::crc32_z(0, reinterpret_cast<const Bytef*>(text.data()), text.size()));
}

/// The text with the last line that belongs to it.
std::string closedText(std::string text)
{
    const auto lines = static_cast<std::size_t>(std::ranges::count(text, '\n'));
    const auto sum = hexOf(Sha256::of(bytesOf(text)));
    return text + "{\"end\":\"hexfolio-patch\",\"changes\":" + std::to_string(lines == 0 ? 0 : lines - 1)
        + ",\"sha256\":\"" + sum + "\"}\n";
}

/// The actions with the sums that belong to them.
std::string closedActions(std::string text, const NaiveBytes& content)
{
    text = "BPS1" + text;
    addNumber(text, sumOf(textOf(content)));
    addNumber(text, 0);
    addNumber(text, sumOf(text));
    return text;
}

void use(const ContentPatch& patch, const Snapshot& content)
{
    Progress progress;
    const auto fit = patch.check(content, progress);
    const auto made = patch.applied(content, progress);
    if (!made)
        return;
    require(fit && fit->state == PatchFit::State::Fits, "a patch that does not fit was applied");
    require(made->tree().brokenInvariant() == nullptr, "a patch made a broken tree");
    (void)made->bytes(Range{0, longestRead});
    const auto back = patch.reverted(*made, progress);
    if (back)
        require(allBytesOf(*back) == allBytesOf(content), "reverting did not lead back");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const int mode = data[0] % 4;
    std::string text(reinterpret_cast<const char*>(data + 1), size - 1);
    NaiveBytes content = countedBytes(16);
    if (mode == 1)
        text = closedText(std::move(text));
    else if (mode == 2)
        text = closedActions(std::move(text), content);
    Progress progress;
    const auto patch = readPatch(Snapshot::ofBytes(bytesOf(text)), "input", progress);
    if (patch)
        use(**patch, Snapshot::ofBytes(content));
    return 0;
}
