// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/editlogfolder.h"

#include <array>
#include <filesystem>
#include <random>
#include <utility>

namespace hexfolio {

namespace {

/// 128 random bits in hexadecimal digits.
std::string newName()
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::random_device random;
    std::string name;
    for (int i = 0; i < 32; ++i)
        name.push_back(digits[random() % digits.size()]);
    return name;
}

std::string parentOf(const std::string& path)
{
    return std::filesystem::path(path).parent_path().string();
}

} // namespace

Result<EditLogFolder> EditLogFolder::make(Io& io, const std::string& parent)
{
    EditLogFolder folder(io, parent + "/" + newName());
    auto made =
        io.makeFolder(folder.m_path).and_then([&] { return folder.takeLock(Io::OpenMode::CreateNew); }).and_then([&] {
            return io.syncFolder(parent);
        });
    if (!made)
        return std::unexpected(made.error());
    return folder;
}

Result<EditLogFolder> EditLogFolder::claim(Io& io, const std::string& path)
{
    EditLogFolder folder(io, path);
    auto taken = folder.takeLock(Io::OpenMode::WriteExisting);
    // A crash may have taken the folder's lock file before the rest, or have come before it was made.
    if (!taken && taken.error().kind == ErrorKind::NotFound)
        taken = folder.takeLock(Io::OpenMode::CreateNew);
    if (!taken)
        return std::unexpected(taken.error());
    return folder;
}

Result<> EditLogFolder::takeLock(Io::OpenMode mode)
{
    const auto fd = m_io->open(m_path + "/lock", mode);
    if (!fd)
        return std::unexpected(fd.error());
    m_lock = std::make_unique<OpenFd>(*m_io, *fd);
    return m_io->lock(*fd);
}

std::uint32_t EditLogFolder::beginSpill() noexcept
{
    m_spill.reset();
    m_spillSize = 0;
    m_isSpillSynced = true;
    return ++m_spillNumber;
}

Result<Offset> EditLogFolder::spill(std::span<const std::byte> bytes)
{
    if (!m_spill) {
        const auto fd = m_io->open(m_path + "/" + spillName(m_spillNumber), Io::OpenMode::CreateNew);
        if (!fd)
            return std::unexpected(fd.error());
        m_spill = std::make_unique<OpenFd>(*m_io, *fd);
    }
    const Offset at = m_spillSize;
    m_isSpillSynced = false;
    if (auto written = m_io->write(m_spill->get(), at, bytes); !written)
        return std::unexpected(written.error());
    m_spillSize += bytes.size();
    return at;
}

Result<> EditLogFolder::syncSpill()
{
    if (m_isSpillSynced)
        return {};
    m_isSpillSynced = true;
    return m_io->sync(m_spill->get()).and_then([&] { return m_io->syncFolder(m_path); });
}

Result<> EditLogFolder::replaceLog(std::span<const std::byte> bytes)
{
    const std::string fresh = m_path + "/log.new";
    (void)m_io->unlink(fresh);
    m_log.reset();
    const auto fd = m_io->open(fresh, Io::OpenMode::CreateNew);
    if (!fd)
        return std::unexpected(fd.error());
    m_log = std::make_unique<OpenFd>(*m_io, *fd);
    auto done = m_io->write(*fd, 0, bytes)
                    .and_then([&] { return m_io->sync(*fd); })
                    .and_then([&] { return syncSpill(); })
                    .and_then([&] { return m_io->rename(fresh, logPath()); })
                    .and_then([&] { return m_io->syncFolder(m_path); });
    if (!done)
        return done;
    m_logSize = bytes.size();
    dropOldSpill();
    return {};
}

void EditLogFolder::dropOldSpill()
{
    const auto names = m_io->names(m_path);
    if (!names)
        return;
    for (const std::string& name : *names) {
        if (name.starts_with("spill.") && name != spillName(m_spillNumber))
            (void)m_io->unlink(m_path + "/" + name);
    }
}

Result<> EditLogFolder::append(std::span<const std::byte> bytes)
{
    auto done = syncSpill().and_then([&] { return m_io->write(m_log->get(), m_logSize, bytes); }).and_then([&] {
        return m_io->sync(m_log->get());
    });
    if (done)
        m_logSize += bytes.size();
    return done;
}

Result<> EditLogFolder::remove()
{
    m_log.reset();
    m_spill.reset();
    auto gone = m_io->unlink(logPath());
    if (!gone && gone.error().kind != ErrorKind::NotFound)
        return gone;
    if (auto synced = m_io->syncFolder(m_path); !synced)
        return synced;
    auto names = m_io->names(m_path);
    if (!names)
        return std::unexpected(names.error());
    for (const std::string& name : *names)
        (void)m_io->unlink(m_path + "/" + name);
    m_lock.reset();
    return m_io->unlink(m_path);
}

Result<> EditLogFolder::moveTo(const std::string& path)
{
    auto moved = m_io->makeFolder(parentOf(path)).and_then([&] { return m_io->rename(m_path, path); }).and_then([&] {
        return m_io->syncFolder(parentOf(path));
    });
    if (!moved)
        return moved;
    (void)m_io->syncFolder(parentOf(m_path));
    m_path = path;
    return {};
}

} // namespace hexfolio
