// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentedits.h"

#include "document/documentstate.h"
#include "document/livemode.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

/// Fills up to here become bytes like typed ones; longer ones a pattern, which takes no space.
constexpr Size shortFill = 4096;

constexpr std::byte zero[1] = {};

Error badArgument(const std::string& path, const char* reason)
{
    return {.kind = ErrorKind::BadArgument, .path = path, .reason = reason};
}

History::Coalesce coalesceOf(DocumentEdits::Typing typing)
{
    return typing == DocumentEdits::Typing::Yes ? History::Coalesce::Typing : History::Coalesce::Never;
}

} // namespace

Result<> DocumentEdits::checkChanging(Range range) const
{
    return m_live.checkWritable().and_then([&] { return m_state.checkRange(range); });
}

Result<> DocumentEdits::checkReplacing(Range removed, Size added) const
{
    return checkChanging(removed).and_then([&] { return m_state.checkGrowth(removed.size(), added); });
}

Result<> DocumentEdits::overwrite(Offset offset, std::span<const std::byte> bytes, Typing typing)
{
    const Range range = Range::ofLength(offset, bytes.size());
    if (auto fine = checkChanging(range); !fine)
        return fine;
    return put(EditKind::Overwrite, range, bytes, typing);
}

Result<> DocumentEdits::insert(Offset offset, std::span<const std::byte> bytes, Typing typing)
{
    if (auto fine = checkReplacing({offset, offset}, bytes.size()); !fine)
        return fine;
    return put(EditKind::Insert, {offset, offset}, bytes, typing);
}

Result<> DocumentEdits::put(EditKind kind, Range instead, std::span<const std::byte> bytes, Typing typing)
{
    if (m_state.live)
        return m_live.edit(
            {.kind = kind, .range = instead, .content = Snapshot::ofBytes(bytes), .coalesce = coalesceOf(typing)});
    const auto at = m_state.sources.store()->append(bytes);
    if (!at)
        return std::unexpected(at.error());
    PieceTree tree = m_state.history.current();
    tree.replace(instead, Piece{m_state.sources.store().get(), *at, bytes.size()});
    m_state.commit(kind, Range::ofLength(instead.begin, bytes.size()), std::move(tree), coalesceOf(typing));
    return {};
}

Result<> DocumentEdits::erase(Range range, Typing typing)
{
    if (auto fine = checkReplacing(range, 0); !fine)
        return fine;
    if (m_state.live)
        return m_live.edit({.kind = EditKind::Delete, .range = range, .coalesce = coalesceOf(typing)});
    PieceTree tree = m_state.history.current();
    tree.replace(range, PieceTree());
    m_state.commit(EditKind::Delete, {range.begin, range.begin}, std::move(tree), coalesceOf(typing));
    return {};
}

Result<> DocumentEdits::fill(Range range, std::span<const std::byte> pattern)
{
    if (auto fine = checkChanging(range); !fine)
        return fine;
    if (pattern.empty())
        return failure(badArgument(m_state.file.path, HEXFOLIO_TR("Reason", "there is nothing to fill with")));
    if (m_state.live) {
        const auto source =
            std::make_shared<const PatternSource>(std::vector<std::byte>(pattern.begin(), pattern.end()));
        return m_live.edit(
            {.kind = EditKind::Fill, .range = range, .content = Snapshot::ofSource(source, range.size())});
    }
    Piece piece{nullptr, 0, range.size()};
    if (range.size() <= shortFill) {
        std::vector<std::byte> bytes(range.size());
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = pattern[i % pattern.size()];
        const auto at = m_state.sources.store()->append(bytes);
        if (!at)
            return std::unexpected(at.error());
        piece = {m_state.sources.store().get(), *at, range.size()};
    } else {
        piece.source = m_state.sources.ofPattern(pattern);
    }
    PieceTree tree = m_state.history.current();
    tree.replace(range, piece);
    m_state.commit(EditKind::Fill, range, std::move(tree));
    return {};
}

