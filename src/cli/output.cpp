// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"

#include <unistd.h>

#include <cerrno>

namespace hexfolio {

void Output::write(std::string_view text)
{
    if (isBroken())
        return;
    m_buffer.append(text);
    if (m_buffer.size() >= full)
        drain();
}

void Output::drain()
{
    std::string_view rest = m_buffer;
    while (!rest.empty() && !isBroken()) {
        const ssize_t written = ::write(m_fd, rest.data(), rest.size());
        if (written > 0)
            rest.remove_prefix(static_cast<std::size_t>(written));
        else if (errno != EINTR)
            m_failure = errno;
    }
    m_buffer.clear();
}

Result<> Output::flush()
{
    drain();
    if (m_failure == 0 || m_failure == EPIPE)
        return {};
    return failure(systemError(m_failure, m_name));
}

} // namespace hexfolio
