// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/scanscope.h"

namespace hexfolio {

namespace {

/// A system call for a shorter piece costs more than it saves.
constexpr Size leastPiece = Size{1} << 20;
/// A shorter range may stay mapped: it is likely to be searched again.
constexpr Size longScan = Size{64} << 20;

} // namespace

ScanScope::ScanScope(const Snapshot& snapshot, Range range) : m_snapshot(snapshot), m_range(range)
{
    advise(m_range, ByteSource::Use::Scan);
}

ScanScope::~ScanScope()
{
    advise(m_range, ByteSource::Use::Browse);
}

void ScanScope::finished(Range part) const
{
    if (m_range.size() >= longScan)
        advise(part, ByteSource::Use::Done);
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
