// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/dialogs/replacedialog.h"
#include "gui/model/hitexport.h"
#include "gui/model/sought.h"

#include <QObject>
#include <QPointer>

#include <cstdint>
#include <memory>
#include <optional>

namespace hexfolio {

class DocumentTab;
class FindBar;
class FindCommands;
class HitList;
class JobRunner;
class JobWatch;

/// Replaces what the find bar finds: one hit and on to the next, or all after a look at what that does. Makes the new
/// bytes in a job and puts them into the document as one undo step, if that has not changed since.
///
/// Borrows the bar, the commands for finding, and the tab. Interface thread only.
class ReplaceCommands : public QObject {
    Q_OBJECT

public:
    ReplaceCommands(FindBar& bar, FindCommands& find, JobRunner& jobs, QObject* parent = nullptr);
    ~ReplaceCommands() override;

    /// The document to replace in from now on; nullptr for none. What runs is given up.
    void setTab(DocumentTab* tab);
    /// What lists the hits of several patterns, which are replaced as they are listed; outlives this.
    void setList(HitList& list) { m_list = &list; }
    /// Replaces the hit that is selected, and goes to the next; where none is, only that.
    void replace();
    /// Shows what would be replaced, and replaces it if the user agrees.
    void replaceAll();
    [[nodiscard]] JobWatch& job() noexcept { return *m_job; }

private:
    /// What the bar asks for, and which state of the document it was asked of.
    struct Request {
        Replacer replacer;
        Snapshot snapshot;
        Range scope;
        std::uint64_t revision = 0;
        std::shared_ptr<const FileSource> base;
        /// The hits of several patterns; nothing where one is looked for.
        std::optional<HitRows> list = {};
    };
    /// Nothing where it cannot be done; then the bar (the tab) says why.
    [[nodiscard]] std::optional<Request> request();
    /// The listed hits of the document in front; nothing where there are none.
    [[nodiscard]] std::optional<HitRows> listed() const;
    [[nodiscard]] static Result<ReplacePlan> planOf(const Request& request, Progress& progress);
    [[nodiscard]] bool isFresh(const Request& request) const;
    void replaceHit(const Request& request, Range hit);
    void makePlan(ReplaceDialog::Reason reason);
    void show(const Result<ReplacePlan>& plan, const Request& request, ReplaceDialog::Reason reason);
    void ask(const ReplacePlan& plan, const Request& request, ReplaceDialog::Reason reason);
    void carryOut(const ReplacePlan& plan, const Request& request);
    void tell(const Error& error);

    FindBar& m_bar;
    FindCommands& m_find;
    HitList* m_list = nullptr;
    QPointer<DocumentTab> m_tab;
    std::unique_ptr<JobWatch> m_job;
    QPointer<ReplaceDialog> m_dialog;
};

} // namespace hexfolio
