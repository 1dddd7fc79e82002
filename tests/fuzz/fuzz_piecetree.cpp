// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Edits a tree and plain bytes alike, as the input says, and stops where they differ or where the tree is broken. The
// tree is read back through span readers of both directions, too.

#include "document/piecetree.h"
#include "document/spanreader.h"
#include "fuzz/fuzzinput.h"
#include "mapping/memorysource.h"
#include "support/naivebytes.h"

#include <algorithm>
#include <cstdint>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

constexpr Size largest = 4000;

NaiveBytes sourceBytes()
{
    NaiveBytes bytes;
    for (int i = 0; i < 256; ++i)
        bytes.push_back(static_cast<std::byte>(i));
    return bytes;
}

class Model {
public:
    void step(FuzzInput& script)
    {
        const Range range = rangeOf(script);
        switch (script.byte() % 6) {
        case 0: return replaceByPiece({range.begin, range.begin}, script);
        case 1: return replaceByPiece(range, script);
        case 2: return replaceByTree(range, m_tree.slice(range), sliceOf(range));
        case 3: return replaceByMany(range, script);
        case 4:
            m_kept = m_tree;
            m_keptBytes = m_bytes;
            return;
        default: return replaceByTree(range, PieceTree(), {});
        }
    }

    void check() const
    {
        const char* broken = m_tree.brokenInvariant();
        require(broken == nullptr, broken);
        require(allBytesOf({m_tree, m_sources}) == m_bytes, "the tree has other bytes than its twin");
    }

    void checkAtEnd(FuzzInput& script) const
    {
        require(allBytesOf({m_kept, m_sources}) == m_keptBytes, "a kept tree has changed");
        const Size chunk = 1 + script.byte();
        const Size overlap = script.byte() % 32;
        for (const auto direction : {SpanReader::Direction::Forward, SpanReader::Direction::Backward}) {
            SpanReader reader({m_tree, m_sources}, {0, m_tree.size()},
                              {.direction = direction, .chunk = chunk, .overlap = overlap});
            Size fresh = 0;
            while (const auto span = reader.next()) {
                require(std::ranges::equal(span->bytes, sliceOf(span->range)), "a span has wrong bytes");
                fresh =
                    direction == SpanReader::Direction::Forward ? span->range.end : m_tree.size() - span->range.begin;
            }
            require(fresh == m_tree.size(), "a reader stopped early");
        }
    }

private:
    [[nodiscard]] Range rangeOf(FuzzInput& script) const
    {
        const Offset begin = script.below(m_tree.size() + 1);
        const Size limit = m_tree.size() > largest ? m_tree.size() : 64;
        return {begin, begin + script.below(std::min<Size>(limit, m_tree.size() - begin) + 1)};
    }
    [[nodiscard]] NaiveBytes sliceOf(Range range) const
    {
        const auto part = std::span(m_bytes).subspan(range.begin, range.size());
        return {part.begin(), part.end()};
    }
    void replaceByPiece(Range range, FuzzInput& script)
    {
        const Offset from = script.byte();
        const Piece piece{m_source.get(), from, script.byte() % 16 % (257 - from)};
        m_tree.replace(range, piece);
        replaceNaively(m_bytes, range, std::span(m_sourceBytes).subspan(piece.offset, piece.length));
    }
    void replaceByTree(Range range, const PieceTree& tree, const NaiveBytes& bytes)
    {
        m_tree.replace(range, tree);
        replaceNaively(m_bytes, range, bytes);
    }
    void replaceByMany(Range range, FuzzInput& script)
    {
        std::vector<Piece> pieces;
        NaiveBytes bytes;
        for (Size count = script.byte(); count > 0; --count) {
            const Offset from = (count * 37) % 251;
            pieces.push_back({m_source.get(), from, 1 + count % 3});
            bytes.insert(bytes.end(), m_sourceBytes.begin() + static_cast<std::ptrdiff_t>(from),
                         m_sourceBytes.begin() + static_cast<std::ptrdiff_t>(from + 1 + count % 3));
        }
        replaceByTree(range, PieceTree(pieces), bytes);
    }

    NaiveBytes m_sourceBytes = sourceBytes();
    std::shared_ptr<const MemorySource> m_source = std::make_shared<const MemorySource>(m_sourceBytes);
    std::shared_ptr<const SourceList> m_sources = std::make_shared<const SourceList>(SourceList{m_source});
    PieceTree m_tree;
    NaiveBytes m_bytes;
    PieceTree m_kept;
    NaiveBytes m_keptBytes;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FuzzInput script({data, size});
    Model model;
    for (int steps = 0; steps < 200 && !script.isOver(); ++steps) {
        model.step(script);
        model.check();
    }
    model.checkAtEnd(script);
    return 0;
}
