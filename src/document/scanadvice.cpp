// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/scanadvice.h"

#include <algorithm>

namespace hexfolio {

namespace {

/// Announcing a shorter run costs more than it saves: the kernel reads ahead that far anyway.
constexpr Size worthAnnouncing = Size{1} << 20;

/// Whether two ranges lie close enough for the gap between them to count as read.
bool areNear(Range a, Range b)
{
    const Range between = {std::min(a.end, b.end), std::max(a.begin, b.begin)};
    return between.isEmpty() || between.size() <= ScanAdvice::step;
}

} // namespace

ScanAdvice::~ScanAdvice()
{
    for (const Trail& trail : m_trails) {
        if (!trail.announced.isEmpty())
            trail.source->advise(trail.announced, ByteSource::Use::Browse);
        if (trail.total >= patience)
            trail.source->advise(trail.behind, ByteSource::Use::Done);
    }
}

ScanAdvice::Trail& ScanAdvice::trailOf(const ByteSource& source)
{
    // A document has a handful of sources, so a list is the fastest map.
    const auto known = std::ranges::find(m_trails, &source, &Trail::source);
    if (known != m_trails.end())
        return *known;
    m_trails.push_back({.source = &source, .announced = {}, .behind = {}, .total = 0});
    return m_trails.back();
}

void ScanAdvice::reads(const ByteSource& source, Range part, Range ahead)
{
    Trail& trail = trailOf(source);
    if (ahead.size() >= worthAnnouncing && !trail.announced.contains(part)) {
        source.advise(ahead, ByteSource::Use::Scan);
        trail.announced = ahead;
    }
    trail.total += part.size();
    const bool goesOn = !trail.behind.isEmpty() && areNear(trail.behind, part);
    const bool isPatient = trail.total < patience;
    if (!goesOn && !trail.behind.isEmpty() && !isPatient)
        source.advise(trail.behind, ByteSource::Use::Done);
    // What is read now stays: the caller has not copied it yet.
    if (goesOn && !isPatient && trail.behind.size() >= step) {
        source.advise(trail.behind, ByteSource::Use::Done);
        trail.behind = part;
        return;
    }
    trail.behind = goesOn ? trail.behind.united(part) : part;
}

} // namespace hexfolio
