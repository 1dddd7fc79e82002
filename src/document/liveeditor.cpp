// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/liveeditor.h"

#include "document/spanreader.h"
#include "mapping/patternsource.h"

#include <utility>

namespace hexfolio {

Result<Snapshot> LiveEditor::kept(const Snapshot& content)
{
    auto sources = std::make_shared<SourceList>(SourceList{m_store});
    // A fill is a short pattern already; it stays one.
    if (content.tree().pieceCount() == 1) {
        const Piece piece = content.tree().placeOf(0).piece;
        if (dynamic_cast<const PatternSource*>(piece.source))
            return content;
    }
    const auto zeros = std::make_shared<const PatternSource>(std::vector<std::byte>(1));
    sources->push_back(zeros);
    std::vector<Piece> pieces;
    SpanReader reader(content, {0, content.size()});
    while (const auto span = reader.next()) {
        if (span->kind == Span::Kind::Unreadable)
            return failure({.kind = ErrorKind::InputOutput,
                            .range = span->range,
                            .reason = HEXFOLIO_TR("Reason", "bytes that cannot be read cannot be kept for undoing")});
        if (span->kind == Span::Kind::Zeros) {
            pieces.push_back({zeros.get(), 0, span->range.size()});
            continue;
        }
        const auto at = m_store->append(span->bytes);
        if (!at)
            return std::unexpected(at.error());
        pieces.push_back({m_store.get(), *at, span->bytes.size()});
    }
    return Snapshot(PieceTree(std::span<const Piece>(pieces)), std::move(sources));
}

Result<> LiveEditor::replace(Range range, const Snapshot& content)
{
    auto removed = kept(m_file.snapshot().slice(range));
    if (!removed)
        return std::unexpected(removed.error());
    auto added = kept(content);
    if (!added)
        return std::unexpected(added.error());
    m_last = {.range = range, .removed = std::move(*removed), .added = std::move(*added)};
    return apply(m_last);
}

Result<> LiveEditor::copyBlock(Offset dest, Range source)
{
    const Range target = Range::ofLength(dest, source.size());
    auto removed = kept(m_file.snapshot().slice(target));
    if (!removed)
        return std::unexpected(removed.error());
    auto added = kept(m_file.snapshot().slice(source));
    if (!added)
        return std::unexpected(added.error());
    m_last = {.range = target, .removed = std::move(*removed), .added = std::move(*added)};
    return m_file.copyBlock(dest, source, m_last.removed);
}

Result<> LiveEditor::relocate(Offset dest, Range source)
{
    auto block = kept(m_file.snapshot().slice(source));
    if (!block)
        return std::unexpected(block.error());
    m_last = {.range = source, .removed = std::move(*block), .isRelocation = true, .dest = dest};
    return apply(m_last);
}

void LiveEditor::assign(std::size_t step, Growth growth)
{
    m_steps.resize(growth == Growth::Grows ? step : step - 1);
    if (growth == Growth::New)
        m_steps.emplace_back();
    m_steps.back().push_back(std::exchange(m_last, {}));
}

Result<> LiveEditor::apply(const Operation& operation)
{
    if (operation.isRelocation)
        return m_file.relocate(operation.dest, operation.range, operation.removed);
    return m_file.replace(operation.range, operation.added, operation.removed);
}

Result<> LiveEditor::takeBack(const Operation& operation)
{
    const Range range = operation.range;
    if (!operation.isRelocation)
        return m_file.replace(Range::ofLength(range.begin, operation.added.size()), operation.removed, operation.added);
    const bool wentUp = operation.dest >= range.end;
    const Offset place = wentUp ? operation.dest - range.size() : operation.dest;
    return m_file.relocate(wentUp ? range.begin : range.end, Range::ofLength(place, range.size()), operation.removed);
}

Result<> LiveEditor::undo(std::size_t step)
{
    const Step& operations = m_steps[step - 1];
    for (std::size_t i = operations.size(); i > 0; --i) {
        auto undone = takeBack(operations[i - 1]);
        if (undone)
            continue;
        for (std::size_t again = i; again < operations.size(); ++again) {
            if (!apply(operations[again]))
                break;
        }
        return undone;
    }
    return {};
}

Result<> LiveEditor::redo(std::size_t step)
{
    const Step& operations = m_steps[step - 1];
    for (std::size_t i = 0; i < operations.size(); ++i) {
        auto done = apply(operations[i]);
        if (done)
            continue;
        for (std::size_t back = i; back > 0; --back) {
            if (!takeBack(operations[back - 1]))
                break;
        }
        return done;
    }
    return {};
}

} // namespace hexfolio
