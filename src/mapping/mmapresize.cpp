// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/io.h"
#include "mapping/mmap.h"
#include "mapping/mmapstate.h"

#include <sys/mman.h>

#include <algorithm>
#include <vector>

namespace hexfolio {

namespace {

Result<std::shared_ptr<MapRegion>> mapAgain(const Mmap::Options& like, int fd, Size size)
{
    return MapRegion::make(
        {.fd = fd, .offset = like.offset, .size = size, .protection = *like.prot, .flags = *like.flags});
}

/// Memory without a file: a shared anonymous map cannot grow in its place (what mremap(2) adds has no pages), so the
/// bytes move into a new one. Whoever holds the old one keeps it.
Result<std::shared_ptr<MapRegion>> copied(const MapRegion& old, const Mmap::Options& like, Size newSize)
{
    auto made = mapAgain(like, -1, newSize);
    if (!made)
        return made;
    std::vector<std::byte> buffer(mapChunk);
    const Size common = std::min(old.size(), newSize);
    for (Size done = 0; done < common;) {
        const std::span part = std::span(buffer).first(std::min<Size>(mapChunk, common - done));
        if (old.copyOut(done, part) != part.size() || (*made)->copyIn(done, part) != part.size())
            return failure({.kind = ErrorKind::OutOfMemory});
        done += part.size();
    }
    return made;
}

} // namespace

Result<> Mmap::resize(Size newSize)
{
    State& state = *m_state;
    if (auto open = state.requireOpen(); !open)
        return open;
    if (!state.isWritable() || state.isPrivate())
        return state.failed(ErrorKind::NotResizable, HEXFOLIO_TR("Reason", "only a live map of the file has a length"));
    if (!state.isAnonymous && !state.file)
        return state.failed(ErrorKind::NotResizable, HEXFOLIO_TR("Reason", "the map does not keep its file open"));
    if (state.file && state.file->length() == PresentFile::Length::Fixed)
        return state.failed(ErrorKind::NotResizable, HEXFOLIO_TR("Reason", "the length of a device is fixed"));
    // Python cuts the file to nothing here before it fails; we fail first.
    if (newSize == 0)
        return state.failed(ErrorKind::BadArgument, HEXFOLIO_TR("Reason", "a map has at least one byte"), "0");
    if (!checkedSum(state.fileOffset, newSize))
        return state.failed(ErrorKind::TooLarge, nullptr, std::to_string(newSize));
    const Options like{.offset = state.fileOffset, .flags = state.flags, .prot = state.protection};
    if (state.isAnonymous) {
        auto made = copied(*state.region, like, newSize);
        if (!made)
            return state.failed(made.error());
        state.region = std::move(*made);
        return {};
    }
    return resizeFile(newSize);
}

// The file first, because it can refuse (devices, sealed files, full disks). Where there is no room for a longer map
// the file gets its length back; a map that stays longer than its file says FileShrank where the file is missing.
Result<> Mmap::resizeFile(Size newSize)
{
    State& state = *m_state;
    const int fd = state.file->descriptor();
    PosixIo io;
    const auto before = io.identity(fd);
    if (!before)
        return state.failed(before.error());
    if (auto set = io.setSize(fd, state.fileOffset + newSize); !set)
        return state.failed(set.error());
    const auto remapped = remap(newSize);
    if (remapped)
        return {};
    if (state.fileOffset + newSize > before->size)
        (void)io.setSize(fd, before->size);
    return state.failed(remapped.error());
}

// In place where nobody else holds the map; sources keep the one they have.
Result<> Mmap::remap(Size newSize)
{
    State& state = *m_state;
    if (state.region.use_count() == 1)
        return state.region->setSize(newSize);
    const Options like{.offset = state.fileOffset, .flags = state.flags, .prot = state.protection};
    auto made = mapAgain(like, state.file->descriptor(), newSize);
    if (!made)
        return failure(made.error());
    state.region = std::move(*made);
    return {};
}

} // namespace hexfolio
