// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/liverunner.h"

#include <deque>
#include <stop_token>
#include <thread>
#include <utility>

namespace hexfolio::testing {

/// Does the work of Live mode on another thread, when the test says so. Reports on the thread of the test.
class StepRunner final : public LiveRunner {
public:
    void run(Work work, Done done) override { m_tasks.push_back({std::move(work), std::move(done)}); }

    [[nodiscard]] bool hasWork() const noexcept { return !m_tasks.empty(); }
    /// Does the next piece of work and reports it; a cancelled one is told so before it begins.
    void runOne(bool isCancelled = false)
    {
        Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        std::stop_source stop;
        if (isCancelled)
            stop.request_stop();
        Progress progress{stop.get_token()};
        Result<> result;
        std::jthread([&] { result = task.work(progress); }).join();
        if (task.done)
            task.done(result);
    }
    void runAll()
    {
        while (hasWork())
            runOne();
    }

private:
    struct Task {
        Work work;
        Done done;
    };
    std::deque<Task> m_tasks;
};

} // namespace hexfolio::testing
