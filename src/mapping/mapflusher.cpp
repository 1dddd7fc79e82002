// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/mapflusher.h"

#include <utility>

namespace hexfolio {

Result<> MapFlusher::flush(const Target& target, Range part)
{
    const std::lock_guard lock(m_mutex);
    if (m_firstError)
        return failure(*m_firstError);
    PosixIo real;
    Io& io = target.io ? *target.io : real;
    Result<> done = target.region->sync(part);
    if (done && target.file)
        done = io.sync(target.file->descriptor());
    return remembered(std::move(done), target.path);
}

Result<> MapFlusher::flush(Io& io, int fd, const std::string& path)
{
    const std::lock_guard lock(m_mutex);
    if (m_firstError)
        return failure(*m_firstError);
    return remembered(io.sync(fd), path);
}

Result<> MapFlusher::remembered(Result<> done, const std::string& path)
{
    if (done)
        return done;
    done.error().path = path;
    m_firstError = done.error();
    return done;
}

} // namespace hexfolio
