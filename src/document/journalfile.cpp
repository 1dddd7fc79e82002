// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/journalfile.h"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace hexfolio {

namespace {

constexpr std::size_t mostGathered = std::size_t{1} << 20;
constexpr std::size_t mostOfName = 200; // file systems allow 255 bytes

std::string folderOf(const std::string& path)
{
    return std::filesystem::path(path).parent_path().string();
}

std::string placeIn(const StateFolder& state, const Nonce& nonce)
{
    return state.journals() + "/" + hexOf(nonce) + ".journal";
}

/// Another folder may do where this one cannot: it may not be written, is full, or somebody took the name.
bool isWorthAnotherPlace(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::PermissionDenied:
    case ErrorKind::ReadOnly:
    case ErrorKind::AlreadyExists:
    case ErrorKind::NoSpace:
    case ErrorKind::NotSupported: return true;
    default: return false;
    }
}

std::unexpected<Error> notTheOne(const std::string& path)
{
    return failure({.kind = ErrorKind::BadArgument,
                    .path = path,
                    .reason = HEXFOLIO_TR("Reason", "it is not the journal that was made for this file")});
}

} // namespace

std::string JournalFile::placeBeside(const std::string& targetPath)
{
    const std::filesystem::path path(targetPath);
    return (path.parent_path() / ("." + path.filename().string().substr(0, mostOfName) + ".hexfolio-journal")).string();
}

JournalFile::JournalFile(Io& io, const StateFolder& state, JournalHeader header, std::string path, OpenFd file,
                         OpenFd entry)
    : m_io(&io)
    , m_registry(io, state)
    , m_header(std::move(header))
    , m_path(std::move(path))
    , m_file(std::move(file))
    , m_entry(std::move(entry))
{
}

Result<OpenFd> JournalFile::createAt(Io& io, const std::string& path)
{
    const auto fd = io.open(path, Io::OpenMode::CreateNew);
    if (!fd)
        return std::unexpected(fd.error());
    OpenFd file(io, *fd);
    if (auto locked = io.lock(*fd); !locked) {
        (void)io.unlink(path);
        return std::unexpected(locked.error());
    }
    return file;
}

Result<JournalFile> JournalFile::create(Io& io, const StateFolder& state, const JournalHeader& header, Place place)
{
    std::string path = place == Place::Beside ? placeBeside(header.targetPath) : placeIn(state, header.nonce);
    JournalRegistry registry(io, state);
    // The entry comes first, so that a program that dies here leaves nothing that nobody knows of.
    auto entry =
        registry.add({.nonce = header.nonce, .path = path, .targetPath = header.targetPath, .target = header.target},
                     JournalRegistry::Durable::Yes);
    if (!entry)
        return std::unexpected(entry.error());
    auto file = createAt(io, path);
    if (!file) {
        (void)registry.remove(header.nonce);
        if (place == Place::Beside && isWorthAnotherPlace(file.error().kind))
            return create(io, state, header, Place::StateFolder);
        return std::unexpected(file.error());
    }
    JournalFile journal(io, state, header, std::move(path), std::move(*file), std::move(*entry));
    journal.m_gathered = header.encoded();
    const auto decoded = JournalHeader::decoded(journal.m_gathered);
    if (!decoded)
        return std::unexpected(decoded.error());
    journal.m_bodyBegin = decoded->length;
    journal.m_headerCrc = decoded->crc;
    return journal;
}

