// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/snapshot.h"

#include <optional>
#include <string>
#include <vector>

namespace hexfolio {

/// Copies the bytes of a snapshot away from the file they are in. Jobs; any thread.

/// What a copy takes.
struct CopyCost {
    /// Bytes that are no holes.
    Size bytes = 0;
    /// What is left where temporary files lie; nothing where that is not known.
    std::optional<Size> free;
};
/// The Error of kind NoSpace where a copy of bytes of the file at `path` does not fit.
[[nodiscard]] std::optional<Error> tooLittleSpace(const CopyCost& cost, const std::string& path);
/// Errors: Cancelled; those of making a temporary file.
[[nodiscard]] Result<CopyCost> costOfCopy(const Snapshot& content, Progress& progress);

/// A copy, and what is wrong with it.
struct StateCopy {
    Snapshot bytes;
    /// The file was written to meanwhile, so some bytes may be from before that and others from after it.
    bool isMixed = false;
    /// Where they were others already when the copy was done, ascending; at most `mostRanges`.
    std::vector<Range> changed;

    static constexpr std::size_t mostRanges = 100;
};
/// Copies `content` into memory, or into a temporary file without a name where it is much; long holes stay holes.
/// `path`: the file that it lies in, to be seen to stay as it is. Errors: Cancelled; NoSpace; those of reading.
[[nodiscard]] Result<StateCopy> copyOf(const Snapshot& content, const std::string& path, Progress& progress);

} // namespace hexfolio
