// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings.h"

#include "gui/model/fixedfont.h"

#include <algorithm>

namespace hexfolio {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastBase = static_cast<int>(HexViewOptions::Base::Binary);
constexpr int mostBytesPerRow = 1024;
constexpr int mostHistoryMiB = 1024 * 1024;

HexViewOptions::Base baseFrom(const QVariant& value)
{
    return static_cast<HexViewOptions::Base>(std::clamp(value.toInt(), 0, lastBase));
}

int groupSizeFrom(const QVariant& value)
{
    const int size = value.toInt();
    return size == 2 || size == 4 || size == 8 ? size : 1;
}

} // namespace

Settings::Settings() : m_store(QSettings::IniFormat, QSettings::UserScope, u"hexfolio"_s, u"hexfolio"_s) { }

Settings::Settings(const QString& path) : m_store(path, QSettings::IniFormat) { }

ThemeChoice Settings::theme() const
{
    const int choice = m_store.value(u"view/theme"_s).toInt();
    return static_cast<ThemeChoice>(std::clamp(choice, 0, static_cast<int>(ThemeChoice::HighContrast)));
}

void Settings::setTheme(ThemeChoice choice)
{
    m_store.setValue(u"view/theme"_s, static_cast<int>(choice));
}

HexViewOptions Settings::viewOptions() const
{
    HexViewOptions options;
    options.base = baseFrom(m_store.value(u"view/base"_s));
    options.offsetBase = baseFrom(m_store.value(u"view/offsetBase"_s));
    options.digits =
        m_store.value(u"view/lowerCase"_s).toBool() ? HexViewOptions::Digits::Lower : HexViewOptions::Digits::Upper;
    options.groupSize = groupSizeFrom(m_store.value(u"view/groupSize"_s));
    options.bytesPerRow = std::clamp(m_store.value(u"view/bytesPerRow"_s, 16).toInt(), 0, mostBytesPerRow);
    options.font = fixedFont();
    if (const QString font = m_store.value(u"view/font"_s).toString(); !font.isEmpty())
        options.font.fromString(font);
    options.charset = m_store.value(u"view/charset"_s).toString();
    return options;
}

void Settings::setViewOptions(const HexViewOptions& options)
{
    m_store.setValue(u"view/base"_s, static_cast<int>(options.base));
    m_store.setValue(u"view/offsetBase"_s, static_cast<int>(options.offsetBase));
    m_store.setValue(u"view/lowerCase"_s, options.digits == HexViewOptions::Digits::Lower);
    m_store.setValue(u"view/groupSize"_s, options.groupSize);
    m_store.setValue(u"view/bytesPerRow"_s, options.bytesPerRow);
    m_store.setValue(u"view/font"_s, options.font.toString());
    m_store.setValue(u"view/charset"_s, options.charset);
}

int Settings::zoom() const
{
    return std::clamp(m_store.value(u"view/zoom"_s).toInt(), -20, 60);
}

void Settings::setZoom(int steps)
{
    m_store.setValue(u"view/zoom"_s, steps);
}

QStringList Settings::recentFiles() const
{
    return m_store.value(u"files/recent"_s).toStringList();
}

void Settings::setRecentFiles(const QStringList& paths)
{
    m_store.setValue(u"files/recent"_s, paths);
}

QStringList Settings::findHistory(const QString& kind) const
{
    return m_store.value(u"find/"_s + kind).toStringList();
}

void Settings::setFindHistory(const QString& kind, const QStringList& patterns)
{
    m_store.setValue(u"find/"_s + kind, patterns);
}

bool Settings::keepsHistory() const
{
    return m_store.value(u"history/keep"_s).toBool();
}

void Settings::setKeepsHistory(bool isKept)
{
    m_store.setValue(u"history/keep"_s, isKept);
}

int Settings::historyLimit() const
{
    return std::clamp(m_store.value(u"history/fileMiB"_s, 64).toInt(), 1, mostHistoryMiB);
}

int Settings::historiesLimit() const
{
    return std::clamp(m_store.value(u"history/allMiB"_s, 512).toInt(), 1, mostHistoryMiB);
}

QByteArray Settings::blob(const QString& name) const
{
    return m_store.value(u"window/"_s + name).toByteArray();
}

void Settings::setBlob(const QString& name, const QByteArray& bytes)
{
    m_store.setValue(u"window/"_s + name, bytes);
}

} // namespace hexfolio
