// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/siblingwriter.h"

#include "document/contentcopier.h"
#include "document/openfd.h"

#include <filesystem>
#include <format>
#include <random>

namespace hexfolio {

namespace {

/// A name that nobody else uses, short enough for every file system.
std::string siblingName(const std::string& name)
{
    constexpr std::size_t mostOfName = 200;
    std::random_device random;
    return std::format(".{}.hexfolio-{:08x}{:08x}", name.substr(0, mostOfName), random(), random());
}

} // namespace

SiblingWriter::SiblingWriter(Io& io, Progress& progress, const SaveTarget& target)
    : m_io(io)
    , m_progress(progress)
    , m_target(target)
    , m_folder(std::filesystem::path(target.path).parent_path().string())
{
}

Result<int> SiblingWriter::create()
{
    const bool isNew = m_target.relation == SaveTarget::Relation::NewFile;
    const auto mode = isNew ? Io::OpenMode::CreateShared : Io::OpenMode::CreateNew;
    const std::filesystem::path place(m_target.path);
    for (int attempt = 0;; ++attempt) {
        m_path = (place.parent_path() / siblingName(place.filename().string())).string();
        auto fd = m_io.open(m_path, mode);
        constexpr int enough = 8;
        if (fd || fd.error().kind != ErrorKind::AlreadyExists || attempt == enough)
            return fd;
    }
}

Result<> SiblingWriter::run(const Snapshot& content, const std::function<Result<>()>& isStillRight)
{
    auto fd = create();
    if (!fd) {
        fd.error().path = m_target.path;
        return std::unexpected(fd.error());
    }
    const OpenFd file(m_io, *fd);
    auto done = fill(*fd, content).and_then(isStillRight).and_then([&] { return m_io.rename(m_path, m_target.path); });
    if (!done) {
        // A temporary file that cannot be removed harms nobody, and the first error is the one to be told.
        (void)m_io.unlink(m_path);
        if (done.error().path.empty() || done.error().path == m_path)
            done.error().path = m_target.path;
        return done;
    }
    if (auto synced = m_io.syncFolder(m_folder); !synced) {
        synced.error().reason = HEXFOLIO_TR("Reason",
                                            "the new file is in its place, but the disk did not confirm it; "
                                            "save under another name to be sure");
        return synced;
    }
    return {};
}

Result<> SiblingWriter::fill(int fd, const Snapshot& content)
{
    ContentCopier copier(m_io, m_progress);
    return m_io.setSize(fd, content.size())
        .and_then([&] { return copier.reserve(content, fd); })
        .and_then([&] { return copier.copy(content, {0, content.size()}, fd, 0, ContentCopier::Zeros::Skip); })
        .and_then([&] { return copyAttributes(fd); })
        .and_then([&] { return m_io.sync(fd); });
}

Result<> SiblingWriter::copyAttributes(int fd)
{
    if (m_target.relation == SaveTarget::Relation::NewFile)
        return {};
    const auto replaced = m_io.open(m_target.path, Io::OpenMode::WriteExisting);
    if (!replaced)
        return std::unexpected(replaced.error());
    const OpenFd file(m_io, *replaced);
    return m_io.copyAttributes(*replaced, fd);
}

} // namespace hexfolio
