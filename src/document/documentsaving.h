// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/savetask.h"
#include "document/statefolder.h"

#include <functional>
#include <string>

namespace hexfolio {

class Io;
class LiveMode;
struct DocumentState;

/// Saving a document: take a task, run it with a Saver on any thread, hand the outcome back. One save at a time.
///
/// A part of the Document. Thread rule: that of the Document; what it hands out goes to any thread.
class DocumentSaving {
public:
    DocumentSaving(DocumentState& state, LiveMode& live) : m_state(state), m_live(live) { }

    /// To the document's own file. Errors: BadArgument while untitled and in Live mode (use save()), NotWritable for
    /// what was copied from a pipe and the like (save under a name), those of SaveTarget::of() and planSave().
    [[nodiscard]] Result<SaveTask> task();
    /// To `path`, which becomes the document's file; the same errors.
    [[nodiscard]] Result<SaveTask> taskTo(const std::string& path);
    /// Makes what was saved the new base of the document; edits made meanwhile stay, unsaved. An Error of kind
    /// FileChanged where the document has got another base since the task was taken.
    [[nodiscard]] Result<> adopt(SaveOutcome outcome);
    /// Live: msync and fsync. Preview: the three steps above at once, with journals in `folder`.
    [[nodiscard]] Result<> save(Io& io, Progress& progress, const StateFolder& folder);
    /// Live: waits until every edit made so far is on the disk; for any thread, while editing goes on. An Error of kind
    /// BadArgument in the other modes.
    using FlushTask = std::function<Result<>()>;
    [[nodiscard]] Result<FlushTask> flushTask() const;

private:
    DocumentState& m_state;
    LiveMode& m_live;
};

} // namespace hexfolio
