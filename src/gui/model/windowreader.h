// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/jobrunner.h"
#include "base/range.h"
#include "document/snapshot.h"

#include <QObject>

#include <cstddef>
#include <memory>
#include <vector>

namespace hexfolio {

/// Bytes of a window of a snapshot, and which of them could not be read. A plain value.
struct WindowBytes {
    Range range;
    std::vector<std::byte> bytes;
    std::vector<Range> unreadable;
};

/// Reads the few bytes that are on screen without ever keeping the interface waiting for a disk.
///
/// What lies in memory is copied at once. Anything else is read by a thread of its own, which is waited for a moment
/// only: a healthy disk answers within it, a stalled one is told of by arrived() when it comes back. Owns that thread,
/// which is started by the first read that needs it; its destructor waits for a read under way. Interface thread only.
class WindowReader : public QObject {
    Q_OBJECT

public:
    explicit WindowReader(QObject* parent = nullptr);
    ~WindowReader() override;

    /// Reads `range` of `snapshot`. False while the bytes are on their way; arrived() then says when to call this
    /// again, with the same arguments.
    [[nodiscard]] bool read(const Snapshot& snapshot, Range range, WindowBytes& into);

Q_SIGNALS:
    void arrived();

private:
    void ring();
    void start(const Snapshot& snapshot, Range range);
    [[nodiscard]] bool takeIfFor(const Snapshot& snapshot, Range range, WindowBytes& into);

    std::unique_ptr<JobRunner> m_thread;
    Job<WindowBytes> m_job;
    // What m_job reads.
    Snapshot m_snapshot;
    Range m_range;
    bool m_isAnnounced = false;
};

} // namespace hexfolio
