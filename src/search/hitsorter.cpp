// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/hitsorter.h"

#include <algorithm>
#include <queue>

namespace hexfolio {

namespace {

/// Keys that are read at once of a part, and indexes that are handed over at once.
constexpr std::size_t keysAtOnce = 4096;

} // namespace

HitSorter::HitSorter(Size memory)
    : m_most(std::max<std::size_t>(1, static_cast<std::size_t>(memory / sizeof(HitSortKey))))
    , m_store(AppendStore::make(0))
{
}

Result<> HitSorter::add(const HitSortKey& key)
{
    m_keys.push_back(key);
    return m_keys.size() < m_most ? Result<>{} : setAside();
}

Result<> HitSorter::setAside()
{
    std::ranges::sort(m_keys);
    const auto at = m_store->append(std::as_bytes(std::span(m_keys)));
    if (!at)
        return std::unexpected(at.error());
    m_runs.push_back({.at = *at, .end = m_store->size(), .keys = {}});
    m_keys.clear();
    return {};
}

Result<std::optional<HitSortKey>> HitSorter::nextOf(Run& run)
{
    if (run.next == run.keys.size()) {
        if (run.at == run.end)
            return std::nullopt;
        run.keys.resize(std::min<std::size_t>(keysAtOnce, (run.end - run.at) / sizeof(HitSortKey)));
        const auto bytes = std::as_writable_bytes(std::span(run.keys));
        if (m_store->read(run.at, bytes) < bytes.size())
            return failure(m_store->whyUnreadable(run.at));
        run.at += bytes.size();
        run.next = 0;
    }
    return run.keys[run.next++];
}

Result<> HitSorter::merge(const Take& take, Progress& progress)
{
    // What is left need not go to the disk and back.
    std::ranges::sort(m_keys);
    m_runs.push_back({.keys = std::move(m_keys)});
    struct Head {
        HitSortKey key;
        std::size_t run = 0;
    };
    const auto later = [](const Head& a, const Head& b) { return a.key > b.key; };
    std::priority_queue<Head, std::vector<Head>, decltype(later)> heads(later);
    const auto advance = [&](std::size_t run) -> Result<> {
        const auto key = nextOf(m_runs[run]);
        if (!key)
            return std::unexpected(key.error());
        if (*key)
            heads.push({**key, run});
        return {};
    };
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (auto advanced = advance(i); !advanced)
            return advanced;
    }
    std::vector<Size> indexes;
    while (!heads.empty()) {
        const Head head = heads.top();
        heads.pop();
        indexes.push_back(head.key.index());
        if (auto advanced = advance(head.run); !advanced)
            return advanced;
        if (indexes.size() < keysAtOnce && !heads.empty())
            continue;
        if (progress.isCancelled())
            return failure({.kind = ErrorKind::Cancelled});
        if (auto taken = take(indexes); !taken)
            return taken;
        progress.advance(indexes.size());
        indexes.clear();
    }
    return {};
}

} // namespace hexfolio
