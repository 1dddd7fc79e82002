// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/hitexport.h"

#include "document/saver.h"
#include "mapping/appendstore.h"
#include "search/hitbytes.h"
#include "search/hitcursor.h"
#include "search/hitsetbuilder.h"

#include <algorithm>
#include <format>
#include <optional>
#include <span>

namespace hexfolio {

namespace {

/// So many hits are taken between two questions whether to go on.
constexpr Size savedAtOnce = 4096;
constexpr std::size_t flushAt = std::size_t{256} << 10;

const char* stateOf(const FollowedHit& hit)
{
    switch (hit.state) {
    case FollowedHit::State::Changed: return "changed";
    case FollowedHit::State::Doubtful: return "doubtful";
    case FollowedHit::State::Gone: return "deleted";
    default: return "found";
    }
}

std::string quoted(const std::string& text)
{
    std::string out = "\"";
    for (const char letter : text)
        out += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    return out + '"';
}

std::string jsonText(const std::string& text)
{
    std::string out = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\')
            out += {'\\', letter};
        else if (static_cast<unsigned char>(letter) < 0x20)
            out += std::format("\\u{:04x}", static_cast<unsigned>(letter));
        else
            out += letter;
    }
    return out + '"';
}

std::string hexOf(std::span<const std::byte> bytes)
{
    std::string out;
    for (const std::byte value : bytes)
        out += std::format("{:02X}", std::to_integer<unsigned>(value));
    return out;
}

std::string textOf(std::span<const std::byte> bytes)
{
    std::string out;
    for (const std::byte value : bytes) {
        const char letter = std::to_integer<char>(value);
        out += letter >= 0x20 && letter < 0x7f ? letter : '.';
    }
    return out;
}

/// Writes line after line into a store that may grow beyond memory.
class LineWriter {
public:
    explicit LineWriter(HitFormat format) : m_format(format)
    {
        if (format == HitFormat::Csv)
            m_lines = "offset,length,state,pattern,bytes,text\r\n";
    }

    void add(const FollowedHit& hit, const std::string& name, std::span<const std::byte> bytes)
    {
        const Range range = hit.hit.range;
        switch (m_format) {
        case HitFormat::Csv:
            m_lines += std::format("{},{},{},{},{},{}\r\n", range.begin, range.size(), stateOf(hit), quoted(name),
                                   hexOf(bytes), quoted(textOf(bytes)));
            break;
        case HitFormat::JsonLines:
            m_lines += std::format(R"({{"offset":{},"length":{},"state":"{}","pattern":{},"bytes":"{}","text":{}}})"
                                   "\n",
                                   range.begin, range.size(), stateOf(hit), jsonText(name), hexOf(bytes),
                                   jsonText(textOf(bytes)));
            break;
        case HitFormat::Tabs:
            m_lines += std::format("0x{:X}\t{}\t{}\t{}\t{}\t{}\n", range.begin, range.size(), stateOf(hit), name,
                                   hexOf(bytes), textOf(bytes));
            break;
        case HitFormat::Offsets: m_lines += std::format("0x{:X}\n", range.begin); break;
        }
    }

    [[nodiscard]] Result<> flush(std::size_t unless = 0)
    {
        if (m_lines.size() <= unless)
            return {};
        const auto at = m_store->append(std::as_bytes(std::span(m_lines)));
        m_lines.clear();
        return at ? Result<>() : std::unexpected(at.error());
    }
    [[nodiscard]] Snapshot written() const { return Snapshot::ofSource(m_store, m_store->size()); }

private:
    HitFormat m_format;
    std::shared_ptr<AppendStore> m_store = AppendStore::make();
    std::string m_lines;
};

} // namespace

Size HitRows::count() const noexcept
{
    Size sum = 0;
    for (const Range range : rows)
        sum += range.size();
    return sum;
}

