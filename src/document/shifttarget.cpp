// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/shifttarget.h"

#include <algorithm>

namespace hexfolio {

namespace {

constexpr Size block = Size{1} << 20;
/// Shorter zeros are written: a hole would be as much work.
constexpr Size worthAHole = Size{64} << 10;

Range placeBefore(const ShiftMove& part, ShiftDirection direction)
{
    return direction == ShiftDirection::Forward ? part.source() : part.target();
}

Range placeAfter(const ShiftMove& part, ShiftDirection direction)
{
    return direction == ShiftDirection::Forward ? part.target() : part.source();
}

std::unexpected<Error> otherBytes(Range range)
{
    return failure({.kind = ErrorKind::InputOutput,
                    .range = range,
                    .reason = HEXFOLIO_TR("Reason", "the disk gave back other bytes than were written")});
}

} // namespace

Result<> ShiftTarget::fetch(std::span<const ShiftMove> parts, ShiftDirection direction, std::span<std::byte> data) const
{
    for (const ShiftMove& part : parts) {
        if (part.isHole)
            continue;
        const Range range = placeBefore(part, direction);
        const auto count = m_io.read(m_fd, range.begin, data.first(range.size()));
        if (!count)
            return std::unexpected(count.error());
        if (*count != range.size())
            return failure({.kind = ErrorKind::FileShrank, .range = range});
        data = data.subspan(range.size());
    }
    return {};
}

Result<> ShiftTarget::place(std::span<const ShiftMove> parts, ShiftDirection direction,
                            std::span<const std::byte> data) const
{
    for (const ShiftMove& part : parts) {
        const Range range = placeAfter(part, direction);
        const auto bytes = data.first(part.isHole ? 0 : range.size());
        auto done = part.isHole ? makeZero(range) : m_io.write(m_fd, range.begin, bytes);
        if (!done)
            return done;
        data = data.subspan(bytes.size());
    }
    return {};
}

Result<> ShiftTarget::compare(std::span<const ShiftMove> parts, ShiftDirection direction,
                              std::span<const std::byte> data) const
{
    for (const ShiftMove& part : parts) {
        if (part.isHole)
            continue;
        const Range range = placeAfter(part, direction);
        m_io.dropCache(m_fd, range);
        if (auto same = compareBytes(range.begin, data.first(range.size())); !same)
            return same;
        data = data.subspan(range.size());
    }
    return {};
}

Result<> ShiftTarget::compareBytes(Offset offset, std::span<const std::byte> bytes) const
{
    std::vector<std::byte> found(std::min<Size>(block, bytes.size()));
    while (!bytes.empty()) {
        const auto part = std::span(found).first(std::min(found.size(), bytes.size()));
        const auto count = m_io.read(m_fd, offset, part);
        if (!count)
            return std::unexpected(count.error());
        if (*count != part.size() || !std::ranges::equal(part, bytes.first(part.size())))
            return otherBytes(Range::ofLength(offset, part.size()));
        offset += part.size();
        bytes = bytes.subspan(part.size());
    }
    return {};
}

/// The stored bytes, repeated to about a MiB where the range is longer.
Result<std::vector<std::byte>> ShiftTarget::blockOf(const StoredRun& run) const
{
    std::vector<std::byte> stored(run.stored);
    const auto count = m_journal.read(run.at, stored);
    if (!count)
        return std::unexpected(count.error());
    if (*count != stored.size())
        return failure({.kind = ErrorKind::FileShrank, .path = m_journal.path()});
    const Size wanted = std::min(run.range.size(), std::max(block / run.stored, Size{1}) * run.stored);
    while (stored.size() < wanted)
        stored.push_back(stored[stored.size() - run.stored]);
    return stored;
}

Result<> ShiftTarget::makeZero(Range range) const
{
    if (range.size() >= worthAHole) {
        const auto punched = m_io.punchHole(m_fd, range);
        if (!punched)
            return std::unexpected(punched.error());
        if (*punched)
            return {};
    }
    const std::vector<std::byte> zeros(std::min(block, range.size()));
    while (!range.isEmpty()) {
        const Size count = std::min<Size>(zeros.size(), range.size());
        if (auto written = m_io.write(m_fd, range.begin, std::span(zeros).first(count)); !written)
            return written;
        range.begin += count;
    }
    return {};
}

Result<> ShiftTarget::writeRun(const StoredRun& run) const
{
    const auto bytes = blockOf(run);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (run.stored < run.range.size() && std::ranges::count(*bytes, std::byte{0}) == std::ssize(*bytes))
        return makeZero(run.range);
    for (Range rest = run.range; !rest.isEmpty();) {
        const auto part = std::span(*bytes).first(std::min<Size>(bytes->size(), rest.size()));
        if (auto written = m_io.write(m_fd, rest.begin, part); !written)
            return written;
        rest.begin += part.size();
    }
    return {};
}

Result<> ShiftTarget::writeRuns(std::span<const StoredRun> runs) const
{
    for (const StoredRun& run : runs) {
        if (auto written = writeRun(run); !written)
            return written;
    }
    return {};
}

Result<> ShiftTarget::compareRuns(std::span<const StoredRun> runs) const
{
    for (const StoredRun& run : runs) {
        const auto bytes = blockOf(run);
        if (!bytes)
            return std::unexpected(bytes.error());
        m_io.dropCache(m_fd, run.range);
        for (Range rest = run.range; !rest.isEmpty();) {
            const auto part = std::span(*bytes).first(std::min<Size>(bytes->size(), rest.size()));
            if (auto same = compareBytes(rest.begin, part); !same)
                return same;
            rest.begin += part.size();
            // Of long fills only the first block is looked at, and of holes there is nothing on the disk.
            if (run.stored < run.range.size())
                break;
        }
    }
    return {};
}

bool ShiftTarget::isZero(Range range) const
{
    return compareBytes(range.begin, std::vector<std::byte>(range.size())).has_value();
}

Result<Size> ShiftTarget::size() const
{
    return m_io.identity(m_fd).transform([](const FileIdentity& identity) { return identity.size; });
}

Result<> ShiftTarget::setSize(Size size) const
{
    return m_io.setSize(m_fd, size);
}

Result<> ShiftTarget::reserve(Range range) const
{
    return m_io.reserve(m_fd, range);
}

Result<> ShiftTarget::sync()
{
    auto synced = m_io.sync(m_fd);
    m_hasSyncFailed = m_hasSyncFailed || !synced;
    return synced;
}

} // namespace hexfolio
