// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/mapwindows.h"

#include <sys/mman.h>

#include <algorithm>
#include <limits>

namespace hexfolio {

namespace {

/// What the kernel does not advise about is dropping pages: that holds for what is mapped, not for what comes.
bool isLasting(int option)
{
    return option == MADV_NORMAL || option == MADV_RANDOM || option == MADV_SEQUENTIAL;
}

} // namespace

MapWindows::MapWindows(int fd, Size windowSize, std::size_t count)
    : m_fd(fd), m_windowSize(windowSize), m_count(std::max<std::size_t>(count, 1)), m_option(MADV_RANDOM)
{
    m_windows.reserve(m_count + 1);
}

Size MapWindows::read(Offset offset, std::span<std::byte> to) const noexcept
{
    Size done = 0;
    while (done < to.size()) {
        const Offset at = offset + done;
        const Offset begin = at - at % m_windowSize;
        const auto region = windowAt(begin);
        if (!region)
            return done;
        const Size wanted = std::min<Size>(to.size() - done, begin + region->size() - at);
        const Size copied = region->copyOut(at - begin, to.subspan(done, wanted));
        done += copied;
        if (copied < wanted)
            return done;
    }
    return done;
}

std::shared_ptr<const MapRegion> MapWindows::windowAt(Offset begin) const noexcept
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::ranges::find(m_windows, begin, &Window::begin);
    if (found != m_windows.end()) {
        std::rotate(found, found + 1, m_windows.end());
        return m_windows.back().region;
    }
    // A file ends at 2^63 - 1 at the latest, which the last window must not pass.
    const auto last = static_cast<Offset>(std::numeric_limits<off_t>::max());
    if (begin > last)
        return nullptr;
    auto made = MapRegion::make({.fd = m_fd,
                                 .offset = begin,
                                 .size = std::min<Size>(m_windowSize, last - begin),
                                 .protection = PROT_READ,
                                 .flags = MAP_SHARED | MAP_NORESERVE});
    if (!made)
        return nullptr;
    (void)(*made)->advise({0, (*made)->size()}, m_option);
    if (m_windows.size() >= m_count)
        m_windows.erase(m_windows.begin());
    m_windows.push_back({begin, *made});
    return *made;
}

void MapWindows::advise(Range range, int option) const noexcept
{
    const std::scoped_lock lock(m_mutex);
    if (isLasting(option))
        m_option = option;
    for (const Window& window : m_windows) {
        const Range part = range.intersected({window.begin, window.begin + window.region->size()});
        if (part.isEmpty())
            continue;
        const Range inside = part.shiftedDown(window.begin);
        (void)window.region->advise({inside.begin - inside.begin % MapRegion::pageSize(), inside.end}, option);
    }
}

std::size_t MapWindows::mappedCount() const
{
    const std::scoped_lock lock(m_mutex);
    return m_windows.size();
}

} // namespace hexfolio
