// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

namespace hexfolio {

class Settings;

/// The files opened last, newest first, kept in the settings. Borrows the settings. Interface thread only.
class RecentFiles : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype limit = 12;

    explicit RecentFiles(Settings& settings, QObject* parent = nullptr);

    [[nodiscard]] const QStringList& paths() const noexcept { return m_paths; }
    /// Puts `path` (absolute) on top.
    void add(const QString& path);
    void remove(const QString& path);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void store();

    Settings& m_settings;
    QStringList m_paths;
};

} // namespace hexfolio
