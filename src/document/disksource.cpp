// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/disksource.h"

#include "mapping/cachedread.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hexfolio {

namespace {

/// The first entry that ends after `offset`.
auto firstAfter(const DiskSource::KeptList& kept, Offset offset)
{
    return std::ranges::partition_point(kept, [=](const DiskSource::Kept& k) { return k.range.end <= offset; });
}

/// What the place that `range` was moved to says of it, in offsets of before.
Extent movedExtent(const DiskSource::Kept& entry, Range range)
{
    const Range there = Range::ofLength(entry.keptAt + (range.begin - entry.range.begin), range.size());
    if (there.end > entry.store->size())
        return {Extent::Kind::Data, range};
    const Extent extent = entry.store->extentAt(there.begin, there.end);
    return {extent.kind, Range::ofLength(range.begin, extent.range.size())};
}

} // namespace

DiskSource::DiskSource(std::shared_ptr<const FileSource> file, const FileIdentity& expected)
    : m_file(std::move(file)), m_view{std::make_shared<KeptList>(), nullptr, nullptr}, m_expected(expected)
{
}

void DiskSource::keep(KeptList kept)
{
    const std::lock_guard lock(m_mutex);
    auto all = std::make_shared<KeptList>(*m_view.kept);
    all->insert(all->end(), kept.begin(), kept.end());
    std::ranges::sort(*all, {}, [](const Kept& k) { return k.range.begin; });
    m_view.kept = std::move(all);
    m_isPatched.store(true, std::memory_order_release);
}

void DiskSource::regain(Offset offset)
{
    const std::lock_guard lock(m_mutex);
    auto rest = std::make_shared<KeptList>();
    for (Kept entry : *m_view.kept) {
        if (!entry.store)
            entry.range.end = std::min(entry.range.end, std::max(entry.range.begin, offset));
        if (!entry.range.isEmpty())
            rest->push_back(std::move(entry));
    }
    m_view.kept = std::move(rest);
}

DiskSource::KeptList DiskSource::without(const std::vector<Range>& ranges) const
{
    KeptList rest;
    auto gap = ranges.begin();
    for (Kept entry : *m_view.kept) {
        while (gap != ranges.end() && gap->end <= entry.range.begin)
            ++gap;
        for (auto over = gap; over != ranges.end() && over->begin < entry.range.end; ++over) {
            Kept before = entry;
            before.range.end = std::max(over->begin, entry.range.begin);
            if (!before.range.isEmpty())
                rest.push_back(std::move(before));
            const Offset end = std::min(over->end, entry.range.end);
            entry.keptAt += end - entry.range.begin;
            entry.range.begin = end;
        }
        if (!entry.range.isEmpty())
            rest.push_back(std::move(entry));
    }
    return rest;
}

void DiskSource::redirect(KeptList entries)
{
    std::vector<Range> ranges;
    for (const Kept& entry : entries)
        ranges.push_back(entry.range);
    const std::lock_guard lock(m_mutex);
    auto all = std::make_shared<KeptList>(without(ranges));
    all->insert(all->end(), std::make_move_iterator(entries.begin()), std::make_move_iterator(entries.end()));
    std::ranges::sort(*all, {}, [](const Kept& k) { return k.range.begin; });
    m_view.kept = std::move(all);
    m_isPatched.store(true, std::memory_order_release);
}

void DiskSource::restore(const std::vector<Range>& ranges)
{
    const std::lock_guard lock(m_mutex);
    m_view.kept = std::make_shared<KeptList>(without(ranges));
}

void DiskSource::continueIn(std::shared_ptr<const DiskSource> next)
{
    const std::lock_guard lock(m_mutex);
    auto all = std::make_shared<KeptList>(*m_view.kept);
    for (Kept& entry : *all) {
        if (entry.isMoved)
            entry.store = next;
    }
    m_view.kept = std::move(all);
    m_view.next = std::move(next);
    m_isPatched.store(true, std::memory_order_release);
}

void DiskSource::remap(std::shared_ptr<const FileSource> fresh)
{
    const std::lock_guard lock(m_mutex);
    m_view.fresh = std::move(fresh);
    m_isPatched.store(true, std::memory_order_release);
}

DiskSource::View DiskSource::view() const
{
    const std::lock_guard lock(m_mutex);
    return m_view;
}

const ByteSource& DiskSource::below(const View& view) const noexcept
{
    if (view.next)
        return *view.next;
    if (view.fresh)
        return *view.fresh;
    return *m_file;
}

std::vector<Range> DiskSource::notYetKept(const std::vector<Range>& ranges) const
{
    const auto kept = this->kept();
    std::vector<Range> out;
    for (Range range : ranges) {
        for (auto entry = firstAfter(*kept, range.begin); entry != kept->end() && entry->range.begin < range.end;
             ++entry) {
            if (range.begin < entry->range.begin)
                out.push_back({range.begin, entry->range.begin});
            range.begin = std::min(range.end, entry->range.end);
        }
        if (!range.isEmpty())
            out.push_back(range);
    }
    return out;
}

FileIdentity DiskSource::expected() const
{
    const std::lock_guard lock(m_mutex);
    return m_expected;
}

void DiskSource::setExpected(const FileIdentity& identity)
{
    const std::lock_guard lock(m_mutex);
    m_expected = identity;
}

