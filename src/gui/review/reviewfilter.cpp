// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/reviewfilter.h"

#include "document/spanreader.h"

#include <algorithm>

namespace hexfolio {

namespace {

bool touches(const Change& change, Range range)
{
    if (change.now.isEmpty())
        return range.begin <= change.now.begin && change.now.begin <= range.end;
    return change.now.overlaps(range);
}

bool isAllZero(const std::vector<std::byte>& bytes)
{
    return std::ranges::all_of(bytes, [](std::byte byte) { return byte == std::byte{0}; });
}

/// Whether `bytes` stand in `range`; what cannot be read holds nothing.
bool contains(const Snapshot& content, Range range, const std::vector<std::byte>& bytes, const Progress& progress)
{
    SpanReader reader(content, range, {.overlap = bytes.size() - 1});
    while (const auto span = reader.next()) {
        if (progress.isCancelled())
            return false;
        if (span->kind == Span::Kind::Zeros && span->range.size() >= bytes.size() && isAllZero(bytes))
            return true;
        if (span->kind == Span::Kind::Bytes && !std::ranges::search(span->bytes, bytes).empty())
            return true;
    }
    return false;
}

} // namespace

Result<std::vector<std::size_t>> shownBy(const ReviewFilter& filter, const ChangeList& list, const Snapshot& onDisk,
                                         const Snapshot& now, Progress& progress)
{
    std::vector<std::size_t> shown;
    const auto& changes = list.changes();
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const Change& change = changes[i];
        if (progress.isCancelled())
            return failure({.kind = ErrorKind::Cancelled});
        if ((filter.kind && change.kind != *filter.kind) || !touches(change, filter.range))
            continue;
        if (filter.bytes.empty() || contains(now, change.now, filter.bytes, progress)
            || contains(onDisk, change.replaced(), filter.bytes, progress))
            shown.push_back(i);
    }
    if (progress.isCancelled())
        return failure({.kind = ErrorKind::Cancelled});
    return shown;
}

} // namespace hexfolio
