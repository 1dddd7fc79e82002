// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/tablog.h"

#include "document/documentsteps.h"
#include "gui/model/documentcontext.h"

#include <utility>

namespace hexfolio {

namespace {

/// A log and the Io that it borrows, for as long as a job uses it.
struct HeldLog {
    std::shared_ptr<Io> io;
    EditLog log;
};

std::shared_ptr<EditLog> held(std::shared_ptr<Io> io, const StateFolder& state, std::function<void()> onPending)
{
    Io& borrowed = *io;
    auto both =
        std::shared_ptr<HeldLog>(new HeldLog{std::move(io), EditLog(borrowed, state.recovery(), std::move(onPending))});
    return {both, &both->log};
}

} // namespace

TabLog::TabLog(DocumentContext& context, std::shared_ptr<Io> io, const StateFolder& state, QObject* parent)
    : QObject(parent)
    , m_context(&context)
    , m_log(held(std::move(io), state, [this] { schedule(); }))
    , m_job(context.jobs())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TabLog::flush);
    connect(&context, &QObject::destroyed, this, [this] { m_context = nullptr; });
    context.document().steps().setRecorder(m_log.get());
}

TabLog::~TabLog()
{
    detach();
}

void TabLog::detach()
{
    m_timer.stop();
    if (const auto context = std::exchange(m_context, nullptr))
        context->document().steps().setRecorder(nullptr);
}

std::function<void()> TabLog::preparation() const
{
    // A save does not wait for a log that cannot be written; that was said already.
    return [log = m_log] { (void)log->flush(); };
}

void TabLog::takeOver(std::shared_ptr<EditRecovery> recovery)
{
    m_recovered = std::move(recovery);
    schedule();
}

void TabLog::schedule()
{
    if (m_context && m_log->wantsImage()) {
        m_context->document().steps().setRecorder(m_log.get());
        return;
    }
    if (m_job.isRunning())
        return;
    if (const auto wait = m_log->due())
        m_timer.start(*wait);
}

void TabLog::flush()
{
    if (m_job.isRunning())
        return;
    m_job.start<void>(
        [log = m_log, recovered = m_recovered](Progress&) {
            auto flushed = log->flush();
            // Where that fails they are offered once more, which does no harm.
            if (flushed && recovered && log->isOnDisk())
                (void)recovered->remove();
            return flushed;
        },
        [this](const Result<>& flushed) { finish(flushed); });
}

void TabLog::finish(const Result<>& flushed)
{
    if (flushed && m_log->isOnDisk())
        m_recovered.reset();
    if (!flushed && !m_hasFailed)
        Q_EMIT failed(flushed.error());
    else if (flushed && m_hasFailed)
        Q_EMIT worked();
    m_hasFailed = !flushed;
    schedule();
}

} // namespace hexfolio
