// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/inplacereplay.h"

#include <algorithm>

namespace hexfolio {

namespace {

const std::vector<std::byte>& bytesOn(InPlaceReplay::Side side, const InPlaceRecord& record)
{
    return side == InPlaceReplay::Side::New ? record.newBytes : record.oldBytes;
}

/// Adds the runs of `found` that are neither old nor new; bytes that are missing at the end are such, too.
void addForeign(const InPlaceRecord& record, std::span<const std::byte> found, std::vector<Range>& out)
{
    for (std::size_t i = 0; i < record.newBytes.size(); ++i) {
        if (i < found.size() && (found[i] == record.newBytes[i] || found[i] == record.oldBytes[i]))
            continue;
        const Offset at = record.offset + i;
        if (!out.empty() && out.back().end == at)
            ++out.back().end;
        else
            out.push_back({at, at + 1});
    }
}

} // namespace

Result<> InPlaceReplay::forEach(const std::function<Result<>(const InPlaceRecord&)>& work)
{
    m_reader.rewind();
    for (;;) {
        const auto record = m_reader.next();
        if (!record)
            return std::unexpected(record.error());
        if (!*record)
            break;
        if (auto done = work(**record); !done)
            return done;
        if (m_progress)
            m_progress->advance((*record)->newBytes.size());
    }
    if (m_reader.isCommitted())
        return {};
    return failure({.kind = ErrorKind::InputOutput,
                    .reason = HEXFOLIO_TR("Reason", "the disk gave back other bytes than were written")});
}

Result<bool> InPlaceReplay::isUntouched()
{
    std::vector<std::byte> found;
    m_reader.rewind();
    for (;;) {
        const auto record = m_reader.next();
        if (!record)
            return std::unexpected(record.error());
        if (!*record)
            return true;
        found.resize((*record)->oldBytes.size());
        const auto got = m_io.read(m_target, (*record)->offset, found);
        if (!got)
            return std::unexpected(got.error());
        if (*got != found.size() || found != (*record)->oldBytes)
            return false;
    }
}

Result<std::vector<Range>> InPlaceReplay::foreignRanges(std::size_t most)
{
    std::vector<Range> foreign;
    std::vector<std::byte> found;
    auto done = forEach([&](const InPlaceRecord& record) -> Result<> {
        found.resize(record.newBytes.size());
        const auto got = m_io.read(m_target, record.offset, found);
        if (!got)
            return std::unexpected(got.error());
        if (foreign.size() < most)
            addForeign(record, std::span(found).first(*got), foreign);
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return foreign;
}

Result<> InPlaceReplay::write(Side side)
{
    auto done = forEach(
        [&](const InPlaceRecord& record) { return m_io.write(m_target, record.offset, bytesOn(side, record)); });
    if (!done)
        return done;
    auto synced = m_io.sync(m_target);
    m_hasFailedToSync = !synced;
    return synced;
}

Result<> InPlaceReplay::verify(Side side)
{
    std::vector<std::byte> found;
    return forEach([&](const InPlaceRecord& record) -> Result<> {
        const auto& wanted = bytesOn(side, record);
        found.resize(wanted.size());
        // Only advice: where the pages stay, the comparison is against the cache.
        m_io.dropCache(m_target, record.range());
        const auto got = m_io.read(m_target, record.offset, found);
        if (!got)
            return std::unexpected(got.error());
        if (*got == wanted.size() && found == wanted)
            return {};
        return failure({.kind = ErrorKind::InputOutput,
                        .range = record.range(),
                        .reason = HEXFOLIO_TR("Reason", "the disk gave back other bytes than were written")});
    });
}

} // namespace hexfolio
