// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/tabsaver.h"

#include "document/documentmode.h"
#include "document/documentsaving.h"
#include "gui/filewatch.h"
#include "gui/model/documentcontext.h"
#include "gui/model/numbertext.h"
#include "gui/model/saveplantext.h"

#include <utility>

namespace hexfolio {

namespace {

// The task is moved into the job through a shared pointer, because a std::function must be copyable.
Result<SaveOutcome> carryOut(const std::shared_ptr<SaveTask>& task, const StateFolder& state, Progress& progress)
{
    PosixIo io;
    return Saver(io, progress, state).run(std::move(*task));
}

} // namespace

QString saveSentence(const SavePlan& plan, Size size)
{
    switch (plan.way) {
    case SavePlan::Way::Nothing: return TabSaver::tr("Nothing to write: the file has these bytes already.");
    case SavePlan::Way::PatchInPlace: {
        const Size ranges = plan.writes.size();
        return TabSaver::tr("Saved and verified: %1 in %n range(s).", nullptr, pluralNumber(ranges))
            .arg(byteCountText(plan.bytesToWrite));
    }
    case SavePlan::Way::ReplaceFile:
    case SavePlan::Way::ShiftInPlace: return TabSaver::tr("Saved and verified: %1.").arg(sizeText(size));
    }
    return {};
}

TabSaver::TabSaver(DocumentContext& context, FileWatch& watch, StateFolder state, QObject* parent)
    : QObject(parent), m_context(context), m_watch(watch), m_state(std::move(state)), m_job(context.jobs())
{
}

bool TabSaver::isFree()
{
    if (!m_job.isRunning())
        return true;
    Q_EMIT failed({.kind = ErrorKind::Busy,
                   .path = m_context.document().file().path,
                   .reason = HEXFOLIO_TR("Reason", "it is being saved; wait until that is done, or cancel it")});
    return false;
}

void TabSaver::save(Next next)
{
    if (!isFree())
        return;
    if (m_context.document().access() == Access::Write)
        flush(std::move(next), {});
    else
        consider(m_context.document().saving().task(), std::move(next));
}

void TabSaver::saveAs(const std::string& path, Next next)
{
    if (!isFree())
        return;
    const auto goOn = [this, path, next] { consider(m_context.document().saving().taskTo(path), next); };
    // The file that was edited Live stays behind, and nobody would hear what its disk refuses.
    if (isUnflushed())
        flush(goOn, [this, goOn](const Error&) { keepUnflushed(goOn); });
    else
        goOn();
}

void TabSaver::keepUnflushed(Next next)
{
    Document& document = m_context.document();
    const auto goOn = [this, next = std::move(next)] {
        if (m_context.document().access() != Access::Write)
            next();
    };
    const auto left = document.mode().leaveUnflushed();
    if (!left)
        Q_EMIT failed(left.error());
    else if (document.mode().isWorkingLive())
        connect(&m_context, &DocumentContext::stateChanged, this, goOn,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    else
        goOn();
}

bool TabSaver::isUnflushed() const
{
    const Document& document = m_context.document();
    return document.access() == Access::Write && document.history().steps().size() > 1
        && m_flushed != document.revision();
}

void TabSaver::acceptUnflushed()
{
    m_flushed = m_context.document().revision();
}

void TabSaver::consider(Result<SaveTask> task, Next next)
{
    if (!task) {
        Q_EMIT failed(task.error());
        return;
    }
    auto shared = std::make_shared<SaveTask>(std::move(*task));
    if (isPlainSave(shared->plan) || !m_showPlan) {
        start(std::move(shared), std::move(next));
        return;
    }
    m_showPlan(*shared, m_pace, [this, shared, next = std::move(next)](const SavePlan& plan) {
        if (!isFree())
            return;
        shared->plan = plan;
        shared->hasConsent = true;
        start(shared, next);
    });
}

void TabSaver::start(std::shared_ptr<SaveTask> shared, Next next)
{
    m_watch.setPaused(true);
    m_started.start();
    m_job.start<SaveOutcome>(
        [shared, state = m_state, prepare = m_prepare](Progress& progress) {
            if (prepare)
                prepare();
            return carryOut(shared, state, progress);
        },
        [this, next = std::move(next)](Result<SaveOutcome> outcome) { finish(std::move(outcome), next); });
}

void TabSaver::finish(Result<SaveOutcome> outcome, const Next& next)
{
    if (!outcome) {
        m_watch.setPaused(false);
        Q_EMIT failed(outcome.error());
        return;
    }
    m_pace.learn(outcome->task.plan, std::chrono::milliseconds(m_started.elapsed()));
    QString sentence = saveSentence(outcome->task.plan, outcome->task.snapshot.size());
    if (!outcome->historyIsComplete)
        sentence += tr(" Steps before this save cannot be undone any more.");
    const auto adopted = m_context.document().saving().adopt(std::move(*outcome));
    m_watch.setPaused(false);
    if (!adopted) {
        Q_EMIT failed(adopted.error());
        return;
    }
    Q_EMIT saved(sentence);
    if (next)
        next();
}

void TabSaver::flush(Next next, Refused refused)
{
    if (!isFree())
        return;
    if (m_context.document().mode().isWorkingLive()) {
        connect(
            &m_context, &DocumentContext::stateChanged, this, [this, next, refused] { flush(next, refused); },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    auto task = m_context.document().saving().flushTask();
    if (!task) {
        Q_EMIT failed(task.error());
        return;
    }
    m_job.start<void>(
        [task = *std::move(task)](Progress&) { return task(); },
        [this, revision = m_context.document().revision(), next = std::move(next),
         refused = std::move(refused)](const Result<>& flushed) { finishFlush(flushed, revision, next, refused); });
}

void TabSaver::finishFlush(const Result<>& flushed, std::uint64_t revision, const Next& next, const Refused& refused)
{
    if (!flushed) {
        Q_EMIT failed(flushed.error());
        if (refused)
            refused(flushed.error());
        return;
    }
    m_flushed = revision;
    Q_EMIT saved(tr("Everything is on the disk."));
    if (next)
        next();
}

void TabSaver::savePart(const std::string& path, Range range)
{
    if (!isFree())
        return;
    const Snapshot part = m_context.document().snapshot().slice(range);
    m_job.start<void>(
        [part, path, state = m_state](Progress& progress) {
            PosixIo io;
            return Saver(io, progress, state).writeFile(part, path);
        },
        [this, range](const Result<>& written) {
            if (written)
                Q_EMIT saved(tr("Saved the selection: %1.").arg(byteCountText(range.size())));
            else
                Q_EMIT failed(written.error());
        });
}

} // namespace hexfolio
