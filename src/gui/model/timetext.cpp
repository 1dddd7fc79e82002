// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/timetext.h"

#include <QDateTime>
#include <QLocale>

#include <chrono>

namespace hexfolio {

namespace {

QDateTime local(History::Clock::time_point time)
{
    const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(since.count());
}

} // namespace

QString timeText(History::Clock::time_point time)
{
    const QDateTime when = local(time);
    const bool isToday = when.date() == QDate::currentDate();
    return isToday ? QLocale().toString(when.time(), QLocale::ShortFormat)
                   : QLocale().toString(when, QLocale::ShortFormat);
}

QString fullTimeText(History::Clock::time_point time)
{
    return QLocale().toString(local(time), QLocale::LongFormat);
}

} // namespace hexfolio
