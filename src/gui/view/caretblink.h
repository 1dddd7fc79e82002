// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBasicTimer>
#include <QObject>

namespace hexfolio {

/// The rhythm of a blinking caret: the time of the desktop, and none at all where that is 0 or nobody types.
///
/// After ten seconds without restart() the caret stays on and the timer ends, so that a window at rest wakes nobody up.
/// Interface thread only.
class CaretBlink : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether the caret is to be drawn now.
    [[nodiscard]] bool isOn() const noexcept { return m_isOn; }
    [[nodiscard]] bool isRunning() const noexcept { return m_timer.isActive(); }
    /// Shows the caret and starts the rhythm anew.
    void restart();
    /// Shows the caret and ends the rhythm.
    void stop();

Q_SIGNALS:
    void changed();

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    void setOn(bool isOn);

    QBasicTimer m_timer;
    int m_ticksLeft = 0;
    bool m_isOn = true;
};

} // namespace hexfolio
