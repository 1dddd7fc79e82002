// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/proofplan.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hexfolio {

namespace {

/// Proofs of one call, so that many short ranges do not make a frame without end.
constexpr std::size_t mostInOne = std::size_t{1} << 16;

/// Sorted, and what touches or overlaps is one.
std::vector<Range> merged(std::vector<Range> ranges)
{
    std::ranges::sort(ranges, {}, &Range::begin);
    std::vector<Range> out;
    for (const Range range : ranges) {
        if (!out.empty() && range.begin <= out.back().end)
            out.back().end = std::max(out.back().end, range.end);
        else if (!range.isEmpty())
            out.push_back(range);
    }
    return out;
}

/// `ranges` without `taken`; both are merged.
std::vector<Range> without(const std::vector<Range>& ranges, const std::vector<Range>& taken)
{
    std::vector<Range> out;
    auto gap = taken.begin();
    for (Range range : ranges) {
        while (gap != taken.end() && gap->end <= range.begin)
            ++gap;
        for (auto over = gap; over != taken.end() && over->begin < range.end; ++over) {
            if (range.begin < over->begin)
                out.push_back({range.begin, over->begin});
            range.begin = std::min(range.end, over->end);
        }
        if (!range.isEmpty())
            out.push_back(range);
    }
    return out;
}

std::vector<Range> rangesOf(const Snapshot& content, const ByteSource* source, Offset from)
{
    std::vector<Range> ranges;
    const Range wanted{std::min(from, content.size()), content.size()};
    content.tree().visit(wanted, [&](const Piece& piece, Offset start) {
        const Range part = wanted.intersected(Range::ofLength(start, piece.length));
        if (piece.source == source)
            ranges.push_back(part.shiftedUp(piece.offset).shiftedDown(start));
        return true;
    });
    return merged(std::move(ranges));
}

} // namespace

void putAsNoted(const DiskSource& base, Offset offset, std::span<std::byte> bytes)
{
    for (const OldBytes::Run& run : base.oldBytes().runsIn(Range::ofLength(offset, bytes.size())))
        std::ranges::copy(run.bytes, bytes.subspan(run.begin - offset).begin());
}

void ProofPlan::add(const EditRecorder::Edit& edit)
{
    if (edit.removed <= EditRecorder::mostCompared)
        return;
    const auto gone =
        without(rangesOf(edit.before, m_base.get(), EditRecorder::mostCompared), rangesOf(edit.after, m_base.get(), 0));
    for (const Range range : gone) {
        const Size size = std::min(range.size(), m_left);
        const Size step = block * std::max<Size>(1, (size + block * mostSums - 1) / (block * mostSums));
        for (Size done = 0; done < size; done += m_waiting.back().size())
            m_waiting.push_back(Range::ofLength(range.begin + done, std::min(step, size - done)));
        m_left -= size;
    }
}

editlog::Proof ProofPlan::next(const Untouched& isUntouched)
{
    editlog::Proof proof;
    editlog::Proof unnoted;
    Size done = 0;
    const bool wasUntouched = isUntouched();
    for (std::size_t i = 0; i < mostInOne && done < mostAtOnce && !m_waiting.empty(); ++i) {
        const Range range = m_waiting.front();
        m_waiting.pop_front();
        if (m_base->oldBytes().covers(range))
            prove(range, proof);
        else if (wasUntouched)
            prove(range, unnoted);
        done += range.size();
    }
    // Somebody may have written while they were read.
    if (isUntouched()) {
        std::ranges::move(unnoted.runs, std::back_inserter(proof.runs));
        std::ranges::move(unnoted.sums, std::back_inserter(proof.sums));
    }
    return proof;
}

void ProofPlan::prove(Range range, editlog::Proof& proof)
{
    m_buffer.assign(range.size(), std::byte{0});
    // A hole is known without reading, which would fill the page cache with zeros.
    const Extent extent = m_base->extentAt(range.begin, range.end);
    const bool isHole = extent.kind == Extent::Kind::Hole && extent.range == range;
    if (!isHole && m_base->read(range.begin, m_buffer) < m_buffer.size())
        return;
    putAsNoted(*m_base, range.begin, m_buffer);
    if (range.size() < shortRun)
        proof.runs.push_back({range.begin, m_buffer});
    else
        proof.sums.push_back({range, Sha256::of(m_buffer)});
}

} // namespace hexfolio
