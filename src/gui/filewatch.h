// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/model/jobwatch.h"
#include "mapping/fileidentity.h"
#include "mapping/filesource.h"
#include "mapping/openfile.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>

namespace hexfolio {

class DocumentContext;

/// Notices when the file of a document changes behind its back: told by the system (inotify), and asked once a second
/// while the user looks at it, because a store through another process's map is told by nobody.
///
/// The asking is done in a job, never on this thread; without onlookers no timer runs. A file that changed is opened
/// again and its new map handed to the document, since an old map goes stale on some file systems. In Live mode only a
/// length or a file that is not ours any more counts, since our own stores move the time stamp. Borrows the context.
/// Interface thread only.
class FileWatch : public QObject {
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Same,
        Changed, ///< other bytes or times, the same length
        Grew,
        Shrank,
        Replaced, ///< another file has the name now
        Gone, ///< deleted, renamed, or no longer accessible
        Remounted, ///< the name leads to another file system now
    };

    explicit FileWatch(DocumentContext& context, QObject* parent = nullptr);

    [[nodiscard]] State state() const noexcept { return m_state; }
    /// How the file was found last; nothing where it is gone or was not looked at yet.
    [[nodiscard]] const std::optional<FileIdentity>& found() const noexcept { return m_found; }
    /// Looks soon. A state is announced once, when it is new.
    void look();
    /// Somebody looks at the document; then it is asked for changes all the time.
    void setWatched(bool isWatched);
    /// Looks at nothing while our own save is at work.
    void setPaused(bool isPaused);
    /// Bytes were seen to differ although nothing else tells it.
    void differs();

Q_SIGNALS:
    void stateChanged(hexfolio::FileWatch::State state);
    /// The file is not as the last look found it; its bytes are to be read again.
    void touched();
    /// A second went by in which the document was watched.
    void ticked();

private:
    /// What a job found.
    struct Look {
        std::optional<FileIdentity> identity;
        /// The file through another map, where it changed.
        std::shared_ptr<const FileSource> fresh;
    };

    [[nodiscard]] static Look lookAt(const OpenedFile& file, const FileIdentity& last);
    void take(const Look& look);
    [[nodiscard]] State compare(const std::optional<FileIdentity>& found) const;
    void settle();
    [[nodiscard]] bool isEditedLive(std::uint64_t since) const;
    void rewatch();
    [[nodiscard]] bool isWatchable() const;

    DocumentContext& m_context;
    QFileSystemWatcher m_watcher;
    JobWatch m_job;
    // Programs write in many steps; one look after the last of them is enough.
    QTimer m_soon;
    QTimer m_poll;
    State m_state = State::Same;
    std::optional<FileIdentity> m_found;
    // The state of the file that the document stands on; with another one everything begins anew.
    FileIdentity m_base;
    bool m_isPaused = false;
    bool m_looksAgain = false;
    // Our own edits were under way in the file.
    bool m_looksWhenIdle = false;
    bool m_differs = false;
};

} // namespace hexfolio
