// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mapping/access.h"

#include <string>

namespace hexfolio {

class LiveMode;
class LiveRunner;
struct DocumentState;

/// Switching a document between Read, Preview and Live, and where the work of Live mode is done.
///
/// A part of the Document, whose access() says the present mode. Thread rule: that of the Document.
class DocumentMode {
public:
    DocumentMode(DocumentState& state, LiveMode& live) : m_state(state), m_live(live) { }

    /// Leaving Preview with unsaved edits is an Error of kind NotWritable whose reason says so; going Live or Preview
    /// needs a writable file. The history starts anew when Live is entered or left (only after a crash of a Live
    /// session its steps are there again, and its last edit is completed), and snapshots taken before see what is done
    /// Live, because it is done in the file.
    [[nodiscard]] Result<> switchTo(Access access);

    /// Leaves Live mode though the disk refused what was done (switchTo() said so): to Preview, where all of it is one
    /// unsaved edit, read from memory; undoing it goes back to what the disk last took. The journal stays until the
    /// document is saved over its file. Errors: BadArgument in other modes, Busy; InputOutput where an edit was cut off
    /// midway, which only the journal can complete.
    [[nodiscard]] Result<> leaveUnflushed();
    /// Live mode works in the file on `runner` from now on, and never keeps this thread waiting; borrowed, null to work
    /// at once. Then an edit that was accepted shows at once; where the file refuses it later, it and the edits after
    /// it are taken back, and DocumentListener::failed() tells why. Undoing, redoing and switching show when they are
    /// done. Edits are Errors of kind Busy meanwhile where they cannot wait.
    void setLiveRunner(LiveRunner* runner);
    /// Live mode still has something to do in the file.
    [[nodiscard]] bool isWorkingLive() const noexcept;
    /// The journal from which edits made Live are written again where the disk has lost them; empty where there is
    /// none. Not while isWorkingLive().
    [[nodiscard]] std::string liveJournal() const;

private:
    DocumentState& m_state;
    LiveMode& m_live;
};

} // namespace hexfolio
