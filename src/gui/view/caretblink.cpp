// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/view/caretblink.h"

#include <QGuiApplication>
#include <QStyleHints>
#include <QTimerEvent>

namespace hexfolio {

namespace {

constexpr int restAfterMilliseconds = 10'000;

} // namespace

void CaretBlink::restart()
{
    setOn(true);
    const int half = QGuiApplication::styleHints()->cursorFlashTime() / 2;
    if (half <= 0) {
        m_timer.stop();
        return;
    }
    // An even number of ticks ends with the caret on.
    m_ticksLeft = restAfterMilliseconds / half / 2 * 2;
    m_timer.start(half, this);
}

void CaretBlink::stop()
{
    m_timer.stop();
    setOn(true);
}

void CaretBlink::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    if (m_ticksLeft-- <= 0)
        stop();
    else
        setOn(!m_isOn);
}

void CaretBlink::setOn(bool isOn)
{
    if (isOn == m_isOn)
        return;
    m_isOn = isOn;
    Q_EMIT changed();
}

} // namespace hexfolio
