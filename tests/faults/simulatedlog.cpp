// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/simulatedlog.h"

#include "document/document.h"
#include "document/documentedits.h"
#include "document/documentsteps.h"
#include "document/editlog.h"
#include "document/editrecovery.h"
#include "support/bytes.h"

#include <algorithm>
#include <functional>
#include <memory>

namespace hexfolio::testing {

namespace {

const std::string home = "/home/user/state";

/// What one run has done, for the verdict on what is left of it.
struct Told {
    /// The document after each edit.
    std::vector<NaiveBytes> states;
    /// The last of them that was told to be on the disk.
    std::size_t flushed = 0;
};

using Step = std::function<Result<>(Document&)>;

std::vector<Step> stepsOf(LogStory story)
{
    // Every second step the log is written; what one of them adds is never what a later one takes back.
    std::vector<Step> steps{
        [](Document& d) { return d.edits().insert(0, bytesOf("the first bytes of all")); },
        [](Document& d) { return d.edits().overwrite(4, bytesOf("FIRST")); },
        [](Document& d) { return d.edits().erase({0, 4}); },
        [](Document& d) { return d.edits().insert(3, bytesOf("a"), DocumentEdits::Typing::Yes); },
        [](Document& d) { return d.steps().undo(); },
        [](Document& d) { return d.edits().insert(4, bytesOf("b"), DocumentEdits::Typing::Yes); },
        [](Document& d) { return d.edits().resize(3000); },
        [](Document& d) { return d.edits().fill({1000, 2000}, bytesOf("fill")); },
        [](Document& d) { return d.edits().relocate(0, {900, 1100}); },
        [](Document& d) { return d.edits().overwrite(2990, bytesOf("the end")); },
        [](Document& d) { return d.steps().undo(); },
        [](Document& d) { return d.edits().insert(20, bytesOf("another")); },
        [](Document& d) { return d.steps().undo(); },
        [](Document& d) { return d.edits().insert(7, bytesOf("at last")); },
    };
    if (story == LogStory::Pasted) {
        constexpr std::size_t many = 1'300'000;
        steps.insert(steps.begin() + 3, [](Document& d) { return d.edits().insert(1, countedBytes(many)); });
        steps.resize(8);
    }
    return steps;
}

bool tell(SimulatedIo& io, LogStory story, Told& told)
{
    EditLog log(io, StateFolder(home).recovery());
    const auto document = Document::untitled();
    document->steps().setRecorder(&log);
    told = {.states = {{}}};
    bool isWell = true;
    std::size_t count = 0;
    for (const Step& step : stepsOf(story)) {
        isWell = step(*document).has_value() && isWell;
        told.states.push_back(allBytesOf(document->snapshot()));
        if (++count % 2 != 0)
            continue;
        const bool isFlushed = log.flush().has_value();
        isWell = isWell && isFlushed;
        if (isFlushed)
            told.flushed = told.states.size() - 1;
    }
    document->steps().setRecorder(nullptr);
    return isWell;
}

std::string verdictOn(SimulatedDisk disk, const Told& told)
{
    SimulatedIo io(disk);
    const auto found = EditRecovery::findAll(io, StateFolder(home));
    if (found.empty())
        return told.flushed == 0 ? "" : "the edits are gone";
    const NaiveBytes back = allBytesOf(found.front().preview());
    const auto first = told.states.begin() + static_cast<std::ptrdiff_t>(told.flushed);
    if (std::find(first, told.states.end(), back) != told.states.end())
        return {};
    return std::ranges::contains(told.states, back) ? "edits that were told to be safe are gone"
                                                    : "the document never was like this";
}

} // namespace

CrashSubject simulatedEditLog(LogStory story)
{
    SimulatedDisk disk;
    disk.addFolder("/home/user");
    const auto told = std::make_shared<Told>();
    return {.name = story == LogStory::Short ? "the log of small edits" : "the log of a large paste",
            .before = disk,
            .run = [=](SimulatedIo& io) { return tell(io, story, *told); },
            .recover = [](SimulatedIo& io) { (void)EditRecovery::findAll(io, StateFolder(home)); },
            .verdict = [=](const SimulatedDisk& left, bool, CrashSubject::End) { return verdictOn(left, *told); }};
}

} // namespace hexfolio::testing
