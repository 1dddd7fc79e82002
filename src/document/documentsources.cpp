// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentsources.h"

#include <utility>
#include <vector>

namespace hexfolio {

DocumentSources::DocumentSources() : m_list(std::make_shared<SourceList>())
{
    add(m_store);
}

void DocumentSources::add(const std::shared_ptr<const ByteSource>& source)
{
    addAll({source});
}

void DocumentSources::addAll(const SourceList& more)
{
    auto list = std::make_shared<SourceList>(*m_list);
    auto known = m_known;
    for (const auto& source : more) {
        if (known.insert(source.get()).second)
            list->push_back(source);
    }
    if (list->size() == m_list->size())
        return;
    m_list = std::move(list);
    m_known.swap(known);
}

void DocumentSources::keepOnly(const std::unordered_set<const ByteSource*>& wanted, const ByteSource* disk)
{
    auto list = std::make_shared<SourceList>();
    auto known = m_known;
    for (const auto& source : *m_list) {
        if (source == m_store || source.get() == disk || wanted.contains(source.get()))
            list->push_back(source);
        else
            known.erase(source.get());
    }
    m_list = std::move(list);
    m_known.swap(known);
    std::erase_if(m_patterns, [&](const auto& entry) { return !m_known.contains(entry.second.get()); });
}

const ByteSource* DocumentSources::ofPattern(std::span<const std::byte> pattern)
{
    auto& source = m_patterns[std::string(reinterpret_cast<const char*>(pattern.data()), pattern.size())];
    if (!source)
        source = std::make_shared<PatternSource>(std::vector<std::byte>(pattern.begin(), pattern.end()));
    add(source);
    return source.get();
}

void DocumentSources::leaseKeepStore(SaveTask& task)
{
    // A save that was given up may still be at work on its store: never share one with it.
    if (!m_keep || !m_keepLease.expired())
        m_keep = AppendStore::make();
    task.keep = m_keep;
    task.keepLease = std::make_shared<char>();
    m_keepLease = task.keepLease;
}

} // namespace hexfolio
