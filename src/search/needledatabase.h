// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "search/bytefrequencies.h"
#include "search/byteset.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

// Hyperscan's own names; its header stays in the source file that calls it.
struct hs_database;
struct hs_scratch;

namespace hexfolio {

/// A sequence of bytes to look for among many.
struct Needle {
    ByteSets sets;
    /// What it is known by; several needles may share one.
    std::uint32_t id = 0;
};

/// Many needles made ready for one pass by Hyperscan.
///
/// Looks for the most telling part of each needle only, so what it finds is a candidate. Time and memory for compiling
/// grow faster than the number of needles, most of all where classes of bytes stand in them; so many needles are
/// divided among databases that are scanned one after the other. Owns them; immutable; any thread (each NeedleScanner
/// brings its own scratch memory).
class NeedleDatabase {
public:
    /// None of the needles may be empty or match everything. `frequencies` say which parts are telling. `progress` may
    /// be null; it is asked about every second. Errors: Cancelled; OutOfMemory; NotSupported where the processor lacks
    /// what Hyperscan needs, or it refuses.
    [[nodiscard]] static Result<std::shared_ptr<const NeedleDatabase>>
    compile(std::span<const Needle> needles, const ByteFrequencies& frequencies, const Progress* progress = nullptr);
    ~NeedleDatabase();
    NeedleDatabase(const NeedleDatabase&) = delete;
    NeedleDatabase& operator=(const NeedleDatabase&) = delete;

    /// How many bytes from the begin of a needle on decide about it, at most.
    [[nodiscard]] std::size_t reach() const noexcept { return m_reach; }

private:
    friend class NeedleScanner;
    NeedleDatabase() = default;

    /// Compiles the needles at `indexes`, whose `texts` these are, to one more database.
    [[nodiscard]] Result<> add(std::span<const unsigned> indexes, const std::vector<std::string>& texts);

    std::vector<hs_database*> m_databases;
    /// The id of each needle, and from its begin to the end of the part that is looked for.
    std::vector<std::pair<std::uint32_t, std::size_t>> m_entries;
    std::size_t m_reach = 1;
    /// Of the parts that are looked for.
    std::size_t m_longestPart = 1;
};

/// Runs a NeedleDatabase over bytes. Owns its scratch memory; one thread.
class NeedleScanner {
public:
    /// Takes a candidate: the needle's id and the index in the bytes at which it would begin.
    using Take = std::function<void(std::uint32_t id, std::size_t begin)>;

    explicit NeedleScanner(std::shared_ptr<const NeedleDatabase> database);
    ~NeedleScanner();
    NeedleScanner(const NeedleScanner&) = delete;
    NeedleScanner& operator=(const NeedleScanner&) = delete;

    /// Gives each place at which a needle may begin, if the bytes hold all that decides about it; in no order,
    /// perhaps more than once. `bytes` must be shorter than 4 GiB. Errors: OutOfMemory.
    [[nodiscard]] Result<> scan(std::span<const std::byte> bytes, const Take& take);

private:
    /// Gives what a database finds in `bytes`, which stand at `origin` of all bytes, where its part ends behind
    /// `decided` of all.
    [[nodiscard]] Result<> scanPart(const hs_database& database, std::span<const std::byte> bytes, std::size_t origin,
                                    std::size_t decided, const Take& take);

    std::shared_ptr<const NeedleDatabase> m_database;
    /// Large enough for every database.
    hs_scratch* m_scratch = nullptr;
    /// The last bytes, with room behind them.
    std::vector<std::byte> m_last;
};

} // namespace hexfolio
