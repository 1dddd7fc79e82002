// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/jobrunner.h"

#include <algorithm>
#include <system_error>

namespace hexfolio {

JobRunner::JobRunner(unsigned threads)
{
    const unsigned count = threads != 0 ? threads : std::max(1U, std::thread::hardware_concurrency());
    m_threads.reserve(count);
    for (unsigned i = 0; i < count; ++i)
        m_threads.emplace_back([this](const std::stop_token& stop) { work(stop); });
}

JobRunner::~JobRunner()
{
    {
        const std::scoped_lock lock(m_mutex);
        for (Task& task : m_waiting)
            task.stop.request_stop();
        for (std::stop_source& stop : m_running)
            stop.request_stop();
    }
    for (std::jthread& thread : m_threads)
        thread.request_stop();
    // Every waiting function still runs, told to stop, so that its onDone is heard; then the threads end.
    m_threads.clear();
}

void JobRunner::letGo(std::unique_ptr<JobRunner> runner) noexcept
{
    try {
        std::thread([held = std::move(runner)]() mutable { held.reset(); }).detach();
    } catch (const std::system_error&) {
        // There are no more threads to be had: the runner went with the function, after a wait.
    }
}

void JobRunner::enqueue(std::stop_source stop, std::function<void()> work)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back({std::move(stop), std::move(work)});
    }
    m_wake.notify_one();
}

void JobRunner::work(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return !m_waiting.empty(); }) || !m_waiting.empty()) {
        Task task = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_running.push_back(task.stop);
        lock.unlock();
        task.work();
        task.work = {};
        lock.lock();
        std::erase(m_running, task.stop);
    }
}

} // namespace hexfolio
