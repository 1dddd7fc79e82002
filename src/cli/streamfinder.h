// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "cli/hitprinter.h"
#include "cli/inputfile.h"
#include "cli/output.h"

#include <vector>

namespace hexfolio {

/// `find` in a stream: prints hits while it comes, and lets go of the bytes that no later hit needs.
///
/// Up to 256 MiB of what is still needed lie in memory, the rest in a temporary file. Borrows the query and the format;
/// one thread.
class StreamFinder {
public:
    struct Outcome {
        Size found = 0;
        /// How many bytes came.
        Size size = 0;
        /// No more hits were wanted, or nobody reads them any more.
        bool wasStopped = false;
        std::vector<Range> unreadable;
    };

    /// Bytes before `start` and from `end` on do not count.
    StreamFinder(const SearchQuery& query, Offset start, Offset end, const HitFormat& format)
        : m_query(query), m_start(start), m_end(end), m_format(format)
    {
    }

    /// Reads the stream `in` until the stream ends or there are hits enough. Errors: those of the search, of read(2),
    /// NoSpace.
    [[nodiscard]] Result<Outcome> run(const InputStream& in, Output& out) const;

private:
    const SearchQuery& m_query;
    Offset m_start;
    Offset m_end;
    const HitFormat& m_format;
};

} // namespace hexfolio
