// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/livescript.h"

#include "support/bytes.h"

#include <algorithm>

namespace hexfolio::testing {

namespace {

using Kind = LiveAct::Kind;

NaiveBytes afterwards(NaiveBytes bytes, const LiveAct& act)
{
    const auto place = [&](Offset offset) { return bytes.begin() + static_cast<std::ptrdiff_t>(offset); };
    const NaiveBytes block(place(act.range.begin), place(act.range.end));
    if (act.kind == Kind::Copy) {
        std::ranges::copy(block, place(act.dest));
        return bytes;
    }
    bytes.erase(place(act.range.begin), place(act.range.end));
    if (act.kind == Kind::Relocate) {
        const Offset to = act.dest >= act.range.end ? act.dest - act.range.size() : act.dest;
        bytes.insert(place(to), block.begin(), block.end());
    } else {
        bytes.insert(place(act.range.begin), act.bytes.begin(), act.bytes.end());
    }
    return bytes;
}

} // namespace

std::vector<LiveAct> storedScript()
{
    return {
        {.range = {100, 111}, .bytes = bytesOf("overwritten")},
        {.range = {50, 50}, .bytes = bytesOf("in front of most of it")},
        {.kind = Kind::Type, .range = {72, 72}, .bytes = bytesOf("!")},
        {.kind = Kind::Flush},
        {.kind = Kind::Relocate, .range = {1000, 1300}, .dest = 4000},
        {.kind = Kind::Undo},
        {.kind = Kind::Copy, .range = {0, 3000}, .dest = 1500},
        {.range = {2000, 3000}},
        {.kind = Kind::Undo},
        {.kind = Kind::Undo},
        {.kind = Kind::Undo},
        {.kind = Kind::Flush},
        {.kind = Kind::Redo},
        {.range = {0, 6000}},
        {.range = {0, 0}, .bytes = bytesOf("anew")},
    };
}

std::vector<LiveAct> shiftedScript()
{
    return {
        {.range = {60'000, 60'003}, .bytes = bytesOf("abc")},
        {.range = {100, 100}, .bytes = bytesOf("in front of most of it")},
        {.range = {200, 2200}},
        {.kind = Kind::Undo},
        {.range = {8, 9}, .bytes = bytesOf("x")},
        {.kind = Kind::Undo},
        {.kind = Kind::Undo},
    };
}

void LiveModel::apply(const LiveAct& act)
{
    if (act.kind == Kind::Flush)
        return;
    if (act.kind == Kind::Undo) {
        const auto& step = m_steps[m_position--];
        m_states.insert(m_states.end(), step.rbegin() + 1, step.rend());
        m_states.push_back(m_steps[m_position].back());
        return;
    }
    if (act.kind == Kind::Redo) {
        const auto& step = m_steps[++m_position];
        m_states.insert(m_states.end(), step.begin(), step.end());
        return;
    }
    m_states.push_back(afterwards(m_steps[m_position].back(), act));
    if (act.kind != Kind::Type)
        ++m_position;
    m_steps.resize(act.kind == Kind::Type ? m_position + 1 : m_position);
    if (act.kind != Kind::Type)
        m_steps.emplace_back();
    m_steps.back().push_back(m_states.back());
}

Result<> perform(LiveEditor& editor, const LiveAct& act, const LiveModel& model)
{
    Progress progress;
    const std::size_t step = model.position();
    Result<> done;
    switch (act.kind) {
    case Kind::Flush: return editor.flush();
    case Kind::Undo: return editor.undo(step + 1, progress);
    case Kind::Redo: return editor.redo(step, progress);
    case Kind::Copy: done = editor.copyBlock(act.dest, act.range, progress); break;
    case Kind::Relocate: done = editor.relocate(act.dest, act.range, progress); break;
    case Kind::Replace:
    case Kind::Type: done = editor.replace(act.range, Snapshot::ofBytes(act.bytes), progress); break;
    }
    const bool isNew = act.kind != Kind::Type;
    if (done)
        editor.assign(step, isNew ? LiveEditor::Growth::New : LiveEditor::Growth::Grows,
                      {.kind = EditKind::Replace, .range = act.range});
    return done;
}

} // namespace hexfolio::testing
