// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/saver.h"
#include "gui/model/jobwatch.h"
#include "gui/model/savepace.h"

#include <QObject>

#include <QElapsedTimer>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace hexfolio {

class DocumentContext;
class FileWatch;

/// Saves the document of one tab in a job, and says truly what became of it.
///
/// Editing goes on meanwhile. Borrows the context and the watch. One save at a time: a second one is refused. Interface
/// thread only.
class TabSaver : public QObject {
    Q_OBJECT

public:
    /// Journals are kept in `state`.
    TabSaver(DocumentContext& context, FileWatch& watch, StateFolder state, QObject* parent = nullptr);

    /// What to do once a save is over; called on success only.
    using Next = std::function<void()>;
    /// To the document's own file; Live: waits until everything written is on the disk.
    void save(Next next = {});
    /// To `path`, which becomes the document's file.
    void saveAs(const std::string& path, Next next = {});
    /// What was done Live is not known to be on the disk.
    [[nodiscard]] bool isUnflushed() const;
    /// Live: as save(); where the disk refuses, `refused` is called when that was told.
    using Refused = std::function<void(const Error&)>;
    void flush(Next next, Refused refused);
    /// Leaves Live mode though the disk refused what was done: all of it is unsaved in Preview then, and `next` is
    /// called.
    void keepUnflushed(Next next);
    /// The user knows what became of everything done Live so far.
    void acceptUnflushed();
    /// Writes `range` to `path`; the document stays as it is.
    void savePart(const std::string& path, Range range);

    /// Called by the job before it writes anything of a save to the document's own file.
    void setPreparation(std::function<void()> prepare) { m_prepare = std::move(prepare); }

    /// Shows a plan that is not small or loses something, and calls `go` with the plan that the user wants, or not at
    /// all. Without it such plans are refused as far as they lose something.
    using Go = std::function<void(const SavePlan&)>;
    using Show = std::function<void(const SaveTask& task, const SavePace& pace, Go go)>;
    void setPlanView(Show show) { m_showPlan = std::move(show); }

    [[nodiscard]] JobWatch& job() noexcept { return m_job; }

Q_SIGNALS:
    /// Everything is on the disk; a sentence says what was written.
    void saved(const QString& sentence);
    void failed(const hexfolio::Error& error);

private:
    /// Shows the plan where that is called for, then starts.
    void consider(Result<SaveTask> task, Next next);
    void start(std::shared_ptr<SaveTask> task, Next next);
    void finish(Result<SaveOutcome> outcome, const Next& next);
    void finishFlush(const Result<>& flushed, std::uint64_t revision, const Next& next, const Refused& refused);
    [[nodiscard]] bool isFree();

    DocumentContext& m_context;
    FileWatch& m_watch;
    StateFolder m_state;
    JobWatch m_job;
    std::function<void()> m_prepare;
    Show m_showPlan;
    SavePace m_pace;
    QElapsedTimer m_started;
    /// The revision that was flushed last, or that the user knows not to be.
    std::optional<std::uint64_t> m_flushed;
};

/// What a finished save did, in one sentence.
[[nodiscard]] QString saveSentence(const SavePlan& plan, Size size);

} // namespace hexfolio
