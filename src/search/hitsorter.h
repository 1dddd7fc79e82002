// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "mapping/appendstore.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace hexfolio {

/// What a hit is sorted by, and which hit it is.
struct HitSortKey {
    std::uint64_t first = 0;
    std::uint64_t second = 0;
    /// The third part of the key in the upper eight bits, the index of the hit in the others.
    std::uint64_t rest = 0;

    static constexpr unsigned indexBits = 56;
    [[nodiscard]] Size index() const noexcept { return rest & ((std::uint64_t{1} << indexBits) - 1); }
    friend auto operator<=>(const HitSortKey&, const HitSortKey&) noexcept = default;
};

/// Sorts any number of keys in bounded memory: parts are sorted and set aside, then merged.
///
/// Owns what it holds. One thread; add() all, then merge() once. Errors: NoSpace; OutOfMemory; those of reading the
/// temporary file; Cancelled.
class HitSorter {
public:
    /// `memory`: bytes of keys that are sorted at once.
    explicit HitSorter(Size memory);

    [[nodiscard]] Result<> add(const HitSortKey& key);
    /// Calls `take` with the indexes in the order of the keys, some thousands at a time.
    using Take = std::function<Result<>(std::span<const Size> indexes)>;
    [[nodiscard]] Result<> merge(const Take& take, Progress& progress);

private:
    /// A sorted part on the disk, read bit by bit.
    struct Run {
        Offset at = 0;
        Offset end = 0;
        std::vector<HitSortKey> keys;
        std::size_t next = 0;
    };

    [[nodiscard]] Result<> setAside();
    [[nodiscard]] Result<std::optional<HitSortKey>> nextOf(Run& run);

    std::size_t m_most;
    std::vector<HitSortKey> m_keys;
    std::shared_ptr<AppendStore> m_store;
    std::vector<Run> m_runs;
};

} // namespace hexfolio
