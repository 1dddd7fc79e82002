// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/recentfiles.h"

#include "gui/settings.h"

namespace hexfolio {

RecentFiles::RecentFiles(Settings& settings, QObject* parent)
    : QObject(parent), m_settings(settings), m_paths(settings.recentFiles())
{
}

void RecentFiles::add(const QString& path)
{
    m_paths.removeAll(path);
    m_paths.prepend(path);
    if (m_paths.size() > limit)
        m_paths.resize(limit);
    store();
}

void RecentFiles::remove(const QString& path)
{
    if (m_paths.removeAll(path) > 0)
        store();
}

void RecentFiles::clear()
{
    m_paths.clear();
    store();
}

void RecentFiles::store()
{
    m_settings.setRecentFiles(m_paths);
    Q_EMIT changed();
}

} // namespace hexfolio
