// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/result.h"
#include "mapping/leafkernel.h"

#include <cstddef>
#include <memory>
#include <span>

namespace hexfolio {

/// One map of the kernel, and a window of FaultGuard as long as it lives: the only place that knows its address.
///
/// Held by shared_ptr, so that whoever still reads keeps the memory mapped. Positions are bytes of the region; parts
/// outside it are never touched. Thread rule: copies and hints from any thread; setSize() only while nobody else holds
/// it.
class MapRegion {
public:
    struct Request {
        /// -1 for memory without a file.
        int fd = -1;
        /// A multiple of the page size.
        Offset offset = 0;
        Size size = 0;
        /// PROT_* and MAP_*, as mmap(2) takes them.
        int protection = 0;
        int flags = 0;
    };

    /// Maps what `request` says. The Error carries what mmap(2) said, and no path.
    [[nodiscard]] static Result<std::shared_ptr<MapRegion>> make(const Request& request);
    ~MapRegion();
    MapRegion(const MapRegion&) = delete;
    MapRegion& operator=(const MapRegion&) = delete;

    [[nodiscard]] static Size pageSize() noexcept;
    [[nodiscard]] Size size() const noexcept { return m_size; }

    /// Copies bytes from `at` on; returns how many before a fault or the end of the region.
    [[nodiscard]] Size copyOut(Offset at, std::span<std::byte> to) const noexcept;
    /// Stores bytes from `at` on; returns how many before a fault or the end of the region.
    [[nodiscard]] Size copyIn(Offset at, std::span<const std::byte> from) const noexcept;
    /// Moves bytes within the region, overlap-safe; false where a fault struck on the way or a part lies outside.
    [[nodiscard]] bool move(Offset to, Offset from, Size count) const noexcept;

    /// Lets the kernel look at the bytes of `part` in place; false where a fault ended it, or where the region does not
    /// reach so far.
    [[nodiscard]] bool look(Range part, LeafKernel kernel) const noexcept;

    /// madvise(2) and msync(2) with MS_SYNC for `part`, whose begin is a multiple of the page size.
    [[nodiscard]] Result<> advise(Range part, int option) const;
    [[nodiscard]] Result<> sync(Range part) const;
    /// mremap(2): the same bytes at a new length, perhaps at a new address.
    [[nodiscard]] Result<> setSize(Size newSize);

private:
    MapRegion(std::byte* begin, Size size) noexcept;

    std::byte* m_begin = nullptr;
    Size m_size = 0;
};

} // namespace hexfolio
