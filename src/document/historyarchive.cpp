// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/historyarchive.h"

#include "document/documentsteps.h"
#include "document/editlogfolder.h"

#include <algorithm>
#include <filesystem>
#include <utility>
#include <vector>

namespace hexfolio {

namespace {

/// FNV-1a in 64 bits: names a folder, and protects nothing.
std::string hashOf(const std::string& path)
{
    std::uint64_t sum = 0xCBF29CE484222325U;
    for (const char character : path)
        sum = (sum ^ static_cast<unsigned char>(character)) * 0x100000001B3U;
    std::string digits;
    for (int shift = 60; shift >= 0; shift -= 4)
        digits.push_back("0123456789abcdef"[sum >> shift & 0xFU]);
    return digits;
}

struct Kept {
    std::string folder;
    Size size = 0;
    std::int64_t changedNs = 0;
};

Kept lookedAt(Io& io, const std::string& folder)
{
    Kept kept{.folder = folder};
    for (const std::string& name : io.names(folder).value_or(std::vector<std::string>())) {
        if (const auto identity = io.identityOf(folder + "/" + name)) {
            kept.size += identity->size;
            kept.changedNs = std::max(kept.changedNs, identity->modifiedNs);
        }
    }
    return kept;
}

std::vector<Kept> all(Io& io, const std::string& parent)
{
    std::vector<Kept> found;
    for (const std::string& name : io.names(parent).value_or(std::vector<std::string>()))
        found.push_back(lookedAt(io, parent + "/" + name));
    std::ranges::sort(found, {}, &Kept::changedNs);
    return found;
}

/// Whose lock is held is being read or written at this moment; it stays.
Result<> removed(Io& io, const std::string& folder)
{
    auto claimed = EditLogFolder::claim(io, folder);
    if (!claimed)
        return std::unexpected(claimed.error());
    return claimed->remove();
}

} // namespace

HistoryArchive::HistoryArchive(Io& io, const StateFolder& state, Limits limits)
    : m_io(io), m_folder(state.histories()), m_limits(limits)
{
}

std::string HistoryArchive::folderOf(const std::string& path) const
{
    std::error_code error;
    const auto canonical = std::filesystem::weakly_canonical(path, error);
    return m_folder + "/" + hashOf(error ? path : canonical.string());
}

void HistoryArchive::makeRoom()
{
    const auto kept = all(m_io, m_folder);
    Size total = 0;
    for (const Kept& one : kept)
        total += one.size;
    for (const Kept& one : kept) {
        if (total <= m_limits.inAll)
            return;
        if (removed(m_io, one.folder))
            total -= one.size;
    }
}

Result<> HistoryArchive::keep(EditLog& log, const std::string& path)
{
    auto flushed = log.flush();
    // Without a log nothing was edited, and what was kept before still holds.
    if (!flushed || !log.isOnDisk()) {
        const auto ended = log.end();
        return flushed ? ended : flushed;
    }
    if (auto free = freePlace(path); !free) {
        (void)log.end();
        return std::unexpected(free.error());
    }
    auto kept = log.end(folderOf(path), m_limits.perFile);
    makeRoom();
    return kept;
}

Result<> HistoryArchive::adopt(EditRecovery& recovery)
{
    auto free =
        freePlace(recovery.path()).and_then([&] { return recovery.folder().moveTo(folderOf(recovery.path())); });
    makeRoom();
    return free;
}

/// Takes what was kept of the file before away.
Result<> HistoryArchive::freePlace(const std::string& path)
{
    auto gone = removed(m_io, folderOf(path));
    if (!gone && gone.error().kind == ErrorKind::NotFound)
        return {};
    return gone;
}

Result<bool> HistoryArchive::restore(Document& document)
{
    const std::string folder = folderOf(document.file().path);
    if (document.file().path.empty() || !m_io.identityOf(folder))
        return false;
    const auto found = EditRecovery::claim(m_io, folder);
    if (!found)
        return std::unexpected(found.error());
    // A file that was changed since has another history.
    const bool fits = found->fileState() == EditRecovery::FileState::Unchanged && !found->isModified()
        && found->tornBytes() == 0 && found->isLogOf(document.file());
    if (!fits)
        return false;
    return document.steps().restore(found->whole(document)).transform([] { return true; });
}

Size HistoryArchive::size()
{
    Size total = 0;
    for (const Kept& one : all(m_io, m_folder))
        total += one.size;
    return total;
}

Result<> HistoryArchive::clear()
{
    Result<> done;
    for (const Kept& one : all(m_io, m_folder)) {
        if (auto gone = removed(m_io, one.folder); !gone)
            done = gone;
    }
    return done;
}

} // namespace hexfolio
