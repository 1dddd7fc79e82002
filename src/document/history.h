// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "document/piecetree.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace hexfolio {

/// What a step did; the interface makes words of it.
enum class EditKind : std::uint8_t {
    Open,
    Overwrite,
    Insert,
    Delete,
    Fill,
    CopyBlock,
    Relocate,
    Resize,
    Paste,
    Replace,
    Revert,
    Reload,
    Reapply
};
/// A new kind comes behind it, because logs of edits keep the numbers.
inline constexpr EditKind lastEditKind = EditKind::Reapply;

/// Labelled states of a document in a line: where we are, and which one is on disk.
///
/// Owns the roots. Editing from the middle drops what could be redone. A plain value; one thread.
class History {
public:
    /// The time of day, because steps outlive the program.
    using Clock = std::chrono::system_clock;

    struct Step {
        EditKind kind = EditKind::Open;
        /// The bytes the step touched, as they stand after it.
        Range range;
        PieceTree tree;
        Clock::time_point time;
        /// Which saved generation this state equals; 0 for none.
        std::uint64_t savedAs = 0;
    };

    explicit History(PieceTree opened = {});
    /// One that was kept elsewhere: `steps` is not empty, `position` and `saved` are steps of it.
    History(std::vector<Step> steps, std::size_t position, std::optional<std::size_t> saved);

    [[nodiscard]] const std::vector<Step>& steps() const noexcept { return m_steps; }
    [[nodiscard]] std::size_t position() const noexcept { return m_position; }
    [[nodiscard]] const PieceTree& current() const noexcept { return m_steps[m_position].tree; }
    [[nodiscard]] bool canUndo() const noexcept { return m_position > 0; }
    [[nodiscard]] bool canRedo() const noexcept { return m_position + 1 < m_steps.size(); }
    /// The state that is on disk, where it is still in the line.
    [[nodiscard]] std::optional<std::size_t> savedPosition() const noexcept { return m_savedPosition; }
    /// The present state is the one on disk (an edit that changed nothing does not count).
    [[nodiscard]] bool isOnDisk() const noexcept;

    /// Adds a step after the present one. Typing that goes on where the last step ended, of the same kind and within
    /// `pause` of it, becomes part of that step; not across a saved state. Deleting goes on at the same place (Delete)
    /// or up to it (Backspace); overwriting the bytes just typed (the second digit of a byte) goes on as well.
    enum class Coalesce : std::uint8_t { Never, Typing };
    /// What record() did to the line, besides dropping what could be redone.
    struct Recorded {
        std::size_t position = 0; ///< of the step the edit belongs to
        std::optional<Step> grown; ///< that step as it was, where the edit became part of it
    };
    Recorded record(EditKind kind, Range range, PieceTree tree, Coalesce coalesce,
                    Clock::time_point now = Clock::now());
    /// Forgets the last edit that was recorded; what could be redone before it stays dropped.
    void takeBack(Recorded recorded) noexcept;
    /// The next keystroke starts a step of its own (the caret was moved, the mode changed).
    void endTyping() noexcept { m_typing = false; }

    /// The present state is `tree` by now, in Live mode, where states are made in the file and not kept.
    void showCurrentAs(PieceTree tree) noexcept { m_steps[m_position].tree = std::move(tree); }

    /// Moves to another state; needs `position < steps().size()`.
    void moveTo(std::size_t position) noexcept;
    /// The state at `position` (none, where it is no longer in the line) is what is on disk now, as `tree`; the other
    /// states are rewritten by `rewriter`.
    void markSaved(std::optional<std::size_t> position, const PieceTree& tree, PieceTree::Rewriter& rewriter,
                   const std::function<void()>& prepare = {});
    /// The present state was found to be what is on disk.
    void markOnDisk() noexcept;

    static constexpr std::chrono::milliseconds pause{1500};

private:
    [[nodiscard]] bool goesOn(EditKind kind, Range range, Size size, Clock::time_point now) const noexcept;

    std::vector<Step> m_steps;
    std::size_t m_position = 0;
    std::optional<std::size_t> m_savedPosition = 0;
    std::uint64_t m_saves = 1;
    bool m_typing = false;
};

} // namespace hexfolio
