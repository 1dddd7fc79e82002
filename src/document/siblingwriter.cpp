// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/siblingwriter.h"

#include "document/contentcopier.h"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace hexfolio {

namespace {

using Relation = SaveTarget::Relation;

/// A name that nobody else uses, short enough for every file system.
std::string siblingPath(const std::string& target, const Nonce& nonce)
{
    constexpr std::size_t mostOfName = 200;
    const std::filesystem::path place(target);
    return (place.parent_path() / ("." + place.filename().string().substr(0, mostOfName) + ".hexfolio-" + hexOf(nonce)))
        .string();
}

bool isSameState(const FileIdentity& a, const FileIdentity& b)
{
    return a.isSameFile(b) && a.size == b.size && a.modifiedNs == b.modifiedNs;
}

Error changed(const std::string& path)
{
    return {.kind = ErrorKind::FileChanged, .path = path, .reason = reasonNothingWritten};
}

} // namespace

SiblingWriter::SiblingWriter(Io& io, Progress& progress, const StateFolder& state, const SaveTarget& target)
    : m_io(io)
    , m_progress(progress)
    , m_target(target)
    , m_registry(io, state)
    , m_folder(std::filesystem::path(target.path).parent_path().string())
{
    m_entry.kind = JournalRegistry::Entry::Kind::Temporary;
    m_entry.nonce = makeNonce();
    m_entry.path = siblingPath(target.path, m_entry.nonce);
    m_entry.targetPath = target.path;
}

void SiblingWriter::expect(const DiskSource& known)
{
    m_shared = &known;
    m_expected = known.expected();
}

Result<> SiblingWriter::run(const Snapshot& content)
{
    if (m_shared)
        m_conflicts.emplace(m_io, *m_shared, content.tree(), m_target.path);
    if (m_target.relation != Relation::NewFile) {
        auto opened = openReplaced();
        if (!opened)
            return std::unexpected(opened.error());
        m_replaced.emplace(std::move(*opened));
    }
    const OpenFd* const old = m_replaced ? &*m_replaced : nullptr;
    auto file = create(old);
    if (!file) {
        file.error().path = m_target.path;
        return std::unexpected(file.error());
    }
    auto done = fill(file->get(), content, old)
                    .and_then([&] { return verify(file->get(), content); })
                    .and_then([&] { return checkPlace(); })
                    .and_then([&] { return takePlace(); });
    if (!done)
        return failure(withoutTemporary(done.error()));
    if (auto synced = m_io.syncFolder(m_folder); !synced) {
        m_fate = SaveFate::Uncertain;
        synced.error().reason = HEXFOLIO_TR("Reason",
                                            "the new file is in its place, but the disk did not confirm it; "
                                            "save under another name to be sure");
        return synced;
    }
    if (!m_isLeftOver)
        (void)m_registry.remove(m_entry.nonce);
    m_fate = SaveFate::Saved;
    return {};
}

/// The file at the place, locked where it can be; a program that runs can only be read.
Result<OpenFd> SiblingWriter::openReplaced()
{
    auto fd = m_io.open(m_target.path, Io::OpenMode::WriteExisting);
    if (!fd && fd.error().kind == ErrorKind::Busy)
        fd = m_io.open(m_target.path, Io::OpenMode::ReadExisting);
    if (!fd)
        return std::unexpected(fd.error());
    OpenFd file(m_io, *fd);
    if (const auto locked = m_io.lock(*fd); !locked && locked.error().kind == ErrorKind::Busy)
        return failure({.kind = ErrorKind::Busy,
                        .path = m_target.path,
                        .reason = HEXFOLIO_TR("Reason", "another window or program is saving it; try again later")});
    const auto identity = m_io.identity(*fd);
    if (!identity)
        return std::unexpected(identity.error());
    if (m_expected && !isSameState(*identity, *m_expected))
        return failure(changed(m_target.path));
    if (auto ours = checkEdited(*fd, m_expected.value_or(*identity), *identity); !ours)
        return std::unexpected(ours.error());
    m_expected = *identity;
    m_entry.target = *identity;
    return file;
}

Result<OpenFd> SiblingWriter::create(const OpenFd* replaced)
{
    // The list need not be on the disk: what it is for is a program that dies, not a power cut.
    auto entry = m_registry.add(m_entry, JournalRegistry::Durable::No);
    if (!entry)
        return std::unexpected(entry.error());
    m_entryFile.emplace(std::move(*entry));
    const auto fd = m_io.open(m_entry.path, replaced ? Io::OpenMode::CreateNew : Io::OpenMode::CreateShared);
    if (!fd) {
        (void)m_registry.remove(m_entry.nonce);
        return std::unexpected(fd.error());
    }
    OpenFd file(m_io, *fd);
    const auto identity = m_io.identity(*fd);
    if (!identity)
        return failure(withoutTemporary(identity.error()));
    m_entry.own = *identity;
    if (auto updated = m_registry.update(*m_entryFile, m_entry); !updated)
        return failure(withoutTemporary(updated.error()));
    return file;
}

