// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/dumpcommand.h"

#include "cli/dumpprinter.h"
#include "document/spanreader.h"
#include "mapping/filesource.h"
#include "mapping/openfile.h"

#include <algorithm>

namespace hexfolio {

namespace {

/// Prints the range; the error of the first byte that cannot be read.
Result<> dump(const Snapshot& snapshot, Range range, DumpPrinter& printer, const Output& output)
{
    SpanReader reader(snapshot, range);
    while (const auto span = reader.next()) {
        if (output.isBroken())
            return {};
        switch (span->kind) {
        case Span::Kind::Bytes: printer.add(span->bytes); break;
        case Span::Kind::Zeros: printer.addZeros(span->range.size()); break;
        case Span::Kind::Unreadable: {
            auto bytes = snapshot.bytes(Range::ofLength(span->range.begin, 1));
            if (!bytes)
                return std::unexpected(std::move(bytes.error()));
            return failure({.kind = ErrorKind::InputOutput, .range = span->range});
        }
        }
    }
    return {};
}

} // namespace

ExitStatus DumpCommand::run(const Terminal& terminal) const
{
    const auto file = openFile(path);
    if (!file)
        return terminal.fail(file.error());
    const Snapshot snapshot = Snapshot::ofSource(file->source, file->source->size());
    const Offset begin = std::min(skip, snapshot.size());
    const Range range = Range::ofLength(begin, length.value_or(maxSize)).clampedTo(snapshot.size());
    DumpPrinter printer(terminal.out, begin);
    const auto dumped = dump(snapshot, range, printer, terminal.out);
    // hexdump says nothing at all about an empty file, or where nothing was asked for.
    if (range.end > 0 && length != Size{0})
        printer.finish();
    if (dumped)
        return ExitStatus::Done;
    Error error = dumped.error();
    if (error.path.empty())
        error.path = path;
    return terminal.fail(error);
}

} // namespace hexfolio
