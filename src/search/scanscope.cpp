// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/scanscope.h"

#include <utility>

namespace hexfolio {

namespace {

/// A system call for a shorter piece costs more than it saves.
constexpr Size leastPiece = Size{1} << 20;
/// A shorter range may stay mapped: it is likely to be searched again.
constexpr Size longScan = Size{64} << 20;
/// Parts are let go of by so much. The largest pages are 2 MiB.
constexpr Size worthDropping = Size{8} << 20;

} // namespace

ScanScope::ScanScope(const Snapshot& snapshot, Range range) : m_snapshot(snapshot), m_range(range)
{
    advise(m_range, ByteSource::Use::Scan);
}

ScanScope::~ScanScope()
{
    advise(m_done, ByteSource::Use::Done);
    advise(m_range, ByteSource::Use::Browse);
}

void ScanScope::finished(Range part)
{
    if (m_range.size() < longScan)
        return;
    Range elsewhere;
    Range whole;
    {
        const std::scoped_lock lock(m_mutex);
        if (part.begin != m_done.end && part.end != m_done.begin)
            elsewhere = std::exchange(m_done, {});
        m_done = m_done.isEmpty() ? part : m_done.united(part);
        if (m_done.size() >= worthDropping)
            whole = std::exchange(m_done, {});
    }
    advise(elsewhere, ByteSource::Use::Done);
    advise(whole, ByteSource::Use::Done);
}

void ScanScope::advise(Range part, ByteSource::Use use) const
{
    m_snapshot.tree().visit(part, [part, use](const Piece& piece, Offset start) {
        const Range common = part.intersected({start, start + piece.length});
        if (common.size() >= leastPiece)
            piece.source->advise(common.shiftedDown(start).shiftedUp(piece.offset), use);
        return true;
    });
}

} // namespace hexfolio
