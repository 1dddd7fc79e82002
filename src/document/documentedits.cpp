// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document.h"
#include "document/documentstate.h"

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

History::Coalesce coalesceOf(Document::Typing typing)
{
    return typing == Document::Typing::Yes ? History::Coalesce::Typing : History::Coalesce::Never;
}

} // namespace

Result<> Document::overwrite(Offset offset, std::span<const std::byte> bytes, Typing typing)
{
    State& state = *m_state;
    const Range range = Range::ofLength(offset, bytes.size());
    if (auto fine = state.checkWritable().and_then([&] { return state.checkRange(range); }); !fine)
        return fine;
    if (state.live)
        return state.editLive({.kind = EditKind::Overwrite,
                               .range = range,
                               .content = Snapshot::ofBytes(bytes),
                               .coalesce = coalesceOf(typing)});
    const auto at = state.store->append(bytes);
    if (!at)
        return std::unexpected(at.error());
    PieceTree tree = state.history.current();
    tree.replace(range, Piece{state.store.get(), *at, bytes.size()});
    state.commit(EditKind::Overwrite, range, std::move(tree), typing);
    return {};
}

Result<> Document::insert(Offset offset, std::span<const std::byte> bytes, Typing typing)
{
    State& state = *m_state;
    auto fine = state.checkWritable().and_then([&] { return state.checkRange({offset, offset}); }).and_then([&] {
        return state.checkGrowth(0, bytes.size());
    });
    if (!fine)
        return fine;
    if (state.live)
        return state.editLive({.kind = EditKind::Insert,
                               .range = {offset, offset},
                               .content = Snapshot::ofBytes(bytes),
                               .coalesce = coalesceOf(typing)});
    const auto at = state.store->append(bytes);
    if (!at)
        return std::unexpected(at.error());
    PieceTree tree = state.history.current();
    tree.replace({offset, offset}, Piece{state.store.get(), *at, bytes.size()});
    state.commit(EditKind::Insert, Range::ofLength(offset, bytes.size()), std::move(tree), typing);
    return {};
}

Result<> Document::erase(Range range, Typing typing)
{
    State& state = *m_state;
    auto fine = state.checkWritable().and_then([&] { return state.checkRange(range); }).and_then([&] {
        return state.checkGrowth(range.size(), 0);
    });
    if (!fine)
        return fine;
    if (state.live)
        return state.editLive({.kind = EditKind::Delete, .range = range, .coalesce = coalesceOf(typing)});
    PieceTree tree = state.history.current();
    tree.replace(range, PieceTree());
    state.commit(EditKind::Delete, {range.begin, range.begin}, std::move(tree), typing);
    return {};
}

Result<> Document::fill(Range range, std::span<const std::byte> pattern)
{
    State& state = *m_state;
    if (auto fine = state.checkWritable().and_then([&] { return state.checkRange(range); }); !fine)
        return fine;
    if (pattern.empty())
        return failure(badArgument(state.file.path, HEXFOLIO_TR("Reason", "there is nothing to fill with")));
    if (state.live) {
        const auto source =
            std::make_shared<const PatternSource>(std::vector<std::byte>(pattern.begin(), pattern.end()));
        return state.editLive(
            {.kind = EditKind::Fill, .range = range, .content = Snapshot::ofSource(source, range.size())});
    }
    Piece piece{nullptr, 0, range.size()};
    if (range.size() <= shortFill) {
        std::vector<std::byte> bytes(range.size());
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = pattern[i % pattern.size()];
        const auto at = state.store->append(bytes);
        if (!at)
            return std::unexpected(at.error());
        piece = {state.store.get(), *at, range.size()};
    } else {
        piece.source = state.patternSource(pattern);
    }
    PieceTree tree = state.history.current();
    tree.replace(range, piece);
    state.commit(EditKind::Fill, range, std::move(tree));
    return {};
}

Result<> Document::copyBlock(Offset dest, Range source)
{
    State& state = *m_state;
    const Range target = Range::ofLength(dest, source.size());
    auto fine = state.checkWritable().and_then([&] { return state.checkRange(source); }).and_then([&] {
        return state.checkRange(target);
    });
    if (!fine)
        return fine;
    if (state.live)
        return state.editLive(
            {.way = LiveEdit::Way::CopyBlock, .kind = EditKind::CopyBlock, .range = source, .dest = dest});
    PieceTree tree = state.history.current();
    tree.replace(target, tree.slice(source));
    state.commit(EditKind::CopyBlock, target, std::move(tree));
    return {};
}

