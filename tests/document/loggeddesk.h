// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/documentsteps.h"
#include "document/editlog.h"
#include "document/editrecovery.h"
#include "support/naivebytes.h"
#include "support/tempfile.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hexfolio::testing {

/// All of a history, with the bytes of every state.
struct HistoryState {
    std::size_t position = 0;
    std::optional<std::size_t> saved;
    std::vector<EditKind> kinds;
    std::vector<History::Clock::time_point> times;
    std::vector<NaiveBytes> states;

    static HistoryState of(const Document& document)
    {
        const History& history = document.history();
        HistoryState state{.position = history.position(), .saved = history.savedPosition()};
        const auto sources = document.snapshot().sources();
        for (const History::Step& step : history.steps()) {
            state.kinds.push_back(step.kind);
            state.times.push_back(std::chrono::floor<std::chrono::microseconds>(step.time));
            state.states.push_back(allBytesOf(Snapshot(step.tree, sources)));
        }
        return state;
    }
    friend bool operator==(const HistoryState&, const HistoryState&) = default;
};

/// A document whose edits are logged, as the program does it, and the same after a crash.
class LoggedDesk {
public:
    explicit LoggedDesk(const std::string& path, Io* io = nullptr)
        : m_log(io ? *io : m_io, m_state.path("recovery"))
        , m_document(path.empty() ? Document::untitled() : Document::open(path).value())
    {
        m_document->steps().setRecorder(&m_log);
    }

    [[nodiscard]] Document& document() { return *m_document; }
    [[nodiscard]] EditLog& log() { return m_log; }
    [[nodiscard]] StateFolder state() const { return StateFolder(m_state.path("")); }

    /// What is on disk at this moment, in a copy whose owner is dead.
    [[nodiscard]] std::vector<EditRecovery> crashed()
    {
        const std::string copy = m_copy.path("recovery");
        std::filesystem::remove_all(copy);
        if (std::filesystem::exists(m_state.path("recovery")))
            std::filesystem::copy(m_state.path("recovery"), copy, std::filesystem::copy_options::recursive);
        return EditRecovery::findAll(m_io, StateFolder(m_copy.path("")));
    }
    [[nodiscard]] std::string logPath() const
    {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(m_state.path("recovery"))) {
            if (entry.path().filename() == "log")
                return entry.path().string();
        }
        return {};
    }

private:
    TempFolder m_state;
    TempFolder m_copy;
    PosixIo m_io;
    EditLog m_log;
    std::unique_ptr<Document> m_document;
};

inline std::string textOfDocument(const Document& document)
{
    return textOf(allBytesOf(document.snapshot()));
}

} // namespace hexfolio::testing
