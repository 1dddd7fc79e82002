// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/history.h"
#include "document/liveedit.h"
#include "document/liverunner.h"

#include <cstddef>
#include <deque>
#include <memory>

namespace hexfolio {

class ByteSource;
class LiveEditor;
struct DocumentState;

/// What Live mode still has to do in the file, in the order in which it was asked for.
///
/// An edit is shown by the document at once, as a tree over the file; where the file refuses it, it is taken back
/// together with those that came after it. Short edits queue up; behind a long one, or while undoing, further ones are
/// refused. Steps back and forth always queue up. Private to the layer; borrows the state. Thread rule: the document's
/// thread, on which the runner reports.
class LiveQueue {
public:
    explicit LiveQueue(DocumentState& state) : m_state(state) { }
    LiveQueue(const LiveQueue&) = delete;
    LiveQueue& operator=(const LiveQueue&) = delete;

    [[nodiscard]] bool isEmpty() const noexcept { return m_waiting.empty() && !m_isRunning; }
    /// Where the history will stand.
    [[nodiscard]] std::size_t expectedPosition() const noexcept;

    /// Shows `edit` and lets it be done. An Error of kind Busy where it cannot queue up.
    [[nodiscard]] Result<> add(LiveEdit edit);
    /// Undoes or redoes until `position`, which shows once it is done.
    [[nodiscard]] Result<> addMove(std::size_t position);
    /// Does something else; nothing is accepted until `done` was called.
    void addOther(LiveRunner::Work work, LiveRunner::Done done);

    /// Forgets everything that is waiting.
    void clear() noexcept { m_waiting.clear(); }
    /// Makes the present step show the file as it is, and what is still waiting on top of it.
    void showFile();

    /// More than so many are refused.
    static constexpr std::size_t mostWaiting = 4096;

private:
    struct Entry {
        bool isMove = false;
        bool isShort = true;
        LiveEdit edit;
        /// Of an edit: what the history made of it. Of a move: where it goes, and how far it came.
        History::Recorded recorded;
        History::Step step;
        std::size_t target = 0;
        std::size_t reached = 0;

        [[nodiscard]] Result<> carryOut(LiveEditor& editor, Progress& progress);
    };
    using EntryPointer = std::shared_ptr<Entry>;

    [[nodiscard]] Result<> checkFree(bool isMove) const;
    [[nodiscard]] Result<> busy() const;
    [[nodiscard]] bool isFromFile(const Snapshot& content) const;
    void runNext();
    void finish(const EntryPointer& entry, const Result<>& done);
    void takeBackAll(const EntryPointer& failed, const Error& error);

    DocumentState& m_state;
    std::deque<EntryPointer> m_waiting;
    /// The file's map as the document shows it.
    std::shared_ptr<const ByteSource> m_shown;
    bool m_isRunning = false;
    /// Tells a report that comes late that the document is gone.
    std::shared_ptr<const char> m_alive = std::make_shared<char>();
};

/// Takes steps back or does them again until `position` is reached or one fails; returns where that led in `reached`.
[[nodiscard]] Result<> moveInFile(LiveEditor& editor, std::size_t position, std::size_t& reached, Progress& progress);

} // namespace hexfolio
