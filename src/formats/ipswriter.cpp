// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/ipspatch.h"
#include "formats/samebytes.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace hexfolio {

namespace {

constexpr Offset firstBeyond = Offset{1} << 24;
/// A record there would read as the end of the patch: its offset is spelled "EOF".
constexpr Offset spelledEnd = 0x454F46;
constexpr Size chunk = 0x8000;
/// So many equal bytes are as long as the beginning of another record.
constexpr std::size_t recordHead = 5;
constexpr std::size_t worthRepeating = 9;

/// Writes the records of the places where two contents differ, offset by offset.
class Writer {
public:
    Writer(const Snapshot& before, const Snapshot& after, const ByteSink& sink, Progress& progress)
        : m_before(before), m_after(after), m_sink(sink), m_progress(progress)
    {
    }

    [[nodiscard]] Result<> run()
    {
        const Size common = std::min(m_before.size(), m_after.size());
        SameBytes same(m_before, m_after, m_progress);
        auto done = text("PATCH");
        for (Offset at = 0; at < common && done;) {
            const auto equal = same.from(at, at, common - at);
            if (!equal)
                return std::unexpected(equal.error());
            at += *equal;
            const Range range = Range::ofLength(at, chunk).clampedTo(common);
            done = range.isEmpty() ? Result<>() : differences(range);
            at = range.end;
        }
        for (Offset at = common; at < m_after.size() && done; at += chunk)
            done = records(Range::ofLength(at, chunk).clampedTo(m_after.size()));
        if (done)
            done = text("EOF");
        if (done && m_after.size() < m_before.size())
            done = m_after.size() < firstBeyond ? number(m_after.size(), 3) : beyond(m_after.size());
        return done;
    }

private:
    [[nodiscard]] Result<> text(std::string_view text) { return m_sink(std::as_bytes(std::span(text))); }

    [[nodiscard]] Result<> number(Size value, std::size_t count)
    {
        std::array<std::byte, 3> bytes{};
        for (std::size_t i = count; i > 0; --i, value >>= 8)
            bytes[i - 1] = static_cast<std::byte>(value & 0xFF);
        return m_sink(std::span(bytes).first(count));
    }

    [[nodiscard]] static Result<> beyond(Offset at)
    {
        return failure({.kind = ErrorKind::TooLarge,
                        .range = Range::ofLength(at, 1),
                        .reason = HEXFOLIO_TR("Reason",
                                              "IPS patches cannot name bytes beyond 16 MiB; write the patch as "
                                              "BPS or as JSON"),
                        .subject = "IPS"});
    }

    [[nodiscard]] Result<> differences(Range range)
    {
        std::vector<std::byte> old(range.size());
        std::vector<std::byte> now(range.size());
        auto done =
            readWhole(m_before, range.begin, old).and_then([&] { return readWhole(m_after, range.begin, now); });
        for (std::size_t at = 0; at < now.size() && done;) {
            if (old[at] == now[at]) {
                ++at;
                continue;
            }
            std::size_t end = at;
            for (std::size_t i = at; i < now.size() && i - end < recordHead; ++i)
                end = old[i] == now[i] ? end : i + 1;
            done = records({range.begin + at, range.begin + end});
            at = end;
        }
        return done;
    }

    /// The bytes of the file after in `range` as records, repetitions cut out.
    [[nodiscard]] Result<> records(Range range)
    {
        if (m_progress.isCancelled())
            return failure({.kind = ErrorKind::Cancelled});
        if (range.end > firstBeyond)
            return beyond(std::max(range.begin, firstBeyond));
        std::vector<std::byte> bytes(range.size());
        if (auto read = readWhole(m_after, range.begin, bytes); !read)
            return read;
        const std::span<const std::byte> all(bytes);
        std::size_t plain = 0;
        Result<> done;
        for (std::size_t at = 0; at < all.size() && done;) {
            std::size_t end = at + 1;
            while (end < all.size() && all[end] == all[at])
                ++end;
            if (end - at >= worthRepeating) {
                done = record(range.begin + plain, all.subspan(plain, at - plain));
                if (done)
                    done = repetition(range.begin + at, end - at, all[at]);
                plain = end;
            }
            at = end;
        }
        return done ? record(range.begin + plain, all.subspan(plain)) : done;
    }

    [[nodiscard]] Result<> record(Offset at, std::span<const std::byte> bytes)
    {
        if (bytes.empty())
            return {};
        if (at == spelledEnd)
            return oneEarlier(bytes.front()).and_then([&] { return record(at + 1, bytes.subspan(1)); });
        return number(at, 3).and_then([&] { return number(bytes.size(), 2); }).and_then([&] { return m_sink(bytes); });
    }

    [[nodiscard]] Result<> repetition(Offset at, Size length, std::byte value)
    {
        if (at == spelledEnd)
            return oneEarlier(value).and_then([&] { return repetition(at + 1, length - 1, value); });
        return number(at, 3)
            .and_then([&] { return number(0, 2); })
            .and_then([&] { return number(length, 2); })
            .and_then([&] { return m_sink(std::span(&value, 1)); });
    }

    /// Writes the byte at the offset that cannot be named together with the one before it, which stays what it is.
    [[nodiscard]] Result<> oneEarlier(std::byte value)
    {
        std::array<std::byte, 2> pair{std::byte{0}, value};
        if (auto read = readWhole(m_after, spelledEnd - 1, std::span(pair).first(1)); !read)
            return read;
        return record(spelledEnd - 1, pair);
    }

    const Snapshot& m_before;
    const Snapshot& m_after;
    const ByteSink& m_sink;
    Progress& m_progress;
};

} // namespace

Result<> IpsPatch::write(const Snapshot& before, const Snapshot& after, const ByteSink& sink, Progress& progress)
{
    return Writer(before, after, sink, progress).run();
}

} // namespace hexfolio
