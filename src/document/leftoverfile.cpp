// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/leftoverfile.h"

#include "document/journalheader.h"
#include "document/openfd.h"

#include <algorithm>
#include <filesystem>
#include <vector>

namespace hexfolio {

namespace {

using What = RecoveryFinding::What;

/// Where the nonce stands in a header: behind magic, version, length and kind.
constexpr std::size_t nonceAt = 8 + 4 + 4 + 1;

bool isTornHeader(std::span<const std::byte> bytes, const Nonce& nonce)
{
    const auto isZero = [](std::byte byte) { return byte == std::byte{0}; };
    if (std::ranges::all_of(bytes.first(std::min<std::size_t>(bytes.size(), 512)), isZero))
        return true;
    return bytes.size() >= nonceAt + nonce.size() && std::ranges::equal(bytes.subspan(nonceAt, nonce.size()), nonce);
}

} // namespace

std::optional<RecoveryFinding> LeftoverFile::settle(const JournalRegistry::Entry& entry)
{
    const auto owned = m_registry.taken(entry.nonce);
    if (!owned)
        return std::nullopt;
    const RecoveryFinding kept{.what = What::LeftoverKept, .entry = entry};
    const auto fd = m_io.open(entry.path, Io::OpenMode::ReadExisting);
    if (!fd && fd.error().kind == ErrorKind::NotFound) {
        // Nothing was left behind, so there is nothing to tell.
        if (syncFolderOf(entry))
            (void)m_registry.remove(entry.nonce);
        return std::nullopt;
    }
    if (!fd)
        return kept;
    const OpenFd file(m_io, *fd);
    const auto found = m_io.identity(*fd);
    if (!found)
        return kept;
    const bool isTarget = found->isSameFile(entry.target);
    // Its name is a secret of this user's list; only until it was made its inode was not known.
    const bool isOwn = found->isSameFile(entry.own) || (entry.own.inode == 0 && !isTarget);
    // After an exchange the old file has the temporary name, and the new one its place.
    const auto inPlace = m_io.identityOf(entry.targetPath);
    const bool isExchanged =
        isTarget && inPlace && !inPlace->isSameFile(*found) && (entry.own.inode == 0 || inPlace->isSameFile(entry.own));
    if (isOwn || isExchanged)
        return removed(entry);
    return kept;
}

RecoveryFinding LeftoverFile::removed(const JournalRegistry::Entry& entry)
{
    RecoveryFinding finding{.what = What::LeftoverRemoved, .entry = entry};
    auto done = m_io.unlink(entry.path).and_then([&] { return syncFolderOf(entry); }).and_then([&] {
        return m_registry.remove(entry.nonce);
    });
    if (!done) {
        finding.what = What::Failed;
        finding.error = done.error();
    }
    return finding;
}

Result<> LeftoverFile::syncFolderOf(const JournalRegistry::Entry& entry)
{
    auto synced = m_io.syncFolder(std::filesystem::path(entry.path).parent_path().string());
    if (!synced && synced.error().kind == ErrorKind::NotFound)
        synced = {};
    return synced;
}

bool LeftoverFile::removeTornJournal(const JournalRegistry::Entry& entry)
{
    const auto fd = m_io.open(entry.path, Io::OpenMode::ReadExisting);
    if (!fd)
        return false;
    const OpenFd file(m_io, *fd);
    std::vector<std::byte> beginning(JournalHeader::longest);
    const auto count = m_io.read(*fd, 0, beginning);
    return count && isTornHeader(std::span(beginning).first(*count), entry.nonce)
        && m_io.unlink(entry.path).has_value();
}

} // namespace hexfolio
