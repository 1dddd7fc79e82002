// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/simulatedio.h"

#include <algorithm>
#include <cerrno>

namespace hexfolio::testing {

namespace {

constexpr std::uint64_t deviceNumber = 0x801;

std::unexpected<Error> refused(int osCode, const std::string& path = {})
{
    return failure(systemError(osCode, path));
}

bool isWholeBlocks(Range range)
{
    return range.begin % SimulatedFile::block == 0 && range.end % SimulatedFile::block == 0 && !range.isEmpty();
}

} // namespace

Result<> SimulatedIo::begin(const std::string& what, const std::function<void()>& effect)
{
    const bool wasCut = isCut();
    ++m_calls;
    if (!wasCut)
        m_log.push_back(what);
    if (!isCut())
        return {};
    if (!wasCut && m_cut == Cut::During && effect)
        effect();
    return refused(EIO);
}

std::string SimulatedIo::pathOf(int fd) const
{
    const auto found = m_open.find(fd);
    return found == m_open.end() ? "(closed)" : found->second.path;
}

Result<SimulatedIo::OpenFile*> SimulatedIo::writable(int fd)
{
    const auto found = m_open.find(fd);
    if (found == m_open.end() || !found->second.isWritable)
        return refused(EBADF);
    return &found->second;
}

Result<> SimulatedIo::change(const std::string& what, int fd, const std::function<void(SimulatedFile&)>& effect)
{
    const auto open = writable(fd);
    if (!open)
        return failure(open.error());
    const auto apply = [&] { effect(m_disk.file((*open)->file)); };
    if (auto begun = begin(what + " " + (*open)->path, apply); !begun)
        return begun;
    apply();
    return {};
}

int SimulatedIo::openBefore(const std::string& path, Before how)
{
    const int fd = m_nextFd++;
    m_open[fd] = {.path = path, .file = m_disk.find(path), .isWritable = how == Before::Writable};
    return fd;
}

Result<> SimulatedIo::store(int fd, Offset offset, std::span<const std::byte> bytes)
{
    return change("store", fd, [&](SimulatedFile& file) { file.write(offset, bytes, m_disk.now()); });
}

FileIdentity SimulatedIo::identityBefore(const std::string& path) const
{
    return identityOfFile(m_disk.find(path));
}

Result<int> SimulatedIo::open(const std::string& path, OpenMode mode)
{
    const bool isNew = mode == OpenMode::CreateNew || mode == OpenMode::CreateShared;
    const bool canBeMade = isNew && m_disk.find(path) == 0 && m_disk.hasFolder(folderOf(path));
    const auto make = [&] {
        if (!canBeMade)
            return;
        Attributes attributes = SimulatedDisk::plain;
        attributes.mode = mode == OpenMode::CreateShared ? 0644 : 0600;
        (void)m_disk.create(path, attributes);
    };
    if (auto begun = begin("open " + path, make); !begun)
        return failure(begun.error());
    if (isNew && !canBeMade)
        return refused(m_disk.find(path) != 0 ? EEXIST : ENOENT, path);
    make();
    if (m_disk.find(path) == 0)
        return refused(m_disk.hasFolder(path) ? EISDIR : ENOENT, path);
    const int fd = m_nextFd++;
    m_open[fd] = {.path = path, .file = m_disk.find(path), .isWritable = mode != OpenMode::ReadExisting};
    return fd;
}

Result<> SimulatedIo::write(int fd, Offset offset, std::span<const std::byte> bytes)
{
    return change("write", fd, [&](SimulatedFile& file) {
        // A program that is killed in a call leaves it done as far as some page.
        Size count = bytes.size();
        if (isCut() && count > SimulatedFile::block)
            count = count / 2 / SimulatedFile::block * SimulatedFile::block;
        if (count > 0)
            file.write(offset, bytes.first(count), m_disk.now());
    });
}

Result<Size> SimulatedIo::read(int fd, Offset offset, std::span<std::byte> to)
{
    if (auto begun = begin("read " + pathOf(fd)); !begun)
        return failure(begun.error());
    if (!m_open.contains(fd))
        return refused(EBADF);
    const NaiveBytes& bytes = m_disk.file(fileOf(fd)).bytes();
    const Range part = Range::ofLength(offset, to.size()).clampedTo(bytes.size());
    std::ranges::copy(std::span(bytes).subspan(part.begin, part.size()), to.begin());
    return part.size();
}

Result<Size> SimulatedIo::copyRange(int fromFd, Offset from, int toFd, Offset to, Size count)
{
    if (!m_abilities.canCopy)
        return begin("copyRange").transform([] { return Size{0}; });
    if (!m_open.contains(fromFd))
        return refused(EBADF);
    const NaiveBytes& source = m_disk.file(fileOf(fromFd)).bytes();
    const Range part = Range::ofLength(from, count).clampedTo(source.size());
    const NaiveBytes copy(source.begin() + static_cast<std::ptrdiff_t>(part.begin),
                          source.begin() + static_cast<std::ptrdiff_t>(part.end));
    return change("copyRange", toFd, [&](SimulatedFile& file) { file.write(to, copy, m_disk.now()); }).transform([&] {
        return part.size();
    });
}

Result<bool> SimulatedIo::cloneRange(int fromFd, Offset from, int toFd, Offset to, Size count)
{
    const bool isAligned = from % SimulatedFile::block == 0 && to % SimulatedFile::block == 0;
    if (!m_abilities.canClone || !isAligned)
        return begin("cloneRange").transform([] { return false; });
    return copyRange(fromFd, from, toFd, to, count).transform([](Size) { return true; });
}

Result<bool> SimulatedIo::shift(int fd, Range range, Shift way)
{
    const auto open = writable(fd);
    if (!open)
        return failure(open.error());
    const Size size = m_disk.file((*open)->file).bytes().size();
    // fallocate(2): the range must not reach the end of the file.
    const Offset reach = way == Shift::Insert ? range.begin : range.end;
    if (!m_abilities.canShift || !isWholeBlocks(range) || reach >= size)
        return begin("shift").transform([] { return false; });
    return change("shift", fd, [&](SimulatedFile& file) { file.shift(range, way, m_disk.now()); }).transform([] {
        return true;
    });
}

Result<bool> SimulatedIo::punchHole(int fd, Range range)
{
    if (!m_abilities.canPunch)
        return begin("punchHole").transform([] { return false; });
    return change("punchHole", fd,
                  [&](SimulatedFile& file) {
                      const Range part = range.clampedTo(file.bytes().size());
                      if (!part.isEmpty())
                          file.write(part.begin, NaiveBytes(part.size()), m_disk.now());
                  })
        .transform([] { return true; });
}

Result<> SimulatedIo::lock(int fd)
{
    if (auto begun = begin("lock " + pathOf(fd)); !begun)
        return begun;
    const auto open = writable(fd);
    if (!open)
        return failure(open.error());
    for (const auto& [other, entry] : m_open) {
        if (other != fd && entry.file == (*open)->file && entry.isLocked)
            return failure({.kind = ErrorKind::Busy, .osCode = EAGAIN});
    }
    (*open)->isLocked = true;
    return {};
}

Result<> SimulatedIo::setSize(int fd, Size size)
{
    return change("setSize", fd, [&](SimulatedFile& file) { file.resize(size, m_disk.now()); });
}

Result<> SimulatedIo::reserve(int fd, Range range)
{
    return change("reserve", fd, [&](SimulatedFile& file) {
        if (range.end > file.bytes().size() && !range.isEmpty())
            file.resize(range.end, m_disk.now());
    });
}

Result<> SimulatedIo::beginSync(const std::string& what, const std::function<void()>& effect)
{
    // A sync that is cut off in its middle leaves what a cut before it leaves: any part.
    if (auto begun = begin(what); !begun)
        return begun;
    m_syncs.push_back(what);
    if (m_syncs.size() != m_forgotten)
        effect();
    return {};
}

Result<> SimulatedIo::sync(int fd)
{
    return beginSync("sync " + pathOf(fd), [&] {
        if (const auto found = m_open.find(fd); found != m_open.end())
            m_disk.file(found->second.file).sync();
    });
}

Result<> SimulatedIo::syncFolder(const std::string& folder)
{
    return beginSync("syncFolder " + folder, [&] { m_disk.syncFolder(folder); });
}

Result<> SimulatedIo::rename(const std::string& from, const std::string& to, Rename way)
{
    const bool isExchange = way == Rename::Exchange;
    const bool isThere = m_disk.find(from) != 0;
    const bool isTaken = m_disk.find(to) != 0;
    const bool isPossible =
        isThere && (!isExchange || (isTaken && m_abilities.canExchange)) && !(way == Rename::KeepOther && isTaken);
    const auto apply = [&] {
        if (isPossible)
            m_disk.rename(from, to, isExchange ? SimulatedDisk::Exchange::Yes : SimulatedDisk::Exchange::No);
    };
    if (auto begun = begin("rename " + from + " " + to, apply); !begun)
        return begun;
    if (isExchange && !m_abilities.canExchange)
        return failure({.kind = ErrorKind::NotSupported, .osCode = EINVAL, .path = to});
    if (!isPossible)
        return refused(isThere && !isExchange ? EEXIST : ENOENT, from);
    apply();
    return {};
}

Result<> SimulatedIo::unlink(const std::string& path)
{
    const bool isFolder = m_disk.hasFolder(path);
    const bool isThere = isFolder || m_disk.find(path) != 0;
    const bool isPossible = isThere && !(isFolder && !m_disk.names(path).empty());
    const auto apply = [&] {
        if (isPossible)
            m_disk.unlink(path);
    };
    if (auto begun = begin("unlink " + path, apply); !begun)
        return begun;
    if (!isPossible)
        return refused(isThere ? ENOTEMPTY : ENOENT, path);
    apply();
    return {};
}

Result<Io::Attributes> SimulatedIo::attributes(int fd)
{
    if (auto begun = begin("attributes " + pathOf(fd)); !begun)
        return failure(begun.error());
    if (!m_open.contains(fd))
        return refused(EBADF);
    Attributes found = m_disk.file(fileOf(fd)).attributes();
    found.links = m_disk.linksOf(fileOf(fd));
    return found;
}

Result<> SimulatedIo::copyAttributes(int fromFd, int toFd)
{
    if (!m_open.contains(fromFd))
        return refused(EBADF);
    const Attributes wanted = m_disk.file(fileOf(fromFd)).attributes();
    return change("copyAttributes", toFd, [&](SimulatedFile& file) { file.setAttributes(wanted, m_disk.now()); });
}

FileIdentity SimulatedIo::identityOfFile(SimulatedDisk::FileId id) const
{
    const SimulatedFile& file = m_disk.file(id);
    return {.device = deviceNumber,
            .inode = id,
            .size = file.bytes().size(),
            .modifiedNs = file.modifiedNs(),
            .changedNs = file.changedNs()};
}

Result<FileIdentity> SimulatedIo::identity(int fd)
{
    if (auto begun = begin("identity " + pathOf(fd)); !begun)
        return failure(begun.error());
    if (!m_open.contains(fd))
        return refused(EBADF);
    return identityOfFile(fileOf(fd));
}

Result<FileIdentity> SimulatedIo::identityOf(const std::string& path)
{
    if (auto begun = begin("identityOf " + path); !begun)
        return failure(begun.error());
    if (m_disk.find(path) == 0)
        return refused(ENOENT, path);
    return identityOfFile(m_disk.find(path));
}

Result<std::vector<std::string>> SimulatedIo::names(const std::string& folder)
{
    if (auto begun = begin("names " + folder); !begun)
        return failure(begun.error());
    if (!m_disk.hasFolder(folder))
        return refused(ENOENT, folder);
    return m_disk.names(folder);
}

Result<> SimulatedIo::makeFolder(const std::string& path)
{
    std::vector<std::string> missing;
    for (std::string folder = path; !m_disk.hasFolder(folder); folder = folderOf(folder))
        missing.insert(missing.begin(), folder);
    const auto make = [&] {
        for (const std::string& folder : missing)
            m_disk.makeFolder(folder);
    };
    if (auto begun = begin("makeFolder " + path, make); !begun)
        return begun;
    make();
    for (const std::string& folder : missing) {
        m_syncs.push_back("makeFolder " + folder);
        if (m_syncs.size() != m_forgotten)
            m_disk.syncFolder(folderOf(folder));
    }
    return {};
}

Result<Size> SimulatedIo::freeSpace(const std::string&)
{
    return begin("freeSpace").transform([&] { return m_freeSpace; });
}

} // namespace hexfolio::testing
