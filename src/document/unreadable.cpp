// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/unreadable.h"

#include <algorithm>
#include <array>
#include <span>

namespace hexfolio::unreadable {

namespace {

constexpr Size longestStep = (Size{16} << 20) / pageSize;

bool isByteReadable(const ByteSource& source, Offset offset)
{
    std::byte byte{};
    return source.read(offset, {&byte, 1}) == 1;
}

/// How many bytes of the page come before the first that cannot be read; only those in `part`.
Size readableInPage(const ByteSource& source, Offset page, Range part)
{
    std::array<std::byte, pageSize> bytes;
    const Range wanted = Range::ofLength(page * pageSize, pageSize).intersected(part);
    return source.read(wanted.begin, std::span(bytes).first(wanted.size()));
}

bool isPageReadable(const ByteSource& source, Offset page, Range part)
{
    const Range wanted = Range::ofLength(page * pageSize, pageSize).intersected(part);
    return readableInPage(source, page, part) == wanted.size();
}

/// Behind the end of a file that shrank nothing can be read, and everything before it can.
Offset endOfShrunkFile(const ByteSource& source, Range part)
{
    Range open = part;
    while (!open.isEmpty()) {
        const Offset middle = open.begin + open.size() / 2;
        if (isByteReadable(source, middle))
            open.begin = middle + 1;
        else
            open.end = middle;
    }
    return open.end;
}

} // namespace

Offset endOfStretch(const ByteSource& source, Range part)
{
    if (source.whyUnreadable(part.begin).kind == ErrorKind::FileShrank)
        return part.end;
    const Offset last = (part.end - 1) / pageSize;
    Offset bad = part.begin / pageSize;
    for (Size step = 1; bad < last; step = std::min(2 * step, longestStep)) {
        const Offset probe = std::min(bad + step, last);
        if (!isByteReadable(source, probe * pageSize)) {
            bad = probe;
            continue;
        }
        Offset good = probe;
        while (good - bad > 1) {
            const Offset middle = bad + (good - bad) / 2;
            (isByteReadable(source, middle * pageSize) ? good : bad) = middle;
        }
        return good * pageSize;
    }
    return part.end;
}

Offset beginOfStretch(const ByteSource& source, Range part)
{
    if (source.whyUnreadable(part.end - 1).kind == ErrorKind::FileShrank)
        return endOfShrunkFile(source, part);
    const Offset first = part.begin / pageSize;
    Offset bad = (part.end - 1) / pageSize;
    for (Size step = 1; bad > first; step = std::min(2 * step, longestStep)) {
        const Offset probe = bad - std::min(step, bad - first);
        if (!isPageReadable(source, probe, part)) {
            bad = probe;
            continue;
        }
        Offset good = probe;
        while (bad - good > 1) {
            const Offset middle = good + (bad - good) / 2;
            (isPageReadable(source, middle, part) ? good : bad) = middle;
        }
        break;
    }
    return std::max(bad * pageSize, part.begin) + readableInPage(source, bad, part);
}

} // namespace hexfolio::unreadable
