// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/filewatch.h"

#include "document/document.h"
#include "document/documentmode.h"
#include "document/documentreload.h"
#include "gui/model/documentcontext.h"

#include <QFile>

#include <chrono>
#include <utility>

namespace hexfolio {

namespace {

using namespace std::chrono_literals;

constexpr auto settleTime = 200ms;
constexpr auto pollInterval = 1s;

} // namespace

FileWatch::FileWatch(DocumentContext& context, QObject* parent)
    : QObject(parent), m_context(context), m_job(context.jobs()), m_base(context.document().file().identity)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleTime);
    m_poll.setInterval(pollInterval);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &FileWatch::look);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        look();
        if (!m_isPaused)
            Q_EMIT ticked();
    });
    connect(&context, &DocumentContext::stateChanged, this, &FileWatch::settle);
    rewatch();
}

bool FileWatch::isWatchable() const
{
    const OpenedFile& file = m_context.document().file();
    return !file.path.empty() && file.kind == FileKind::Regular;
}

// A file that was replaced is no longer watched by the system, whatever has its name now.
void FileWatch::rewatch()
{
    const QString path = QFile::decodeName(m_context.document().file().path.c_str());
    if (!isWatchable() || m_watcher.files().contains(path))
        return;
    if (const QStringList old = m_watcher.files(); !old.isEmpty())
        m_watcher.removePaths(old);
    m_watcher.addPath(path);
}

void FileWatch::setWatched(bool isWatched)
{
    if (isWatched == m_poll.isActive())
        return;
    if (!isWatched) {
        m_poll.stop();
        return;
    }
    m_poll.start();
    look();
}

void FileWatch::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    m_job.drop();
    m_soon.stop();
    if (!isPaused)
        look();
}

void FileWatch::differs()
{
    m_differs = true;
    if (m_state == State::Same)
        look();
}

// The document was saved or put on the file as it is now.
void FileWatch::settle()
{
    if (m_looksWhenIdle && !m_context.document().mode().isWorkingLive()) {
        m_looksWhenIdle = false;
        look();
    }
    const FileIdentity& base = m_context.document().file().identity;
    if (base == m_base)
        return;
    m_base = base;
    m_found.reset();
    m_differs = false;
    m_job.drop();
    rewatch();
    if (std::exchange(m_state, State::Same) != State::Same)
        Q_EMIT stateChanged(m_state);
}

void FileWatch::look()
{
    if (m_isPaused || !isWatchable())
        return;
    if (m_context.document().mode().isWorkingLive()) {
        m_looksWhenIdle = true;
        return;
    }
    if (m_job.isRunning()) {
        m_looksAgain = true;
        return;
    }
    const OpenedFile& file = m_context.document().file();
    m_job.start<Look>([file, last = m_found.value_or(m_base)](Progress&) { return Result<Look>(lookAt(file, last)); },
                      [this, revision = m_context.document().revision()](const Result<Look>& look) {
                          // What was seen while we edited the file ourselves tells nothing.
                          if (m_context.document().mode().isWorkingLive() || isEditedLive(revision))
                              m_looksAgain = true;
                          else if (look)
                              take(*look);
                          if (std::exchange(m_looksAgain, false))
                              this->look();
                      });
}

bool FileWatch::isEditedLive(std::uint64_t since) const
{
    const Document& document = m_context.document();
    return document.access() == Access::Write && document.revision() != since;
}

FileWatch::Look FileWatch::lookAt(const OpenedFile& file, const FileIdentity& last)
{
    const auto found = FileIdentity::ofPath(file.path);
    if (!found)
        return {};
    Look look{.identity = *found, .fresh = {}};
    if (*found == last || !found->isSameFile(file.identity))
        return look;
    OpenRange range;
    if (file.isPart)
        range = {file.source->origin(), file.source->size()};
    auto again = openFile(file.path, range);
    if (again && again->identity.isSameFile(file.identity))
        look.fresh = std::move(again->source);
    return look;
}

void FileWatch::take(const Look& look)
{
    rewatch();
    const bool isTouched = look.identity != (m_found ? m_found : std::optional(m_base)) && m_state != State::Gone;
    m_found = look.identity;
    if (look.fresh)
        m_context.document().reload().remap(look.fresh);
    const State state = compare(look.identity);
    const bool isNew = state != m_state;
    m_state = state;
    if (isTouched || isNew)
        Q_EMIT touched();
    if (isNew)
        Q_EMIT stateChanged(state);
}

FileWatch::State FileWatch::compare(const std::optional<FileIdentity>& found) const
{
    if (!found)
        return State::Gone;
    const FileIdentity& known = m_base;
    if (found->device != known.device)
        return State::Remounted;
    if (found->inode != known.inode)
        return State::Replaced;
    const bool isLive = m_context.document().access() == Access::Write;
    const bool isWhole = !m_context.document().file().isPart;
    const Size knownSize = isLive && isWhole ? m_context.document().size() : known.size;
    if (found->size < knownSize)
        return State::Shrank;
    if (found->size > knownSize)
        return State::Grew;
    const bool isSame = isLive || found->modifiedNs == known.modifiedNs;
    return isSame && !m_differs ? State::Same : State::Changed;
}

} // namespace hexfolio
