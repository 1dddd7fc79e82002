// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/jobrunner.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <utility>

namespace hexfolio {

/// One slot for a job of the interface: starts it, polls its progress, hands its result to the interface thread.
///
/// Starting again while one runs cancels the old one and forgets its result: the newest wins. Borrows the JobRunner.
/// Thread rule: the interface thread only; the timer runs only while a job does.
class JobWatch : public QObject {
    Q_OBJECT

public:
    explicit JobWatch(JobRunner& jobs, QObject* parent = nullptr);
    ~JobWatch() override;

    /// Runs `work` on the pool and calls `onResult` with what it returned, unless another start() or drop() comes
    /// first.
    template <class T> void start(std::function<Result<T>(Progress&)> work, std::function<void(Result<T>)> onResult)
    {
        drop();
        auto running = std::make_unique<RunningOf<T>>();
        running->job = m_jobs.run<T>(std::move(work), waker());
        running->onResult = std::move(onResult);
        begin(std::move(running));
    }

    [[nodiscard]] bool isRunning() const noexcept { return m_running != nullptr; }
    /// Holds the job up where it is, or lets it go on.
    void setPaused(bool isPaused);
    [[nodiscard]] bool isPaused() const noexcept { return m_running && m_running->progress().isPaused(); }
    /// Asks the job to stop; its result (an Error of kind Cancelled, mostly) is still handed over.
    void cancel();
    /// Cancels the job and forgets it.
    void drop();

Q_SIGNALS:
    void started();
    /// Ten times a second while running; `total` is 0 while it is not known.
    void progressed(quint64 done, quint64 total);
    /// The job is over or was dropped.
    void finished();

private:
    struct Running {
        virtual ~Running() = default;
        [[nodiscard]] virtual bool isDone() const = 0;
        [[nodiscard]] virtual const Progress& progress() const = 0;
        virtual void cancel() = 0;
        virtual void setPaused(bool isPaused) = 0;
        virtual void deliver() = 0;
    };
    template <class T> struct RunningOf final : Running {
        Job<T> job;
        std::function<void(Result<T>)> onResult;
        [[nodiscard]] bool isDone() const override { return job.isDone(); }
        [[nodiscard]] const Progress& progress() const override { return job.progress(); }
        void cancel() override { job.cancel(); }
        void setPaused(bool isPaused) override { job.setPaused(isPaused); }
        void deliver() override { onResult(job.take()); }
    };

    [[nodiscard]] std::function<void()> waker();
    void begin(std::unique_ptr<Running> running);
    void poll();

    JobRunner& m_jobs;
    std::unique_ptr<Running> m_running;
    QTimer m_timer;
};

} // namespace hexfolio
