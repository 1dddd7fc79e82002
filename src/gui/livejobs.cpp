// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/livejobs.h"

#include <tuple>
#include <utility>

namespace hexfolio {

void LiveJobs::run(Work work, Done done)
{
    // The last work of a document that goes is done even when nobody is left to hear of it.
    if (!done) {
        std::ignore = m_jobs.run<void>(std::move(work));
        return;
    }
    m_watch.start<void>(std::move(work), std::move(done));
}

} // namespace hexfolio
