// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/editreplay.h"

#include "mapping/filesource.h"
#include "mapping/openfile.h"
#include "mapping/patternsource.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

using namespace editlog;

EditReplay::EditReplay(const LoggedHistory& log, const ByteSource* base) : m_log(log), m_base(base)
{
    m_result.sources.push_back(log.pool);
}

ReplayedHistory EditReplay::run()
{
    auto first = treeOf(m_log.base.pieces);
    const Range all{0, first ? first->size() : 0};
    m_result.steps.push_back({EditKind::Open, all, first ? std::move(*first) : PieceTree(), m_log.base.time, 0});
    m_result.left = m_log.entries.size();
    if (!first)
        return std::move(m_result);
    for (const LoggedHistory::Entry& entry : m_log.entries) {
        if (!apply(entry))
            break;
        --m_result.left;
    }
    return std::move(m_result);
}

bool EditReplay::apply(const LoggedHistory::Entry& entry)
{
    const std::size_t count = m_result.steps.size();
    if (const auto* const edited = std::get_if<Edit>(&entry))
        return edit(*edited);
    if (const auto* const move = std::get_if<Move>(&entry)) {
        if (move->position >= count)
            return false;
        m_result.position = move->position;
        return true;
    }
    if (const auto* const mark = std::get_if<Mark>(&entry)) {
        if (mark->saved && *mark->saved >= count)
            return false;
        m_result.saved.reset();
        if (mark->saved)
            m_result.saved = *mark->saved;
        return true;
    }
    if (const auto* const proven = std::get_if<Proof>(&entry))
        return proof(*proven);
    const auto& saving = std::get<Saving>(entry);
    if (saving.position >= count || m_result.steps[saving.position].tree.size() != saving.size)
        return false;
    m_result.saving = {saving, m_result.steps[saving.position].tree};
    return true;
}

bool EditReplay::edit(const Edit& edit)
{
    auto& steps = m_result.steps;
    const std::size_t position = m_result.position;
    const bool isInLine =
        edit.grows ? edit.step == position && position > 0 && steps.size() == position + 1 : edit.step == position + 1;
    PieceTree tree = steps[position].tree;
    const auto end = checkedSum(edit.touched.begin, edit.removed);
    if (!isInLine || !end || *end > tree.size())
        return false;
    const auto content = treeOf(edit.pieces);
    if (!content || content->size() != edit.touched.size() || !checkedSum(tree.size() - edit.removed, content->size()))
        return false;
    learn(edit, tree);
    tree.replace({edit.touched.begin, *end}, *content);
    if (edit.stepRange.end > tree.size())
        return false;
    if (edit.grows) {
        steps[position] = {steps[position].kind, edit.stepRange, std::move(tree), edit.time, 0};
        return true;
    }
    if (m_result.saved && *m_result.saved > position)
        m_result.saved.reset();
    steps.erase(steps.begin() + static_cast<std::ptrdiff_t>(position) + 1, steps.end());
    steps.push_back({edit.kind, edit.stepRange, std::move(tree), edit.time, 0});
    m_result.position = position + 1;
    return true;
}

bool EditReplay::proof(const Proof& proof)
{
    const auto isInFile = [&](Range range) { return range.end <= m_log.header.size; };
    for (const Proof::Run& run : proof.runs) {
        if (!isInFile(Range::ofLength(run.at, run.bytes.size())))
            return false;
        m_result.known.push_back({run.at, run.bytes});
    }
    const bool areIn = std::ranges::all_of(proof.sums, isInFile, &Proof::Sum::range);
    if (areIn)
        m_result.sums.insert(m_result.sums.end(), proof.sums.begin(), proof.sums.end());
    return areIn;
}

/// Notes which of the compared bytes were those of the file.
void EditReplay::learn(const Edit& edit, const PieceTree& before)
{
    const Range range = Range::ofLength(edit.comparedAt, edit.compared.size());
    if (range.end > before.size())
        return;
    before.visit(range, [&](const Piece& piece, Offset start) {
        const Range part = range.intersected({start, start + piece.length});
        if (piece.source == m_base)
            m_result.known.push_back({piece.offset + (part.begin - start),
                                      std::span(edit.compared).subspan(part.begin - range.begin, part.size())});
        return true;
    });
}

std::optional<PieceTree> EditReplay::treeOf(const LoggedPieces& pieces)
{
    std::vector<Piece> found;
    Size total = 0;
    for (const LoggedPiece& logged : pieces) {
        const auto piece = pieceOf(logged);
        const auto sum = checkedSum(total, logged.length);
        if (!piece || !sum)
            return std::nullopt;
        total = *sum;
        found.push_back(*piece);
    }
    return PieceTree(std::span<const Piece>(found));
}

std::optional<Piece> EditReplay::pieceOf(const LoggedPiece& piece)
{
    const Offset end = piece.offset + piece.length;
    switch (piece.kind) {
    case LoggedPiece::Kind::Base:
        return end <= m_log.header.size && m_base ? std::optional(Piece{m_base, piece.offset, piece.length})
                                                  : std::nullopt;
    case LoggedPiece::Kind::Pool:
        return end <= m_log.pool->size() ? std::optional(Piece{m_log.pool.get(), piece.offset, piece.length})
                                         : std::nullopt;
    case LoggedPiece::Kind::Pattern: return Piece{patternOf(piece.pattern), piece.offset, piece.length};
    case LoggedPiece::Kind::File: return pieceOfFile(piece);
    case LoggedPiece::Kind::Lost: return Piece{lost(), 0, piece.length};
    }
    return std::nullopt;
}

const ByteSource* EditReplay::patternOf(const std::vector<std::byte>& pattern)
{
    const ByteSource*& source = m_patterns[std::string(reinterpret_cast<const char*>(pattern.data()), pattern.size())];
    if (!source) {
        m_result.sources.push_back(std::make_shared<PatternSource>(pattern));
        source = m_result.sources.back().get();
    }
    return source;
}

/// Only the very file is good enough; another one with its name is not.
Piece EditReplay::pieceOfFile(const LoggedPiece& piece)
{
    const ByteSource*& source = m_files[piece.path];
    if (!source) {
        const auto file = openFile(piece.path);
        const bool isSame = file && file->kind == FileKind::Regular && file->identity.isSameFile(piece.identity)
            && file->identity.size == piece.identity.size && file->identity.modifiedNs == piece.identity.modifiedNs;
        if (isSame) {
            m_result.sources.push_back(file->source);
            source = file->source.get();
        } else {
            source = lost();
        }
    }
    if (source == m_lost || piece.offset + piece.length > source->size())
        return {lost(), 0, piece.length};
    return {source, piece.offset, piece.length};
}

const ByteSource* EditReplay::lost()
{
    if (!m_lost) {
        m_result.sources.push_back(std::make_shared<LostSource>());
        m_lost = m_result.sources.back().get();
    }
    return m_lost;
}

} // namespace hexfolio
