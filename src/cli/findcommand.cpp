// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/findcommand.h"

#include "cli/hitprinter.h"
#include "cli/numbers.h"
#include "mapping/filesource.h"
#include "mapping/openfile.h"

#include <algorithm>
#include <format>

namespace hexfolio {

namespace {

/// The pattern with a mark under the place of the mistake, for people who look at a terminal.
std::string markUnder(const std::string& pattern, std::size_t position)
{
    const bool isOneLine = std::ranges::none_of(pattern, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
    if (!isOneLine)
        return {};
    return std::format("\n  {}\n  {}^", pattern, std::string(position, ' '));
}

void sayUnreadable(const Terminal& terminal, const std::string& path, const std::vector<Range>& ranges)
{
    for (const Range range : ranges) {
        terminal.say(std::format("\"{}\": the bytes from {} to {} could not be read and were not searched.", path,
                                 hexText(range.begin), hexText(range.end)));
    }
}

} // namespace

Result<Pattern> FindCommand::compiled() const
{
    switch (syntax) {
    case Syntax::Hex: return Pattern::fromHex(pattern);
    case Syntax::Text: return Pattern::fromText(pattern, encoding, letterCase);
    case Syntax::Regex: break;
    }
    return Pattern::fromRegex(pattern, letterCase);
}

Result<Range> FindCommand::rangeIn(Size size) const
{
    if (start > size) {
        return failure({.kind = ErrorKind::OutOfRange,
                        .path = path,
                        .reason = HEXFOLIO_TR("Reason", "--start lies past the end of the file"),
                        .subject = hexText(start)});
    }
    const Offset stop = std::min(end.value_or(size), size);
    if (stop < start) {
        return failure({.kind = ErrorKind::OutOfRange,
                        .reason = HEXFOLIO_TR("Reason", "--end lies before --start"),
                        .subject = hexText(stop)});
    }
    return Range{start, stop};
}

std::string FindCommand::mistakeIn(const Error& error) const
{
    std::string sentence = sentenceOf(error);
    if (pattern.empty())
        sentence = "The pattern is empty: there is nothing in it to look for.";
    else if (syntax == Syntax::Regex && error.kind == ErrorKind::Syntax && error.position)
        sentence = std::format("The regular expression is not understood (at character {}): {}.", *error.position + 1,
                               error.subject);
    return error.position && !pattern.empty() ? sentence + markUnder(pattern, *error.position) : sentence;
}

ExitStatus FindCommand::run(const Terminal& terminal) const
{
    auto wanted = compiled();
    if (!wanted)
        return terminal.fail(mistakeIn(wanted.error()));
    const auto file = openFile(path);
    if (!file)
        return terminal.fail(file.error());
    const Snapshot snapshot = Snapshot::ofSource(file->source, file->source->size());
    const auto range = rangeIn(snapshot.size());
    if (!range)
        return terminal.fail(range.error());

    HitPrinter printer(terminal.out, report);
    Progress progress;
    const Searcher searcher(std::move(*wanted), {.direction = direction, .overlaps = overlaps});
    const auto outcome = searcher.run(snapshot, *range, printer, progress);
    printer.finish();
    if (!outcome) {
        Error error = outcome.error();
        error.path = path;
        return terminal.fail(error);
    }
    sayUnreadable(terminal, path, outcome->unreadable);
    if (printer.count() > 0)
        return ExitStatus::Done;
    return outcome->unreadable.empty() ? ExitStatus::NothingFound : ExitStatus::Failed;
}

} // namespace hexfolio
