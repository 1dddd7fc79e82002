// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/patchwriter.h"

#include "formats/hexdigits.h"
#include "formats/jsonobject.h"
#include "formats/patchtext.h"
#include "formats/samebytes.h"

#include <format>
#include <string>

namespace hexfolio {

namespace {

using Kind = PatchRun::Kind;

/// One walk over a patch, with the sum over its lines.
class Writer {
public:
    Writer(const Patch& patch, const ByteSink& sink) : m_patch(patch), m_sink(sink) { }

    [[nodiscard]] Result<> header()
    {
        std::string line = std::format(R"({{"format":"{}","version":{},"file":{},"created":{})", patchtext::formatName,
                                       patchtext::version, jsonString(m_patch.fileName), jsonString(m_patch.created));
        line += std::format(R"(,"sizeBefore":"{}","sizeAfter":"{}")", hexNumber(m_patch.before.size),
                            hexNumber(m_patch.after.size));
        addDigest(line, "sha256Before", m_patch.before.digest);
        addDigest(line, "sha256After", m_patch.after.digest);
        return put(line + "}\n");
    }

    [[nodiscard]] Result<> change(const PatchChange& change)
    {
        std::string line =
            std::format(R"({{"op":"{}","at":"{}")", patchtext::operationOf(change), hexNumber(change.at));
        const bool saysLength = needsLength(change.removed) || needsLength(change.added);
        if (saysLength)
            line += std::format(R"(,"length":"{}")", hexNumber(std::max(change.removed.length, change.added.length)));
        auto done = addRemoved(line, change.removed).and_then([&] { return addAdded(line, change.added); });
        return done ? put(line + "}\n") : done;
    }

    [[nodiscard]] Result<> footer()
    {
        const Sha256::Value sum = m_sum.value();
        const std::string line = std::format("{{\"end\":\"{}\",\"changes\":{},\"sha256\":\"{}\"}}\n",
                                             patchtext::formatName, m_patch.changes.size(), hexOf(sum));
        return m_sink(std::as_bytes(std::span(line)));
    }

private:
    static bool needsLength(const PatchRun& run) { return run.kind != Kind::Nothing && run.kind != Kind::Bytes; }

    static void addDigest(std::string& line, std::string_view name, const std::optional<Sha256::Value>& digest)
    {
        if (digest)
            line += std::format(R"(,"{}":"{}")", name, hexOf(*digest));
        else
            line += std::format(R"(,"{}":null)", name);
    }

    [[nodiscard]] static Result<> addBytes(std::string& line, std::string_view name, const Snapshot& content)
    {
        std::vector<std::byte> bytes(content.size());
        if (auto read = readWhole(content, 0, bytes); !read)
            return read;
        line += std::format(R"(,"{}":")", name);
        appendHex(line, bytes);
        line += '"';
        return {};
    }

    [[nodiscard]] Result<> addRemoved(std::string& line, const PatchRun& run) const
    {
        switch (run.kind) {
        case Kind::Nothing: break;
        case Kind::Bytes: return addBytes(line, "old", m_patch.removedContent(run));
        case Kind::Fill: line += std::format(R"(,"oldFill":"{}")", hexOf(m_patch.patterns[run.at]->pattern())); break;
        case Kind::Elsewhere: line += std::format(R"(,"movedTo":"{}")", hexNumber(run.at)); break;
        case Kind::Digest: line += std::format(R"(,"oldSha256":"{}")", hexOf(m_patch.digests[run.at])); break;
        }
        return {};
    }

    [[nodiscard]] Result<> addAdded(std::string& line, const PatchRun& run) const
    {
        switch (run.kind) {
        case Kind::Nothing: break;
        case Kind::Bytes: return addBytes(line, "new", m_patch.addedContent(run));
        case Kind::Fill: line += std::format(R"(,"newFill":"{}")", hexOf(m_patch.patterns[run.at]->pattern())); break;
        case Kind::Elsewhere: line += std::format(R"(,"from":"{}")", hexNumber(run.at)); break;
        case Kind::Digest:
            return failure(
                {.kind = ErrorKind::BadArgument,
                 .reason = HEXFOLIO_TR("Reason", "a patch that cannot be reverted has no way back to write")});
        }
        return {};
    }

    [[nodiscard]] Result<> put(const std::string& line)
    {
        m_sum.add(std::as_bytes(std::span(line)));
        return m_sink(std::as_bytes(std::span(line)));
    }

    const Patch& m_patch;
    const ByteSink& m_sink;
    Sha256 m_sum;
};

} // namespace

Result<> writePatchText(const Patch& patch, const ByteSink& sink, Progress& progress)
{
    Writer writer(patch, sink);
    auto done = writer.header();
    for (const PatchChange& change : patch.changes) {
        if (!done)
            return done;
        if (progress.isCancelled())
            return failure({.kind = ErrorKind::Cancelled});
        done = writer.change(change);
    }
    return done ? writer.footer() : done;
}

} // namespace hexfolio
