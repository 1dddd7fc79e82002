// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/nearbyreads.h"

#include <algorithm>
#include <cstring>

namespace hexfolio {

namespace {

/// Stays in the first-level cache together with what is copied out of it.
constexpr Size windowSize = Size{16} << 10;
/// Longer runs gain nothing from a window, and a jump of more than this says that the next may be far away, too.
constexpr Size shortRun = 1024;

} // namespace

NearbyReads::Window& NearbyReads::windowOf(const ByteSource& source)
{
    const auto known = std::ranges::find(m_windows, &source, &Window::source);
    if (known != m_windows.end())
        return *known;
    m_windows.push_back({.source = &source, .begin = 0, .size = 0, .last = maxSize, .bytes = {}});
    return m_windows.back();
}

Size NearbyReads::read(const ByteSource& source, Offset offset, std::span<std::byte> to)
{
    if (to.size() > shortRun || m_reach < windowSize)
        return source.read(offset, to);
    Window& window = windowOf(source);
    const bool isNear = offset >= window.last && offset - window.last <= shortRun;
    window.last = offset + to.size();
    const auto isHeld = [&] { return offset >= window.begin && offset + to.size() <= window.begin + window.size; };
    if (!isHeld() && isNear) {
        window.bytes.resize(windowSize);
        window.begin = offset;
        window.size = source.read(offset, window.bytes);
    }
    // A window that ends early cannot tell why, so the source is asked for just these bytes.
    if (!isHeld())
        return source.read(offset, to);
    std::memcpy(to.data(), window.bytes.data() + (offset - window.begin), to.size());
    return to.size();
}

void NearbyReads::forget() noexcept
{
    for (Window& window : m_windows)
        window.size = 0;
}

} // namespace hexfolio
