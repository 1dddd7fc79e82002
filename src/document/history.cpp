// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/history.h"

#include <cassert>
#include <utility>

namespace hexfolio {

History::History(PieceTree opened)
{
    const Range all{0, opened.size()};
    m_steps.push_back({EditKind::Open, all, std::move(opened), Clock::now(), m_saves});
}

History::History(std::vector<Step> steps, std::size_t position, std::optional<std::size_t> saved)
    : m_steps(std::move(steps)), m_position(position), m_savedPosition(saved)
{
    assert(m_position < m_steps.size() && (!saved || *saved < m_steps.size()));
    for (Step& step : m_steps)
        step.savedAs = 0;
    if (saved)
        m_steps[*saved].savedAs = m_saves;
}

bool History::isOnDisk() const noexcept
{
    const auto saved = savedPosition();
    return saved && m_steps[*saved].tree.isSameRoot(current());
}

bool History::goesOn(EditKind kind, Range range, Size size, Clock::time_point now) const noexcept
{
    const Step& last = m_steps[m_position];
    if (!m_typing || m_position == 0 || canRedo() || last.savedAs == m_saves || now - last.time > pause)
        return false;
    if (kind == EditKind::Overwrite && last.kind == EditKind::Insert)
        return !range.isEmpty() && last.range.contains(range);
    if (kind != last.kind)
        return false;
    switch (kind) {
    case EditKind::Overwrite: return last.range.begin <= range.begin && range.begin <= last.range.end;
    case EditKind::Insert: return range.begin == last.range.end;
    case EditKind::Delete: {
        const Size removed = last.tree.size() - size;
        return range.begin == last.range.begin || range.begin + removed == last.range.begin;
    }
    default: return false;
    }
}

History::Recorded History::record(EditKind kind, Range range, PieceTree tree, Coalesce coalesce, Clock::time_point now)
{
    const bool typing = coalesce == Coalesce::Typing;
    if (typing && goesOn(kind, range, tree.size(), now)) {
        Step& last = m_steps[m_position];
        Step former = last;
        // What is deleted leaves nothing behind: the step stands at the lowest place that was reached.
        last.range = kind == EditKind::Delete ? range : last.range.united(range);
        last.tree = std::move(tree);
        last.time = now;
        return {m_position, std::move(former)};
    }
    if (m_savedPosition && *m_savedPosition > m_position)
        m_savedPosition.reset();
    m_steps.erase(m_steps.begin() + static_cast<std::ptrdiff_t>(m_position) + 1, m_steps.end());
    m_steps.push_back({kind, range, std::move(tree), now, 0});
    m_position = m_steps.size() - 1;
    m_typing = typing;
    return {m_position, std::nullopt};
}

void History::takeBack(Recorded recorded) noexcept
{
    assert(recorded.position == m_position && m_position + 1 == m_steps.size());
    if (recorded.grown) {
        m_steps[m_position] = std::move(*recorded.grown);
    } else {
        m_steps.pop_back();
        --m_position;
    }
    m_typing = false;
}

void History::moveTo(std::size_t position) noexcept
{
    assert(position < m_steps.size());
    m_position = position;
    m_typing = false;
}

void History::markSaved(std::optional<std::size_t> position, const PieceTree& tree, PieceTree::Rewriter& rewriter,
                        const std::function<void()>& prepare)
{
    const PieceTree saved = position ? m_steps[*position].tree : PieceTree();
    // All of them or none, should there be no memory for one.
    std::vector<PieceTree> trees;
    trees.reserve(m_steps.size());
    for (const Step& step : m_steps)
        trees.push_back(position && step.tree.isSameRoot(saved) ? tree : rewriter.rewritten(step.tree));
    if (prepare)
        prepare();
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        m_steps[i].tree = std::move(trees[i]);
    ++m_saves;
    m_typing = false;
    m_savedPosition = position;
    if (position)
        m_steps[*position].savedAs = m_saves;
}

void History::markOnDisk() noexcept
{
    m_steps[m_position].savedAs = ++m_saves;
    m_savedPosition = m_position;
    m_typing = false;
}

} // namespace hexfolio
