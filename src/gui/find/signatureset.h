// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/jobrunner.h"
#include "gui/model/jobwatch.h"
#include "search/plannedset.h"

#include <QObject>

#include <memory>

namespace hexfolio {

/// The patterns of all file signatures, compiled once in a job, when they are first wanted.
///
/// Owns the thread of the job. Interface thread only.
class SignatureSet : public QObject {
    Q_OBJECT

public:
    explicit SignatureSet(QObject* parent = nullptr);

    /// Errors: Busy until made() tells that they are there; OutOfMemory.
    [[nodiscard]] Result<std::shared_ptr<const PlannedSet>> patterns();

Q_SIGNALS:
    void made();

private:
    using Patterns = std::shared_ptr<const PlannedSet>;

    Result<Patterns> m_patterns = nullptr;
    JobRunner m_thread{1};
    JobWatch m_job;
};

} // namespace hexfolio
