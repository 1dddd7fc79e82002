// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/bpsassembly.h"

#include "formats/samebytes.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

using Kind = BpsAction::Kind;

/// Shorter repetitions are written out: a source of their own would be longer.
constexpr Size shortRepeat = 4096;
/// Longer periods are repeated as pieces.
constexpr Size longPeriod = Size{64} << 10;

} // namespace

Result<> BpsAssembly::add(const BpsAction& action)
{
    const Range from = Range::ofLength(action.from, action.length);
    switch (action.kind) {
    case Kind::SourceRead:
    case Kind::SourceCopy: m_tree.append(m_source.tree().slice(from)); return {};
    case Kind::TargetRead: m_tree.append(m_file.tree().slice(from)); return {};
    case Kind::TargetCopy: break;
    }
    if (from.end > m_tree.size())
        return repeat(action.from, action.length);
    m_tree.append(m_tree.slice(from));
    return {};
}

/// The copy runs into what it makes: the bytes from `from` to the present end come again and again.
Result<> BpsAssembly::repeat(Offset from, Size length)
{
    const Size period = m_tree.size() - from;
    if (period > longPeriod) {
        while (length > 0) {
            const Size part = std::min(length, period);
            m_tree.append(m_tree.slice(Range::ofLength(m_tree.size() - period, part)));
            length -= part;
        }
        return {};
    }
    std::vector<std::byte> pattern(period);
    // The pieces know their sources; the list that keeps them alive is made at the end.
    if (auto read = readWhole(Snapshot(m_tree, nullptr), from, pattern); !read)
        return read;
    if (length > shortRepeat) {
        auto& source = m_patterns[std::string(reinterpret_cast<const char*>(pattern.data()), pattern.size())];
        if (!source)
            source = std::make_shared<const PatternSource>(pattern);
        m_tree.append(PieceTree(Piece{source.get(), 0, length}));
        return {};
    }
    std::vector<std::byte> bytes(length);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = pattern[i % pattern.size()];
    const auto at = m_store->append(bytes);
    if (!at)
        return std::unexpected(at.error());
    m_tree.append(PieceTree(Piece{m_store.get(), *at, length}));
    return {};
}

Snapshot BpsAssembly::take()
{
    SourceList sources{m_store};
    for (const Snapshot* part : {&m_source, &m_file}) {
        if (part->sources())
            sources.insert(sources.end(), part->sources()->begin(), part->sources()->end());
    }
    for (const auto& entry : m_patterns)
        sources.push_back(entry.second);
    return {std::move(m_tree), std::make_shared<const SourceList>(std::move(sources))};
}

} // namespace hexfolio
