// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <utility>

namespace hexfolio {

/// How far a job is, and whether it shall stop. Shared by the worker that counts and the thread that polls.
///
/// Thread rule: every function may be called from any thread. Jobs ask isCancelled() at least once per MiB of work.
class Progress {
public:
    Progress() = default;
    explicit Progress(std::stop_token token) : m_stop(std::move(token)) { }

    /// The amount of work, in bytes (or steps); 0 while it is not known.
    void setTotal(Size total) noexcept { m_total.store(total, std::memory_order_relaxed); }
    void setDone(Size done) noexcept { m_done.store(done, std::memory_order_relaxed); }
    void advance(Size by) noexcept { m_done.fetch_add(by, std::memory_order_relaxed); }

    [[nodiscard]] Size total() const noexcept { return m_total.load(std::memory_order_relaxed); }
    [[nodiscard]] Size done() const noexcept { return m_done.load(std::memory_order_relaxed); }
    /// While the job is paused, this does not return before it is resumed or cancelled.
    [[nodiscard]] bool isCancelled() const noexcept
    {
        if (m_isPaused.load(std::memory_order_relaxed)) [[unlikely]]
            waitUntilResumed();
        return m_stop.stop_requested();
    }

    /// Holds the job up where it next asks isCancelled(), on all of its threads.
    void pause() noexcept { m_isPaused.store(true, std::memory_order_relaxed); }
    void resume() noexcept;
    [[nodiscard]] bool isPaused() const noexcept { return m_isPaused.load(std::memory_order_relaxed); }

private:
    void waitUntilResumed() const noexcept;

    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_resumed;
    std::atomic<bool> m_isPaused{false};
    std::atomic<Size> m_total{0};
    std::atomic<Size> m_done{0};
    std::stop_token m_stop;
};

} // namespace hexfolio
