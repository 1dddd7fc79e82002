// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/conflictcheck.h"

#include <algorithm>
#include <span>
#include <utility>

namespace hexfolio {

namespace {

constexpr Size compareBlock = Size{1} << 20;

std::vector<Range> goneFrom(const DiskSource& disk, const PieceTree& content)
{
    std::vector<Range> kept;
    content.visit({0, content.size()}, [&](const Piece& piece, Offset) {
        if (piece.source == &disk)
            kept.push_back(piece.sourceRange());
        return true;
    });
    std::ranges::sort(kept, {}, &Range::begin);
    kept.push_back({disk.size(), disk.size()});
    std::vector<Range> gone;
    Offset reached = 0;
    for (const Range range : kept) {
        if (reached < range.begin)
            gone.push_back({reached, range.begin});
        reached = std::max(reached, range.end);
    }
    return gone;
}

} // namespace

ConflictCheck::ConflictCheck(Io& io, const DiskSource& disk, const PieceTree& content, std::string path)
    : m_io(io), m_disk(disk), m_path(std::move(path)), m_gone(goneFrom(disk, content))
{
}

Error ConflictCheck::changed(const std::string& path, Range range)
{
    return {.kind = ErrorKind::FileChanged, .path = path, .range = range, .reason = reasonNothingWritten};
}

Error ConflictCheck::unproven(const std::string& path, Range range)
{
    return {.kind = ErrorKind::FileChanged,
            .path = path,
            .range = range,
            .reason =
                HEXFOLIO_TR("Reason",
                            "what stood there when it was edited was too much to be noted, so it cannot be told "
                            "whether these bytes were changed, too; nothing was written; save under another name, "
                            "or open it anew")};
}

Result<> ConflictCheck::run(int fd, Times times) const
{
    for (const Range range : m_gone) {
        // What an earlier attempt wrote there is our own.
        if (m_disk.isWritten(range))
            continue;
        for (const OldBytes::Run& noted : m_disk.oldBytes().runsIn(range)) {
            if (auto same = compare(fd, noted); !same)
                return same;
        }
        if (times == Times::Moved && !m_disk.oldBytes().covers(range))
            return failure(unproven(m_path, range));
    }
    return {};
}

Result<> ConflictCheck::compare(int fd, const OldBytes::Run& run) const
{
    std::vector<std::byte> found(std::min<Size>(run.bytes.size(), compareBlock));
    for (Size done = 0; done < run.bytes.size(); done += found.size()) {
        found.resize(std::min<Size>(found.size(), run.bytes.size() - done));
        const Range range = Range::ofLength(run.begin + done, found.size());
        const auto count = m_io.read(fd, m_disk.file().origin() + range.begin, found);
        if (!count)
            return std::unexpected(count.error());
        const auto noted = std::span(run.bytes).subspan(done, found.size());
        const auto [a, b] = std::ranges::mismatch(noted, std::span(found).first(*count));
        if (a != noted.end())
            return failure(changed(m_path, Range::ofLength(range.begin + static_cast<Size>(a - noted.begin()), 1)));
    }
    return {};
}

} // namespace hexfolio
