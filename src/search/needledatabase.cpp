// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/needledatabase.h"

#include "search/needlepart.h"

#include <hs.h>

#include <algorithm>

namespace hexfolio {

namespace {

/// Hyperscan 5.4.2 with AVX-512 reads up to a vector behind the bytes that it is given, which may be no memory of ours.
constexpr std::size_t readBehind = 64;

/// What one database takes, so that it is compiled within a second or so.
constexpr std::size_t mostLiterals = std::size_t{1} << 15;
constexpr std::size_t mostWithClasses = std::size_t{1} << 9;

/// Hyperscan finds single bytes and letters of either case with its literal tables.
bool hasClasses(const ByteSets& sets, NeedlePart part)
{
    return std::any_of(sets.begin() + static_cast<std::ptrdiff_t>(part.begin),
                       sets.begin() + static_cast<std::ptrdiff_t>(part.end),
                       [](const ByteSet& set) { return set.count() > 2; });
}

struct Scan {
    const std::vector<std::pair<std::uint32_t, std::size_t>>* entries = nullptr;
    const NeedleScanner::Take* take = nullptr;
    std::size_t origin = 0;
    std::size_t decided = 0;
};

} // namespace

Result<std::shared_ptr<const NeedleDatabase>>
NeedleDatabase::compile(std::span<const Needle> needles, const ByteFrequencies& frequencies, const Progress* progress)
{
    const std::shared_ptr<NeedleDatabase> database(new NeedleDatabase);
    std::vector<std::string> texts;
    std::vector<unsigned> literals;
    std::vector<unsigned> withClasses;
    for (const Needle& needle : needles) {
        const NeedlePart part = mostTellingPart(needle.sets, frequencies);
        (hasClasses(needle.sets, part) ? withClasses : literals).push_back(static_cast<unsigned>(texts.size()));
        texts.push_back(expressionOf(needle.sets, part));
        database->m_entries.emplace_back(needle.id, part.end);
        database->m_reach = std::max(database->m_reach, part.end);
        database->m_longestPart = std::max(database->m_longestPart, part.end - part.begin);
    }
    for (const auto& [indexes, most] : {std::pair(std::span(literals), mostLiterals), {withClasses, mostWithClasses}}) {
        for (std::size_t first = 0; first < indexes.size(); first += most) {
            if (progress != nullptr && progress->isCancelled())
                return failure({.kind = ErrorKind::Cancelled});
            const auto some = indexes.subspan(first, std::min(most, indexes.size() - first));
            if (auto added = database->add(some, texts); !added)
                return std::unexpected(std::move(added.error()));
        }
    }
    return database;
}

Result<> NeedleDatabase::add(std::span<const unsigned> indexes, const std::vector<std::string>& texts)
{
    std::vector<const char*> expressions;
    for (const unsigned index : indexes)
        expressions.push_back(texts[index].c_str());
    const std::vector<unsigned> flags(indexes.size(), HS_FLAG_DOTALL);
    hs_database* database = nullptr;
    hs_compile_error_t* error = nullptr;
    const hs_error_t code =
        hs_compile_multi(expressions.data(), flags.data(), indexes.data(), static_cast<unsigned>(indexes.size()),
                         HS_MODE_BLOCK, nullptr, &database, &error);
    hs_free_compile_error(error);
    if (code == HS_NOMEM)
        return failure({.kind = ErrorKind::OutOfMemory});
    if (code != HS_SUCCESS)
        return failure({.kind = ErrorKind::NotSupported});
    m_databases.push_back(database);
    return {};
}

NeedleDatabase::~NeedleDatabase()
{
    for (hs_database* const database : m_databases)
        hs_free_database(database);
}

NeedleScanner::NeedleScanner(std::shared_ptr<const NeedleDatabase> database) : m_database(std::move(database))
{
    for (const hs_database* const each : m_database->m_databases) {
        if (hs_alloc_scratch(each, &m_scratch) == HS_SUCCESS)
            continue;
        hs_free_scratch(m_scratch);
        m_scratch = nullptr;
        return;
    }
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
    const std::size_t begin = inPlace - std::min(inPlace, m_database->m_longestPart - 1);
    const auto last = bytes.subspan(begin);
    m_last.assign(last.begin(), last.end());
    m_last.resize(last.size() + readBehind);
    for (const hs_database* const database : m_database->m_databases) {
        auto scanned = scanPart(*database, bytes.first(inPlace), 0, 0, take);
        if (scanned)
            scanned = scanPart(*database, std::span<const std::byte>(m_last).first(last.size()), begin, inPlace, take);
        if (!scanned)
            return scanned;
    }
    return {};
}

Result<> NeedleScanner::scanPart(const hs_database& database, std::span<const std::byte> bytes, std::size_t origin,
                                 std::size_t decided, const Take& take)
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
    const hs_error_t code = hs_scan(&database, reinterpret_cast<const char*>(bytes.data()),
                                    static_cast<unsigned>(bytes.size()), 0, m_scratch, found, &scan);
    if (code != HS_SUCCESS)
        return failure({.kind = ErrorKind::OutOfMemory});
    return {};
}

} // namespace hexfolio
