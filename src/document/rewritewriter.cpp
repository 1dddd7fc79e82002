// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/rewritewriter.h"

#include "document/openfd.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

constexpr const char* putBack = HEXFOLIO_TR("Reason", "nothing was saved; the file has its old bytes again");
constexpr const char* notPutBack = HEXFOLIO_TR(
    "Reason", "the file is partly written and its old bytes could not be put back; save under another name");

Size totalOf(const std::vector<Range>& ranges)
{
    Size total = 0;
    for (const Range range : ranges)
        total += range.size();
    return total;
}

/// Every part of the old file that will not be there any more.
std::vector<Range> goingRanges(const SavePlan& plan, Size oldSize, Size newSize)
{
    std::vector<Range> going;
    for (const Range range : plan.writes) {
        if (const Range old = range.clampedTo(oldSize); !old.isEmpty())
            going.push_back(old);
    }
    if (newSize < oldSize)
        going.push_back({newSize, oldSize});
    return going;
}

} // namespace

RewriteWriter::RewriteWriter(Io& io, Progress& progress, const SaveTask& task)
    : m_io(io)
    , m_progress(progress)
    , m_task(task)
    , m_copier(io, progress)
    , m_origin(task.disk->file().origin())
    , m_oldSize(task.disk->size())
    , m_newSize(task.snapshot.size())
{
}

Result<> RewriteWriter::run()
{
    const auto fd = m_io.open(m_task.target.path, Io::OpenMode::WriteExisting);
    if (!fd)
        return std::unexpected(fd.error());
    const OpenFd file(m_io, *fd);
    const auto identity = m_io.identity(*fd);
    if (!identity)
        return std::unexpected(identity.error());
    if (!identity->isSameFile(m_task.base.identity))
        return failure({.kind = ErrorKind::FileChanged, .path = m_task.target.path});
    if (auto kept = keepOldBytes(*fd); !kept)
        return kept;
    auto written = writeAndSync(*fd);
    // Our own writing moves the file's times: the next attempt must not take that for somebody else's.
    Error error = written ? Error{} : restored(*fd, written.error());
    if (const auto now = m_io.identity(*fd))
        m_task.disk->setExpected(*now);
    if (!written)
        return failure(std::move(error));
    return written;
}

Result<> RewriteWriter::keepOldBytes(int fd)
{
    const auto going = m_task.disk->notYetKept(goingRanges(m_task.plan, m_oldSize, m_newSize));
    const bool isEnough = totalOf(going) <= m_task.keepLimit;
    for (const Range range : isEnough ? going : m_task.disk->notYetKept(m_task.plan.setAside)) {
        if (auto kept = keepRange(fd, range); !kept)
            return kept;
    }
    m_task.disk->keep(m_kept);
    if (isEnough)
        return {};
    DiskSource::KeptList lost;
    for (const Range range : m_task.disk->notYetKept(going))
        lost.push_back({range, nullptr, 0});
    m_task.disk->keep(std::move(lost));
    return {};
}

bool RewriteWriter::keptAll() const
{
    return std::ranges::all_of(*m_task.disk->kept(),
                               [](const DiskSource::Kept& entry) { return entry.store != nullptr; });
}

Result<> RewriteWriter::keepRange(int fd, Range range)
{
    std::vector<std::byte> buffer(std::min(range.size(), ContentCopier::chunk));
    while (!range.isEmpty()) {
        if (m_progress.isCancelled())
            return failure({.kind = ErrorKind::Cancelled});
        const auto part = std::span(buffer).first(std::min<Size>(range.size(), buffer.size()));
        const auto count = m_io.read(fd, m_origin + range.begin, part);
        if (!count)
            return std::unexpected(count.error());
        if (*count != part.size())
            return failure({.kind = ErrorKind::FileShrank, .path = m_task.target.path, .range = range});
        const auto at = m_task.keep->append(part);
        if (!at)
            return std::unexpected(at.error());
        m_kept.push_back({Range::ofLength(range.begin, part.size()), m_task.keep, *at});
        range.begin += part.size();
    }
    return {};
}

Result<> RewriteWriter::writeAndSync(int fd)
{
    if (m_newSize > m_oldSize) {
        m_reached = m_oldSize;
        if (auto grown = m_io.reserve(fd, {m_oldSize, m_newSize}); !grown)
            return grown;
        if (auto grown = m_io.setSize(fd, m_newSize); !grown)
            return grown;
    }
    for (const Range range : m_task.plan.writes) {
        m_reached = std::max(m_reached, range.end);
        auto written = m_copier.copy(m_task.snapshot, range, fd, m_origin, ContentCopier::Zeros::Write);
        if (!written)
            return written;
    }
    m_reached = std::max(m_oldSize, m_newSize);
    if (m_newSize < m_oldSize) {
        if (auto cut = m_io.setSize(fd, m_newSize); !cut)
            return cut;
    }
    if (auto synced = m_io.sync(fd); !synced)
        return synced;
    for (const Range range : m_task.plan.writes) {
        if (auto same = m_copier.verify(m_task.snapshot, range, fd, m_origin); !same)
            return same;
    }
    return {};
}

/// Puts the old bytes back, as far as they were written over, and the old length.
Result<> RewriteWriter::restore(int fd)
{
    std::vector<std::byte> buffer(ContentCopier::chunk);
    if (m_newSize != m_oldSize) {
        if (auto sized = m_io.setSize(fd, m_oldSize); !sized)
            return sized;
    }
    for (const DiskSource::Kept& entry : *m_task.disk->kept()) {
        if (entry.range.begin >= m_reached)
            break;
        for (Range rest = entry.range; !rest.isEmpty();) {
            const auto part = std::span(buffer).first(std::min<Size>(rest.size(), buffer.size()));
            if (m_task.disk->read(rest.begin, part) != part.size())
                return failure(m_task.disk->whyUnreadable(rest.begin));
            if (auto written = m_io.write(fd, m_origin + rest.begin, part); !written)
                return written;
            rest.begin += part.size();
        }
    }
    return m_io.sync(fd);
}

Error RewriteWriter::restored(int fd, Error error)
{
    m_task.disk->regain(m_reached);
    const bool isBack = restore(fd).has_value();
    if (error.path.empty())
        error.path = m_task.target.path;
    error.reason = isBack ? putBack : notPutBack;
    return error;
}

} // namespace hexfolio
