// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/statecopy.h"

#include "document/holefinder.h"
#include "document/spanreader.h"
#include "mapping/appendstore.h"
#include "mapping/fileidentity.h"
#include "mapping/patternsource.h"
#include "mapping/spillfile.h"
#include "search/searcher.h"

#include <memory>
#include <utility>

namespace hexfolio {

namespace {

constexpr Size copiedAtOnce = Size{1} << 20;

std::optional<FileIdentity> identityOf(const std::string& path)
{
    const auto identity = FileIdentity::ofPath(path);
    return identity ? std::optional(*identity) : std::nullopt;
}

Result<Snapshot> copied(const Snapshot& content, Progress& progress)
{
    const auto store = AppendStore::make();
    const auto zeros = std::make_shared<PatternSource>(std::vector<std::byte>(1));
    std::vector<Piece> pieces;
    SpanReader reader(content, {0, content.size()}, {.chunk = copiedAtOnce});
    progress.setTotal(content.size());
    while (const auto span = reader.next()) {
        if (progress.isCancelled())
            return failure({.kind = ErrorKind::Cancelled});
        if (span->kind == Span::Kind::Unreadable) {
            const auto place = content.tree().placeOf(span->range.begin);
            Error error = place.piece.source->whyUnreadable(place.piece.offset + (span->range.begin - place.start));
            error.range = span->range;
            return failure(std::move(error));
        }
        if (span->kind == Span::Kind::Zeros) {
            pieces.push_back({zeros.get(), 0, span->range.size()});
        } else {
            const auto stored = store->append(span->bytes);
            if (!stored)
                return std::unexpected(stored.error());
            pieces.push_back({store.get(), *stored, span->range.size()});
        }
        progress.setDone(span->range.end);
    }
    return Snapshot(PieceTree(pieces), std::make_shared<const SourceList>(SourceList{store, zeros}));
}

/// Notes the ranges of some hits.
class RangeSink final : public HitSink {
public:
    explicit RangeSink(std::vector<Range>& ranges) : m_ranges(ranges) { }
    [[nodiscard]] Answer take(const Hit& hit) override
    {
        m_ranges.push_back(hit.range);
        return m_ranges.size() < StateCopy::mostRanges ? Answer::GoOn : Answer::Stop;
    }

private:
    std::vector<Range>& m_ranges;
};

} // namespace

std::optional<Error> tooLittleSpace(const CopyCost& cost, const std::string& path)
{
    if (!cost.free || cost.bytes <= *cost.free)
        return std::nullopt;
    return Error{.kind = ErrorKind::NoSpace,
                 .path = path,
                 .space = Error::Space{cost.bytes, *cost.free},
                 .reason = HEXFOLIO_TR("Reason",
                                       "in Live mode its bytes are copied to the folder for temporary files; free "
                                       "some space, set TMPDIR to another folder, or remember the state in Preview")};
}

Result<CopyCost> costOfCopy(const Snapshot& content, Progress& progress)
{
    CopyCost cost;
    HoleFinder holes({0, content.size()}, HoleFinder::shortest);
    bool isCancelled = false;
    content.tree().visit({0, content.size()}, [&](const Piece& piece, Offset start) {
        for (Offset at = start; at < start + piece.length && !isCancelled;) {
            const Extent extent = holes.extentAt(piece, start, at);
            cost.bytes += extent.kind == Extent::Kind::Data ? extent.range.end - at : 0;
            at = extent.range.end;
            isCancelled = progress.isCancelled();
        }
        return !isCancelled;
    });
    if (isCancelled)
        return failure({.kind = ErrorKind::Cancelled});
    const auto file = SpillFile::make();
    if (!file)
        return std::unexpected(file.error());
    cost.free = file->freeSpace();
    return cost;
}

Result<StateCopy> copyOf(const Snapshot& content, const std::string& path, Progress& progress)
{
    const auto before = identityOf(path);
    auto bytes = copied(content, progress);
    if (!bytes)
        return std::unexpected(std::move(bytes.error()));
    StateCopy copy{*std::move(bytes), identityOf(path) != before, {}};
    if (!copy.isMixed)
        return copy;
    RangeSink sink(copy.changed);
    auto pattern = Pattern::differences(copy.bytes);
    if (!pattern)
        return std::unexpected(std::move(pattern.error()));
    const auto compared =
        Searcher(*std::move(pattern), Searcher::Options{}).run(content, {0, content.size()}, sink, progress);
    if (!compared)
        return std::unexpected(compared.error());
    return copy;
}

} // namespace hexfolio
