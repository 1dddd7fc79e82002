// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/contentsums.h"

#include "document/spanreader.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <functional>

namespace hexfolio {

namespace {

constexpr std::array<std::byte, 65536> zeros{};

/// Hands every byte of `range` to `add`, holes as zeros that were not read.
Result<> walk(const Snapshot& content, Range range, Progress& progress,
              const std::function<void(std::span<const std::byte>)>& add)
{
    SpanReader reader(content, range);
    while (const auto span = reader.next()) {
        if (span->kind == Span::Kind::Unreadable) {
            auto why = content.bytes(Range::ofLength(span->range.begin, 1));
            return why ? failure({.kind = ErrorKind::InputOutput, .range = span->range}) : failure(why.error());
        }
        if (span->kind == Span::Kind::Bytes)
            add(span->bytes);
        for (Size left = span->kind == Span::Kind::Zeros ? span->range.size() : 0; left > 0;) {
            const Size part = std::min<Size>(left, zeros.size());
            add(std::span(zeros).first(part));
            left -= part;
            if (progress.isCancelled())
                break;
        }
        if (progress.isCancelled())
            return failure({.kind = ErrorKind::Cancelled});
        progress.advance(span->range.size());
    }
    return {};
}

} // namespace

Result<Sha256::Value> sha256Of(const Snapshot& content, Range range, Progress& progress)
{
    Sha256 sum;
    auto walked = walk(content, range, progress, [&](std::span<const std::byte> bytes) { sum.add(bytes); });
    if (!walked)
        return std::unexpected(std::move(walked.error()));
    return sum.value();
}

Result<std::uint32_t> crc32Of(const Snapshot& content, Progress& progress)
{
    uLong sum = 0;
    auto walked = walk(content, {0, content.size()}, progress, [&](std::span<const std::byte> bytes) {
        sum = ::crc32_z(sum, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size());
    });
    if (!walked)
        return std::unexpected(std::move(walked.error()));
    return static_cast<std::uint32_t>(sum);
}

} // namespace hexfolio
