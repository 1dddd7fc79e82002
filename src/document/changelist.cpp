// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/changelist.h"

#include "document/diskchain.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

/// Collects what lies between two parts of the frame and makes changes of it.
class GapReader {
public:
    explicit GapReader(std::vector<Change>& out) : m_out(out) { }

    void addMoved(const DiskRun& run) { m_moved.push_back(run); }

    /// The frame goes on: everything up to `now` of the document and `disk` of the file was a gap.
    void close(Offset now, Offset disk, Size frameLength)
    {
        m_diskEnd = disk;
        for (const DiskRun& run : m_moved) {
            addPlain(run.now);
            m_out.push_back(
                {Change::Kind::Moved, {run.disk, run.diskEnd()}, {run.now, run.now + run.length}, take(run.length)});
            m_now = run.now + run.length;
        }
        m_moved.clear();
        addPlain(now);
        if (m_disk < disk)
            m_out.push_back({Change::Kind::Removed, {m_disk, disk}, {now, now}});
        m_now = now + frameLength;
        m_disk = disk + frameLength;
    }

private:
    /// The next `length` bytes of the file in this gap, as far as there are.
    Range take(Size length)
    {
        const Range range{m_disk, m_disk + std::min(length, m_diskEnd - m_disk)};
        m_disk = range.end;
        return range;
    }

    /// New bytes from m_now to `end`.
    void addPlain(Offset end)
    {
        if (m_now == end)
            return;
        const Range over = take(end - m_now);
        const Offset middle = m_now + over.size();
        if (!over.isEmpty())
            m_out.push_back({Change::Kind::Overwritten, over, {m_now, middle}});
        if (middle < end)
            m_out.push_back({Change::Kind::Inserted, {over.end, over.end}, {middle, end}});
        m_now = end;
    }

    std::vector<Change>& m_out;
    std::vector<DiskRun> m_moved;
    Offset m_now = 0;
    Offset m_disk = 0;
    Offset m_diskEnd = 0;
};

std::vector<DiskRun> runsOf(const PieceTree& document, const ByteSource* disk, Size diskSize)
{
    std::vector<DiskRun> runs;
    document.visit({0, document.size()}, [&](const Piece& piece, Offset start) {
        if (piece.source == disk && disk && piece.sourceRange().end <= diskSize)
            runs.push_back({piece.offset, start, piece.length});
        return true;
    });
    DiskChain::mark(runs);
    return runs;
}

bool liesBefore(const Change& change, Offset offset)
{
    const bool standsThere = change.now.isEmpty() && change.now.begin == offset;
    return change.now.end <= offset && !standsThere;
}

} // namespace

ChangeList::ChangeList(const PieceTree& document, const ByteSource* disk, Size diskSize)
{
    GapReader gaps(m_changes);
    for (const DiskRun& run : runsOf(document, disk, diskSize)) {
        if (run.skipped > 0)
            gaps.addMoved({run.disk, run.now, run.skipped});
        if (run.skipped < run.length)
            gaps.close(run.now + run.skipped, run.disk + run.skipped, run.length - run.skipped);
    }
    gaps.close(document.size(), diskSize, 0);
    for (const Change& change : m_changes) {
        m_changedBytes += change.now.size();
        m_removedBytes += change.kind == Change::Kind::Removed ? change.before.size() : 0;
    }
}

std::size_t ChangeList::firstAfter(Offset offset) const noexcept
{
    const auto found = std::ranges::partition_point(m_changes, [=](const Change& c) { return liesBefore(c, offset); });
    return static_cast<std::size_t>(found - m_changes.begin());
}

std::vector<Change> ChangeList::overlapping(Range range) const
{
    std::vector<Change> found;
    for (std::size_t i = firstAfter(range.begin); i < m_changes.size(); ++i) {
        const Range now = m_changes[i].now;
        if (now.isEmpty() ? now.begin > range.end : now.begin >= range.end)
            break;
        found.push_back(m_changes[i]);
    }
    return found;
}

} // namespace hexfolio
