// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/mmapstate.h"

#include "mapping/pagemap.h"

#include <fcntl.h>
#include <sys/mman.h>

#include <algorithm>
#include <cerrno>
#include <new>
#include <stdexcept>
#include <utility>

namespace hexfolio {

bool MmapState::isPrivate() const noexcept
{
    return (flags & MAP_TYPE) == MAP_PRIVATE;
}

bool MmapState::isWritable() const noexcept
{
    return (protection & PROT_WRITE) != 0;
}

std::unexpected<Error> MmapState::failed(ErrorKind kind, const char* reason, std::string subject) const
{
    return failure({.kind = kind, .path = path, .reason = reason, .subject = std::move(subject)});
}

std::unexpected<Error> MmapState::failed(Error error) const
{
    if (error.path.empty())
        error.path = path;
    return failure(std::move(error));
}

Result<> MmapState::requireOpen() const
{
    if (!region)
        return failed(ErrorKind::Closed, nullptr);
    return {};
}

Result<> MmapState::requireWritable() const
{
    if (!region)
        return failed(ErrorKind::Closed, nullptr);
    if (!isWritable())
        return failed(ErrorKind::NotWritable, HEXFOLIO_TR("Reason", "the map was made for reading only"));
    return {};
}

Result<> MmapState::readAt(Offset at, std::span<std::byte> to) const
{
    const MapSource::View bytes = view();
    const Size got = bytes.read(at, to);
    if (got < to.size())
        return failed(bytes.whyUnreadable(at + got));
    return {};
}

Result<> MmapState::writeAt(Offset at, std::span<const std::byte> from) const
{
    if (auto prepared = prepareStore(Range::ofLength(at, from.size())); !prepared)
        return prepared;
    return storeAt(at, from);
}

// A page behind the end of the file takes stores that nobody will ever see, and a hole may find the disk full.
Result<> MmapState::prepareStore(Range part) const
{
    if (!file || part.isEmpty())
        return {};
    const Range inFile = part.shiftedUp(fileOffset);
    const Size present = file->bytesFrom(inFile.begin);
    if (present < inFile.size())
        return failed(file->whyUnreadable(inFile.begin + present));
    if (isPrivate())
        return {};
    for (Offset at = inFile.begin; at < inFile.end;) {
        const Extent extent = PageMap::extentAt(file->descriptor(), at, inFile.end);
        at = extent.range.end;
        if (extent.kind != Extent::Kind::Hole)
            continue;
        const int answer = ::fallocate(file->descriptor(), FALLOC_FL_KEEP_SIZE, static_cast<off_t>(extent.range.begin),
                                       static_cast<off_t>(extent.range.size()));
        if (answer != 0 && errno != EOPNOTSUPP && errno != ENOSYS && errno != EINTR)
            return failed(systemError(errno, path));
    }
    return {};
}

Result<> MmapState::storeAt(Offset at, std::span<const std::byte> from) const
{
    const Size put = region->copyIn(at, from);
    if (put < from.size())
        return failed(whyNotStored(at + put));
    return {};
}

Error MmapState::whyNotStored(Offset at) const
{
    std::byte probe{};
    if (view().read(at, {&probe, 1}) == 0)
        return view().whyUnreadable(at);
    // It can be read, so what was missing is a place for the changed page.
    return {.kind = ErrorKind::NoSpace, .path = path, .range = Range::ofLength(fileOffset + at, 1)};
}

Result<std::vector<std::byte>> roomFor(Size count)
{
    try {
        return std::vector<std::byte>(count);
    } catch (const std::bad_alloc&) {
        return failure({.kind = ErrorKind::OutOfMemory});
    } catch (const std::length_error&) {
        return failure({.kind = ErrorKind::OutOfMemory});
    }
}

} // namespace hexfolio
