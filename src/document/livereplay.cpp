// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/livereplay.h"

#include <algorithm>

namespace hexfolio {

namespace {

constexpr Size blockSize = Size{256} << 10;

std::unexpected<Error> changedMeanwhile(Range range)
{
    return failure({.kind = ErrorKind::FileChanged,
                    .range = range,
                    .reason = HEXFOLIO_TR("Reason",
                                          "another program changed it after the edit was cut off; "
                                          "nothing was written, and the journal is kept")});
}

/// Adds a range that begins no earlier than the others; what touches becomes one.
void join(std::vector<Range>& ranges, Range range)
{
    if (!ranges.empty() && range.begin <= ranges.back().end)
        ranges.back().end = std::max(ranges.back().end, range.end);
    else if (!range.isEmpty())
        ranges.push_back(range);
}

Size sizeOf(const StoredRuns& runs)
{
    return runs.empty() ? 0 : runs.back().range.end;
}

} // namespace

LiveReplay::LiveReplay(Io& io, JournalFile& journal, int target, const LiveLog& log,
                       std::span<const std::size_t> records)
    : m_io(io), m_journal(journal), m_target(target)
{
    const LiveSteps steps(log);
    for (const std::size_t index : records) {
        const LiveRecord& record = log.records[index];
        const auto operation = steps.operationOf(index);
        if (operation)
            add(record, log.records[*operation], log.origin);
        if (record.way == LiveRecord::Way::Patch && !log.isFixed) {
            m_sizes.push_back(record.sizeBefore);
            m_sizes.push_back(record.sizeAfter);
        }
    }
}

void LiveReplay::add(const LiveRecord& record, const LiveRecord& operation, Offset origin)
{
    if (record.way == LiveRecord::Way::Patch) {
        m_patches.push_back({origin + record.patchBegin, &record.old, &record.fresh});
        return;
    }
    const bool isBack = record.type == LiveRecord::Type::Undo;
    const StoredRuns* removed = &operation.removed;
    const StoredRuns* added = &operation.added;
    m_patches.push_back({origin + operation.range.begin, isBack ? added : removed, isBack ? removed : added});
}

std::vector<Range> LiveReplay::touched() const
{
    std::vector<Range> touched;
    for (const Patch& patch : m_patches)
        touched.push_back(Range::ofLength(patch.begin, std::max(sizeOf(*patch.old), sizeOf(*patch.fresh))));
    std::ranges::sort(touched, {}, &Range::begin);
    std::vector<Range> out;
    for (const Range range : touched)
        join(out, range);
    return out;
}

/// The same in parts of a block.
std::vector<Range> LiveReplay::blocks() const
{
    std::vector<Range> out;
    for (Range range : touched()) {
        for (; !range.isEmpty(); range.begin = out.back().end)
            out.push_back(Range::ofLength(range.begin, std::min(range.size(), blockSize)));
    }
    return out;
}

void LiveReplay::noteMissing(const Block& block, Size size)
{
    const Range part = block.range.clampedTo(size);
    for (Offset at = part.begin; at < part.end; ++at) {
        const Size i = at - block.range.begin;
        if (i >= block.found.size() || block.found[i] != block.wanted[i])
            join(m_missing, {at, at + 1});
    }
}

/// Puts the bytes of one side of a patch into a block.
Result<> LiveReplay::lay(const Patch& patch, const StoredRuns& runs, bool isFresh, Block& block)
{
    const Range both = Range::ofLength(patch.begin, sizeOf(runs)).intersected(block.range);
    if (both.isEmpty())
        return {};
    std::vector<std::byte> bytes(both.size());
    if (auto read = StoredBytes(m_journal, runs).read(both.begin - patch.begin, bytes); !read)
        return read;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const std::size_t at = both.begin - block.range.begin + i;
        if (at < block.found.size() && block.found[at] == bytes[i])
            block.isFine[at] = true;
        if (isFresh)
            block.wanted[at] = bytes[i];
    }
    return {};
}

Result<LiveReplay::Block> LiveReplay::blockAt(Range range)
{
    Block block{.range = range, .found = std::vector<std::byte>(range.size())};
    const auto count = m_io.read(m_target, range.begin, block.found);
    if (!count)
        return std::unexpected(count.error());
    block.found.resize(*count);
    block.wanted = block.found;
    block.wanted.resize(range.size());
    block.isFine.assign(*count, false);
    for (const Patch& patch : m_patches) {
        // Where a file was just made longer, zeros stand before the bytes come.
        const Offset oldEnd = patch.begin + sizeOf(*patch.old);
        for (Offset at = std::max(oldEnd, range.begin); at < range.begin + *count && !m_sizes.empty(); ++at) {
            if (block.found[at - range.begin] == std::byte{0})
                block.isFine[at - range.begin] = true;
        }
        auto laid =
            lay(patch, *patch.old, false, block).and_then([&] { return lay(patch, *patch.fresh, true, block); });
        if (!laid)
            return std::unexpected(laid.error());
    }
    return block;
}

Result<> LiveReplay::checkSize() const
{
    if (m_sizes.empty())
        return {};
    const auto now = m_io.identity(m_target);
    if (!now)
        return std::unexpected(now.error());
    return std::ranges::contains(m_sizes, now->size) ? Result<>() : changedMeanwhile({0, now->size});
}

Result<> LiveReplay::check()
{
    if (auto fine = checkSize(); !fine)
        return fine;
    for (const Range range : blocks()) {
        const auto block = blockAt(range);
        if (!block)
            return std::unexpected(block.error());
        const auto wrong = std::ranges::find(block->isFine, false);
        const bool isShort = m_sizes.empty() && block->found.size() < range.size();
        if (wrong != block->isFine.end() || isShort)
            return changedMeanwhile(Range::ofLength(range.begin + static_cast<Size>(wrong - block->isFine.begin()), 1));
    }
    return {};
}

Result<> LiveReplay::write()
{
    const auto now = m_io.identity(m_target);
    if (!now)
        return std::unexpected(now.error());
    const Size size = m_sizes.empty() ? now->size : m_sizes.back();
    // First, so that a program that dies while it writes leaves no length that the file never had.
    if (now->size < size) {
        if (auto grown = m_io.setSize(m_target, size); !grown)
            return grown;
    }
    for (const Range range : blocks()) {
        const auto block = blockAt(range);
        if (!block)
            return std::unexpected(block.error());
        const Range part = range.clampedTo(size);
        if (part.isEmpty())
            continue;
        noteMissing(*block, size);
        if (auto written = m_io.write(m_target, part.begin, std::span(block->wanted).first(part.size())); !written)
            return written;
    }
    if (now->size > size) {
        if (auto cut = m_io.setSize(m_target, size); !cut)
            return cut;
    }
    return m_io.sync(m_target);
}

} // namespace hexfolio
