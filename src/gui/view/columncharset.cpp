// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/view/columncharset.h"

#include "base/charset.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace hexfolio {

namespace {

constexpr char16_t replacement = 0xFFFD;

std::optional<Charset::ByteTable> tableOf(const QString& name)
{
    const auto charset = Charset::named(name.toStdString());
    return charset ? charset->byteTable() : std::nullopt;
}

} // namespace

ColumnCharset::ColumnCharset(const QString& name)
{
    const auto table = name.isEmpty() ? std::nullopt : tableOf(name);
    if (!table) {
        for (char16_t c = u' '; c < 0x7F; ++c)
            m_shown[c] = c;
        return;
    }
    m_characters.assign(256, replacement);
    for (std::size_t value = 0; value < table->size(); ++value) {
        const char32_t character = (*table)[value];
        if (character > 0xFFFF)
            continue;
        m_characters[value] = static_cast<char16_t>(character);
        m_shown[value] = isPrintable(character) ? m_characters[value] : u'\0';
        m_bytes.emplace_back(m_characters[value], static_cast<std::byte>(value));
    }
    std::ranges::stable_sort(m_bytes, {}, &std::pair<char16_t, std::byte>::first);
}

Result<std::vector<std::byte>> ColumnCharset::bytesOf(QStringView text) const
{
    std::vector<std::byte> bytes;
    if (m_bytes.empty()) {
        const QByteArray utf8 = text.toUtf8();
        const auto all = std::as_bytes(std::span(utf8.data(), static_cast<std::size_t>(utf8.size())));
        bytes.assign(all.begin(), all.end());
        return bytes;
    }
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t character = text[at].unicode();
        const auto found = std::ranges::lower_bound(m_bytes, character, {}, &std::pair<char16_t, std::byte>::first);
        if (found == m_bytes.end() || found->first != character) {
            return failure({.kind = ErrorKind::BadArgument,
                            .reason = HEXFOLIO_TR("Reason",
                                                  "this character has no place in the character set of the text "
                                                  "column; choose another one in the View menu"),
                            .subject = text.mid(at, QChar::isHighSurrogate(character) ? 2 : 1).toString().toStdString(),
                            .position = static_cast<std::size_t>(at)});
        }
        bytes.push_back(found->second);
    }
    return bytes;
}

QString ColumnCharset::textOf(std::span<const std::byte> bytes) const
{
    if (m_characters.empty()) {
        const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = utf8(view);
        return utf8.hasError() ? QString::fromLatin1(view) : text;
    }
    QString text;
    text.reserve(static_cast<qsizetype>(bytes.size()));
    for (const std::byte byte : bytes)
        text += QChar(m_characters[std::to_integer<std::size_t>(byte)]);
    return text;
}

} // namespace hexfolio