Result<> Document::relocate(Offset dest, Range source)
{
    State& state = *m_state;
    auto fine = state.checkWritable().and_then([&] { return state.checkRange(source); }).and_then([&] {
        return state.checkRange({dest, dest});
    });
    if (!fine)
        return fine;
    if (source.begin < dest && dest < source.end)
        return failure(badArgument(state.file.path, HEXFOLIO_TR("Reason", "a block cannot be moved into itself")));
    if (state.live)
        return state.editLive(
            {.way = LiveEdit::Way::Relocate, .kind = EditKind::Relocate, .range = source, .dest = dest});
    PieceTree tree = state.history.current();
    const PieceTree block = tree.slice(source);
    tree.replace(source, PieceTree());
    const Offset place = dest <= source.begin ? dest : dest - source.size();
    tree.replace({place, place}, block);
    state.commit(EditKind::Relocate, source.united({dest, dest}), std::move(tree));
    return {};
}

Result<> Document::resize(Size size)
{
    State& state = *m_state;
    const Size now = state.size();
    const Range cut{std::min(size, now), now};
    const Size added = size - cut.begin;
    auto fine = state.checkWritable().and_then([&] { return state.checkGrowth(cut.size(), added); });
    if (!fine)
        return fine;
    if (state.live)
        return state.editLive(
            {.kind = EditKind::Resize,
             .range = cut,
             .content = Snapshot::ofSource(std::make_shared<const PatternSource>(std::vector<std::byte>(1)), added)});
    PieceTree tree = state.history.current();
    tree.replace(cut, Piece{state.patternSource(zero), 0, added});
    state.commit(EditKind::Resize, {cut.begin, size}, std::move(tree));
    return {};
}

Result<> Document::replace(Range range, const Snapshot& content, EditKind kind)
{
    State& state = *m_state;
    auto fine = state.checkWritable().and_then([&] { return state.checkRange(range); }).and_then([&] {
        return state.checkGrowth(range.size(), content.size());
    });
    if (!fine)
        return fine;
    if (state.live)
        return state.editLive({.kind = kind, .range = range, .content = content});
    if (content.sources() && content.sources() != state.sources())
        state.addSources(*content.sources());
    PieceTree tree = state.history.current();
    tree.replace(range, content.tree());
    state.commit(kind, Range::ofLength(range.begin, content.size()), std::move(tree));
    return {};
}

void Document::endTyping() noexcept
{
    m_state->history.endTyping();
}

Result<> Document::undo()
{
    const std::size_t position = m_state->queue.expectedPosition();
    if (position == 0)
        return failure({.kind = ErrorKind::NothingToUndo, .path = m_state->file.path});
    return moveToStep(position - 1);
}

Result<> Document::redo()
{
    const std::size_t position = m_state->queue.expectedPosition() + 1;
    if (position >= history().steps().size())
        return failure({.kind = ErrorKind::NothingToRedo, .path = m_state->file.path});
    return moveToStep(position);
}

Result<> Document::moveToStep(std::size_t position)
{
    State& state = *m_state;
    if (auto fine = state.checkWritable(); !fine)
        return fine;
    if (position >= state.history.steps().size())
        return failure({.kind = ErrorKind::OutOfRange, .path = state.file.path});
    if (state.live)
        return state.moveToLive(position);
    if (position != state.history.position())
        state.moveTo(position);
    return {};
}

Result<> Document::revert(const Change& change)
{
    State& state = *m_state;
    if (auto fine = state.checkWritable(); !fine)
        return fine;
    const ChangeList list = changes();
    if (!std::ranges::contains(list.changes(), change))
        return failure(badArgument(state.file.path, HEXFOLIO_TR("Reason", "this change is not there any more")));
    std::vector<Change> parts{change};
    for (const Change& other : list.changes()) {
        const bool isGap = other.kind == Change::Kind::Removed && other.before == change.before;
        if (change.kind == Change::Kind::Moved && isGap)
            parts.push_back(other);
    }
    std::ranges::sort(parts, std::greater<>(), [](const Change& part) { return part.now.begin; });
    PieceTree tree = state.history.current();
    const PieceTree disk = state.diskTree();
    Range touched = change.now;
    for (const Change& part : parts) {
        tree.replace(part.now, disk.slice(part.replaced()));
        touched = touched.united(part.now);
    }
    touched.end += tree.size() - state.size();
    state.commit(EditKind::Revert, touched, std::move(tree));
    return {};
}

} // namespace hexfolio
