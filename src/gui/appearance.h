// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/settings.h"
#include "gui/theme.h"

#include <QObject>

namespace hexfolio {

/// How everything looks: the theme, the options of the grid, the zoom; kept in the settings and told to who listens.
///
/// Sets the application's palette. Borrows settings and repository. Interface thread only.
class Appearance : public QObject {
    Q_OBJECT

public:
    Appearance(Settings& settings, const KSyntaxHighlighting::Repository& repository, QObject* parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const noexcept { return m_choice; }
    [[nodiscard]] const Theme& theme() const noexcept { return m_theme; }
    void choose(ThemeChoice choice);

    /// As chosen, without the zoom.
    [[nodiscard]] const HexViewOptions& options() const noexcept { return m_options; }
    /// As the grid shall show it: with the zoom.
    [[nodiscard]] HexViewOptions zoomedOptions() const;
    void setOptions(const HexViewOptions& options);
    /// Makes the font `steps` points larger; 0 goes back to the chosen size.
    void zoom(int steps);

Q_SIGNALS:
    void themeChanged();
    void optionsChanged();

private:
    void applyTheme();

    Settings& m_settings;
    const KSyntaxHighlighting::Repository& m_repository;
    ThemeChoice m_choice;
    Theme m_theme;
    HexViewOptions m_options;
    int m_zoom;
};

} // namespace hexfolio
