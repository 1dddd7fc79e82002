// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/signatures.h"

#include "search/signaturetable.h"

#include <string>
#include <string_view>

namespace hexfolio {

namespace {

Result<Pattern> patternOf(const Signature& signature)
{
    constexpr std::string_view regex = "regex:";
    const std::string_view bytes = signature.bytes;
    if (bytes.starts_with(regex))
        return Pattern::fromRegex(bytes.substr(regex.size()), LetterCase::Match);
    std::string text;
    text.reserve(2 * signature.offset + bytes.size());
    for (Offset i = 0; i < signature.offset; ++i)
        text += "??";
    return Pattern::fromHex(text.append(bytes));
}

} // namespace

std::span<const Signature> Signatures::all() noexcept
{
    return signatureTable;
}

PatternSet Signatures::patternSet()
{
    PatternSet set;
    for (const Signature& signature : signatureTable)
        set.add(signature.name, patternOf(signature).value());
    return set;
}

} // namespace hexfolio
