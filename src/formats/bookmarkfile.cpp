// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/bookmarkfile.h"

#include "document/anchors.h"
#include "document/snapshot.h"
#include "formats/jsonobject.h"
#include "mapping/filesource.h"
#include "mapping/openfile.h"

#include <algorithm>
#include <format>
#include <utility>

namespace hexfolio {

namespace {

constexpr std::uint64_t version = 1;

std::unexpected<Error> mistake(std::size_t line, const char* reason, ErrorKind kind = ErrorKind::Syntax)
{
    return failure({.kind = kind, .reason = reason, .subject = std::format("line {}", line)});
}

Result<std::string> fileOf(const JsonObject& head)
{
    if (head.text("hexfolio") != "bookmarks")
        return mistake(1, HEXFOLIO_TR("Reason", "this is no list of bookmarks"));
    if (head.number("version") != version)
        return mistake(1, HEXFOLIO_TR("Reason", "it was written by a newer version of Hexfolio"),
                       ErrorKind::NotSupported);
    return std::string(head.text("file").value_or(""));
}

Result<LabelledRange> bookmarkOf(const JsonObject& object, std::size_t line)
{
    const auto offset = object.number("offset");
    const auto length = object.number("length");
    const auto label = object.text("label");
    const auto end = offset && length ? checkedSum(*offset, *length) : std::nullopt;
    if (!label || !end || *end > maxSize || *length == 0)
        return mistake(line, HEXFOLIO_TR("Reason", "a bookmark has an offset, a length above 0 and a label"));
    if (label->size() > Anchors::longestLabel)
        return mistake(line, HEXFOLIO_TR("Reason", "the name of a bookmark is too long"), ErrorKind::TooLarge);
    return LabelledRange{.range = {*offset, *end}, .label = std::string(*label)};
}

} // namespace

std::string BookmarkFile::text() const
{
    std::string text =
        std::format("{{\"hexfolio\":\"bookmarks\",\"version\":{},\"file\":{}}}\n", version, jsonString(file));
    for (const LabelledRange& one : bookmarks)
        text += std::format("{{\"offset\":\"0x{:X}\",\"length\":\"0x{:X}\",\"label\":{}}}\n", one.range.begin,
                            one.range.size(), jsonString(one.label));
    return text;
}

Result<BookmarkFile> BookmarkFile::parse(std::string_view text)
{
    BookmarkFile parsed;
    for (std::size_t line = 1; !text.empty() || line == 1; ++line) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const auto object = JsonObject::parse(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (!object)
            return mistake(line, HEXFOLIO_TR("Reason", "the line is no JSON object"));
        if (line == 1) {
            auto file = fileOf(*object);
            if (!file)
                return std::unexpected(std::move(file.error()));
            parsed.file = *std::move(file);
            continue;
        }
        auto bookmark = bookmarkOf(*object, line);
        if (!bookmark)
            return std::unexpected(std::move(bookmark.error()));
        if (parsed.bookmarks.size() == Anchors::most)
            return mistake(line, HEXFOLIO_TR("Reason", "a document has at most 100000 bookmarks"), ErrorKind::TooLarge);
        parsed.bookmarks.push_back(*std::move(bookmark));
    }
    return parsed;
}

Result<BookmarkFile> BookmarkFile::load(const std::string& path)
{
    const auto file = openFile(path);
    if (!file)
        return std::unexpected(file.error());
    const Size size = file->source->size();
    const auto named = [&](Error error) {
        error.path = path;
        return failure(std::move(error));
    };
    if (size > longest)
        return named({.kind = ErrorKind::TooLarge, .reason = HEXFOLIO_TR("Reason", "this is no list of bookmarks")});
    const auto bytes = Snapshot::ofSource(file->source, size).bytes({0, size});
    if (!bytes)
        return named(bytes.error());
    auto parsed = parse({reinterpret_cast<const char*>(bytes->data()), bytes->size()});
    return parsed ? parsed : named(parsed.error());
}

} // namespace hexfolio
