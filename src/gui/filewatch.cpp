// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/filewatch.h"

#include "document/document.h"

#include <QFile>

#include <chrono>

namespace hexfolio {

namespace {

constexpr std::chrono::milliseconds settleTime{200};

} // namespace

FileWatch::FileWatch(const Document& document, QObject* parent) : QObject(parent), m_document(document)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_settle, &QTimer::timeout, this, [this] { (void)check(); });
    rewatch();
}

void FileWatch::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    if (!isPaused) {
        m_settle.stop();
        (void)check();
    }
}

// A file that was replaced is no longer watched by the system, whatever has its name now.
void FileWatch::rewatch()
{
    const QString path = QFile::decodeName(m_document.file().path.c_str());
    if (path.isEmpty() || m_document.file().kind != FileKind::Regular || m_watcher.files().contains(path))
        return;
    if (const QStringList old = m_watcher.files(); !old.isEmpty())
        m_watcher.removePaths(old);
    m_watcher.addPath(path);
}

FileWatch::State FileWatch::look() const
{
    const OpenedFile& file = m_document.file();
    if (file.path.empty() || file.kind != FileKind::Regular)
        return State::Same;
    const auto found = FileIdentity::ofPath(file.path);
    return found ? compare(*found) : State::Gone;
}

FileWatch::State FileWatch::compare(const FileIdentity& found) const
{
    const FileIdentity& known = m_document.file().identity;
    if (!found.isSameFile(known))
        return State::Replaced;
    const bool isLive = m_document.access() == Access::Write;
    const Size knownSize = isLive ? m_document.size() : known.size;
    if (found.size < knownSize)
        return State::Shrank;
    if (found.size > knownSize)
        return State::Grew;
    return isLive || found.modifiedNs == known.modifiedNs ? State::Same : State::Changed;
}

FileWatch::State FileWatch::check()
{
    if (m_isPaused)
        return m_state;
    rewatch();
    const State found = look();
    if (found == m_state)
        return found;
    m_state = found;
    Q_EMIT stateChanged(found);
    return found;
}

} // namespace hexfolio
