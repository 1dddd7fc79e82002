// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/cachedread.h"

#include <sys/uio.h>

namespace hexfolio {

Size readCached(int fd, Offset offset, std::span<std::byte> to) noexcept
{
    Size done = 0;
    while (done < to.size()) {
        iovec part{.iov_base = to.data() + done, .iov_len = to.size() - done};
        const ssize_t got = ::preadv2(fd, &part, 1, static_cast<off_t>(offset + done), RWF_NOWAIT);
        if (got <= 0)
            break;
        done += static_cast<Size>(got);
    }
    return done;
}

} // namespace hexfolio
