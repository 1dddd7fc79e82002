// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/bytestream.h"

namespace hexfolio {

SnapshotStream::SnapshotStream(const Snapshot& content)
    : m_content(content), m_reader(content, {0, content.size()}, {.holes = SpanReader::Holes::Fill})
{
}

Result<std::span<const std::byte>> SnapshotStream::next()
{
    const auto span = m_reader.next();
    if (!span)
        return std::span<const std::byte>();
    if (span->kind == Span::Kind::Bytes)
        return span->bytes;
    auto why = m_content.bytes(Range::ofLength(span->range.begin, 1));
    return why ? failure({.kind = ErrorKind::InputOutput, .range = span->range}) : failure(why.error());
}

} // namespace hexfolio
