// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/numbertext.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace hexfolio {

namespace {

QString hexDigits(Offset offset, int width)
{
    return QString::number(offset, 16).toUpper().rightJustified(width, u'0');
}

// Within a sentence that runs from right to left, numbers and their brackets must not mix with what stands beside them.
QString isolated(const QString& text)
{
    return QGuiApplication::isRightToLeft() ? QChar(0x2068) + text + QChar(0x2069) : text;
}

} // namespace

QString offsetText(Offset offset)
{
    return isolated(u"0x%1 (%2)"_s.arg(hexDigits(offset, 1), QLocale().toString(offset)));
}

QString numberText(Offset number)
{
    return u"0x"_s + hexDigits(number, 1);
}

QString hexOffsetText(Offset offset)
{
    return hexDigits(offset, 8);
}

int pluralNumber(Size count) noexcept
{
    // Plural rules look at the last digits only, beside small numbers.
    constexpr Size limit = 1'000'000'000;
    return static_cast<int>(count < limit ? count : limit + count % 1'000'000);
}

QString byteCountText(Size size)
{
    const QString text = QCoreApplication::translate("Numbers", "%1 byte(s)", nullptr, pluralNumber(size));
    return isolated(text.arg(QLocale().toString(size)));
}

QString sizeText(Size size)
{
    static constexpr std::array units{"KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    if (size < 1024)
        return byteCountText(size);
    auto value = static_cast<double>(size) / 1024;
    std::size_t unit = 0;
    for (; value >= 1024 && unit + 1 < units.size(); ++unit)
        value /= 1024;
    const bool isWhole = value == static_cast<double>(static_cast<Size>(value));
    const QString number = QLocale().toString(value, 'f', isWhole ? 0 : 1);
    //: A size: number, unit (KiB, MiB ...), exact number of bytes.
    const QString text = QCoreApplication::translate("Numbers", "%1 %2 (%3)");
    return isolated(text.arg(number, QString::fromLatin1(units[unit]), byteCountText(size)));
}

} // namespace hexfolio
