// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/view/hexviewoptions.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace hexfolio {

/// Which colours the user wants.
enum class ThemeChoice : std::uint8_t { System, Light, Dark, HighContrast };

/// What the program remembers between two runs, in an ini file. Values that make no sense are read as the default.
///
/// Owns the QSettings; one object, made in main() and passed down. Thread rule: the interface thread only.
class Settings {
public:
    /// The user's own file: $XDG_CONFIG_HOME/hexfolio/hexfolio.ini.
    Settings();
    /// A file of its own, for tests.
    explicit Settings(const QString& path);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// The font in it has the zoom left out.
    [[nodiscard]] HexViewOptions viewOptions() const;
    void setViewOptions(const HexViewOptions& options);
    /// Steps of one point above or below the chosen font size.
    [[nodiscard]] int zoom() const;
    void setZoom(int steps);
    [[nodiscard]] QStringList recentFiles() const;
    void setRecentFiles(const QStringList& paths);
    /// What was looked for in one kind of the find bar, newest first.
    [[nodiscard]] QStringList findHistory(const QString& kind) const;
    void setFindHistory(const QString& kind, const QStringList& patterns);
    /// Histories of saved files are kept when they are closed.
    [[nodiscard]] bool keepsHistory() const;
    void setKeepsHistory(bool isKept);
    /// How many MiB one kept history may take, and all of them.
    [[nodiscard]] int historyLimit() const;
    [[nodiscard]] int historiesLimit() const;
    /// A blob under a name: window geometry, dock layout.
    [[nodiscard]] QByteArray blob(const QString& name) const;
    void setBlob(const QString& name, const QByteArray& bytes);

private:
    QSettings m_store;
};

} // namespace hexfolio
