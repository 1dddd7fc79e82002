// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/jobrunner.h"
#include "document/statefolder.h"
#include "gui/bookmarkstore.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace hexfolio {

class DocumentTab;
class FileCommands;

/// Has the bookmarks of every tab loaded when it is made, and written a moment after they were changed, in jobs.
///
/// Those of a part of a file, and of what is no file, are not kept. Borrows everything; when it goes, it waits for what
/// is still to be written. Interface thread only.
class BookmarkKeeper : public QObject {
    Q_OBJECT

public:
    BookmarkKeeper(const StateFolder& state, JobRunner& jobs, FileCommands& files, QObject* parent = nullptr);
    ~BookmarkKeeper() override;

    /// Writes what waits, now: the session ends, or the tabs go with the window and not because somebody closed them.
    void sync();

private:
    class Tab;

    void attach(DocumentTab& tab);
    void close(const DocumentTab& tab);

    JobRunner& m_jobs;
    /// Shared with the jobs, which may go on for a moment when this goes.
    std::shared_ptr<BookmarkStore> m_store;
    QHash<const QObject*, Tab*> m_tabs;
};

} // namespace hexfolio
