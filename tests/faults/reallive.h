// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/statefolder.h"
#include "faults/livescript.h"
#include "mapping/io.h"

#include <string>
#include <vector>

namespace hexfolio::testing {

/// A Live session of the real engine on a real file, in a folder of its own. A value; the files belong to whoever made
/// the folder.
class RealLive {
public:
    /// The file has `size` bytes before.
    RealLive(std::string folder, std::vector<LiveAct> script, Size size);

    /// The file with its old bytes, and no trace of an earlier session.
    void prepare() const;
    /// Opens, does everything and leaves Live mode; a byte goes to `report` for each act that was told to be done.
    /// Returns whether all were.
    [[nodiscard]] bool live(int report) const;
    /// What the next start of the program does.
    void recover() const;
    /// What is wrong once it is recovered, if so many acts were told to be done; empty where nothing is.
    [[nodiscard]] std::string wrongAfterRecovery(std::size_t acts) const;

private:
    [[nodiscard]] std::string path() const { return m_folder + "/files/file.bin"; }
    [[nodiscard]] StateFolder state() const { return StateFolder(m_folder + "/state"); }
    [[nodiscard]] std::string wrongWithUndo(bool isLeaving) const;

    std::string m_folder;
    std::vector<LiveAct> m_script;
    /// The states of the file in the course of the script, and which of them is reached after so many acts.
    std::vector<NaiveBytes> m_states;
    std::vector<std::size_t> m_reached;
};

} // namespace hexfolio::testing
