// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/reallive.h"

#include "document/journalrecovery.h"
#include "document/livestart.h"
#include "mapping/openfile.h"
#include "support/bytes.h"
#include "support/tempfile.h"

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>
#include <utility>

namespace hexfolio::testing {

namespace {

namespace fs = std::filesystem;

Result<LiveStart> started(const std::string& path, const StateFolder& state)
{
    return openFile(path).and_then(
        [&](const OpenedFile& file) { return LiveStart::from(file, std::make_shared<PosixIo>(), state); });
}

} // namespace

RealLive::RealLive(std::string folder, std::vector<LiveAct> script, Size size)
    : m_folder(std::move(folder)), m_script(std::move(script)), m_reached{0}
{
    LiveModel model(countedBytes(size));
    for (const LiveAct& act : m_script) {
        model.apply(act);
        m_reached.push_back(model.states().size() - 1);
    }
    m_states = model.states();
}

void RealLive::prepare() const
{
    fs::remove_all(m_folder + "/files");
    fs::remove_all(m_folder + "/state");
    fs::create_directories(m_folder + "/files");
    const NaiveBytes& bytes = m_states.front();
    std::ofstream(path(), std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

bool RealLive::live(int report) const
{
    const auto start = started(path(), state());
    if (!start)
        return false;
    LiveModel model(m_states.front());
    for (const LiveAct& act : m_script) {
        model.apply(act);
        if (!perform(*start->editor, act, model) || ::write(report, "", 1) != 1)
            return false;
    }
    return start->editor->close().has_value();
}

void RealLive::recover() const
{
    PosixIo io;
    const StateFolder folder = state();
    (void)JournalRecovery(io, folder).recoverAll();
}

std::string RealLive::wrongWithUndo(bool isLeaving) const
{
    const auto start = started(path(), state());
    if (!start)
        return "it cannot be opened in Live mode: " + sentenceOf(start.error());
    Progress progress;
    for (std::size_t step = start->history.position; step > 0; --step) {
        if (!start->editor->undo(step, progress))
            return "a step cannot be undone";
    }
    const bool isOld = fileBytes(path()) == m_states.front();
    const bool isWithoutHistory = start->history.steps.empty() && isLeaving;
    return isOld || isWithoutHistory ? "" : "undoing does not lead back to the beginning";
}

std::string RealLive::wrongAfterRecovery(std::size_t acts) const
{
    const bool isLeaving = acts == m_script.size();
    const auto first = m_states.begin() + static_cast<std::ptrdiff_t>(m_reached[acts]);
    const auto last = m_states.begin() + static_cast<std::ptrdiff_t>(m_reached[isLeaving ? acts : acts + 1]) + 1;
    if (std::find(first, last, fileBytes(path())) == last)
        return "the bytes are not those of the last edit, nor of the one that was cut off";
    return wrongWithUndo(isLeaving);
}

} // namespace hexfolio::testing
