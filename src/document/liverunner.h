// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <functional>

namespace hexfolio {

/// Where Live mode works in the file, so that the thread of the document never waits for a disk.
///
/// A Document gives it one piece of work at a time, but for a last one when it goes. Borrowed by the Document, which it
/// outlives.
class LiveRunner {
public:
    /// Runs on any thread, to its end.
    using Work = std::function<Result<>(Progress&)>;
    /// Called on the thread of the document.
    using Done = std::function<void(const Result<>&)>;

    virtual ~LiveRunner() = default;
    /// Runs `work`, then calls `done`; not before run() has returned, and not at all once the runner is gone.
    virtual void run(Work work, Done done) = 0;
};

} // namespace hexfolio
