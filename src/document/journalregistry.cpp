// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/journalregistry.h"

#include "base/crc32c.h"
#include "base/littleendian.h"
#include "document/identityrecord.h"

#include <algorithm>
#include <array>

namespace hexfolio {

namespace {

constexpr std::uint64_t magic = 0x0031'4745'524A'5848; // "HXJREG1\0"
constexpr std::size_t longestEntry = std::size_t{64} << 10;

std::vector<std::byte> encoded(const JournalRegistry::Entry& entry)
{
    LittleEndianWriter out;
    out.number(magic);
    out.number(static_cast<std::uint8_t>(entry.kind));
    out.bytes(entry.nonce);
    out.text(entry.path);
    out.text(entry.targetPath);
    writeIdentity(out, entry.target);
    writeIdentity(out, entry.own);
    out.number(crc32c(out.written()));
    return {out.written().begin(), out.written().end()};
}

std::optional<JournalRegistry::Entry> decoded(std::span<const std::byte> bytes)
{
    LittleEndianReader in(bytes);
    JournalRegistry::Entry entry;
    const bool isOurs = in.number<std::uint64_t>() == magic;
    const auto kind = in.number<std::uint8_t>();
    std::ranges::copy(in.bytes(entry.nonce.size()), entry.nonce.begin());
    entry.path = in.text();
    entry.targetPath = in.text();
    entry.target = readIdentity(in);
    entry.own = readIdentity(in);
    const std::uint32_t sum = crc32c(bytes.first(in.position()));
    const bool isWhole = in.number<std::uint32_t>() == sum && in.isGood() && in.left() == 0;
    if (!isOurs || !isWhole || kind < 1 || kind > 2)
        return std::nullopt;
    entry.kind = static_cast<JournalRegistry::Entry::Kind>(kind);
    return entry;
}

bool isNonce(const std::string& name)
{
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return name.size() == 2 * Nonce{}.size() && std::ranges::all_of(name, isDigit);
}

} // namespace

std::string JournalRegistry::pathOf(const Nonce& nonce) const
{
    return m_folder + "/" + hexOf(nonce);
}

Result<OpenFd> JournalRegistry::add(const Entry& entry, Durable durable)
{
    if (auto made = m_io.makeFolder(m_folder); !made)
        return std::unexpected(made.error());
    const auto fd = m_io.open(pathOf(entry.nonce), Io::OpenMode::CreateNew);
    if (!fd)
        return std::unexpected(fd.error());
    OpenFd file(m_io, *fd);
    auto done = m_io.lock(*fd).and_then([&] { return m_io.write(*fd, 0, encoded(entry)); });
    if (durable == Durable::Yes)
        done = done.and_then([&] { return m_io.sync(*fd); }).and_then([&] { return m_io.syncFolder(m_folder); });
    if (done)
        return file;
    // What stays behind without a file of its own is removed at the next start.
    (void)m_io.unlink(pathOf(entry.nonce));
    if (done.error().path.empty())
        done.error().path = pathOf(entry.nonce);
    return std::unexpected(done.error());
}

Result<> JournalRegistry::update(const OpenFd& file, const Entry& entry)
{
    return m_io.write(file.get(), 0, encoded(entry));
}

Result<> JournalRegistry::remove(const Nonce& nonce)
{
    auto removed = m_io.unlink(pathOf(nonce));
    if (!removed && removed.error().kind == ErrorKind::NotFound)
        return {};
    return removed;
}

std::optional<JournalRegistry::Entry> JournalRegistry::read(const std::string& name)
{
    const auto fd = m_io.open(m_folder + "/" + name, Io::OpenMode::ReadExisting);
    if (!fd)
        return std::nullopt;
    const OpenFd file(m_io, *fd);
    std::vector<std::byte> bytes(longestEntry);
    const auto count = m_io.read(*fd, 0, bytes);
    if (!count)
        return std::nullopt;
    auto entry = decoded(std::span(bytes).first(static_cast<std::size_t>(*count)));
    // Copied under another name it would be recovered twice.
    if (!entry || hexOf(entry->nonce) != name)
        return std::nullopt;
    return entry;
}

/// Empty, or zeros where the beginning should be; and its owner does not live. The lock is held to the end, so that
/// nobody who has just made the file goes on without it.
void JournalRegistry::removeIfTorn(const std::string& name)
{
    const auto fd = m_io.open(m_folder + "/" + name, Io::OpenMode::WriteExisting);
    if (!fd)
        return;
    const OpenFd file(m_io, *fd);
    std::array<std::byte, sizeof magic> beginning{};
    const auto isZero = [](std::byte byte) { return byte == std::byte{0}; };
    if (m_io.lock(*fd) && m_io.read(*fd, 0, beginning) && std::ranges::all_of(beginning, isZero))
        (void)m_io.unlink(m_folder + "/" + name);
}

void JournalRegistry::removeTorn()
{
    const auto names = m_io.names(m_folder);
    if (!names)
        return;
    for (const std::string& name : *names) {
        if (isNonce(name) && !read(name))
            removeIfTorn(name);
    }
}

Result<std::vector<JournalRegistry::Entry>> JournalRegistry::entries()
{
    const auto names = m_io.names(m_folder);
    if (!names && names.error().kind == ErrorKind::NotFound)
        return std::vector<Entry>();
    if (!names)
        return std::unexpected(names.error());
    std::vector<Entry> found;
    for (const std::string& name : *names) {
        if (!isNonce(name))
            continue;
        if (auto entry = read(name))
            found.push_back(std::move(*entry));
    }
    return found;
}

std::optional<OpenFd> JournalRegistry::taken(const Nonce& nonce)
{
    const auto fd = m_io.open(pathOf(nonce), Io::OpenMode::WriteExisting);
    if (!fd)
        return std::nullopt;
    OpenFd file(m_io, *fd);
    if (!m_io.lock(*fd))
        return std::nullopt;
    return file;
}

std::vector<JournalRegistry::Entry> JournalRegistry::waitingFor(const FileIdentity& target)
{
    auto all = entries();
    if (!all)
        return {};
    std::erase_if(*all, [&](const Entry& entry) {
        if (entry.kind != Entry::Kind::Journal || !entry.target.isSameFile(target))
            return true;
        const auto there = m_io.identityOf(entry.targetPath);
        return !there || !there->isSameFile(target) || !taken(entry.nonce);
    });
    return std::move(*all);
}

} // namespace hexfolio
