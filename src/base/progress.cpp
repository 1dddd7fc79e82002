// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/progress.h"

namespace hexfolio {

void Progress::resume() noexcept
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isPaused.store(false, std::memory_order_relaxed);
    }
    m_resumed.notify_all();
}

void Progress::waitUntilResumed() const noexcept
{
    std::unique_lock lock(m_mutex);
    m_resumed.wait(lock, m_stop, [this] { return !m_isPaused.load(std::memory_order_relaxed); });
}

} // namespace hexfolio
