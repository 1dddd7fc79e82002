// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/windowreader.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <future>
#include <utility>

namespace hexfolio {

namespace {

// How long the interface waits for a disk before it shows placeholders: a part of one frame, and far longer than a
// first touch of a page on a healthy disk takes.
constexpr std::chrono::milliseconds patience{6};

WindowBytes readWindow(const Snapshot& snapshot, Range range)
{
    WindowBytes window{.range = range, .bytes = std::vector<std::byte>(range.size()), .unreadable = {}};
    window.unreadable = snapshot.read(range.begin, window.bytes);
    return window;
}

/// Whether every piece of `range` can be read without waiting for a disk.
bool isResident(const Snapshot& snapshot, Range range)
{
    bool resident = true;
    snapshot.tree().visit(range, [&](const Piece& piece, Offset start) {
        const Range part = range.intersected({start, start + piece.length});
        resident = piece.source->isResident(Range::ofLength(piece.offset + (part.begin - start), part.size()));
        return resident;
    });
    return resident;
}

} // namespace

WindowReader::WindowReader(QObject* parent) : QObject(parent) { }

WindowReader::~WindowReader() = default;

// Bytes that came while they were waited for were taken already, and jobs that were given up ring too.
void WindowReader::ring()
{
    if (m_job.isDone() && !std::exchange(m_isAnnounced, true))
        Q_EMIT arrived();
}

bool WindowReader::read(const Snapshot& snapshot, Range range, WindowBytes& into)
{
    if (takeIfFor(snapshot, range, into))
        return true;
    if (isResident(snapshot, range)) {
        into = readWindow(snapshot, range);
        return true;
    }
    if (!m_job.isActive() || m_range != range || !m_snapshot.tree().isSameRoot(snapshot.tree()))
        start(snapshot, range);
    return takeIfFor(snapshot, range, into);
}

void WindowReader::start(const Snapshot& snapshot, Range range)
{
    if (m_thread == nullptr)
        m_thread = std::make_unique<JobRunner>(1);
    m_snapshot = snapshot;
    m_range = range;
    m_isAnnounced = false;
    auto done = std::make_shared<std::promise<void>>();
    const std::future<void> soon = done->get_future();
    m_job = m_thread->run<WindowBytes>(
        [snapshot, range](Progress& progress) -> Result<WindowBytes> {
            if (progress.isCancelled())
                return failure({.kind = ErrorKind::Cancelled});
            return readWindow(snapshot, range);
        },
        [done, reader = QPointer(this), application = QCoreApplication::instance()] {
            done->set_value();
            // Through the application: the call may be dropped at its end, and then must own nothing that is a QObject.
            QMetaObject::invokeMethod(
                application,
                [reader] {
                    if (reader)
                        reader->ring();
                },
                Qt::QueuedConnection);
        });
    soon.wait_for(patience);
}

bool WindowReader::takeIfFor(const Snapshot& snapshot, Range range, WindowBytes& into)
{
    if (!m_job.isDone() || m_range != range || !m_snapshot.tree().isSameRoot(snapshot.tree()))
        return false;
    Result<WindowBytes> result = m_job.take();
    m_snapshot = {};
    if (!result)
        return false;
    into = std::move(*result);
    return true;
}

} // namespace hexfolio
