// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/presentfile.h"

#include "mapping/io.h"

#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace hexfolio {

Size PresentFile::bytesFrom(Offset at) const noexcept
{
    Offset end = m_end;
    struct stat status = {};
    if (m_length == Length::Variable)
        end = ::fstat(descriptor(), &status) == 0 ? static_cast<Offset>(status.st_size) : 0;
    return end > at ? end - at : 0;
}

Size PresentFile::readPlainly(Offset at, std::span<std::byte> to) const noexcept
{
    Size done = 0;
    while (done < to.size()) {
        const ssize_t got = ::pread(descriptor(), to.data() + done, to.size() - done, static_cast<off_t>(at + done));
        if (got > 0)
            done += static_cast<Size>(got);
        else if (got == 0 || errno != EINTR)
            break;
    }
    return done;
}

Error PresentFile::whyUnreadable(Offset at) const
{
    const Range where = Range::ofLength(at, 1);
    if (bytesFrom(at) == 0)
        return {.kind = ErrorKind::FileShrank, .path = m_path, .range = where};
    std::array<std::byte, 1> probe;
    PosixIo io;
    const auto got = io.read(descriptor(), at, probe);
    if (!got) {
        Error error = got.error();
        error.path = m_path;
        return error;
    }
    if (*got == 0)
        return {.kind = ErrorKind::FileShrank, .path = m_path, .range = where};
    return {.kind = ErrorKind::InputOutput,
            .path = m_path,
            .range = where,
            .reason = HEXFOLIO_TR("Reason", "it failed a moment ago and works again now; try once more")};
}

} // namespace hexfolio
