// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/historyarchive.h"
#include "document/statefolder.h"
#include "gui/model/jobwatch.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <vector>

class QWidget;

namespace hexfolio {

class DocumentTab;
class FileCommands;
class RecoveryDialog;
class Settings;
class TabLog;

/// Keeps what was done to documents beyond the program: logs of unsaved edits, the offer to recover those that a crash
/// left, and histories of files that were closed.
///
/// Owns the logs of all tabs; borrows everything else. When it goes, it waits for what is still to be written.
/// Interface thread only; all files are written in jobs.
class EditKeeper : public QObject {
    Q_OBJECT

public:
    EditKeeper(StateFolder state, Settings& settings, JobRunner& jobs, FileCommands& files, QWidget* window);
    ~EditKeeper() override;

    /// Looks for edits that a program left behind when it died, and asks what shall become of them.
    void offerAll();
    /// The same for those of one file, that is being opened.
    void offer(const QString& path);
    /// Whether histories of saved files are kept when they are closed, from now on.
    void setKeepsHistory(bool isKept);
    /// Forgets the histories of closed files; asks first.
    void askAndClear();
    /// Writes what waits, now: the session ends.
    void sync();

Q_SIGNALS:
    /// Something was done, and this says what.
    void said(const QString& sentence);

private:
    struct Closing;
    struct ClosingList;
    using Found = std::vector<std::shared_ptr<EditRecovery>>;

    void attach(DocumentTab& tab);
    void close(DocumentTab& tab);
    void warn(DocumentTab& tab, const Error& error);
    void lookNext();
    void show(Found found);
    void recover(int row);
    void finishRecovery(const std::shared_ptr<EditRecovery>& recovery, Result<std::unique_ptr<Document>> document);
    void discard(int row);
    void drop(const std::shared_ptr<EditRecovery>& recovery);
    void clear();
    [[nodiscard]] HistoryArchive archive() const;
    [[nodiscard]] std::function<void(Document&)> restoration() const;

    StateFolder m_state;
    Settings& m_settings;
    JobRunner& m_jobs;
    FileCommands& m_files;
    QWidget* m_window;
    /// Shared with the jobs, which may go on for a moment when this goes.
    std::shared_ptr<Io> m_io = std::make_shared<PosixIo>();
    QHash<const QObject*, TabLog*> m_logs;
    /// Files to be looked for; an empty name stands for all.
    std::deque<std::string> m_wanted;
    JobWatch m_looking;
    JobWatch m_opening;
    JobWatch m_clearing;
    std::shared_ptr<ClosingList> m_closing;
    QPointer<RecoveryDialog> m_dialog;
    Found m_found;
};

} // namespace hexfolio