Result<JournalFile> JournalFile::reopen(Io& io, const StateFolder& state, const JournalRegistry::Entry& entry)
{
    auto owned = JournalRegistry(io, state).taken(entry.nonce);
    if (!owned)
        return failure({.kind = ErrorKind::Busy, .path = entry.path});
    // Opened twice, because only reading refuses symbolic links: both must be the same file.
    const auto looked = io.open(entry.path, Io::OpenMode::ReadExisting);
    if (!looked)
        return std::unexpected(looked.error());
    const OpenFd lookedFile(io, *looked);
    const auto fd = io.open(entry.path, Io::OpenMode::WriteExisting);
    if (!fd)
        return std::unexpected(fd.error());
    OpenFd file(io, *fd);
    const auto first = io.identity(*looked);
    const auto second = io.identity(*fd);
    if (!first || !second)
        return std::unexpected(first ? second.error() : first.error());
    if (!first->isSameFile(*second))
        return notTheOne(entry.path);
    if (auto locked = io.lock(*fd); !locked)
        return std::unexpected(locked.error());
    std::vector<std::byte> beginning(std::min<Size>(second->size, JournalHeader::longest));
    const auto count = io.read(*fd, 0, beginning);
    if (!count)
        return std::unexpected(count.error());
    const auto decoded = JournalHeader::decoded(std::span(beginning).first(*count));
    if (!decoded || decoded->header.nonce != entry.nonce || !decoded->header.target.isSameFile(entry.target))
        return notTheOne(entry.path);
    JournalFile journal(io, state, decoded->header, entry.path, std::move(file), std::move(*owned));
    journal.m_bodyBegin = decoded->length;
    journal.m_headerCrc = decoded->crc;
    journal.m_size = second->size;
    // What was written before a program died may still be in the page cache alone. Whoever acts on it must find it
    // again after a power cut.
    if (auto synced = journal.sync(); !synced)
        return std::unexpected(synced.error());
    return journal;
}

Result<> JournalFile::append(std::span<const std::byte> bytes)
{
    if (m_gathered.size() + bytes.size() > mostGathered) {
        if (auto done = flush(); !done)
            return done;
    }
    if (bytes.size() < mostGathered) {
        m_gathered.insert(m_gathered.end(), bytes.begin(), bytes.end());
        return {};
    }
    auto done = m_io->write(m_file.get(), m_size, bytes);
    if (done)
        m_size += bytes.size();
    return done;
}

Result<> JournalFile::write(Offset offset, std::span<const std::byte> bytes)
{
    if (auto done = flush(); !done)
        return done;
    auto done = m_io->write(m_file.get(), offset, bytes);
    if (done)
        m_size = std::max<Size>(m_size, offset + bytes.size());
    return done;
}

Result<> JournalFile::cutAt(Offset end)
{
    if (m_size <= end && end <= size()) {
        m_gathered.resize(end - m_size);
        return {};
    }
    m_gathered.clear();
    auto done = m_io->setSize(m_file.get(), end);
    if (done)
        m_size = end;
    else
        done.error().path = m_path;
    return done;
}

Result<> JournalFile::reserve(Range range)
{
    if (auto done = flush(); !done)
        return done;
    auto done = m_io->reserve(m_file.get(), range);
    if (!done)
        done.error().path = m_path;
    return done;
}

Result<Size> JournalFile::read(Offset offset, std::span<std::byte> to)
{
    if (auto done = flush(); !done)
        return std::unexpected(done.error());
    return m_io->read(m_file.get(), offset, to);
}

Result<> JournalFile::flush()
{
    if (m_gathered.empty())
        return {};
    auto done = m_io->write(m_file.get(), m_size, m_gathered);
    if (!done) {
        done.error().path = m_path;
        return done;
    }
    m_size += m_gathered.size();
    m_gathered.clear();
    return {};
}

Result<> JournalFile::sync()
{
    auto done = flush().and_then([&] { return m_io->sync(m_file.get()); });
    if (done && !m_isNameDurable) {
        done = m_io->syncFolder(folderOf(m_path));
        m_isNameDurable = done.has_value();
    }
    if (!done)
        done.error().path = m_path;
    return done;
}

Result<> JournalFile::finish()
{
    m_gathered.clear();
    auto unlinked = m_io->unlink(m_path);
    if (!unlinked && unlinked.error().kind == ErrorKind::NotFound)
        unlinked = {};
    auto gone = unlinked.and_then([&] { return m_io->syncFolder(folderOf(m_path)); });
    // An empty journal is worth as much as none; the entry stays, so that the next start removes it.
    if (!gone && m_io->setSize(m_file.get(), 0).and_then([&] { return m_io->sync(m_file.get()); }))
        gone = {};
    if (gone && !unlinked)
        return {};
    auto unlisted = m_registry.remove(m_header.nonce);
    if (!gone && unlisted && m_registry.sync())
        gone = {};
    return gone;
}

} // namespace hexfolio
