// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <utility>

namespace hexfolio {

/// Where the program keeps what must survive it and is nobody else's business: the list of journals under way, recovery
/// logs, histories, bookmarks. A plain value, made once in main() and passed down; the folders are made by who first
/// writes there.
class StateFolder {
public:
    explicit StateFolder(std::string path) : m_path(std::move(path)) { }
    /// $XDG_STATE_HOME/hexfolio, else ~/.local/state/hexfolio (XDG Base Directory Specification 0.8).
    [[nodiscard]] static StateFolder ofUser();

    [[nodiscard]] const std::string& path() const noexcept { return m_path; }
    /// One file for each journal that is not finished, and journals of targets whose own folder cannot be written.
    [[nodiscard]] std::string journals() const { return m_path + "/journals"; }
    /// One folder for each open document with unsaved edits.
    [[nodiscard]] std::string recovery() const { return m_path + "/recovery"; }
    /// Histories of files that were closed.
    [[nodiscard]] std::string histories() const { return m_path + "/histories"; }
    /// Bookmarks of files, one list for each.
    [[nodiscard]] std::string bookmarks() const { return m_path + "/bookmarks"; }

private:
    std::string m_path;
};

} // namespace hexfolio
