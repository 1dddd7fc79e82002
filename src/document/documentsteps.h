// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/history.h"
#include "document/snapshot.h"

#include <cstddef>

namespace hexfolio {

class EditRecorder;
class LiveMode;
struct DocumentState;

/// Going back and forth in the history of a document, and keeping that history beyond the program.
///
/// A part of the Document, whose history() says where it stands. Thread rule: that of the Document.
class DocumentSteps {
public:
    DocumentSteps(DocumentState& state, LiveMode& live) : m_state(state), m_live(live) { }

    /// Errors: NothingToUndo, those of moveTo().
    [[nodiscard]] Result<> undo();
    /// Errors: NothingToRedo, those of moveTo().
    [[nodiscard]] Result<> redo();
    /// Makes the state after the step at `position` of the history the present one. Errors: NotWritable in Read mode;
    /// OutOfRange where there is no such step; Busy and those of the file in Live mode.
    [[nodiscard]] Result<> moveTo(std::size_t position);
    /// Where undo() and redo() will have led when all that Live mode has to do is done.
    [[nodiscard]] std::size_t expectedPosition() const noexcept;
    /// The next keystroke starts a step of its own.
    void endTyping() noexcept;

    /// Who keeps the edits from now on; borrowed, null for nobody. It is told at once what there is.
    void setRecorder(EditRecorder* recorder);
    /// A history that was kept; its trees point into the source of Document::onDisk() and into `sources`.
    struct Kept {
        History history;
        SourceList sources;
    };
    /// Puts it in the place of the present one. An Error of kind BadArgument where that has unsaved edits, and in Live
    /// mode.
    [[nodiscard]] Result<> restore(Kept kept);

private:
    DocumentState& m_state;
    LiveMode& m_live;
};

} // namespace hexfolio
