// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/setplan.h"

#include "search/candidatefinder.h"
#include "search/compiledregex.h"

#include <algorithm>

namespace hexfolio {

namespace {

ByteSet bytesOfElement(const Pattern::Element& element)
{
    ByteSet set;
    for (unsigned value = 0; value < 256; ++value) {
        const unsigned seen = value & element.mask;
        set.set(value, seen == element.value || seen == element.other);
    }
    return set;
}

ByteSets bytesOfElements(const std::vector<Pattern::Element>& elements)
{
    ByteSets sets;
    sets.reserve(elements.size());
    for (const Pattern::Element& element : elements)
        sets.push_back(bytesOfElement(element));
    return sets;
}

/// With more candidates than this a byte, trying every place is as fast.
constexpr double mostCandidates = 1.0 / 32;

bool areTelling(const std::vector<ByteSets>& heads, const ByteFrequencies& frequencies)
{
    double candidates = 0;
    for (const ByteSets& head : heads) {
        double share = 1;
        for (const ByteSet& set : head)
            share *= shareOf(set, frequencies);
        candidates += share;
    }
    return !heads.empty() && candidates < mostCandidates;
}

bool holdsZeros(const ByteSets& head)
{
    return std::ranges::all_of(head, [](const ByteSet& set) { return set.test(0); });
}

} // namespace

Result<std::shared_ptr<const SetPlan>> SetPlan::of(const PatternSet& set, const ByteFrequencies& frequencies,
                                                   Needles wanted, const Progress& progress)
{
    const std::shared_ptr<SetPlan> plan(new SetPlan);
    for (const NamedPattern& named : set.patterns())
        plan->add(named.pattern, frequencies);
    const std::vector<Needle> needles = plan->needlesOf(set);
    if (needles.empty())
        return plan;
    auto database =
        wanted == Needles::None ? std::unexpected(Error{}) : NeedleDatabase::compile(needles, frequencies, &progress);
    if (!database && database.error().kind == ErrorKind::Cancelled)
        return std::unexpected(std::move(database.error()));
    if (database) {
        plan->m_database = std::move(*database);
        plan->m_overlap = std::max<Size>(plan->m_overlap, plan->m_database->reach() - 1);
        return plan;
    }
    for (Lane& lane : plan->m_lanes) {
        lane.isEverywhere = lane.regex != nullptr;
        lane.mayMatchZeros = lane.mayMatchZeros || lane.isEverywhere;
    }
    return plan;
}

void SetPlan::add(const Pattern& pattern, const ByteFrequencies& frequencies)
{
    Lane& lane = m_lanes.emplace_back();
    if (pattern.kind() == Pattern::Kind::Literal) {
        lane.literal.emplace(pattern.elements(), frequencies);
        lane.mayMatchZeros = lane.literal->matchesZeros();
        m_overlap = std::max(m_overlap, lane.literal->length() - 1);
        return;
    }
    lane.regex = pattern.regex();
    lane.isEverywhere = !areTelling(lane.regex->heads(), frequencies);
    lane.mayMatchZeros = lane.isEverywhere || std::ranges::any_of(lane.regex->heads(), holdsZeros);
}

std::vector<Needle> SetPlan::needlesOf(const PatternSet& set) const
{
    std::vector<Needle> needles;
    for (std::uint32_t id = 0; id < m_lanes.size(); ++id) {
        if (m_lanes[id].literal)
            needles.push_back({bytesOfElements(set[id].pattern.elements()), id});
        else if (!m_lanes[id].isEverywhere) {
            for (const ByteSets& head : m_lanes[id].regex->heads())
                needles.push_back({head, id});
        }
    }
    return needles;
}

} // namespace hexfolio
