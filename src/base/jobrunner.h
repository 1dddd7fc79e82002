// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <concepts>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <new>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace hexfolio {

/// What a Job and the worker that runs it share.
template <class T> struct JobState {
    std::stop_source stop;
    Progress progress{stop.get_token()};
    std::atomic<bool> done{false};
    std::optional<Result<T>> result;
};

/// The caller's end of one running function: progress, cancel, result. Movable.
///
/// Destroying or replacing it cancels the function without waiting for it, so the newest job of a slot wins.
/// Thread rule: used by the one thread that started it.
template <class T> class Job {
public:
    Job() = default;
    explicit Job(std::shared_ptr<JobState<T>> state) : m_state(std::move(state)) { }
    Job(Job&&) noexcept = default;
    Job& operator=(Job&& other) noexcept
    {
        cancel();
        m_state = std::move(other.m_state);
        return *this;
    }
    ~Job() { cancel(); }

    /// There is a function that was started and whose result was not taken yet.
    [[nodiscard]] bool isActive() const noexcept { return m_state != nullptr; }
    [[nodiscard]] bool isDone() const noexcept { return m_state && m_state->done.load(std::memory_order_acquire); }
    /// How far it is; only while isActive().
    [[nodiscard]] const Progress& progress() const noexcept { return m_state->progress; }
    /// Holds the function up, or lets it go on; only while isActive().
    void setPaused(bool isPaused) noexcept
    {
        if (isPaused)
            m_state->progress.pause();
        else
            m_state->progress.resume();
    }
    /// Asks the function to stop soon; its result is then an Error of kind Cancelled, or what it had.
    void cancel() noexcept
    {
        if (m_state)
            m_state->stop.request_stop();
    }
    /// The result, once; only when isDone(). The job is no longer active afterwards.
    [[nodiscard]] Result<T> take()
    {
        const auto state = std::move(m_state);
        m_state = nullptr;
        return std::move(*state->result);
    }

private:
    std::shared_ptr<JobState<T>> m_state;
};

/// Runs pure functions on a small pool of threads.
///
/// Owns its threads; the destructor cancels what runs and waits for it. Functions get a Progress and must ask it for
/// cancellation. Thread rule: run() is called from the owning thread; `onDone` is called on the worker.
class JobRunner {
public:
    /// `threads` workers; 0 means one for each processor.
    explicit JobRunner(unsigned threads = 0);
    ~JobRunner();
    JobRunner(const JobRunner&) = delete;
    JobRunner& operator=(const JobRunner&) = delete;
    /// Destroys the runner on a thread that nobody waits for: for functions that may hang where no cancelling reaches
    /// them. They and their `onDone` may run until the process ends, and must own what they touch.
    static void letGo(std::unique_ptr<JobRunner> runner) noexcept;

    /// Starts `function` (Progress& -> Result<T>). Running out of memory inside it becomes an Error.
    template <class T>
    [[nodiscard]] Job<T> run(std::function<Result<T>(Progress&)> function, std::function<void()> onDone = {})
    {
        auto state = std::make_shared<JobState<T>>();
        enqueue(state->stop, [state, function = std::move(function), onDone = std::move(onDone)] {
            try {
                state->result.emplace(function(state->progress));
            } catch (const std::bad_alloc&) {
                state->result.emplace(failure({.kind = ErrorKind::OutOfMemory}));
            }
            state->done.store(true, std::memory_order_release);
            if (onDone)
                onDone();
        });
        return Job<T>(std::move(state));
    }

private:
    struct Task {
        std::stop_source stop;
        std::function<void()> work;
    };

    void enqueue(std::stop_source stop, std::function<void()> work);
    void work(const std::stop_token& stop);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Task> m_waiting;
    std::vector<std::stop_source> m_running;
    std::vector<std::jthread> m_threads;
};

} // namespace hexfolio
