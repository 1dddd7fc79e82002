// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/snapshot.h"
#include "document/statefolder.h"
#include "gui/model/hitarranger.h"
#include "search/followedhits.h"
#include "search/hitfile.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace hexfolio {

/// Some rows of a table of hits, with all that is needed to read them on another thread. A plain value.
struct HitRows {
    std::shared_ptr<const FollowedHits> hits;
    Snapshot now;
    /// Null for the order of the offsets.
    HitPicks order;
    /// Rows, ascending; each a place in the order.
    std::vector<Range> rows;
    /// What the patterns are called, by index; the last name is that of those without one.
    std::vector<std::string> names;

    /// How many there are.
    [[nodiscard]] Size count() const noexcept;
    /// The indexes of these hits in the set, as ascending ranges.
    [[nodiscard]] std::vector<Range> indexes() const;
};

/// How hits are written down, one line each: offset, length, state, pattern, bytes, text.
enum class HitFormat : std::uint8_t {
    Csv, ///< RFC 4180, with a line of titles
    JsonLines, ///< an object in each line
    Tabs, ///< for the clipboard
    Offsets, ///< only the offset, in hexadecimal
};

/// Of longer hits only so many bytes are written.
inline constexpr Size mostWrittenBytes = 256;

/// The lines as bytes. Errors: Cancelled; NoSpace; those of the set.
[[nodiscard]] Result<Snapshot> writtenHits(const HitRows& rows, HitFormat format, Progress& progress);
/// The same, put into a file whole or not at all, with a journal in `state`; returns how many hits. Errors: those of
/// Saver::writeFile() as well.
[[nodiscard]] Result<Size> exportHits(const HitRows& rows, HitFormat format, const std::string& path,
                                      const StateFolder& state, Progress& progress);

/// Keeps all hits of `rows` in a file that loadHits() reads, where they stand now; returns how many. Errors: those of
/// hitfile::save().
[[nodiscard]] Result<Size> saveHits(const HitRows& rows, const std::string& path, Progress& progress);
/// Reads them for a document of `size` bytes. Errors: those of hitfile::load(); FileChanged where they were found in
/// another size.
[[nodiscard]] Result<SavedHits> loadHits(const std::string& path, Size size, Progress& progress);

} // namespace hexfolio
