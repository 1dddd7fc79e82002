// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/changelist.h"
#include "document/snapshot.h"
#include "gui/model/jobwatch.h"

#include <QObject>

#include <memory>

class QWidget;

namespace hexfolio {

class DocumentTab;
class ReviewDialog;

/// Compares a document with the file that lies under its name now, whoever wrote it, in a job.
///
/// Borrows the jobs and the window. Interface thread only.
class DiskComparison : public QObject {
    Q_OBJECT

public:
    DiskComparison(JobRunner& jobs, QWidget* window);

    void compare(DocumentTab* tab);
    [[nodiscard]] JobWatch& job() noexcept { return m_job; }

Q_SIGNALS:
    /// A window that is filled in and not shown yet.
    void made(hexfolio::ReviewDialog* review, hexfolio::DocumentTab* tab);

private:
    struct Outcome {
        std::shared_ptr<const ChangeList> list;
        Snapshot onDisk;
        Snapshot now;
    };
    void finish(DocumentTab& tab, const Result<Outcome>& outcome);

    QWidget* m_window;
    JobWatch m_job;
};

} // namespace hexfolio
