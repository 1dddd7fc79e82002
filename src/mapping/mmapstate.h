// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mapping/mapflusher.h"
#include "mapping/mapregion.h"
#include "mapping/mapsource.h"
#include "mapping/presentfile.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace hexfolio {

/// What an Mmap is made of, and the two ways to its bytes; shared by the files that implement Mmap.
///
/// Owns the map and the descriptor, together with the sources made from them. Thread rule: as Mmap.
struct MmapState {
    /// Null once the map is closed.
    std::shared_ptr<MapRegion> region;
    /// Null for anonymous maps, and for those that do not track their file.
    std::shared_ptr<const PresentFile> file;
    std::string path;
    Offset fileOffset = 0;
    Offset position = 0;
    int protection = 0;
    int flags = 0;
    bool isAnonymous = false;
    std::shared_ptr<Io> io;
    /// Remembers the first error: what the cache holds after it may not be what the disk holds.
    std::shared_ptr<MapFlusher> flusher = std::make_shared<MapFlusher>();

    [[nodiscard]] bool isPrivate() const noexcept;
    [[nodiscard]] bool isWritable() const noexcept;
    [[nodiscard]] Size length() const noexcept { return region ? region->size() : 0; }
    [[nodiscard]] MapFlusher::Target flushTarget() const { return {region, file, path, io}; }
    [[nodiscard]] MapSource::View view() const { return {region, file, fileOffset, isPrivate()}; }

    [[nodiscard]] Result<> requireOpen() const;
    /// Open, and made for writing.
    [[nodiscard]] Result<> requireWritable() const;

    /// Fills `to` from `at` on, or says why it cannot.
    [[nodiscard]] Result<> readAt(Offset at, std::span<std::byte> to) const;
    /// Stores `from` at `at`, or says why it cannot; then some of it may have been stored.
    [[nodiscard]] Result<> writeAt(Offset at, std::span<const std::byte> from) const;
    /// Makes sure that a store into `part` has a place on the disk: a store cannot say that the disk is full.
    [[nodiscard]] Result<> prepareStore(Range part) const;
    /// Stores what prepareStore() was asked about.
    [[nodiscard]] Result<> storeAt(Offset at, std::span<const std::byte> from) const;
    /// Why a store at `at` struck a fault.
    [[nodiscard]] Error whyNotStored(Offset at) const;

    /// An Error about this map.
    [[nodiscard]] std::unexpected<Error> failed(ErrorKind kind, const char* reason, std::string subject = {}) const;
    [[nodiscard]] std::unexpected<Error> failed(Error error) const;
};

/// Bytes of a wished number, or OutOfMemory.
[[nodiscard]] Result<std::vector<std::byte>> roomFor(Size count);

/// How many bytes are copied out of a map at a time: they stay in the processor's second cache.
inline constexpr Size mapChunk = Size{256} << 10;

} // namespace hexfolio
