// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/result.h"
#include "mapping/io.h"
#include "mapping/mapregion.h"
#include "mapping/presentfile.h"

#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace hexfolio {

/// Waits until what was stored in a map is on the disk, and never forgets that it once was not.
///
/// One for each map, shared with whoever waits for it. The system reports a failed write-back only once, so the first
/// error is the answer to every later call as well. Thread rule: any thread; calls wait for one another.
class MapFlusher {
public:
    /// Without `file` the pages alone are written back.
    struct Target {
        std::shared_ptr<const MapRegion> region;
        std::shared_ptr<const PresentFile> file;
        /// For the error.
        std::string path;
        /// The real system where there is none.
        std::shared_ptr<Io> io;
    };

    /// msync(2) for `part` of the region, which begins at a multiple of the page size, and fsync(2) for the file.
    [[nodiscard]] Result<> flush(const Target& target, Range part);
    /// fsync(2) for a file of which nothing is mapped.
    [[nodiscard]] Result<> flush(Io& io, int fd, const std::string& path);

private:
    [[nodiscard]] Result<> remembered(Result<> done, const std::string& path);

    std::mutex m_mutex;
    std::optional<Error> m_firstError;
};

} // namespace hexfolio