Result<> SiblingWriter::fill(int fd, const Snapshot& content, const OpenFd* replaced)
{
    ContentCopier copier(m_io, m_progress);
    std::vector<Range> rest{{0, content.size()}};
    return m_io.setSize(fd, content.size())
        .and_then([&]() -> Result<> {
            if (!replaced || !m_shared)
                return {};
            auto left = copier.shareBlocks(content, *m_shared, replaced->get(), fd);
            if (!left)
                return std::unexpected(left.error());
            rest = std::move(*left);
            return {};
        })
        .and_then([&] { return copier.reserve(content, rest, fd); })
        .and_then([&]() -> Result<> {
            for (const Range range : rest) {
                if (auto done = copier.copy(content, range, fd, 0); !done)
                    return done;
            }
            return {};
        })
        .and_then([&]() -> Result<> { return replaced ? copyAttributes(replaced->get(), fd) : Result<>(); })
        .and_then([&] { return m_io.sync(fd); });
}

Result<> SiblingWriter::copyAttributes(int from, int to)
{
    auto copied = m_io.copyAttributes(from, to);
    if (copied || (m_acceptsLosses && copied.error().kind == ErrorKind::PermissionDenied))
        return {};
    copied.error().reason =
        HEXFOLIO_TR("Reason", "its owner or attributes could not be kept; it was not saved: the file is as it was");
    return copied;
}

/// Reads back what is new. Of what was copied from the old file, the seams: all of it would cost as much as writing it.
Result<> SiblingWriter::verify(int fd, const Snapshot& content)
{
    constexpr Size seam = 4096;
    std::vector<Range> wanted;
    const auto want = [&](Range range) {
        if (!wanted.empty() && range.begin <= wanted.back().end)
            wanted.back().end = std::max(wanted.back().end, range.end);
        else if (!range.isEmpty())
            wanted.push_back(range);
    };
    content.tree().visit({0, content.size()}, [&](const Piece& piece, Offset start) {
        const Range range = Range::ofLength(start, piece.length);
        const bool isCopy = piece.source == m_shared && piece.length > 2 * seam;
        want(isCopy ? Range::ofLength(start, seam) : range);
        if (isCopy)
            want({range.end - seam, range.end});
        return true;
    });
    ContentCopier copier(m_io, m_progress);
    for (const Range range : wanted) {
        if (auto done = copier.verify(content, range, fd, 0); !done)
            return done;
    }
    return {};
}

/// Nobody came in between, as far as can be told before the swap.
Result<> SiblingWriter::checkPlace()
{
    const auto now = m_io.identityOf(m_target.path);
    if (m_target.relation == Relation::NewFile) {
        if (now)
            return failure({.kind = ErrorKind::AlreadyExists, .path = m_target.path});
        return now.error().kind == ErrorKind::NotFound ? Result<>() : std::unexpected(now.error());
    }
    if (!now)
        return std::unexpected(now.error());
    if (!isSameState(*now, *m_expected))
        return failure(changed(m_target.path));
    return checkEdited(m_replaced->get(), *m_expected, *now);
}

Result<> SiblingWriter::checkEdited(int fd, const FileIdentity& before, const FileIdentity& now) const
{
    using Times = ConflictCheck::Times;
    if (!m_conflicts)
        return {};
    return m_conflicts->run(fd, before.changedNs == now.changedNs ? Times::Same : Times::Moved);
}

Result<> SiblingWriter::takePlace()
{
    const bool isNew = m_target.relation == Relation::NewFile;
    auto taken = isNew ? m_io.rename(m_entry.path, m_target.path, Io::Rename::KeepOther) : exchange();
    // Some file systems know only the plain way; the place has been looked at right before.
    if (!taken && taken.error().kind == ErrorKind::NotSupported)
        taken = m_io.rename(m_entry.path, m_target.path, Io::Rename::Replace);
    return taken;
}

Result<> SiblingWriter::exchange()
{
    if (auto done = m_io.rename(m_entry.path, m_target.path, Io::Rename::Exchange); !done)
        return done;
    const auto displaced = m_io.identityOf(m_entry.path);
    // The swap itself moves the time of change.
    auto untouched = displaced ? checkEdited(m_replaced->get(), *displaced, *displaced)
                               : Result<>(std::unexpected(displaced.error()));
    if (untouched && !isSameState(*displaced, *m_expected))
        untouched = failure(changed(m_target.path));
    if (untouched) {
        // Where the old file cannot be removed now, that is done at the next start.
        m_isLeftOver = !m_io.unlink(m_entry.path).has_value();
        return {};
    }
    auto back = m_io.rename(m_entry.path, m_target.path, Io::Rename::Exchange);
    if (back)
        return untouched;
    m_fate = SaveFate::Uncertain;
    back.error().path = m_entry.path;
    back.error().reason = HEXFOLIO_TR("Reason",
                                      "another program wrote the file at the same moment; its version lies under this "
                                      "name now, and yours is in its place");
    return back;
}

/// A temporary file that cannot be removed harms nobody, and the first error is the one to be told.
Error SiblingWriter::withoutTemporary(Error error)
{
    if (m_fate == SaveFate::Uncertain)
        return error;
    const auto gone = m_io.unlink(m_entry.path);
    if (gone || gone.error().kind == ErrorKind::NotFound)
        (void)m_registry.remove(m_entry.nonce);
    if (error.path.empty() || error.path == m_entry.path)
        error.path = m_target.path;
    return error;
}

} // namespace hexfolio
