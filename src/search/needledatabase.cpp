// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/needledatabase.h"

#include "search/needlepart.h"

#include <hs.h>

#include <algorithm>
#include <string>

namespace hexfolio {

namespace {

/// Hyperscan 5.4.2 with AVX-512 reads up to a vector behind the bytes that it is given, which may be no memory of ours.
constexpr std::size_t readBehind = 64;

struct Scan {
    const std::vector<std::pair<std::uint32_t, std::size_t>>* entries = nullptr;
    const NeedleScanner::Take* take = nullptr;
    std::size_t origin = 0;
    std::size_t decided = 0;
};

} // namespace

Result<std::shared_ptr<const NeedleDatabase>> NeedleDatabase::compile(std::span<const Needle> needles,
                                                                      const ByteFrequencies& frequencies)
{
    const std::shared_ptr<NeedleDatabase> database(new NeedleDatabase);
    std::vector<std::string> texts;
    for (const Needle& needle : needles) {
        const NeedlePart part = mostTellingPart(needle.sets, frequencies);
        texts.push_back(expressionOf(needle.sets, part));
        database->m_entries.emplace_back(needle.id, part.end);
        database->m_reach = std::max(database->m_reach, part.end);
        database->m_longestPart = std::max(database->m_longestPart, part.end - part.begin);
    }
    std::vector<const char*> expressions;
    std::vector<unsigned> flags(texts.size(), HS_FLAG_DOTALL);
    std::vector<unsigned> ids;
    for (const std::string& text : texts) {
        ids.push_back(static_cast<unsigned>(expressions.size()));
        expressions.push_back(text.c_str());
    }
    hs_compile_error_t* error = nullptr;
    const hs_error_t code =
        hs_compile_multi(expressions.data(), flags.data(), ids.data(), static_cast<unsigned>(expressions.size()),
                         HS_MODE_BLOCK, nullptr, &database->m_database, &error);
    hs_free_compile_error(error);
    if (code == HS_NOMEM)
        return failure({.kind = ErrorKind::OutOfMemory});
    if (code != HS_SUCCESS)
        return failure({.kind = ErrorKind::NotSupported});
    return database;
}

NeedleDatabase::~NeedleDatabase()
{
    hs_free_database(m_database);
}

NeedleScanner::NeedleScanner(std::shared_ptr<const NeedleDatabase> database) : m_database(std::move(database))
{
    if (hs_alloc_scratch(m_database->m_database, &m_scratch) != HS_SUCCESS)
        m_scratch = nullptr;
}

NeedleScanner::~NeedleScanner()
{
    hs_free_scratch(m_scratch);
}

Result<> NeedleScanner::scan(std::span<const std::byte> bytes, const Take& take)
{
    if (m_scratch == nullptr)
        return failure({.kind = ErrorKind::OutOfMemory});
    const std::size_t inPlace = bytes.size() - std::min(bytes.size(), readBehind);
    if (auto scanned = scanPart(bytes.first(inPlace), 0, 0, take); !scanned)
        return scanned;
    const std::size_t begin = inPlace - std::min(inPlace, m_database->m_longestPart - 1);
    const auto last = bytes.subspan(begin);
    m_last.assign(last.begin(), last.end());
    m_last.resize(last.size() + readBehind);
    return scanPart(std::span<const std::byte>(m_last).first(last.size()), begin, inPlace, take);
}

Result<> NeedleScanner::scanPart(std::span<const std::byte> bytes, std::size_t origin, std::size_t decided,
                                 const Take& take)
{
    if (bytes.empty())
        return {};
    Scan scan{&m_database->m_entries, &take, origin, decided};
    const auto found = [](unsigned id, unsigned long long, unsigned long long end, unsigned, void* context) {
        const Scan& to = *static_cast<const Scan*>(context);
        const auto& entry = (*to.entries)[id];
        const std::size_t there = to.origin + static_cast<std::size_t>(end);
        // A part that stands in the middle of a needle may be found where the needle would begin before the bytes.
        if (there > to.decided && there >= entry.second)
            (*to.take)(entry.first, there - entry.second);
        return 0;
    };
    const hs_error_t code = hs_scan(m_database->m_database, reinterpret_cast<const char*>(bytes.data()),
                                    static_cast<unsigned>(bytes.size()), 0, m_scratch, found, &scan);
    if (code != HS_SUCCESS)
        return failure({.kind = ErrorKind::OutOfMemory});
    return {};
}

} // namespace hexfolio
