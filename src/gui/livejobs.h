// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/liverunner.h"
#include "gui/model/jobwatch.h"

#include <QObject>

namespace hexfolio {

/// Lets the Live mode of one document work in jobs, which the window shows and the user can cancel.
///
/// Borrows the JobRunner. Interface thread only.
class LiveJobs : public QObject, public LiveRunner {
    Q_OBJECT

public:
    explicit LiveJobs(JobRunner& jobs, QObject* parent = nullptr) : QObject(parent), m_jobs(jobs), m_watch(jobs) { }

    void run(Work work, Done done) override;

    [[nodiscard]] JobWatch& job() noexcept { return m_watch; }

private:
    JobRunner& m_jobs;
    JobWatch m_watch;
};

} // namespace hexfolio
