// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/rebaser.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

/// Rests of an old file up to here are copied, and not more of them than that in all.
constexpr Size shortRest = Size{64} << 10;
constexpr Size mostCopied = Size{16} << 20;

} // namespace

Rebaser::Rebaser(const SaveTask& task, std::shared_ptr<const DiskSource> saved, std::shared_ptr<AppendStore> store)
    : m_old(task.disk)
    , m_saved(std::move(saved))
    , m_store(std::move(store))
    , m_kept(m_old ? m_old->kept() : std::make_shared<DiskSource::KeptList>())
    , m_rewriter([this](const Piece& piece, Pieces& out) { rewrite(piece, out); })
{
    learn(task);
    for (const DiskSource::Kept& entry : *m_kept) {
        if (entry.store && (m_newSources.empty() || m_newSources.back() != entry.store))
            m_newSources.push_back(entry.store);
    }
}

/// Notes where the bytes of the old file and of the append store are in the saved file; other sources stay as they are:
/// patterns take no space, and other files are not ours.
void Rebaser::learn(const SaveTask& task)
{
    task.snapshot.tree().visit({0, task.snapshot.size()}, [&](const Piece& piece, Offset start) {
        if (piece.source == m_old.get() || piece.source == m_store.get())
            m_places[piece.source].push_back({piece.sourceRange(), start});
        return true;
    });
    for (auto& [source, places] : m_places) {
        std::ranges::stable_sort(places, {}, [](const Saved& place) { return place.range.begin; });
        // Where bytes stand in the file several times, any of the places is as good.
        Offset reached = 0;
        for (Saved& place : places) {
            const Offset from = std::clamp(reached, place.range.begin, place.range.end);
            place.now += from - place.range.begin;
            place.range.begin = from;
            reached = std::max(reached, place.range.end);
        }
        std::erase_if(places, [](const Saved& place) { return place.range.isEmpty(); });
    }
}

void Rebaser::put(const Piece& piece, Pieces& out)
{
    m_used.insert(piece.source);
    out.push_back(piece);
}

void Rebaser::rewrite(const Piece& piece, Pieces& out)
{
    const auto known = m_places.find(piece.source);
    if (known == m_places.end()) {
        rewriteRest(piece, out);
        return;
    }
    const auto& places = known->second;
    Range rest = piece.sourceRange();
    auto place = std::ranges::partition_point(places, [&](const Saved& p) { return p.range.end <= rest.begin; });
    for (; place != places.end() && place->range.begin < rest.end; ++place) {
        const Range both = rest.intersected(place->range);
        if (rest.begin < both.begin)
            rewriteRest({piece.source, rest.begin, both.begin - rest.begin}, out);
        put({m_saved.get(), place->now + (both.begin - place->range.begin), both.size()}, out);
        rest.begin = both.end;
    }
    if (!rest.isEmpty())
        rewriteRest({piece.source, rest.begin, rest.size()}, out);
}

/// Bytes that are not in the saved file.
void Rebaser::rewriteRest(const Piece& piece, Pieces& out)
{
    if (!m_old || piece.source != m_old.get()) {
        put(piece, out);
        return;
    }
    Range rest = piece.sourceRange();
    auto entry = std::ranges::partition_point(
        *m_kept, [&](const DiskSource::Kept& kept) { return kept.range.end <= rest.begin; });
    for (; entry != m_kept->end() && entry->range.begin < rest.end; ++entry) {
        const Range both = rest.intersected(entry->range);
        if (rest.begin < both.begin)
            rewriteOld({piece.source, rest.begin, both.begin - rest.begin}, out);
        if (entry->store)
            put({entry->store.get(), entry->keptAt + (both.begin - entry->range.begin), both.size()}, out);
        else
            put({piece.source, both.begin, both.size()}, out);
        rest.begin = both.end;
    }
    if (!rest.isEmpty())
        rewriteOld({piece.source, rest.begin, rest.size()}, out);
}

/// Bytes that only the old file has.
void Rebaser::rewriteOld(const Piece& piece, Pieces& out)
{
    if (piece.length <= shortRest && m_copied + piece.length <= mostCopied) {
        std::vector<std::byte> bytes(piece.length);
        if (piece.source->read(piece.offset, bytes) == bytes.size()) {
            if (const auto at = m_store->append(bytes)) {
                m_copied += piece.length;
                put({m_store.get(), *at, piece.length}, out);
                return;
            }
        }
    }
    put(piece, out);
}

} // namespace hexfolio
