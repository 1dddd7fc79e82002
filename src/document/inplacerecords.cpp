// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/inplacerecords.h"

#include "base/crc32c.h"
#include "base/littleendian.h"

#include <algorithm>
#include <array>

namespace hexfolio {

namespace {

constexpr std::uint8_t literal = 0;
constexpr std::uint8_t fill = 1;
constexpr std::array trailerMagic{std::byte{'C'}, std::byte{'M'}, std::byte{'T'}, std::byte{'1'}};
constexpr Size sumSize = sizeof(std::uint32_t);
/// Kind, offset and length.
constexpr Size headSize = 1 + 8 + 8;
constexpr Size trailerSize = trailerMagic.size() + Nonce{}.size() + 8 + sumSize;
constexpr Size readAtOnce = Size{256} << 10;

bool isFill(std::span<const std::byte> bytes)
{
    return bytes.size() > 1 && std::ranges::adjacent_find(bytes, std::not_equal_to<>()) == bytes.end();
}

} // namespace

Result<> InPlaceRecordWriter::put(std::span<const std::byte> bytes)
{
    m_crc = crc32c(bytes, m_crc);
    return m_journal.append(bytes);
}

Result<> InPlaceRecordWriter::append(Offset offset, std::span<const std::byte> newBytes,
                                     std::span<const std::byte> oldBytes)
{
    const bool isRun = isFill(newBytes);
    LittleEndianWriter head;
    head.number(isRun ? fill : literal);
    head.number(offset);
    head.number(static_cast<std::uint64_t>(newBytes.size()));
    auto done = put(head.written()).and_then([&] { return put(isRun ? newBytes.first(1) : newBytes); }).and_then([&] {
        return put(oldBytes);
    });
    if (!done)
        return done;
    m_isEmpty = false;
    LittleEndianWriter sum;
    sum.number(m_crc);
    return m_journal.append(sum.written());
}

Result<> InPlaceRecordWriter::commit()
{
    LittleEndianWriter trailer;
    trailer.bytes(trailerMagic);
    trailer.bytes(m_journal.header().nonce);
    trailer.number(static_cast<std::uint64_t>(m_journal.size() + trailerSize));
    trailer.number(crc32c(trailer.written(), m_crc));
    return m_journal.append(trailer.written()).and_then([&] { return m_journal.sync(); });
}

InPlaceRecordReader::InPlaceRecordReader(JournalFile& journal) : m_journal(journal)
{
    rewind();
}

void InPlaceRecordReader::rewind()
{
    m_at = m_journal.bodyBegin();
    m_crc = m_journal.headerCrc();
    m_reached = 0;
    m_isCommitted = false;
}

/// The next bytes of the journal, counted into the sum; fewer than asked for at its end.
Result<std::span<const std::byte>> InPlaceRecordReader::take(Size count)
{
    const Range wanted = Range::ofLength(m_at, count);
    if (!Range::ofLength(m_bufferBegin, m_buffer.size()).contains(wanted)) {
        const Size left = m_journal.size() - std::min(m_at, m_journal.size());
        m_buffer.resize(std::min(left, std::max(count, readAtOnce)));
        m_bufferBegin = m_at;
        const auto got = m_journal.read(m_at, m_buffer);
        // After an Error nothing of the buffer is from the journal.
        m_buffer.resize(got.value_or(0));
        if (!got)
            return std::unexpected(got.error());
    }
    const auto all = std::span<const std::byte>(m_buffer).subspan(m_at - m_bufferBegin);
    const auto taken = all.first(std::min<Size>(count, all.size()));
    m_at += taken.size();
    return taken;
}

Result<bool> InPlaceRecordReader::isSumRight()
{
    const auto raw = take(sumSize);
    if (!raw)
        return std::unexpected(raw.error());
    LittleEndianReader reader(*raw);
    return reader.number<std::uint32_t>() == m_crc && reader.isGood();
}

Result<std::optional<InPlaceRecord>> InPlaceRecordReader::next()
{
    const Offset begin = m_at;
    const auto head = take(headSize);
    if (!head)
        return std::unexpected(head.error());
    if (head->size() < headSize)
        return std::optional<InPlaceRecord>();
    const auto kind = std::to_integer<std::uint8_t>(head->front());
    if (kind == literal || kind == fill)
        return record(kind, *head);
    m_at = begin;
    const auto trailer = take(trailerSize);
    if (!trailer)
        return std::unexpected(trailer.error());
    LittleEndianReader reader(*trailer);
    const bool isOurs = std::ranges::equal(reader.bytes(trailerMagic.size()), trailerMagic)
        && std::ranges::equal(reader.bytes(Nonce{}.size()), m_journal.header().nonce);
    const Size length = reader.number<std::uint64_t>();
    const auto sum = reader.number<std::uint32_t>();
    m_isCommitted = isOurs && reader.isGood() && length == m_at && length == m_journal.size()
        && sum == crc32c(trailer->first(trailerSize - sumSize), m_crc);
    return std::optional<InPlaceRecord>();
}

Result<std::optional<InPlaceRecord>> InPlaceRecordReader::record(std::uint8_t kind, std::span<const std::byte> first)
{
    LittleEndianReader reader(first.subspan(1));
    InPlaceRecord found{.offset = reader.number<std::uint64_t>()};
    const Size length = reader.number<std::uint64_t>();
    const Size limit = m_journal.header().target.size;
    const bool isPossible = length > 0 && length <= InPlaceRecord::longest && found.offset >= m_reached
        && found.offset <= limit && length <= limit - found.offset;
    if (!isPossible)
        return std::optional<InPlaceRecord>();
    m_crc = crc32c(first, m_crc);
    const Size newSize = kind == fill ? 1 : length;
    const auto payload = take(newSize + length);
    if (!payload)
        return std::unexpected(payload.error());
    if (payload->size() < newSize + length)
        return std::optional<InPlaceRecord>();
    m_crc = crc32c(*payload, m_crc);
    const auto newBytes = payload->first(newSize);
    const auto oldBytes = payload->subspan(newSize);
    found.newBytes.assign(newBytes.begin(), newBytes.end());
    found.newBytes.resize(length, newBytes.front());
    found.oldBytes.assign(oldBytes.begin(), oldBytes.end());
    m_reached = found.offset + length;
    const auto right = isSumRight();
    if (!right)
        return std::unexpected(right.error());
    return *right ? std::optional(std::move(found)) : std::nullopt;
}

Result<bool> InPlaceRecordReader::endsWithTrailer()
{
    if (m_journal.size() < m_journal.bodyBegin() + trailerSize)
        return false;
    std::array<std::byte, trailerSize> bytes{};
    const auto got = m_journal.read(m_journal.size() - trailerSize, bytes);
    if (!got)
        return std::unexpected(got.error());
    return std::ranges::equal(std::span(bytes).first(trailerMagic.size()), trailerMagic)
        || std::ranges::equal(std::span(bytes).subspan(trailerMagic.size(), Nonce{}.size()), m_journal.header().nonce);
}

Result<InPlaceRecordReader::State> InPlaceRecordReader::state()
{
    rewind();
    for (;;) {
        const auto found = next();
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            break;
    }
    const bool isWhole = m_isCommitted;
    rewind();
    if (isWhole)
        return State::Committed;
    const auto ends = endsWithTrailer();
    if (!ends)
        return std::unexpected(ends.error());
    return *ends ? State::Damaged : State::Unfinished;
}

} // namespace hexfolio
