// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/carriednotes.h"

#include <algorithm>
#include <vector>

namespace hexfolio {

namespace {

/// More pieces than these are not looked at: what lies in the others stays unknown.
constexpr std::size_t mostPieces = 4096;

/// Notes the bytes of `piece` from `at` on of the new file.
void carry(const Piece& piece, Offset at, const DiskSource* old, const DiskSource& now)
{
    if (piece.source == old) {
        for (const OldBytes::Run& run : old->oldBytes().runsIn(piece.sourceRange()))
            now.oldBytes().note(at + (run.begin - piece.offset), run.bytes);
        return;
    }
    if (dynamic_cast<const DiskSource*>(piece.source) || !piece.source->isResident(piece.sourceRange()))
        return;
    std::vector<std::byte> bytes(piece.length);
    if (piece.source->read(piece.offset, bytes) == bytes.size())
        now.oldBytes().note(at, bytes);
}

} // namespace

void carryNotes(const Snapshot& saved, const DiskSource* old, const ChangeList& meanwhile, const DiskSource& now)
{
    std::size_t pieces = 0;
    for (const Change& change : meanwhile.changes()) {
        for (const Range wanted : OldBytes::around(change.replaced(), saved.size())) {
            saved.tree().visit(wanted, [&](const Piece& piece, Offset start) {
                const Range part = wanted.intersected(Range::ofLength(start, piece.length));
                carry({piece.source, piece.offset + (part.begin - start), part.size()}, part.begin, old, now);
                return ++pieces < mostPieces;
            });
        }
        if (pieces >= mostPieces)
            return;
    }
}

} // namespace hexfolio
