// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/mapflusher.h"

#include "mapping/io.h"

namespace hexfolio {

Result<> MapFlusher::flush(const Target& target, Range part)
{
    const std::lock_guard lock(m_mutex);
    if (m_firstError)
        return failure(*m_firstError);
    Result<> done = target.region->sync(part);
    PosixIo io;
    if (done && target.file)
        done = io.sync(target.file->descriptor());
    if (done)
        return {};
    done.error().path = target.path;
    m_firstError = done.error();
    return done;
}

} // namespace hexfolio
