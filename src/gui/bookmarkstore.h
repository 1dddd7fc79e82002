// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/anchor.h"
#include "gui/model/bookmarks.h"

#include <QString>

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace hexfolio {

/// Keeps the bookmarks of files from one run of the program to the next: in a folder, one list for each file, by its
/// true path.
///
/// What is put waits until somebody carries it out, of one file the newest only; who loads sees all that was put
/// before. Any thread; all but put() read or write files.
class BookmarkStore {
public:
    explicit BookmarkStore(std::string folder) : m_folder(std::move(folder)) { }

    /// What is to be kept of the file at `path`; without bookmarks its list is deleted.
    void put(const std::string& path, Bookmarks::State state);
    /// Writes all that waits. Errors: of the last one that could not be written.
    [[nodiscard]] Result<> carryOut();

    struct Loaded {
        std::vector<LabelledRange> bookmarks;
        /// Why they could not be read.
        std::optional<Error> error;
        /// The name under which a list is kept that is damaged; empty where there is none.
        std::string setAside;
        /// There is none at the place of the list that somebody could still read.
        [[nodiscard]] bool mayWrite() const noexcept { return !error || !setAside.empty(); }
    };
    /// Carries out what waits, and reads the list of the file at `path`.
    [[nodiscard]] Loaded load(const std::string& path);
    /// Where the list of the file at `path` is.
    [[nodiscard]] QString nameFor(const std::string& path) const;

private:
    [[nodiscard]] Result<> write(const std::string& path, const Bookmarks::State& state) const;

    std::string m_folder;
    std::mutex m_mutex;
    std::map<std::string, Bookmarks::State> m_waiting;
    /// Held while files are written.
    std::mutex m_writing;
};

} // namespace hexfolio