std::vector<Range> HitRows::indexes() const
{
    if (!order)
        return rows;
    std::vector<std::uint32_t> all;
    for (const Range range : rows) {
        const auto some = std::span(*order).subspan(range.begin, range.size());
        all.insert(all.end(), some.begin(), some.end());
    }
    std::ranges::sort(all);
    std::vector<Range> indexes;
    for (const std::uint32_t index : all) {
        if (indexes.empty() || indexes.back().end != index)
            indexes.push_back(Range::ofLength(index, 1));
        else
            ++indexes.back().end;
    }
    return indexes;
}

Result<Snapshot> writtenHits(const HitRows& rows, HitFormat format, Progress& progress)
{
    progress.setTotal(rows.count());
    LineWriter lines(format);
    HitBytes bytes(rows.now);
    HitCursor cursor(rows.hits->found().blocks());
    for (const Range range : rows.rows) {
        for (Offset row = range.begin; row < range.end; ++row) {
            cursor.moveTo(rows.order ? (*rows.order)[row] : row);
            const auto found = cursor.next(1);
            if (!found)
                return std::unexpected(found.error());
            if (progress.isCancelled())
                return failure({.kind = ErrorKind::Cancelled});
            const FollowedHit hit = rows.hits->followed((*found)->at(0), rows.now);
            const Range at = hit.hit.range;
            const auto some =
                bytes.of(Range::ofLength(at.begin, std::min(at.size(), mostWrittenBytes)).clampedTo(rows.now.size()));
            const std::size_t name = std::min<std::size_t>(hit.hit.pattern, rows.names.size() - 1);
            lines.add(hit, rows.names[name], some.value_or(std::span<const std::byte>()));
            if (auto flushed = lines.flush(flushAt); !flushed)
                return std::unexpected(std::move(flushed.error()));
            progress.advance(1);
        }
    }
    if (auto flushed = lines.flush(); !flushed)
        return std::unexpected(std::move(flushed.error()));
    return lines.written();
}

Result<Size> saveHits(const HitRows& rows, const std::string& path, Progress& progress)
{
    const Size count = rows.hits->found().count();
    progress.setTotal(count);
    HitSetBuilder builder;
    HitCursor cursor(rows.hits->found().blocks());
    while (cursor.index() < count) {
        const auto some = cursor.next(savedAtOnce);
        if (!some)
            return std::unexpected(some.error());
        if (progress.isCancelled())
            return failure({.kind = ErrorKind::Cancelled});
        for (Size at = 0; at < (*some)->starts.count; ++at) {
            const Hit found = (*some)->at(at);
            const Hit now{rows.hits->edits().moved(found.range).range, found.pattern};
            if (!now.range.isEmpty() && builder.take(now) == HitSink::Answer::Stop)
                break;
        }
        progress.setDone(cursor.index());
    }
    auto moved = builder.finish();
    if (!moved)
        return std::unexpected(std::move(moved.error()));
    const Size saved = moved->count();
    PosixIo io;
    if (auto done = hitfile::save(io, path, {*std::move(moved), rows.now.size(), rows.names}, progress); !done)
        return std::unexpected(std::move(done.error()));
    return saved;
}

Result<SavedHits> loadHits(const std::string& path, Size size, Progress& progress)
{
    auto saved = hitfile::load(path, progress);
    if (saved && saved->searchedSize != size)
        return failure(
            {.kind = ErrorKind::FileChanged,
             .path = path,
             .reason = HEXFOLIO_TR("Reason", "these hits were found in a document of another size; open that one")});
    return saved;
}

Result<Size> exportHits(const HitRows& rows, HitFormat format, const std::string& path, const StateFolder& state,
                        Progress& progress)
{
    const auto content = writtenHits(rows, format, progress);
    if (!content)
        return std::unexpected(content.error());
    PosixIo io;
    if (auto written = Saver(io, progress, state).writeFile(*content, path); !written)
        return std::unexpected(std::move(written.error()));
    return rows.count();
}

} // namespace hexfolio
