// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "mapping/mapregion.h"

#include <cstddef>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace hexfolio {

/// A file of any size behind a few read-only maps of parts of it; the part that was not used for longest goes first.
///
/// Borrows the descriptor, which must outlive it. Offsets are those of the file. Thread rule: any thread; the list lies
/// behind a lock, and a reader keeps the map it reads from alive itself.
class MapWindows {
public:
    /// At most `count` windows of `windowSize` bytes, a multiple of the page size.
    MapWindows(int fd, Size windowSize, std::size_t count);

    /// Copies bytes from `offset` on; returns how many before a fault or a window that could not be mapped.
    [[nodiscard]] Size read(Offset offset, std::span<std::byte> to) const noexcept;
    /// madvise(2) on what is mapped of `range`; with `option` also for windows mapped later.
    void advise(Range range, int option) const noexcept;
    /// How many windows are mapped at present.
    [[nodiscard]] std::size_t mappedCount() const;

private:
    struct Window {
        Offset begin = 0;
        std::shared_ptr<const MapRegion> region;
    };

    [[nodiscard]] std::shared_ptr<const MapRegion> windowAt(Offset begin) const noexcept;

    int m_fd = -1;
    Size m_windowSize = 0;
    std::size_t m_count = 1;
    mutable std::mutex m_mutex;
    /// The one used last stands last.
    mutable std::vector<Window> m_windows;
    mutable int m_option = 0;
};

} // namespace hexfolio
