// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/reapply.h"
#include "gui/model/jobwatch.h"

#include <QObject>

namespace hexfolio {

class BannerStack;
class DocumentContext;
class FileWatch;
struct Error;

/// Says what another program did to the file of one tab, and offers what can be done about it: read it again, keep the
/// edits on the changed file, compare, save elsewhere.
///
/// The work is done in a job. No edit is lost by any of the offers: reading again and keeping are steps that undo takes
/// back. Borrows what it is given. Interface thread only.
class DiskBanner : public QObject {
    Q_OBJECT

public:
    /// Dialogs stand on `window`.
    DiskBanner(DocumentContext& context, FileWatch& watch, BannerStack& banners, QWidget* window);

    /// Shows the file as it is now; the edits can be brought back by undo. Not for Live mode.
    void reload();
    /// Puts the edits on the file as it is now; asks about those that conflict. Not for Live mode.
    void keepEdits();
    [[nodiscard]] JobWatch& job() noexcept { return m_job; }

Q_SIGNALS:
    void compareWanted();
    void saveElsewhereWanted();
    /// Edits were made while the file was being read again; whether they may go is to be asked.
    void reloadDoubtful();
    /// In Live mode the document is opened anew.
    void reopenWanted();
    void said(const QString& sentence);
    void failed(const hexfolio::Error& error);

private:
    void tell();
    void noteState();
    [[nodiscard]] QString whatHappened() const;
    void followEdits();
    void run(PlacedChange::Choice choice);
    void settle(Reapplied reapplied, PlacedChange::Choice choice);
    void adopt(Reapplied reapplied, PlacedChange::Choice choice);

    DocumentContext& m_context;
    FileWatch& m_watch;
    BannerStack& m_banners;
    QWidget* m_window;
    JobWatch m_job;
    bool m_toldOfEdits = false;
};

} // namespace hexfolio
