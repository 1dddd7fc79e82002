// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/jobrunner.h"
#include "document/statefolder.h"
#include "formats/contentpatch.h"
#include "formats/patchededit.h"
#include "formats/patchfile.h"
#include "formats/patchmaker.h"
#include "gui/model/jobwatch.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <cstdint>
#include <optional>

class QWidget;

namespace hexfolio {

class DocumentTab;

/// Writing the changes of a document as a patch, and applying and reverting patches, in jobs.
///
/// A patch becomes one step of the history; one that does not fit changes nothing. Borrows the jobs and the window on
/// which its dialogs stand; patches are written like files are saved, with journals in `state`. Interface thread only.
class PatchCommands : public QObject {
    Q_OBJECT

public:
    enum class Direction : std::uint8_t { Apply, Revert };

    PatchCommands(JobRunner& jobs, StateFolder state, QWidget* window);

    /// Asks for a name and a format.
    void askAndExport(DocumentTab& tab);
    void exportTo(DocumentTab& tab, const QString& path, PatchFormat format,
                  PatchMaker::Removed removed = PatchMaker::Removed::KeepAll);
    void askAndApply(DocumentTab& tab);
    /// Where the patch is applied already, the user is offered to revert it.
    void apply(DocumentTab& tab, const QString& path, Direction direction = Direction::Apply);

    [[nodiscard]] JobWatch& job() noexcept { return m_job; }

Q_SIGNALS:
    /// Something went well, and this says what.
    void said(const QString& sentence);

private:
    /// What a job made of a patch and a document.
    struct Applied {
        PatchFit fit;
        /// Absent where nothing is to be done.
        std::optional<PatchedEdit> edit;
        std::size_t count = 0;
    };
    [[nodiscard]] static Result<Applied> carryOut(const std::string& path, const Snapshot& content, Direction direction,
                                                  Progress& progress);
    void finishExport(DocumentTab& tab, const QString& path, PatchFormat format, const Result<Size>& written);
    void finishApply(DocumentTab& tab, const QString& path, std::uint64_t revision, Result<Applied> applied);
    void offerRevert(DocumentTab& tab, const QString& path);
    [[nodiscard]] bool isFree(DocumentTab& tab);

    StateFolder m_state;
    QWidget* m_window;
    JobWatch m_job;
};

} // namespace hexfolio
