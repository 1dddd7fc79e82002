// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/hexbytes.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace hexfolio {

namespace {

std::optional<unsigned> digitOf(QChar c)
{
    const char16_t lower = c.toLower().unicode();
    if (lower >= u'0' && lower <= u'9')
        return lower - u'0';
    if (lower >= u'a' && lower <= u'f')
        return lower - u'a' + 10U;
    return std::nullopt;
}

// How many characters in front of the digits mean nothing: blanks, commas, "0x", "\x".
qsizetype skipped(QStringView text)
{
    if (text.front().isSpace() || text.front() == u',')
        return 1;
    return text.startsWith("0x"_L1, Qt::CaseInsensitive) || text.startsWith("\\x"_L1, Qt::CaseInsensitive) ? 2 : 0;
}

} // namespace

Result<std::vector<std::byte>> HexBytes::parse(const QString& text)
{
    std::vector<std::byte> bytes;
    qsizetype at = 0;
    const auto bad = [&](qsizetype place, const char* reason) {
        return failure({.kind = ErrorKind::Syntax,
                        .reason = reason,
                        .subject = text.toStdString(),
                        .position = static_cast<std::size_t>(place)});
    };
    while (at < text.size()) {
        if (const qsizetype skip = skipped(QStringView(text).sliced(at)); skip > 0) {
            at += skip;
            continue;
        }
        const auto high = digitOf(text[at]);
        if (!high)
            return bad(at, HEXFOLIO_TR("Reason", "only the digits 0 to 9 and A to F make bytes"));
        const auto low = at + 1 < text.size() ? digitOf(text[at + 1]) : std::nullopt;
        if (!low)
            return bad(at, HEXFOLIO_TR("Reason", "a byte has two digits"));
        bytes.push_back(static_cast<std::byte>(*high << 4 | *low));
        at += 2;
    }
    return bytes;
}

} // namespace hexfolio
