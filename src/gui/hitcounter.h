// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/snapshot.h"
#include "gui/model/jobwatch.h"
#include "gui/model/sought.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace hexfolio {

/// Counts the hits while the user types: starts after a short pause, anew with every change, and gives up after a
/// while, because a number is not worth reading a whole disk.
///
/// Borrows the JobRunner. Interface thread only; the counting is a job.
class HitCounter : public QObject {
    Q_OBJECT

public:
    /// What to count, and where.
    struct Task {
        Sought sought;
        Snapshot snapshot;
        Range scope;
    };
    /// So long nothing changes before it starts, and so long it counts.
    struct Patience {
        std::chrono::milliseconds pause{250};
        std::chrono::milliseconds most{1500};
    };

    HitCounter(JobRunner& jobs, Patience patience, QObject* parent = nullptr);
    explicit HitCounter(JobRunner& jobs, QObject* parent = nullptr) : HitCounter(jobs, Patience{}, parent) { }
    ~HitCounter() override;

    /// Counts what `task` gives when it is asked, once there was a pause; nothing where it gives nothing.
    void restart(std::function<std::optional<Task>()> task);
    /// Counts nothing any more, and says nothing.
    void stop();

Q_SIGNALS:
    /// How many there are, in one phrase: "Hits: 12,345", "Hits: more than 12,345"; empty while there is nothing to
    /// say.
    void counted(const QString& text);

private:
    struct Tally;
    void start();
    void tell(const Result<bool>& isWhole);

    std::function<std::optional<Task>()> m_task;
    std::shared_ptr<Tally> m_tally;
    JobWatch m_job;
    QTimer m_pause;
    QTimer m_limit;
};

} // namespace hexfolio
