// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/windowreader.h"

#include "mapping/pagemap.h"

#include <chrono>
#include <functional>
#include <future>
#include <utility>

namespace hexfolio {

namespace {

// How long the interface waits for a disk before it shows placeholders: a part of one frame, and far longer than a first
// touch of a page on a healthy disk takes.
constexpr std::chrono::milliseconds patience{6};

WindowBytes readWindow(const Snapshot& snapshot, Range range)
{
    WindowBytes window{.range = range, .bytes = std::vector<std::byte>(range.size()), .unreadable = {}};
    window.unreadable = snapshot.read(range.begin, window.bytes);
    return window;
}

/// Whether every piece of `range` that points into the file can be read without waiting for the disk.
bool isResident(const Snapshot& snapshot, Range range, const FileSource* file)
{
    bool resident = true;
    snapshot.tree().visit(range, [&](const Piece& piece, Offset start) {
        if (piece.source != file)
            return true;
        const Range part = range.intersected({start, start + piece.length});
        const Range inFile = Range::ofLength(file->origin() + piece.offset + (part.begin - start), part.size());
        resident = PageMap::isResident(file->descriptor(), inFile);
        return resident;
    });
    return resident;
}

} // namespace

// Lives as long as any job that may ring it, and is deleted on the interface thread; so a job that ends after the reader
// is gone rings to nobody.
class WindowReader::Bell : public QObject {
public:
    std::function<void()> ring;
};

WindowReader::WindowReader(QObject* parent) : QObject(parent), m_bell(new Bell, [](Bell* bell) { bell->deleteLater(); })
{
    // Bytes that came while they were waited for were taken already, and jobs that were given up ring too.
    m_bell->ring = [this] {
        if (m_job.isDone() && !std::exchange(m_isAnnounced, true))
            Q_EMIT arrived();
    };
}

WindowReader::~WindowReader()
{
    m_bell->ring = {};
}

bool WindowReader::read(const Snapshot& snapshot, Range range, const FileSource* file, WindowBytes& into)
{
    if (takeIfFor(snapshot, range, into))
        return true;
    if (file == nullptr || isResident(snapshot, range, file)) {
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
        [done, bell = m_bell] {
            done->set_value();
            // The call must not own the bell: calls that are left over when the program ends are dropped under a lock.
            QMetaObject::invokeMethod(bell.get(), [ringing = bell.get()] {
                if (ringing->ring)
                    ringing->ring();
            });
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
