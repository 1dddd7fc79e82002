// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/changewatch.h"

#include "gui/model/documentcontext.h"

#include <chrono>
#include <utility>

namespace hexfolio {

namespace {

// Lists of trees up to this size take well under a frame on the interface thread.
constexpr std::size_t smallTree = 4096;
constexpr std::chrono::milliseconds typingPause{40};
constexpr std::chrono::milliseconds pollInterval{20};

// The file on disk is one piece; its source is what unchanged pieces of the document point into too.
const ByteSource* sourceOf(const Snapshot& onDisk)
{
    return onDisk.size() == 0 ? nullptr : onDisk.tree().placeOf(0).piece.source;
}

} // namespace

ChangeWatch::ChangeWatch(QObject* parent) : QObject(parent)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingPause);
    m_poll.setInterval(pollInterval);
    connect(&m_delay, &QTimer::timeout, this, &ChangeWatch::start);
    connect(&m_poll, &QTimer::timeout, this, &ChangeWatch::poll);
}

ChangeWatch::~ChangeWatch() = default;

void ChangeWatch::setContext(DocumentContext* context)
{
    if (m_context)
        m_context->disconnect(this);
    m_context = context;
    m_job = {};
    m_poll.stop();
    if (context != nullptr) {
        connect(context, &DocumentContext::changed, this, &ChangeWatch::markStale);
        connect(context, &DocumentContext::stateChanged, this, &ChangeWatch::markStale);
    }
    m_now = {};
    m_onDisk = {};
    m_changes = std::make_shared<const ChangeList>();
    m_isStale = true;
    if (m_activity == Activity::Awake)
        start();
    else
        Q_EMIT updated();
}

void ChangeWatch::setActivity(Activity activity)
{
    m_activity = activity;
    if (activity == Activity::Awake && m_isStale)
        start();
}

void ChangeWatch::markStale()
{
    m_isStale = true;
    if (m_activity == Activity::Awake)
        m_delay.start();
}

void ChangeWatch::refresh()
{
    if (!m_isStale && !isBusy())
        return;
    m_job = {};
    m_poll.stop();
    m_delay.stop();
    m_isStale = false;
    if (m_context) {
        m_now = m_context->document().snapshot();
        m_onDisk = m_context->document().onDisk();
    }
    take(m_context ? m_context->document().changes() : ChangeList());
}

void ChangeWatch::start()
{
    if (!m_isStale)
        return;
    const bool isSmall = !m_context || m_context->document().snapshot().tree().pieceCount() <= smallTree;
    if (isSmall || m_context->document().access() == Access::Write) {
        refresh();
        return;
    }
    m_isStale = false;
    m_pending = {m_context->document().snapshot(), m_context->document().onDisk()};
    m_job = m_context->jobs().run<ChangeList>(
        [now = m_pending.now, onDisk = m_pending.onDisk](Progress&) -> Result<ChangeList> {
            return ChangeList(now.tree(), sourceOf(onDisk), onDisk.size());
        });
    m_poll.start();
}

void ChangeWatch::poll()
{
    if (!m_job.isDone())
        return;
    m_poll.stop();
    auto changes = m_job.take();
    if (!changes)
        return;
    m_now = std::exchange(m_pending.now, {});
    m_onDisk = std::exchange(m_pending.onDisk, {});
    take(std::move(*changes));
}

void ChangeWatch::take(ChangeList changes)
{
    m_changes = std::make_shared<const ChangeList>(std::move(changes));
    Q_EMIT updated();
}

} // namespace hexfolio
