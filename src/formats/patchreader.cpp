// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/patchreader.h"

#include "formats/hexdigits.h"
#include "formats/linereader.h"
#include "formats/patchtext.h"

#include <algorithm>
#include <array>
#include <format>
#include <initializer_list>
#include <utility>

namespace hexfolio {

namespace {

using Kind = PatchRun::Kind;

constexpr const char* notAPatch = HEXFOLIO_TR("Reason", "this is not a patch of Hexfolio, nor one in IPS or BPS");
constexpr const char* badMember =
    HEXFOLIO_TR("Reason", "a member is missing, of the wrong kind, or not known to this version");

/// Every name in the line is among `names`.
bool hasOnly(const JsonObject& line, std::initializer_list<std::string_view> names)
{
    return std::ranges::all_of(line.members(),
                               [&](const auto& member) { return std::ranges::contains(names, member.first); });
}

std::optional<Sha256::Value> digestFrom(std::string_view digits)
{
    const auto bytes = bytesOfHex(digits);
    Sha256::Value value{};
    if (!bytes || bytes->size() != value.size())
        return std::nullopt;
    std::ranges::copy(*bytes, value.begin());
    return value;
}

/// The digest of that name, or none where it is null; false where it is anything else.
bool readDigest(const JsonObject& line, std::string_view name, std::optional<Sha256::Value>& to)
{
    const JsonObject::Value* value = line.find(name);
    if (value == nullptr)
        return false;
    if (std::holds_alternative<std::nullptr_t>(*value))
        return true;
    to = digestFrom(line.text(name).value_or(""));
    return to.has_value();
}

} // namespace

PatchReader::PatchReader(ByteStream& lines, std::string path, Progress& progress)
    : m_lines(lines), m_path(std::move(path)), m_progress(progress), m_store(AppendStore::make())
{
}

Result<Patch> PatchReader::run()
{
    LineReader lines(m_lines, patchtext::longestLine);
    Sha256 sum;
    bool isOver = false;
    for (;;) {
        const auto line = lines.next();
        m_number = lines.number();
        if (!line)
            return inLine(line.error());
        if (!*line)
            break;
        if (isOver)
            return wrong(HEXFOLIO_TR("Reason", "something stands behind the last line of the patch"));
        if (m_progress.isCancelled())
            return failure({.kind = ErrorKind::Cancelled});
        const auto object = JsonObject::parse((*line)->substr(0, (*line)->size() - ((*line)->ends_with('\n') ? 1 : 0)));
        if (!object && m_number == 1)
            return wrong(notAPatch);
        if (!object)
            return wrong(HEXFOLIO_TR("Reason", "this is no JSON object as patches have them"));
        isOver = object->find("end") != nullptr;
        Result<> read;
        if (m_number == 1)
            read = readHeader(*object);
        else
            read = isOver ? readFooter(*object, sum.value()) : readChange(*object);
        if (!read)
            return std::unexpected(std::move(read.error()));
        if (!isOver)
            sum.add(std::as_bytes(std::span(**line)));
    }
    if (!isOver)
        return wrong(m_number == 1 ? notAPatch : HEXFOLIO_TR("Reason", "the patch is cut off; get the file anew"));
    m_patch.removedBytes = m_patch.addedBytes = Snapshot::ofSource(m_store, m_stored);
    if (const char* contradiction = m_patch.contradiction())
        return wrong(contradiction);
    return std::move(m_patch);
}

Result<> PatchReader::readHeader(const JsonObject& line)
{
    if (line.text("format") != patchtext::formatName)
        return wrong(notAPatch);
    if (line.number("version") != patchtext::version)
        return wrong(HEXFOLIO_TR("Reason", "a newer version of Hexfolio wrote this patch; use that one"));
    const auto before = line.number("sizeBefore");
    const auto after = line.number("sizeAfter");
    const bool isFine = before && after && line.text("file") && line.text("created")
        && readDigest(line, "sha256Before", m_patch.before.digest)
        && readDigest(line, "sha256After", m_patch.after.digest)
        && hasOnly(line,
                   {"format", "version", "file", "created", "sizeBefore", "sizeAfter", "sha256Before", "sha256After"});
    if (!isFine)
        return wrong(badMember);
    m_patch.before.size = *before;
    m_patch.after.size = *after;
    m_patch.fileName = *line.text("file");
    m_patch.created = *line.text("created");
    return {};
}

Result<> PatchReader::readChange(const JsonObject& line)
{
    if (m_patch.changes.size() == Patch::mostChanges)
        return wrong(HEXFOLIO_TR("Reason", "a patch holds 16777216 changes at most"));
    const auto at = line.number("at");
    if (!at
        || !hasOnly(line, {"op", "at", "length", "old", "oldFill", "movedTo", "oldSha256", "new", "newFill", "from"}))
        return wrong(badMember);
    auto removed = removedRun(line);
    if (!removed)
        return std::unexpected(std::move(removed.error()));
    auto added = addedRun(line);
    if (!added)
        return std::unexpected(std::move(added.error()));
    const bool hasBoth = removed->kind != Kind::Nothing && added->kind != Kind::Nothing;
    const bool hasNone = removed->kind == Kind::Nothing && added->kind == Kind::Nothing;
    if (hasNone || (hasBoth && removed->length != added->length))
        return wrong(HEXFOLIO_TR("Reason", "the old and the new bytes of a change are not equally many"));
    const PatchChange change{*at, *removed, *added};
    if (line.text("op") != patchtext::operationOf(change))
        return wrong(HEXFOLIO_TR("Reason", "the members of the change are not those of its operation"));
    m_patch.changes.push_back(change);
    return {};
}

Result<PatchRun> PatchReader::removedRun(const JsonObject& line)
{
    std::size_t sides = 0;
    for (const std::string_view name : std::array{"old", "oldFill", "movedTo", "oldSha256"})
        sides += line.find(name) != nullptr ? 1 : 0;
    if (sides == 0)
        return PatchRun{};
    const auto length = line.number("length");
    if (sides > 1)
        return wrong(badMember);
    if (const auto digits = line.text("old"))
        return literal(*digits);
    if (const auto digits = line.text("oldFill"))
        return fill(*digits, line);
    const auto place = line.number("movedTo");
    if (place && length && *length > 0)
        return PatchRun{Kind::Elsewhere, *place, *length};
    const auto digest = digestFrom(line.text("oldSha256").value_or(""));
    if (!digest || !length || *length == 0)
        return wrong(badMember);
    m_patch.digests.push_back(*digest);
    return PatchRun{Kind::Digest, m_patch.digests.size() - 1, *length};
}

Result<PatchRun> PatchReader::addedRun(const JsonObject& line)
{
    std::size_t sides = 0;
    for (const std::string_view name : std::array{"new", "newFill", "from"})
        sides += line.find(name) != nullptr ? 1 : 0;
    if (sides == 0)
        return PatchRun{};
    if (sides > 1)
        return wrong(badMember);
    if (const auto digits = line.text("new"))
        return literal(*digits);
    if (const auto digits = line.text("newFill"))
        return fill(*digits, line);
    const auto from = line.number("from");
    const auto length = line.number("length");
    if (!from || !length || *length == 0)
        return wrong(badMember);
    return PatchRun{Kind::Elsewhere, *from, *length};
}

Result<PatchRun> PatchReader::literal(std::string_view digits)
{
    const auto bytes = bytesOfHex(digits);
    if (!bytes || bytes->empty())
        return wrong(HEXFOLIO_TR("Reason", "bytes are pairs of hexadecimal digits"));
    const auto at = m_store->append(*bytes);
    if (!at)
        return inLine(at.error());
    m_stored = *at + bytes->size();
    return PatchRun{Kind::Bytes, *at, bytes->size()};
}

Result<PatchRun> PatchReader::fill(std::string_view digits, const JsonObject& line)
{
    auto pattern = bytesOfHex(digits);
    const auto length = line.number("length");
    if (!pattern || pattern->empty())
        return wrong(HEXFOLIO_TR("Reason", "bytes are pairs of hexadecimal digits"));
    if (!length || *length == 0)
        return wrong(badMember);
    const auto [found, isNew] = m_patternIndex.try_emplace(hexOf(*pattern), m_patch.patterns.size());
    if (isNew && m_patch.patterns.size() == Patch::mostPatterns)
        return wrong(HEXFOLIO_TR("Reason", "a patch holds 65536 different patterns at most"));
    if (isNew)
        m_patch.patterns.push_back(std::make_shared<const PatternSource>(std::move(*pattern)));
    return PatchRun{Kind::Fill, found->second, *length};
}

Result<> PatchReader::readFooter(const JsonObject& line, const Sha256::Value& sum)
{
    const bool isFine =
        m_number > 1 && line.text("end") == patchtext::formatName && hasOnly(line, {"end", "changes", "sha256"});
    if (!isFine)
        return wrong(badMember);
    if (line.number("changes") != m_patch.changes.size())
        return wrong(HEXFOLIO_TR("Reason", "changes are missing or were added; get the file anew"));
    if (digestFrom(line.text("sha256").value_or("")) != sum)
        return wrong(HEXFOLIO_TR("Reason", "the patch was changed after it was written; get the file anew"));
    return {};
}

std::unexpected<Error> PatchReader::wrong(const char* reason) const
{
    return inLine({.kind = ErrorKind::Syntax, .reason = reason});
}

/// Says of an error without a place in which line of the patch it is.
std::unexpected<Error> PatchReader::inLine(Error error) const
{
    const bool isAboutText = error.kind == ErrorKind::Syntax || error.kind == ErrorKind::TooLarge;
    if (isAboutText && error.subject.empty())
        error.subject = std::format("line {}", m_number);
    if (error.path.empty())
        error.path = m_path;
    return failure(std::move(error));
}

} // namespace hexfolio
