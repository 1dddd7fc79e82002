// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimer>

#include <algorithm>

namespace hexfolio::testing {

/// The longest time for which the event loop of this thread did not turn, as long as it lives.
///
/// Time in which the thread wanted to run and the machine had no processor for it does not count: that is the load of
/// other programs, not ours (/proc/PID/task/TID/schedstat, kernel documentation "Scheduler Statistics").
class EventGaps : public QObject {
public:
    /// The longest gap that nobody notices, in milliseconds; sanitizers make everything ten times slower.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    static constexpr double unnoticed = 1000;
#else
    static constexpr double unnoticed = 100;
#endif

    EventGaps()
    {
        m_stat.setFileName(QStringLiteral("/proc/thread-self/schedstat"));
        (void)m_stat.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        m_waited = waitedNs();
        m_clock.start();
        connect(&m_timer, &QTimer::timeout, this, [this] { tick(); });
        constexpr int everyMs = 4;
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(everyMs);
    }

    /// In milliseconds.
    [[nodiscard]] double longest() const noexcept { return m_longest; }
    [[nodiscard]] int turns() const noexcept { return m_turns; }

private:
    void tick()
    {
        constexpr double perMs = 1e6;
        const qint64 waited = waitedNs();
        const auto gap = static_cast<double>(m_clock.nsecsElapsed() - (waited - m_waited)) / perMs;
        m_longest = std::max(m_longest, gap);
        m_waited = waited;
        m_clock.restart();
        ++m_turns;
    }
    /// How long this thread has been waiting for a processor.
    [[nodiscard]] qint64 waitedNs()
    {
        m_stat.seek(0);
        return m_stat.readAll().simplified().split(' ').value(1).toLongLong();
    }

    QFile m_stat;
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_waited = 0;
    double m_longest = 0;
    int m_turns = 0;
};

} // namespace hexfolio::testing
