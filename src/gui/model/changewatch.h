// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/jobrunner.h"
#include "document/changelist.h"
#include "document/snapshot.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <cstdint>
#include <memory>

namespace hexfolio {

class DocumentContext;

/// Keeps the list of changes against the disk current: at once for small trees, in a job for large ones (newest wins).
///
/// Borrows the context. Does nothing until somebody asks or is listening: setActive(). Interface thread only.
class ChangeWatch : public QObject {
    Q_OBJECT

public:
    enum class Activity : std::uint8_t { Asleep, Awake };

    explicit ChangeWatch(QObject* parent = nullptr);
    ~ChangeWatch() override;

    /// Null where no document is open.
    void setContext(DocumentContext* context);
    /// While awake, every edit brings updated() soon after; asleep, the list is only computed by refresh().
    void setActivity(Activity activity);

    /// Computes now what is not computed yet, on this thread.
    void refresh();
    /// A job is computing the list of the present state; what the functions below give is older.
    [[nodiscard]] bool isBusy() const noexcept { return m_job.isActive(); }

    [[nodiscard]] const ChangeList& changes() const noexcept { return *m_changes; }
    /// The same, to be kept without a copy; never null.
    [[nodiscard]] const std::shared_ptr<const ChangeList>& sharedChanges() const noexcept { return m_changes; }
    /// The states that changes() compares.
    [[nodiscard]] const Snapshot& now() const noexcept { return m_now; }
    [[nodiscard]] const Snapshot& onDisk() const noexcept { return m_onDisk; }

Q_SIGNALS:
    void updated();

private:
    void markStale();
    // What a job compares.
    struct States {
        Snapshot now;
        Snapshot onDisk;
    };
    void start();
    void poll();
    void take(ChangeList changes);

    QPointer<DocumentContext> m_context;
    QTimer m_delay;
    QTimer m_poll;
    Job<ChangeList> m_job;
    std::shared_ptr<const ChangeList> m_changes = std::make_shared<const ChangeList>();
    States m_pending;
    Snapshot m_now;
    Snapshot m_onDisk;
    Activity m_activity = Activity::Asleep;
    bool m_isStale = true;
};

} // namespace hexfolio
