// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/liveeditor.h"
#include "support/naivebytes.h"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace hexfolio::testing {

/// One thing that a user does in Live mode.
struct LiveAct {
    enum class Kind : std::uint8_t {
        Replace, ///< `bytes` in the place of `range`
        Type, ///< the same as part of the step before
        Copy, ///< `range` over the bytes from `dest` on
        Relocate, ///< `range` is cut and inserted at `dest`, an offset before the cut
        Undo,
        Redo,
        Flush,
    };
    Kind kind = Kind::Replace;
    Range range;
    NaiveBytes bytes;
    Offset dest = 0;
};

/// Acts on a file of 6000 bytes: everything is stored into the map.
[[nodiscard]] std::vector<LiveAct> storedScript();
/// Acts on a file of 70'000 bytes: what is behind some of them is moved in steps.
[[nodiscard]] std::vector<LiveAct> shiftedScript();

/// The bytes that a file has in the course of a script, kept in the plainest way. A value.
class LiveModel {
public:
    explicit LiveModel(NaiveBytes bytes) : m_states{bytes}, m_steps{{std::move(bytes)}} { }

    void apply(const LiveAct& act);
    /// After each operation, in the order of time; undoing a step of several operations goes through them.
    [[nodiscard]] const std::vector<NaiveBytes>& states() const noexcept { return m_states; }
    /// How many steps are done.
    [[nodiscard]] std::size_t position() const noexcept { return m_position; }

private:
    std::vector<NaiveBytes> m_states;
    /// Of each step the bytes after its operations; step 0 is the beginning.
    std::vector<std::vector<NaiveBytes>> m_steps;
    std::size_t m_position = 0;
};

/// Does in the file what `model` has just applied, and tells the editor the step as a document does.
[[nodiscard]] Result<> perform(LiveEditor& editor, const LiveAct& act, const LiveModel& model);

/// What a session told of itself before it died.
struct LiveTold {
    std::vector<NaiveBytes> states;
    /// Which of them was told to be reached.
    std::size_t safe = 0;
    /// All acts were done, and Live mode is being left.
    bool isLeaving = false;
};

} // namespace hexfolio::testing
