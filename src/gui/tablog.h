// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/editlog.h"
#include "document/editrecovery.h"
#include "gui/model/jobwatch.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace hexfolio {

class DocumentContext;

/// Drives the log of one tab's unsaved edits: a moment after an edit it has them written in a job.
///
/// Owns the log together with jobs that are under way; borrows the context, which may go first. The timer runs only
/// while something waits. Interface thread only.
class TabLog : public QObject {
    Q_OBJECT

public:
    TabLog(DocumentContext& context, std::shared_ptr<Io> io, const StateFolder& state, QObject* parent = nullptr);
    ~TabLog() override;

    [[nodiscard]] const std::shared_ptr<EditLog>& log() const noexcept { return m_log; }
    /// Writes what waits, on any thread; for a job that is about to save.
    [[nodiscard]] std::function<void()> preparation() const;
    /// What was recovered into this document is taken away once the document's own log holds it.
    void takeOver(std::shared_ptr<EditRecovery> recovery);
    /// The document tells nobody any more.
    void detach();

Q_SIGNALS:
    /// The log cannot be written; a crash would lose the last edits.
    void failed(const hexfolio::Error& error);
    /// It is written again.
    void worked();

private:
    void schedule();
    void flush();
    void finish(const Result<>& flushed);

    DocumentContext* m_context;
    std::shared_ptr<EditLog> m_log;
    std::shared_ptr<EditRecovery> m_recovered;
    QTimer m_timer;
    JobWatch m_job;
    bool m_hasFailed = false;
};

} // namespace hexfolio
