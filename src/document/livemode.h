// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/liveedit.h"
#include "document/livequeue.h"
#include "document/liverunner.h"
#include "mapping/access.h"
#include "mapping/openfile.h"

#include <cstddef>
#include <functional>

namespace hexfolio {

struct DocumentState;
struct LiveHistory;
struct LiveStart;

/// Live mode of a document: it is entered and left, and each edit is carried out in the file, at once or by the runner.
///
/// Private to the layer; borrows the state, which has the editor while the mode lasts. Ends it when it goes. Thread
/// rule: the document's thread, on which the runner reports.
class LiveMode {
public:
    explicit LiveMode(DocumentState& state) : m_state(state), m_queue(state) { }
    ~LiveMode();
    LiveMode(const LiveMode&) = delete;
    LiveMode& operator=(const LiveMode&) = delete;

    /// Something is still to be done in the file.
    [[nodiscard]] bool isWorking() const noexcept { return !m_queue.isEmpty(); }
    /// Where the history will stand when it is done.
    [[nodiscard]] std::size_t expectedPosition() const noexcept { return m_queue.expectedPosition(); }
    /// The document may be edited: its mode allows it, and is not about to become Live.
    [[nodiscard]] Result<> checkWritable() const;

    /// Enters Live mode, or leaves it for `next`. Errors: Busy; those of the file.
    [[nodiscard]] Result<> switchTo(Access next);
    /// As DocumentMode says.
    [[nodiscard]] Result<> leaveUnflushed();
    /// `edit` is checked and within the document. Errors: Busy; those of the file.
    [[nodiscard]] Result<> edit(LiveEdit edit);
    /// Takes steps back or does them again until `position`. Errors: Busy; those of the file.
    [[nodiscard]] Result<> moveTo(std::size_t position);
    /// Live mode is over, whatever becomes of the journal.
    void drop();

private:
    [[nodiscard]] Result<> checkIdle() const;
    /// Does `work` on the runner's thread, where there is one, and then `adopt`.
    [[nodiscard]] Result<> runThen(LiveRunner::Work work, std::function<void()> adopt);
    void enter(LiveStart started);
    void keepUnflushed(OpenedFile opened);
    void leave(Access next, OpenedFile opened);
    void restoreSteps(const LiveHistory& found);

    DocumentState& m_state;
    LiveQueue m_queue;
};

} // namespace hexfolio
