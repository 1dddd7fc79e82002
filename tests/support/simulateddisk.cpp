// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/simulateddisk.h"

#include <algorithm>
#include <utility>

namespace hexfolio::testing {

std::string folderOf(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    return slash == 0 || slash == std::string_view::npos ? "/" : std::string(path.substr(0, slash));
}

void SimulatedDisk::addFolder(const std::string& path)
{
    for (std::string folder = path; folder != "/"; folder = folderOf(folder)) {
        m_folders.insert(folder);
        m_durableFolders.insert(folder);
    }
}

SimulatedDisk::FileId SimulatedDisk::addFile(const std::string& path, NaiveBytes bytes,
                                             const Io::Attributes& attributes)
{
    const FileId id = m_nextFile++;
    m_files.emplace(id, SimulatedFile(std::move(bytes), attributes, now()));
    addLink(path, id);
    return id;
}

void SimulatedDisk::addLink(const std::string& path, FileId file)
{
    m_names[path] = file;
    m_durableNames[path] = file;
}

SimulatedDisk::FileId SimulatedDisk::find(const std::string& path) const
{
    const auto found = m_names.find(path);
    return found == m_names.end() ? 0 : found->second;
}

std::uint64_t SimulatedDisk::linksOf(FileId id) const
{
    return static_cast<std::uint64_t>(std::ranges::count(m_names, id, &Names::value_type::second));
}

std::vector<std::string> SimulatedDisk::names(const std::string& folder) const
{
    std::vector<std::string> found;
    const auto collect = [&](const std::string& path) {
        if (path != "/" && folderOf(path) == folder)
            found.push_back(path.substr(path.rfind('/') + 1));
    };
    for (const auto& [path, id] : m_names)
        collect(path);
    for (const std::string& path : m_folders)
        collect(path);
    return found;
}

NaiveBytes SimulatedDisk::bytesAt(const std::string& path) const
{
    const FileId id = find(path);
    return id == 0 ? NaiveBytes() : file(id).bytes();
}

void SimulatedDisk::apply(const NameChange& change, Names& names, std::set<std::string>& folders)
{
    if (change.isFolder) {
        folders.erase(change.gone);
        if (!change.come.empty())
            folders.insert(change.come);
        return;
    }
    if (!change.gone.empty() && change.other == 0)
        names.erase(change.gone);
    else if (!change.gone.empty())
        names[change.gone] = change.other;
    if (!change.come.empty())
        names[change.come] = change.file;
}

void SimulatedDisk::change(NameChange change)
{
    apply(change, m_names, m_folders);
    m_unsynced.push_back(std::move(change));
}

SimulatedDisk::FileId SimulatedDisk::create(const std::string& path, const Io::Attributes& attributes)
{
    const FileId id = m_nextFile++;
    m_files.emplace(id, SimulatedFile({}, attributes, now()));
    change({.come = path, .file = id});
    return id;
}

void SimulatedDisk::makeFolder(const std::string& path)
{
    change({.come = path, .isFolder = true});
}

void SimulatedDisk::unlink(const std::string& path)
{
    change({.gone = path, .isFolder = hasFolder(path)});
}

void SimulatedDisk::rename(const std::string& from, const std::string& to, Exchange exchange)
{
    change({.come = to, .file = find(from), .gone = from, .other = exchange == Exchange::Yes ? find(to) : 0});
}

void SimulatedDisk::syncFolder(const std::string& path)
{
    std::erase_if(m_unsynced, [&](const NameChange& change) {
        if (folderOf(change.come) != path && folderOf(change.gone) != path)
            return false;
        apply(change, m_durableNames, m_durableFolders);
        return true;
    });
}

SimulatedDisk SimulatedDisk::afterCut(CutDice& dice) const
{
    SimulatedDisk left;
    left.m_names = m_durableNames;
    left.m_folders = m_durableFolders;
    std::size_t logged = dice.below(m_unsynced.size() + 1);
    for (const NameChange& change : m_unsynced) {
        const bool isLogged = logged > 0;
        logged -= isLogged ? 1 : 0;
        if (dice.model() == CutDice::Model::Ordered ? isLogged : dice.survives())
            apply(change, left.m_names, left.m_folders);
    }
    // A folder that is gone takes everything with it.
    const auto isLost = [&](const std::string& path) { return !left.m_folders.contains(folderOf(path)); };
    while (std::erase_if(left.m_folders, [&](const std::string& path) { return path != "/" && isLost(path); }) > 0) { }
    std::erase_if(left.m_names, [&](const auto& name) { return isLost(name.first); });
    left.m_durableNames = left.m_names;
    left.m_durableFolders = left.m_folders;
    for (const auto& [path, id] : left.m_names) {
        if (left.m_files.contains(id))
            continue;
        SimulatedFile& file = left.m_files.emplace(id, m_files.at(id)).first->second;
        file.lose(dice);
    }
    left.m_nextFile = m_nextFile;
    left.m_time = m_time;
    return left;
}

} // namespace hexfolio::testing