std::optional<Nonce> DiskSource::waitingJournal() const
{
    const std::lock_guard lock(m_mutex);
    return m_waitingJournal;
}

void DiskSource::setWaitingJournal(std::optional<Nonce> nonce)
{
    const std::lock_guard lock(m_mutex);
    m_waitingJournal = nonce;
}

void DiskSource::addWritten(const std::vector<Range>& ranges)
{
    const std::lock_guard lock(m_mutex);
    m_written.insert(m_written.end(), ranges.begin(), ranges.end());
}

bool DiskSource::isWritten(Range range) const
{
    const std::lock_guard lock(m_mutex);
    return std::ranges::any_of(m_written, [&](Range written) { return written.overlaps(range); });
}

void DiskSource::noteAround(Range range) const
{
    for (const Range wanted : OldBytes::around(range, size())) {
        if (m_oldBytes.covers(wanted))
            continue;
        for (const Range part : notYetKept({wanted}))
            noteFile(part);
        noteKept(view(), wanted);
    }
}

/// What lies in the page cache, and is read from the file where it was when that was opened.
void DiskSource::noteFile(Range range) const
{
    std::vector<std::byte> bytes(range.size());
    const bool isThere = readCached(m_file->descriptor(), m_file->origin() + range.begin, bytes) == bytes.size();
    // A save says what it moves or writes over before it does: then these may be other bytes.
    if (isThere && notYetKept({range}) == std::vector{range})
        m_oldBytes.note(range.begin, bytes);
}

void DiskSource::noteKept(const View& before, Range range) const
{
    for (auto entry = firstAfter(*before.kept, range.begin);
         entry != before.kept->end() && entry->range.begin < range.end; ++entry) {
        const Range part = range.intersected(entry->range);
        const Offset at = entry->keptAt + (part.begin - entry->range.begin);
        if (!entry->store || !entry->store->isResident(Range::ofLength(at, part.size())))
            continue;
        std::vector<std::byte> bytes(part.size());
        if (entry->store->read(at, bytes) == bytes.size() && view() == before)
            m_oldBytes.note(part.begin, bytes);
    }
}

Size DiskSource::read(Offset offset, std::span<std::byte> to) const noexcept
{
    if (!m_isPatched.load(std::memory_order_acquire)) {
        const Size done = m_file->read(offset, to);
        // What was kept is published before it is written over: bytes read before that moment are the old ones.
        if (!m_isPatched.load(std::memory_order_acquire))
            return done;
    }
    // A file that was opened again may be longer; what it has more is not ours.
    const std::span wanted = to.first(std::min<Size>(to.size(), size() - std::min(offset, size())));
    for (;;) {
        const View before = view();
        const Size done = readWith(before, offset, wanted);
        if (view() == before)
            return done;
    }
}

Size DiskSource::readWith(const View& view, Offset offset, std::span<std::byte> to) const noexcept
{
    const KeptList& kept = *view.kept;
    Size done = 0;
    auto entry = firstAfter(kept, offset);
    while (done < to.size()) {
        const Offset at = offset + done;
        const bool isKept = entry != kept.end() && entry->range.begin <= at;
        const Offset limit = entry == kept.end() ? maxSize : isKept ? entry->range.end : entry->range.begin;
        const auto part = to.subspan(done, std::min<Size>(to.size() - done, limit - at));
        Size count = 0;
        if (!isKept)
            count = below(view).read(at, part);
        else if (entry->store)
            count = entry->store->read(entry->keptAt + (at - entry->range.begin), part);
        done += count;
        if (count < part.size())
            break;
        if (isKept)
            ++entry;
    }
    return done;
}

Extent DiskSource::extentAt(Offset offset, Offset limit) const noexcept
{
    if (!m_isPatched.load(std::memory_order_acquire)) {
        const Extent extent = m_file->extentAt(offset, limit);
        if (!m_isPatched.load(std::memory_order_acquire))
            return extent;
    }
    // A hole must not be one that a move made only now, where other bytes stood.
    for (;;) {
        const View before = view();
        const Extent extent = extentWith(before, offset, limit);
        if (view() == before)
            return extent;
    }
}

Extent DiskSource::extentWith(const View& view, Offset offset, Offset limit) const noexcept
{
    const auto entry = firstAfter(*view.kept, offset);
    if (entry == view.kept->end())
        return below(view).extentAt(offset, limit);
    if (offset < entry->range.begin)
        return below(view).extentAt(offset, std::min(limit, entry->range.begin));
    const Range rest{offset, std::min(limit, entry->range.end)};
    return entry->isMoved ? movedExtent(*entry, rest) : Extent{Extent::Kind::Data, rest};
}

Error DiskSource::whyUnreadable(Offset offset) const
{
    const View view = this->view();
    const auto entry = firstAfter(*view.kept, offset);
    if (entry == view.kept->end() || offset < entry->range.begin)
        return below(view).whyUnreadable(offset);
    if (entry->store)
        return entry->store->whyUnreadable(entry->keptAt + (offset - entry->range.begin));
    return {.kind = ErrorKind::FileChanged,
            .range = entry->range,
            .reason = HEXFOLIO_TR("Reason", "a save wrote over these bytes, and they were too many to be kept")};
}

} // namespace hexfolio
