// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/appearance.h"

#include <QApplication>
#include <QStyleHints>

#include <algorithm>

namespace hexfolio {

namespace {

constexpr int smallestFont = 5;
constexpr int largestFont = 72;

bool isSystemDark()
{
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
}

} // namespace

Appearance::Appearance(Settings& settings, const KSyntaxHighlighting::Repository& repository, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_repository(repository)
    , m_choice(settings.theme())
    , m_options(settings.viewOptions())
    , m_zoom(settings.zoom())
{
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_choice == ThemeChoice::System)
            applyTheme();
    });
    applyTheme();
}

void Appearance::applyTheme()
{
    m_theme = Theme::of(m_choice, isSystemDark(), m_repository);
    QApplication::setPalette(m_theme.palette);
    Q_EMIT themeChanged();
}

void Appearance::choose(ThemeChoice choice)
{
    m_choice = choice;
    m_settings.setTheme(choice);
    applyTheme();
}

HexViewOptions Appearance::zoomedOptions() const
{
    HexViewOptions options = m_options;
    // A font given in pixels has no point size.
    const int size = options.font.pointSize() > 0 ? options.font.pointSize() : 10;
    options.font.setPointSize(std::clamp(size + m_zoom, smallestFont, largestFont));
    return options;
}

void Appearance::setOptions(const HexViewOptions& options)
{
    m_options = options;
    m_settings.setViewOptions(options);
    Q_EMIT optionsChanged();
}

void Appearance::zoom(int steps)
{
    const int size = zoomedOptions().font.pointSize();
    if ((steps > 0 && size >= largestFont) || (steps < 0 && size <= smallestFont))
        return;
    m_zoom = steps == 0 ? 0 : m_zoom + steps;
    m_settings.setZoom(m_zoom);
    Q_EMIT optionsChanged();
}

} // namespace hexfolio
