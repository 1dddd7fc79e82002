// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/movingdisk.h"

#include "mapping/memorysource.h"
#include "mapping/patternsource.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <utility>
#include <vector>

namespace hexfolio {

namespace {

/// The list of a DiskSource is in the order of the file; steps come from its end.
DiskSource::KeptList inOrder(DiskSource::KeptList entries)
{
    std::ranges::sort(entries, {}, [](const DiskSource::Kept& entry) { return entry.range.begin; });
    return entries;
}

} // namespace

/// Bytes that a file system is moving: who reads them waits, and is then told to look again. Any thread.
class MovingDisk::Waiting final : public ByteSource {
public:
    explicit Waiting(Size size) : m_size(size) { }

    /// The list of the DiskSource says where they are.
    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
        m_over.notify_all();
    }

    [[nodiscard]] Size size() const noexcept override { return m_size; }
    [[nodiscard]] Size read(Offset, std::span<std::byte>) const noexcept override
    {
        // No longer than an interface may stand still; then the bytes cannot be read for now.
        constexpr std::chrono::milliseconds patience{40};
        std::unique_lock lock(m_mutex);
        m_over.wait_for(lock, patience, [this] { return m_isOver; });
        return 0;
    }
    [[nodiscard]] bool isResident(Range) const noexcept override { return false; }
    [[nodiscard]] Error whyUnreadable(Offset offset) const override
    {
        return {.kind = ErrorKind::Busy,
                .range = Range::ofLength(offset, 1),
                .reason = HEXFOLIO_TR("Reason", "a save is moving these bytes right now")};
    }

private:
    Size m_size;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_over;
    bool m_isOver = false;
};

MovingDisk::~MovingDisk()
{
    if (m_waiting)
        m_waiting->end();
}

MovingDisk::MovingDisk(std::shared_ptr<DiskSource> disk, Reopen reopen)
    : m_disk(std::move(disk)), m_reopen(std::move(reopen))
{
}

Result<> MovingDisk::sized()
{
    if (m_file)
        return {};
    auto file = m_reopen();
    if (!file)
        return std::unexpected(file.error());
    m_file = std::move(*file);
    return {};
}

void MovingDisk::moving(std::span<const ShiftMove> parts, std::span<const std::byte> data)
{
    const auto memory = std::make_shared<const MemorySource>(std::vector<std::byte>(data.begin(), data.end()));
    const auto zeros = std::make_shared<const PatternSource>(std::vector<std::byte>(1));
    DiskSource::KeptList entries;
    Offset at = 0;
    for (const ShiftMove& part : parts) {
        if (part.isHole) {
            entries.push_back({part.source(), zeros, 0});
            continue;
        }
        entries.push_back({part.source(), memory, at});
        at += part.length;
    }
    m_disk->redirect(inOrder(std::move(entries)));
}

void MovingDisk::hidden(std::span<const ShiftMove> parts)
{
    m_waiting = std::make_shared<Waiting>(m_disk->size());
    DiskSource::KeptList entries;
    for (const ShiftMove& part : parts)
        entries.push_back({part.source(), m_waiting, part.from});
    m_disk->redirect(inOrder(std::move(entries)));
}

void MovingDisk::moved(std::span<const ShiftMove> parts, ShiftDirection direction)
{
    DiskSource::KeptList entries;
    for (const ShiftMove& part : parts)
        entries.push_back({part.source(), m_file, part.to, true});
    entries = inOrder(std::move(entries));
    std::vector<Range> ranges;
    for (const DiskSource::Kept& entry : entries)
        ranges.push_back(entry.range);
    if (direction == ShiftDirection::Forward)
        m_disk->redirect(std::move(entries));
    else
        m_disk->restore(ranges);
    if (m_waiting)
        m_waiting->end();
}

} // namespace hexfolio
