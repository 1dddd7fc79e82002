// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/anchors.h"
#include "document/statefolder.h"
#include "formats/bookmarkfile.h"
#include "gui/model/jobwatch.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <vector>

class QWidget;

namespace hexfolio {

class ActionSet;
class BookmarksDock;
class DocumentTab;

/// What the user does with the bookmarks of the document in front: set, go through, rename, remove, export and import
/// them.
///
/// Borrows everything. Files are read and written in jobs, with journals in `state`. Interface thread only.
class BookmarkCommands : public QObject {
    Q_OBJECT

public:
    BookmarkCommands(ActionSet& actions, BookmarksDock& panel, JobRunner& jobs, StateFolder state, QWidget* window);

    /// The document in front from now on; null for none.
    void setTab(DocumentTab* tab);
    /// Sets a bookmark at the selection, or at the byte of the caret; where there is one, it is taken away.
    void toggle();
    /// Selects the nearest bookmark behind or before the caret, round the ends of the document.
    void go(Anchors::Way way);
    /// Removes those that the panel means.
    void removeChosen();
    void askAndExport();
    /// Writes all bookmarks, in offsets of the document as it is now.
    void exportTo(const QString& path);
    void askAndImport();
    /// Adds those that lie within the document.
    void importFrom(const QString& path);

    [[nodiscard]] JobWatch& job() noexcept { return m_job; }

Q_SIGNALS:
    /// Something was done, or cannot be done, and this says what.
    void said(const QString& sentence);

private:
    void wire(ActionSet& actions, BookmarksDock& panel);
    [[nodiscard]] bool isFree();
    void take(DocumentTab& tab, const BookmarkFile& file);

    BookmarksDock& m_panel;
    StateFolder m_state;
    QWidget* m_window;
    QPointer<DocumentTab> m_tab;
    JobWatch m_job;
};

} // namespace hexfolio
