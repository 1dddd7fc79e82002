// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/headlist.h"

#include <algorithm>

namespace hexfolio {

namespace {

/// A part that may come up to so many times more than it must is tried in each number.
constexpr std::size_t mostChoices = 4;

bool isOneByte(const HeadList::Head& head)
{
    return head.isOpen && head.sets.size() == 1;
}

} // namespace

void HeadList::close()
{
    for (Head& head : m_heads)
        head.isOpen = false;
}

void HeadList::append(const HeadList& next)
{
    const auto open = static_cast<std::size_t>(std::ranges::count(m_heads, true, &Head::isOpen));
    if (open == 0)
        return;
    if (m_heads.size() - open + open * next.m_heads.size() > mostHeads) {
        close();
        return;
    }
    std::vector<Head> joined;
    joined.reserve(m_heads.size() - open + open * next.m_heads.size());
    for (const Head& head : m_heads) {
        if (!head.isOpen) {
            joined.push_back(head);
            continue;
        }
        for (const Head& tail : next.m_heads) {
            Head longer = head;
            longer.isOpen = tail.isOpen;
            const std::size_t room = longestHead - head.sets.size();
            const std::size_t taken = std::min(room, tail.sets.size());
            longer.sets.insert(longer.sets.end(), tail.sets.begin(),
                               tail.sets.begin() + static_cast<std::ptrdiff_t>(taken));
            if (longer.sets.size() == longestHead)
                longer.isOpen = false;
            joined.push_back(std::move(longer));
        }
    }
    m_heads = std::move(joined);
}

void HeadList::unite(const HeadList& other)
{
    // One byte or another is a class.
    if (m_heads.size() == 1 && isOneByte(m_heads.front()) && other.m_heads.size() == 1
        && isOneByte(other.m_heads.front())) {
        m_heads.front().sets.front() |= other.m_heads.front().sets.front();
        return;
    }
    if (m_heads.size() + other.m_heads.size() > mostHeads)
        *this = anything();
    else
        m_heads.insert(m_heads.end(), other.m_heads.begin(), other.m_heads.end());
}

HeadList HeadList::repeated(std::size_t least, std::size_t most) const
{
    const auto isOpen = [](const HeadList& list) { return std::ranges::any_of(list.m_heads, &Head::isOpen); };
    HeadList times = empty();
    for (std::size_t i = 0; i < std::min(least, longestHead) && isOpen(times); ++i)
        times.append(*this);
    if (least > longestHead || most > least + mostChoices) {
        times.close();
        return times;
    }
    HeadList all = times;
    for (std::size_t i = least; i < most; ++i) {
        times.append(*this);
        all.unite(times);
    }
    return all;
}

} // namespace hexfolio
