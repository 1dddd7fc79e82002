// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/ipspatch.h"

#include "formats/samebytes.h"
#include "mapping/appendstore.h"
#include "mapping/patternsource.h"

#include <algorithm>
#include <memory>
#include <string_view>
#include <utility>

namespace hexfolio {

namespace {

constexpr std::string_view head = "PATCH";
constexpr std::string_view tail = "EOF";
constexpr Size largestFile = Size{256} << 20;
/// Of all records together; every byte of the patch can stand for 9000 of these.
constexpr Size mostLiterals = Size{1} << 32;

std::string_view textAt(std::span<const std::byte> bytes, std::size_t at, std::size_t count)
{
    const auto part = bytes.subspan(std::min(at, bytes.size()));
    return {reinterpret_cast<const char*>(part.data()), std::min(count, part.size())};
}

Size numberAt(std::span<const std::byte> bytes, std::size_t at, std::size_t count)
{
    Size number = 0;
    for (const std::byte byte : bytes.subspan(at, count))
        number = number << 8 | std::to_integer<Size>(byte);
    return number;
}

Result<std::vector<std::byte>> wholeFile(const Snapshot& file, const std::string& path)
{
    if (file.size() <= largestFile)
        return file.bytes({0, file.size()});
    return failure({.kind = ErrorKind::TooLarge,
                    .path = path,
                    .reason = HEXFOLIO_TR("Reason", "patches in this format may have 256 MiB at most")});
}

} // namespace

bool IpsPatch::isOne(std::span<const std::byte> beginning) noexcept
{
    return textAt(beginning, 0, head.size()) == head;
}

Result<IpsPatch> IpsPatch::parse(const Snapshot& file, const std::string& path)
{
    const auto wrong = [&](Offset at, const char* reason) {
        return failure({.kind = ErrorKind::Syntax, .path = path, .range = Range::ofLength(at, 1), .reason = reason});
    };
    constexpr const char* cutOff = HEXFOLIO_TR("Reason", "the patch is cut off; get the file anew");
    const auto bytes = wholeFile(file, path);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!isOne(*bytes))
        return wrong(0, HEXFOLIO_TR("Reason", "this is no patch in IPS"));
    IpsPatch patch;
    const auto store = AppendStore::make();
    Size stored = 0;
    std::size_t at = head.size();
    while (textAt(*bytes, at, tail.size()) != tail) {
        if (bytes->size() - at < 5)
            return wrong(at, cutOff);
        const Offset offset = numberAt(*bytes, at, 3);
        const Size plain = numberAt(*bytes, at + 3, 2);
        const Size needed = plain > 0 ? plain : 3;
        if (bytes->size() - at - 5 < needed)
            return wrong(at, cutOff);
        const Size length = plain > 0 ? plain : numberAt(*bytes, at + 5, 2);
        const auto body = std::span(*bytes).subspan(at + 5, needed);
        if (length > mostLiterals - stored)
            return wrong(at, HEXFOLIO_TR("Reason", "its records hold more than 4 GiB"));
        const auto put = plain > 0 ? store->append(body) : store->append(std::vector<std::byte>(length, body.back()));
        if (!put)
            return std::unexpected(put.error());
        if (length > 0)
            patch.m_records.push_back({offset, length, *put});
        stored += length;
        at += 5 + needed;
    }
    at += tail.size();
    if (bytes->size() - at == 3)
        patch.m_cut = numberAt(*bytes, at, 3);
    else if (bytes->size() != at)
        return wrong(at, HEXFOLIO_TR("Reason", "something stands behind the end of the patch"));
    patch.m_literals = Snapshot::ofSource(store, stored);
    return patch;
}

Snapshot IpsPatch::made(const Snapshot& content) const
{
    static const auto zeros = std::make_shared<const PatternSource>(std::vector<std::byte>(1));
    PieceTree tree = content.tree();
    for (const Record& record : m_records) {
        if (record.offset > tree.size())
            tree.append(PieceTree(Piece{zeros.get(), 0, record.offset - tree.size()}));
        const Range range = Range::ofLength(record.offset, record.length);
        tree.replace(range.clampedTo(tree.size()), m_literals.slice(Range::ofLength(record.at, record.length)).tree());
    }
    if (tree.size() > m_cut)
        tree.replace({m_cut, tree.size()}, PieceTree());
    SourceList sources{zeros};
    for (const Snapshot* part : {&content, &m_literals}) {
        if (part->sources())
            sources.insert(sources.end(), part->sources()->begin(), part->sources()->end());
    }
    return {std::move(tree), std::make_shared<const SourceList>(std::move(sources))};
}

Result<PatchFit> IpsPatch::check(const Snapshot& content, Progress& progress) const
{
    const Snapshot after = made(content);
    if (after.size() != content.size())
        return PatchFit{.state = PatchFit::State::Fits};
    const auto same = SameBytes(content, after, progress).from(0, 0, content.size());
    if (!same)
        return std::unexpected(same.error());
    return PatchFit{.state = *same == content.size() ? PatchFit::State::Applied : PatchFit::State::Fits};
}

Result<Snapshot> IpsPatch::applied(const Snapshot& content, Progress& progress) const
{
    const auto fit = check(content, progress);
    if (!fit)
        return std::unexpected(fit.error());
    if (fit->state == PatchFit::State::Applied)
        return failure(
            {.kind = ErrorKind::PatchMismatch, .reason = HEXFOLIO_TR("Reason", "the patch is applied to it already")});
    return made(content);
}

Result<Snapshot> IpsPatch::reverted(const Snapshot&, Progress&) const
{
    return failure({.kind = ErrorKind::NotSupported,
                    .reason = HEXFOLIO_TR("Reason",
                                          "IPS patches do not hold the bytes they replace; use a copy of the "
                                          "file from before"),
                    .subject = "IPS"});
}

} // namespace hexfolio
