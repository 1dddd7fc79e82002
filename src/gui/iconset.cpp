// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/iconset.h"

#include <QFile>

namespace hexfolio {

using namespace Qt::StringLiterals;

QIcon IconSet::icon(QLatin1StringView name) const
{
    const QString path = (m_ground == Ground::Light ? u":/icons/light/%1.svg"_s : u":/icons/dark/%1.svg"_s).arg(name);
    return QFile::exists(path) ? QIcon(path) : QIcon();
}

} // namespace hexfolio
