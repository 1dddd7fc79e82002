// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/bpspatch.h"
#include "formats/bytestream.h"
#include "formats/contentsums.h"

#include <zlib.h>

#include <array>
#include <string_view>

namespace hexfolio {

namespace {

using Kind = BpsAction::Kind;

/// Writes actions, and keeps the places that they are relative to.
class Writer {
public:
    Writer(const Patch& patch, const ByteSink& sink, Progress& progress)
        : m_patch(patch), m_sink(sink), m_progress(progress)
    {
    }

    [[nodiscard]] Result<> body()
    {
        constexpr std::string_view head = "BPS1";
        auto done = put(std::as_bytes(std::span(head)))
                        .and_then([&] { return number(m_patch.before.size); })
                        .and_then([&] { return number(m_patch.after.size); })
                        .and_then([&] { return number(0); });
        Offset reached = 0;
        for (const PatchChange& change : m_patch.changes) {
            if (done)
                done = source({reached, change.at}).and_then([&] { return added(change.added); });
            reached = change.replaced().end;
        }
        return done ? source({reached, m_patch.before.size}) : done;
    }

    /// Four bytes, the low one first.
    [[nodiscard]] Result<> sum(std::uint32_t value)
    {
        std::array<std::byte, 4> bytes{};
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<std::byte>(value >> (8 * i) & 0xFF);
        return put(bytes);
    }

    [[nodiscard]] std::uint32_t ownSum() const { return static_cast<std::uint32_t>(m_ownSum); }

private:
    [[nodiscard]] Result<> put(std::span<const std::byte> bytes)
    {
        m_ownSum = ::crc32_z(m_ownSum, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size());
        return m_sink(bytes);
    }

    /// Seven bits a byte, the last one marked, each further byte counting from one on.
    [[nodiscard]] Result<> number(Size value)
    {
        std::array<std::byte, 10> bytes{};
        std::size_t count = 0;
        for (;; --value) {
            const Size low = value & 0x7F;
            value >>= 7;
            bytes[count++] = static_cast<std::byte>(value == 0 ? low | 0x80 : low);
            if (value == 0)
                break;
        }
        return put(std::span(bytes).first(count));
    }

    [[nodiscard]] Result<> action(Kind kind, Size length)
    {
        m_made += length;
        return number((length - 1) << 2 | static_cast<Size>(kind));
    }

    /// An action with a place, told as the distance from the place that the last one of its kind reached.
    [[nodiscard]] Result<> copy(Kind kind, Offset from, Size length, Offset& place)
    {
        const Size word = from < place ? (place - from) << 1 | 1 : (from - place) << 1;
        place = from + length;
        return action(kind, length).and_then([&] { return number(word); });
    }

    [[nodiscard]] Result<> source(Range range)
    {
        if (m_progress.isCancelled())
            return failure({.kind = ErrorKind::Cancelled});
        if (range.isEmpty())
            return {};
        if (range.begin == m_made)
            return action(Kind::SourceRead, range.size());
        return copy(Kind::SourceCopy, range.begin, range.size(), m_sourcePlace);
    }

    [[nodiscard]] Result<> added(const PatchRun& run)
    {
        if (run.kind == PatchRun::Kind::Nothing)
            return {};
        if (run.kind == PatchRun::Kind::Elsewhere)
            return source(Range::ofLength(run.at, run.length));
        const Size period = run.kind == PatchRun::Kind::Fill ? m_patch.patterns[run.at]->pattern().size() : run.length;
        const Size told = std::min(period, run.length);
        auto done = literal(m_patch.addedContent(run).slice({0, told}));
        if (done && told < run.length)
            done = copy(Kind::TargetCopy, m_made - told, run.length - told, m_targetPlace);
        return done;
    }

    [[nodiscard]] Result<> literal(const Snapshot& content)
    {
        auto done = action(Kind::TargetRead, content.size());
        SnapshotStream stream(content);
        while (done) {
            const auto bytes = stream.next();
            if (!bytes)
                return std::unexpected(bytes.error());
            if (bytes->empty())
                break;
            done = put(*bytes);
        }
        return done;
    }

    const Patch& m_patch;
    const ByteSink& m_sink;
    Progress& m_progress;
    uLong m_ownSum = 0;
    Size m_made = 0;
    Offset m_sourcePlace = 0;
    Offset m_targetPlace = 0;
};

} // namespace

Result<> BpsPatch::write(const Patch& patch, const Snapshot& before, const Snapshot& after, const ByteSink& sink,
                         Progress& progress)
{
    const auto sourceSum = crc32Of(before, progress);
    if (!sourceSum)
        return std::unexpected(sourceSum.error());
    const auto targetSum = crc32Of(after, progress);
    if (!targetSum)
        return std::unexpected(targetSum.error());
    Writer writer(patch, sink, progress);
    return writer.body()
        .and_then([&] { return writer.sum(*sourceSum); })
        .and_then([&] { return writer.sum(*targetSum); })
        .and_then([&] { return writer.sum(writer.ownSum()); });
}

} // namespace hexfolio