Result<> DocumentEdits::copyBlock(Offset dest, Range source)
{
    const Range target = Range::ofLength(dest, source.size());
    if (auto fine = checkChanging(source).and_then([&] { return m_state.checkRange(target); }); !fine)
        return fine;
    if (m_state.live)
        return m_live.edit(
            {.way = LiveEdit::Way::CopyBlock, .kind = EditKind::CopyBlock, .range = source, .dest = dest});
    PieceTree tree = m_state.history.current();
    tree.replace(target, tree.slice(source));
    m_state.commit(EditKind::CopyBlock, target, std::move(tree));
    return {};
}

Result<> DocumentEdits::relocate(Offset dest, Range source)
{
    if (auto fine = checkChanging(source).and_then([&] { return m_state.checkRange({dest, dest}); }); !fine)
        return fine;
    if (source.begin < dest && dest < source.end)
        return failure(badArgument(m_state.file.path, HEXFOLIO_TR("Reason", "a block cannot be moved into itself")));
    if (m_state.live)
        return m_live.edit({.way = LiveEdit::Way::Relocate, .kind = EditKind::Relocate, .range = source, .dest = dest});
    PieceTree tree = m_state.history.current();
    const PieceTree block = tree.slice(source);
    tree.replace(source, PieceTree());
    const Offset place = dest <= source.begin ? dest : dest - source.size();
    tree.replace({place, place}, block);
    m_state.commit(EditKind::Relocate, source.united({dest, dest}), std::move(tree));
    return {};
}

Result<> DocumentEdits::resize(Size size)
{
    const Size now = m_state.size();
    const Range cut{std::min(size, now), now};
    const Size added = size - cut.begin;
    if (auto fine = checkReplacing(cut, added); !fine)
        return fine;
    if (m_state.live)
        return m_live.edit(
            {.kind = EditKind::Resize,
             .range = cut,
             .content = Snapshot::ofSource(std::make_shared<const PatternSource>(std::vector<std::byte>(1)), added)});
    PieceTree tree = m_state.history.current();
    tree.replace(cut, Piece{m_state.sources.ofPattern(zero), 0, added});
    m_state.commit(EditKind::Resize, {cut.begin, size}, std::move(tree));
    return {};
}

Result<> DocumentEdits::replace(Range range, const Snapshot& content, EditKind kind)
{
    if (auto fine = checkReplacing(range, content.size()); !fine)
        return fine;
    if (m_state.live)
        return m_live.edit({.kind = kind, .range = range, .content = content});
    if (content.sources() && content.sources() != m_state.sources.list())
        m_state.sources.addAll(*content.sources());
    PieceTree tree = m_state.history.current();
    tree.replace(range, content.tree());
    m_state.commit(kind, Range::ofLength(range.begin, content.size()), std::move(tree));
    return {};
}

Result<> DocumentEdits::revert(const Change& change)
{
    if (auto fine = m_live.checkWritable(); !fine)
        return fine;
    const ChangeList list = m_state.changes();
    if (!std::ranges::contains(list.changes(), change))
        return failure(badArgument(m_state.file.path, HEXFOLIO_TR("Reason", "this change is not there any more")));
    std::vector<Change> parts{change};
    for (const Change& other : list.changes()) {
        const bool isGap = other.kind == Change::Kind::Removed && other.before == change.before;
        if (change.kind == Change::Kind::Moved && isGap)
            parts.push_back(other);
    }
    std::ranges::sort(parts, std::greater<>(), [](const Change& part) { return part.now.begin; });
    PieceTree tree = m_state.history.current();
    const PieceTree disk = m_state.diskTree();
    Range touched = change.now;
    for (const Change& part : parts) {
        tree.replace(part.now, disk.slice(part.replaced()));
        touched = touched.united(part.now);
    }
    touched.end += tree.size() - m_state.size();
    m_state.commit(EditKind::Revert, touched, std::move(tree));
    return {};
}

Result<> DocumentEdits::discard()
{
    if (!m_state.isModified())
        return {};
    if (const auto saved = m_state.history.savedPosition()) {
        m_state.moveTo(*saved);
        return {};
    }
    PieceTree tree = m_state.diskTree();
    m_state.commit(EditKind::Revert, {0, tree.size()}, std::move(tree));
    m_state.history.markOnDisk();
    m_state.recordAnew();
    m_state.announceState();
    return {};
}

} // namespace hexfolio
