// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/jobwatch.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <chrono>

namespace hexfolio {

namespace {

constexpr std::chrono::milliseconds pollInterval{100};

} // namespace

JobWatch::JobWatch(JobRunner& jobs, QObject* parent) : QObject(parent), m_jobs(jobs)
{
    m_timer.setInterval(pollInterval);
    connect(&m_timer, &QTimer::timeout, this, &JobWatch::poll);
}

JobWatch::~JobWatch() = default;

// Called on the worker. The call goes through the application, because this object may be gone by then; and for a
// runner that was let go the application too.
std::function<void()> JobWatch::waker()
{
    return [watch = QPointer<JobWatch>(this)] {
        const auto poll = [watch] {
            if (watch)
                watch->poll();
        };
        if (QCoreApplication* const application = QCoreApplication::instance())
            QMetaObject::invokeMethod(application, poll, Qt::QueuedConnection);
    };
}

void JobWatch::begin(std::unique_ptr<Running> running)
{
    m_running = std::move(running);
    m_timer.start();
    Q_EMIT started();
}

// A job that stands still has nothing to report.
void JobWatch::setPaused(bool isPaused)
{
    if (!m_running)
        return;
    m_running->setPaused(isPaused);
    if (isPaused)
        m_timer.stop();
    else
        m_timer.start();
}

void JobWatch::cancel()
{
    if (m_running)
        m_running->cancel();
}

void JobWatch::drop()
{
    if (!m_running)
        return;
    m_running.reset();
    m_timer.stop();
    Q_EMIT finished();
}

void JobWatch::poll()
{
    if (!m_running)
        return;
    if (!m_running->isDone()) {
        Q_EMIT progressed(m_running->progress().done(), m_running->progress().total());
        return;
    }
    const auto done = std::move(m_running);
    m_timer.stop();
    Q_EMIT finished();
    done->deliver();
}

} // namespace hexfolio
