// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/rangeedits.h"

#include "search/contentsplicer.h"

#include <algorithm>
#include <vector>

namespace hexfolio {

namespace {

/// Longer ranges are filled with a pattern that is repeated as it is read, not with bytes.
constexpr Size longestWritten = Size{1} << 16;
/// More ranges than these are written anew, with what is between them, where they are close.
constexpr Size mostPieces = 50'000;
/// Bytes to copy are written anew where ranges are closer together than this on an average: a piece for each would cost
/// more.
constexpr Size closeToCopy = 4096;

using TakeRanges = std::function<Result<>(ContentSplicer& splicer, const EqualHits& part)>;

Result<RangeEdit> edited(const RangeSet& ranges, const Snapshot& now, const TakeRanges& take, Progress& progress)
{
    // With a piece for each, only the ranges themselves are told to be changed.
    ContentSplicer splicer(now, ranges.selected().count <= mostPieces ? 0 : ContentSplicer::closeDistance);
    Size count = 0;
    auto walked = ranges.walk(
        [&](const EqualHits& part) {
            count += part.starts.count;
            return take(splicer, part);
        },
        progress);
    if (!walked)
        return std::unexpected(std::move(walked.error()));
    auto content = splicer.finish();
    if (!content)
        return std::unexpected(std::move(content.error()));
    return RangeEdit{content->range, std::move(content->content), count};
}

/// Fills the ranges of each part with as many repetitions of a pattern as they have room for. Borrows the pattern.
class Filling {
public:
    explicit Filling(std::span<const std::byte> pattern) : m_pattern(pattern) { }

    Result<> operator()(ContentSplicer& splicer, const EqualHits& part)
    {
        if (part.length <= longestWritten)
            return splicer.replaceAll(part, repeated(part.length));
        for (Size i = 0; i < part.starts.count; ++i) {
            if (auto filled = fillLong(splicer, part.at(i).range); !filled)
                return filled;
        }
        return {};
    }

private:
    std::span<const std::byte> repeated(Size length)
    {
        if (m_repeated.size() != length) {
            m_repeated.resize(length);
            for (std::size_t i = 0; i < m_repeated.size(); ++i)
                m_repeated[i] = m_pattern[i % m_pattern.size()];
        }
        return m_repeated;
    }

    Result<> fillLong(ContentSplicer& splicer, Range range)
    {
        const Size step = m_pattern.size();
        const Size whole = range.size() / step;
        const std::span rest = m_pattern.first(range.size() % step);
        auto filled = whole == 0 ? Result<>() : splicer.replaceAll({{range.begin, whole, step}, step}, m_pattern);
        if (filled && !rest.empty())
            filled = splicer.replace({range.end - rest.size(), range.end}, rest);
        return filled;
    }

    std::span<const std::byte> m_pattern;
    std::vector<std::byte> m_repeated;
};

} // namespace

Result<RangeEdit> erasedRanges(const RangeSet& ranges, const Snapshot& now, Progress& progress)
{
    return replacedRanges(ranges, now, {}, progress);
}

Result<RangeEdit> filledRanges(const RangeSet& ranges, const Snapshot& now, std::span<const std::byte> pattern,
                               Progress& progress)
{
    if (pattern.empty())
        return failure({.kind = ErrorKind::BadArgument});
    return edited(ranges, now, Filling(pattern), progress);
}

Result<RangeEdit> replacedRanges(const RangeSet& ranges, const Snapshot& now, std::span<const std::byte> bytes,
                                 Progress& progress)
{
    return edited(
        ranges, now,
        [bytes](ContentSplicer& splicer, const EqualHits& part) { return splicer.replaceAll(part, bytes); }, progress);
}

// What is left when everything between the ranges is taken out.
Result<Snapshot> joinedRanges(const RangeSet& ranges, const Snapshot& now, Progress& progress)
{
    ContentSplicer splicer(now, closeToCopy);
    Offset free = 0;
    auto walked = ranges.walk(
        [&](const EqualHits& part) {
            const HitRun& starts = part.starts;
            auto cut = splicer.replace({free, starts.first}, {});
            free = starts.last() + part.length;
            if (!cut || starts.count == 1 || starts.stride == part.length)
                return cut;
            const Size gap = starts.stride - part.length;
            return splicer.replaceAll({{starts.first + part.length, starts.count - 1, starts.stride}, gap}, {});
        },
        progress);
    if (!walked)
        return std::unexpected(std::move(walked.error()));
    auto content = splicer.replace({free, now.size()}, {}).and_then([&] { return splicer.finish(); });
    if (!content)
        return std::unexpected(std::move(content.error()));
    return std::move(content->content);
}

} // namespace hexfolio
