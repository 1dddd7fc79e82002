// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/find/patternreading.h"

#include "base/charset.h"

#include <QByteArray>

#include <vector>

namespace hexfolio {

QString hexText(std::span<const std::byte> bytes)
{
    const auto view =
        QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    return QString::fromLatin1(view.toHex(' ').toUpper());
}

QString printableText(std::span<const std::byte> bytes)
{
    QString text;
    for (const std::byte byte : bytes) {
        const auto letter = static_cast<char16_t>(byte);
        if (letter < 0x20 || letter > 0x7e)
            return {};
        text += QChar(letter);
    }
    return text;
}

Result<Pattern> textPattern(const QString& text, const QString& charset, LetterCase letterCase)
{
    const auto chosen = Charset::named(charset.toStdString());
    if (!chosen)
        return failure(chosen.error());
    return Pattern::fromText(text.toStdString(), *chosen, letterCase);
}

Result<Replacement> textReplacement(const QString& text, const QString& charset)
{
    const auto chosen = Charset::named(charset.toStdString());
    if (!chosen)
        return failure(chosen.error());
    const std::u32string characters = text.toStdU32String();
    const auto encoded = chosen->encoded(characters);
    std::vector<std::byte> bytes;
    for (std::size_t i = 0; i < encoded.size(); ++i) {
        if (encoded[i].empty()) {
            return failure({.kind = ErrorKind::BadArgument,
                            .reason = HEXFOLIO_TR("Reason", "a character in it has no place in the chosen encoding"),
                            .subject = text.toStdString(),
                            .position = i});
        }
        for (const std::uint8_t byte : encoded[i])
            bytes.push_back(std::byte{byte});
    }
    return Replacement::fromBytes(bytes);
}

} // namespace hexfolio
