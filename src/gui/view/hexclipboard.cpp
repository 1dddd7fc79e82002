// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/view/hexclipboard.h"

#include <algorithm>
#include <span>
#include <utility>

namespace hexfolio {

namespace {

constexpr auto rawType = "application/octet-stream";

QByteArray byteArrayOf(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

Snapshot snapshotOf(const QByteArray& bytes)
{
    return Snapshot::ofBytes(std::as_bytes(std::span(bytes.data(), static_cast<std::size_t>(bytes.size()))));
}

bool isSeparator(QChar c)
{
    return c.isSpace() || QStringView(u",;:-_|").contains(c);
}

int digitOf(QChar c)
{
    const char16_t code = c.toLower().unicode();
    if (code >= u'0' && code <= u'9')
        return code - u'0';
    return code >= u'a' && code <= u'f' ? code - u'a' + 10 : -1;
}

} // namespace

HexClipboard::HexClipboard(Snapshot bytes, HexPane pane, ColumnCharset charset, std::vector<std::byte> readable)
    : m_snapshot(std::move(bytes)), m_pane(pane), m_charset(std::move(charset)), m_bytes(std::move(readable))
{
}

Result<std::unique_ptr<HexClipboard>> HexClipboard::of(Snapshot bytes, HexPane pane, ColumnCharset charset)
{
    std::vector<std::byte> readable;
    if (bytes.size() <= textLimit) {
        auto read = bytes.bytes({0, bytes.size()});
        if (!read)
            return failure(read.error());
        readable = std::move(*read);
    }
    return std::unique_ptr<HexClipboard>(
        new HexClipboard(std::move(bytes), pane, std::move(charset), std::move(readable)));
}

QStringList HexClipboard::formats() const
{
    QStringList types{QLatin1StringView(snapshotType)};
    if (!m_bytes.empty())
        types << QStringLiteral("text/plain") << QLatin1StringView(rawType);
    return types;
}

QString HexClipboard::madeText() const
{
    if (m_pane == HexPane::Text)
        return m_charset.textOf(m_bytes);
    return QString::fromLatin1(byteArrayOf(m_bytes).toHex(' ').toUpper());
}

QVariant HexClipboard::retrieveData(const QString& mimeType, QMetaType type) const
{
    if (m_bytes.empty())
        return {};
    if (mimeType == QLatin1StringView(rawType))
        return byteArrayOf(m_bytes);
    if (mimeType != u"text/plain")
        return {};
    return type.id() == QMetaType::QByteArray ? QVariant(madeText().toUtf8()) : QVariant(madeText());
}

bool HexClipboard::hasBytes(const QMimeData& mime)
{
    return mime.hasText() || mime.hasFormat(QLatin1StringView(rawType))
        || mime.hasFormat(QLatin1StringView(snapshotType));
}

Result<Snapshot> HexClipboard::pasted(const QMimeData& mime, HexPane pane, const ColumnCharset& charset)
{
    if (const auto* own = qobject_cast<const HexClipboard*>(&mime))
        return own->snapshot();
    if (mime.hasFormat(QLatin1StringView(rawType)))
        return snapshotOf(mime.data(QLatin1StringView(rawType)));
    if (!mime.hasText())
        return failure({.kind = ErrorKind::BadArgument,
                        .reason = HEXFOLIO_TR("Reason", "it holds neither bytes nor text"),
                        .subject = "clipboard"});
    const auto bytes = pane == HexPane::Text ? charset.bytesOf(mime.text()) : hexBytes(mime.text());
    if (!bytes)
        return failure(bytes.error());
    return Snapshot::ofBytes(*bytes);
}

Result<std::vector<std::byte>> HexClipboard::hexBytes(QStringView text)
{
    std::vector<std::byte> bytes;
    const auto wrongAt = [&](qsizetype at) {
        constexpr qsizetype shown = 40;
        return failure({.kind = ErrorKind::Syntax,
                        .reason = HEXFOLIO_TR("Reason",
                                              "bytes are pairs of hexadecimal digits; to enter text, paste it "
                                              "into the text column"),
                        .subject = text.left(shown).toString().toStdString(),
                        .position = static_cast<std::size_t>(at)});
    };
    for (qsizetype at = 0; at < text.size();) {
        const QStringView rest = text.mid(at);
        if (isSeparator(rest[0])) {
            ++at;
        } else if (rest.startsWith(u"0x", Qt::CaseInsensitive) || rest.startsWith(u"\\x")) {
            at += 2;
            if (at >= text.size() || digitOf(text[at]) < 0)
                return wrongAt(at - 2);
        } else if (rest.size() < 2 || digitOf(rest[0]) < 0 || digitOf(rest[1]) < 0) {
            return wrongAt(at);
        } else {
            bytes.push_back(static_cast<std::byte>(digitOf(rest[0]) * 16 + digitOf(rest[1])));
            at += 2;
        }
    }
    return bytes;
}

} // namespace hexfolio
