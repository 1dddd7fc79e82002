// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <cstdint>

namespace hexfolio {

class Document;
struct FileIdentity;

/// Notices when the file of a document changes behind its back: told by the system, and asked on demand; never polls.
///
/// Borrows the document. In Live mode only a length or a file that is not ours any more counts, since our own stores move
/// the time stamp. Interface thread only.
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
    };

    explicit FileWatch(const Document& document, QObject* parent = nullptr);

    [[nodiscard]] State state() const noexcept { return m_state; }
    /// Looks now; returns what it found. A state is announced once, when it is new.
    State check();
    /// Looks at nothing while our own save is at work.
    void setPaused(bool isPaused);

Q_SIGNALS:
    void stateChanged(hexfolio::FileWatch::State state);

private:
    [[nodiscard]] State look() const;
    [[nodiscard]] State compare(const FileIdentity& found) const;
    void rewatch();

    const Document& m_document;
    QFileSystemWatcher m_watcher;
    // Programs write in many steps; one look after the last of them is enough.
    QTimer m_settle;
    State m_state = State::Same;
    bool m_isPaused = false;
};

} // namespace hexfolio
