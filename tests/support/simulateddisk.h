// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/simulatedfile.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace hexfolio::testing {

/// Files, names and folders in memory, with what is on the disk for good and what a power cut may take.
///
/// A new name, a lost name and a new folder are safe once the folder they stand in is synced; syncing the file alone is
/// not enough. A value: copying it is how one state is cut in many ways.
class SimulatedDisk {
public:
    using FileId = std::uint64_t;
    enum class Exchange : std::uint8_t { No, Yes };

    // --- Setting the scene; all of it is on the disk for good
    void addFolder(const std::string& path);
    FileId addFile(const std::string& path, NaiveBytes bytes, const Io::Attributes& attributes = plain);
    void addLink(const std::string& path, FileId file);

    // --- What is there now
    [[nodiscard]] bool hasFolder(const std::string& path) const { return m_folders.contains(path); }
    /// 0 where there is no such name.
    [[nodiscard]] FileId find(const std::string& path) const;
    [[nodiscard]] SimulatedFile& file(FileId id) { return m_files.at(id); }
    [[nodiscard]] const SimulatedFile& file(FileId id) const { return m_files.at(id); }
    [[nodiscard]] std::uint64_t linksOf(FileId id) const;
    /// The names in a folder, without its path.
    [[nodiscard]] std::vector<std::string> names(const std::string& folder) const;
    /// The bytes under a name; empty where there is no such file.
    [[nodiscard]] NaiveBytes bytesAt(const std::string& path) const;

    // --- What programs do
    /// Nanoseconds that go on by a microsecond with each question.
    [[nodiscard]] std::int64_t now() noexcept { return m_time += 1000; }
    FileId create(const std::string& path, const Io::Attributes& attributes);
    void makeFolder(const std::string& path);
    /// A file, or an empty folder.
    void unlink(const std::string& path);
    void rename(const std::string& from, const std::string& to, Exchange exchange);
    void syncFolder(const std::string& path);

    /// The machine goes on, the program is gone.
    [[nodiscard]] SimulatedDisk afterKill() const { return *this; }
    /// The power went and came back.
    [[nodiscard]] SimulatedDisk afterCut(CutDice& dice) const;

    static constexpr Io::Attributes plain{.mode = 0644, .owner = 1000, .group = 1000, .links = 1};

private:
    /// One change of names that is not on the disk for good. An empty `gone` or `come` says nothing of that name.
    struct NameChange {
        std::string come;
        FileId file = 0;
        std::string gone;
        /// What `gone` names from then on; 0 for nothing.
        FileId other = 0;
        bool isFolder = false;
    };
    using Names = std::map<std::string, FileId>;

    static void apply(const NameChange& change, Names& names, std::set<std::string>& folders);
    void change(NameChange change);

    std::map<FileId, SimulatedFile> m_files;
    Names m_names;
    Names m_durableNames;
    std::set<std::string> m_folders{"/"};
    std::set<std::string> m_durableFolders{"/"};
    std::vector<NameChange> m_unsynced;
    FileId m_nextFile = 1;
    std::int64_t m_time = 1'000'000'000;
};

/// "/a/b" for "/a/b/c".
[[nodiscard]] std::string folderOf(std::string_view path);

} // namespace hexfolio::testing
