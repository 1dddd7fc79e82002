// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/findcommand.h"

#include "cli/inputfile.h"
#include "cli/numbers.h"
#include "cli/streamfinder.h"

#include <algorithm>
#include <format>

namespace hexfolio {

namespace {

/// Where some bytes could not be read, nobody knows that nothing lies there.
ExitStatus statusOf(Size found, const std::vector<Range>& unreadable)
{
    if (found > 0)
        return ExitStatus::Done;
    return unreadable.empty() ? ExitStatus::NothingFound : ExitStatus::Failed;
}

} // namespace

void sayUnreadable(const Terminal& terminal, const std::string& path, const std::vector<Range>& ranges)
{
    for (const Range range : ranges) {
        terminal.say(std::format("\"{}\": the bytes from {} to {} could not be read and were not searched.", path,
                                 hexText(range.begin), hexText(range.end)));
    }
}

Result<Range> PartOptions::rangeIn(Size size, const std::string& path) const
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

ExitStatus FindCommand::run(const Terminal& terminal) const
{
    const auto query = what.compiled();
    if (!query)
        return terminal.fail(what.mistakeIn(query.error()));
    // The last hit is known at the end only.
    const bool isForward = query->options().direction == SearchOptions::Direction::Forward;
    return isForward && isStream(path) ? runOnStream(*query, terminal) : runOnFile(*query, terminal);
}

ExitStatus FindCommand::runOnFile(const SearchQuery& query, const Terminal& terminal) const
{
    const auto file = openInput(path);
    if (!file)
        return terminal.fail(file.error());
    const Snapshot snapshot = Snapshot::ofSource(file->source, file->source->size());
    const auto range = part.rangeIn(snapshot.size(), path);
    if (!range)
        return terminal.fail(range.error());

    HitPrinter printer(terminal.out, format, query, snapshot);
    Progress progress;
    const auto outcome = query.run(snapshot, *range, printer, progress);
    printer.finish();
    if (!outcome) {
        Error error = outcome.error();
        error.path = file->path;
        return terminal.fail(error);
    }
    sayUnreadable(terminal, file->path, outcome->unreadable);
    return statusOf(printer.count(), outcome->unreadable);
}

ExitStatus FindCommand::runOnStream(const SearchQuery& query, const Terminal& terminal) const
{
    // A part that ends before it starts is a mistake whatever comes.
    if (const auto range = part.rangeIn(maxSize, path); !range)
        return terminal.fail(range.error());
    const auto stream = openStream(path);
    if (!stream)
        return terminal.fail(stream.error());
    StreamFinder finder(query, part.start, part.end.value_or(maxSize), format);
    const auto outcome = finder.run(*stream, terminal.out);
    if (!outcome)
        return terminal.fail(outcome.error());
    sayUnreadable(terminal, stream->name, outcome->unreadable);
    if (!outcome->wasStopped) {
        if (const auto range = part.rangeIn(outcome->size, path); !range)
            return terminal.fail(range.error());
    }
    return statusOf(outcome->found, outcome->unreadable);
}

} // namespace hexfolio
