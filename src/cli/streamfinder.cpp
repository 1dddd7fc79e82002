// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/streamfinder.h"

#include "cli/streaminput.h"
#include "search/hitdelivery.h"
#include "search/streamsearch.h"

#include <memory>

namespace hexfolio {

namespace {

constexpr Size mostInMemory = Size{256} << 20;

} // namespace

Result<StreamFinder::Outcome> StreamFinder::run(const InputStream& in, Output& out) const
{
    const auto source = std::make_shared<StreamSource>(mostInMemory);
    Snapshot stream;
    HitPrinter printer(out, m_format, m_query, stream);
    StreamSearch search(m_query, m_start,
                        printer.readsHits() ? StreamSearch::Hits::Kept : StreamSearch::Hits::Forgotten);
    StreamInput input(in.file.get(), in.name, out.descriptor());
    Progress progress;
    Outcome outcome;
    auto state = StreamInput::State::More;
    while (state == StreamInput::State::More && !outcome.wasStopped) {
        const auto came = input.more(*source, search.worthLooking(), m_end);
        if (!came)
            return std::unexpected(came.error());
        state = *came;
        outcome.wasStopped = state == StreamInput::State::Unheard;
        if (outcome.wasStopped)
            break;
        stream = Snapshot::ofSource(source, source->size());
        const Behind behind = state == StreamInput::State::End ? Behind::Nothing : Behind::More;
        auto report = search.look(stream, behind, printer, progress);
        // A failed write makes the output a broken one, which ends the search.
        out.drain();
        if (!report) {
            report.error().path = in.name;
            return std::unexpected(std::move(report.error()));
        }
        addUnreadable(outcome.unreadable, report->unreadable);
        outcome.wasStopped = report->wasStopped || out.isBroken();
        source->release(std::min(search.needed(), source->size()));
    }
    printer.finish();
    outcome.found = printer.count();
    outcome.size = source->size();
    return outcome;
}

} // namespace hexfolio
