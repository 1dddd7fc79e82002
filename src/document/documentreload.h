// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/reapply.h"

#include <memory>

namespace hexfolio {

class FileSource;
struct DocumentState;

/// Going on with a document whose file was changed by another program: take a task, run a Reapply on any thread, let
/// the user choose, hand it back.
///
/// A part of the Document. Thread rule: that of the Document; what it hands out goes to any thread.
class DocumentReload {
public:
    explicit DocumentReload(DocumentState& state) : m_state(state) { }

    /// An Error of kind BadArgument while untitled and in Live mode, where no edit is kept apart from the file.
    [[nodiscard]] Result<ReapplyTask> task() const;
    /// Puts the document on the file as it is now, with the edits that were chosen: one step, and undoing it goes back
    /// to the former state as far as its bytes are known. An Error of kind FileChanged where the document went on
    /// meanwhile.
    [[nodiscard]] Result<> adopt(Reapplied reapplied);
    /// The same file through another map: on some file systems an old one goes on showing what the file had before.
    void remap(std::shared_ptr<const FileSource> fresh);

private:
    DocumentState& m_state;
};

} // namespace hexfolio
