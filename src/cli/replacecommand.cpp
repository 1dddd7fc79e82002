// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/replacecommand.h"

#include "cli/inputfile.h"
#include "cli/numbers.h"
#include "document/documentedits.h"
#include "document/documentsaving.h"
#include "document/saver.h"
#include "formats/hexdigits.h"

#include <format>

namespace hexfolio {

namespace {

/// The bytes of a literal in which every bit counts.
std::vector<std::byte> bytesOf(const Pattern& literal)
{
    std::vector<std::byte> bytes;
    for (const Pattern::Element& element : literal.elements())
        bytes.push_back(static_cast<std::byte>(element.value));
    return bytes;
}

/// As much as is known of one side of a pair.
std::string shown(const std::vector<std::byte>& bytes, Size size)
{
    if (size == 0)
        return "-";
    return hexOf(bytes) + (bytes.size() < size ? "..." : "");
}

} // namespace

Result<Replacement> ReplaceCommand::textReplacement() const
{
    if (with.empty())
        return Replacement();
    // In the very bytes in which it would be found.
    PatternOptions literal = what;
    literal.text = with;
    literal.letterCase = LetterCase::Match;
    return literal.compiled().transform(
        [](const SearchQuery& query) { return Replacement::fromBytes(bytesOf(*query.pattern())); });
}

Result<Replacement> ReplaceCommand::replacement(const Pattern& pattern) const
{
    if (isHex)
        return Replacement::fromHex(with);
    switch (what.syntax) {
    case PatternOptions::Syntax::Text: return textReplacement();
    case PatternOptions::Syntax::Regex: return Replacement::fromTemplate(with, *pattern.regex());
    default: return Replacement::fromHex(with);
    }
}

/// With -o, also a file that may only be read.
Result<std::unique_ptr<Document>> ReplaceCommand::opened() const
{
    if (path != "-") {
        auto document = Document::open(path);
        if (!document || output.empty() || (*document)->access() != Access::Read)
            return document;
    }
    const auto file = openInput(path);
    if (!file)
        return std::unexpected(file.error());
    auto copy = Document::untitled();
    if (auto filled = copy->edits().replace({0, 0}, Snapshot::ofSource(file->source, file->source->size())); !filled)
        return std::unexpected(filled.error());
    return copy;
}

ExitStatus ReplaceCommand::print(const Terminal& terminal, const Replacer& replacer, const Document& document,
                                 Range range) const
{
    Progress progress;
    const auto pairs = replacer.preview(document.snapshot(), std::span(&range, 1), *preview, progress);
    if (!pairs)
        return terminal.fail(pairs.error());
    for (const Replacer::Pair& pair : *pairs) {
        terminal.out.write(std::format("{}  {}  {}\n", hexText(pair.hit.range.begin),
                                       shown(pair.before, pair.hit.range.size()), shown(pair.after, pair.sizeAfter)));
    }
    return pairs->empty() ? ExitStatus::NothingFound : ExitStatus::Done;
}

Result<> ReplaceCommand::save(Document& document, const StateFolder& state) const
{
    auto task = output.empty() ? document.saving().task() : document.saving().taskTo(output);
    if (!task)
        return std::unexpected(task.error());
    task->hasConsent = hasConsent;
    PosixIo io;
    Progress progress;
    return Saver(io, progress, state).run(std::move(*task)).transform([](const SaveOutcome&) { });
}

ExitStatus ReplaceCommand::run(const Terminal& terminal, const StateFolder& state) const
{
    const auto query = what.compiled();
    if (!query)
        return terminal.fail(what.mistakeIn(query.error()));
    const auto by = replacement(*query->pattern());
    if (!by)
        return terminal.fail("What to replace it with: " + sentenceOf(by.error()));
    const auto document = opened();
    if (!document)
        return terminal.fail(document.error());
    const auto range = part.rangeIn((*document)->size(), path);
    if (!range)
        return terminal.fail(range.error());
    const Replacer replacer(*query->pattern(), *by, {.search = what.search});
    if (preview)
        return print(terminal, replacer, **document, *range);

    Progress progress;
    const auto replaced = replacer.all((*document)->snapshot(), std::span(&*range, 1), progress);
    if (!replaced)
        return terminal.fail(replaced.error());
    sayUnreadable(terminal, path, replaced->unreadable);
    if (replaced->count > 0) {
        auto done = (*document)->edits().replace(replaced->range, replaced->content, EditKind::Replace).and_then([&] {
            return save(**document, state);
        });
        if (!done)
            return terminal.fail(done.error());
    }
    terminal.out.write(std::format("{} replaced\n", replaced->count));
    return replaced->count > 0 ? ExitStatus::Done : ExitStatus::NothingFound;
}

} // namespace hexfolio
