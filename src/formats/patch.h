// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/sha256.h"
#include "document/snapshot.h"
#include "mapping/patternsource.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hexfolio {

/// One side of a change in a patch: what stands there before it, or after it.
struct PatchRun {
    enum class Kind : std::uint8_t {
        Nothing, ///< no bytes
        Bytes, ///< literal ones, from `at` on of the patch's removedBytes or addedBytes
        Fill, ///< patterns[at], repeated
        Elsewhere, ///< bytes that stand from `at` on of the other file: they were moved, and are not in the patch
        Digest, ///< only the SHA-256 digests[at] is known of them: they cannot come back
    };
    Kind kind = Kind::Nothing;
    Offset at = 0;
    Size length = 0;

    friend bool operator==(const PatchRun&, const PatchRun&) noexcept = default;
};

/// `added` stands in the place of `removed`, which begins at `at` of the file before.
struct PatchChange {
    Offset at = 0;
    PatchRun removed;
    PatchRun added;

    [[nodiscard]] Range replaced() const noexcept { return Range::ofLength(at, removed.length); }
    friend bool operator==(const PatchChange&, const PatchChange&) noexcept = default;
};

/// A verified patch in memory: what leads from one file to another and back, and what both files are.
///
/// Offsets are those of the file before; changes are in their order and do not overlap (insertions at the same place
/// come one behind the other). Literal bytes are snapshots, so a patch just made copies nothing and a large one that
/// was read lies in a temporary file. A value; any thread.
struct Patch {
    /// What is known of a whole file; no digest where it was not asked for.
    struct Side {
        Size size = 0;
        std::optional<Sha256::Value> digest;
        friend bool operator==(const Side&, const Side&) noexcept = default;
    };

    /// The file's name without its folder, for people.
    std::string fileName;
    /// When it was made, in UTC: "2026-01-31T12:00:00Z" (RFC 3339).
    std::string created;
    Side before;
    Side after;
    std::vector<PatchChange> changes;
    Snapshot removedBytes;
    Snapshot addedBytes;
    std::vector<std::shared_ptr<const PatternSource>> patterns;
    std::vector<Sha256::Value> digests;

    /// Every removed byte is in it.
    [[nodiscard]] bool isReversible() const noexcept;
    /// The way back: before and after, removed and added swapped.
    [[nodiscard]] Patch inverted() const;
    /// Removed or added bytes of a run as a snapshot; only for runs of kind Bytes and Fill.
    [[nodiscard]] Snapshot removedContent(const PatchRun& run) const;
    [[nodiscard]] Snapshot addedContent(const PatchRun& run) const;
    /// Nothing, or a literal (marked for translation) that says what does not hold together: order, bounds, sums of
    /// sizes.
    [[nodiscard]] const char* contradiction() const;

    /// How many changes one may have.
    static constexpr std::size_t mostChanges = std::size_t{1} << 24;
    /// And how many patterns: each takes some KiB of memory.
    static constexpr std::size_t mostPatterns = std::size_t{1} << 16;
};

} // namespace hexfolio
