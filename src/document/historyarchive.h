// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/document.h"
#include "document/editlog.h"
#include "document/editrecovery.h"
#include "document/statefolder.h"

#include <cstdint>
#include <string>

namespace hexfolio {

/// Histories of files that were closed, so that undo goes on when they are opened again: logs of edits, one folder for
/// each path.
///
/// Borrows the Io. Any thread; everything here reads and writes files, so it belongs into jobs.
class HistoryArchive {
public:
    struct Limits {
        Size perFile = Size{64} << 20;
        Size inAll = Size{512} << 20;
    };
    HistoryArchive(Io& io, const StateFolder& state, Limits limits);

    /// Ends the log of a document that is being closed and has nothing unsaved, and keeps its history, where it has one
    /// that is not kept yet and is not too large. The oldest ones make room.
    [[nodiscard]] Result<> keep(EditLog& log, const std::string& path);
    /// Keeps the history that a program left which died with everything saved.
    [[nodiscard]] Result<> adopt(EditRecovery& recovery);
    /// Gives a document that was just opened its history back; false where there is none that fits the file as it is
    /// now.
    [[nodiscard]] Result<bool> restore(Document& document);
    /// The bytes that all of them take.
    [[nodiscard]] Size size();
    /// Takes all of them away.
    [[nodiscard]] Result<> clear();

private:
    [[nodiscard]] std::string folderOf(const std::string& path) const;
    [[nodiscard]] Result<> freePlace(const std::string& path);
    void makeRoom();

    Io& m_io;
    std::string m_folder;
    Limits m_limits;
};

} // namespace hexfolio
