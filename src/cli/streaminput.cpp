// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/streaminput.h"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <span>

namespace hexfolio {

namespace {

/// Who writes in bursts fills the pipe again within this time.
constexpr int shortPause = 2;
/// After this one there is time to look again at what was undecided.
constexpr int longPause = 100;

} // namespace

StreamInput::Ready StreamInput::wait(int milliseconds) const
{
    // For the output nothing is asked; that its reader went away is told all the same.
    std::array<pollfd, 2> both{pollfd{.fd = m_in, .events = POLLIN, .revents = 0},
                               pollfd{.fd = m_out, .events = 0, .revents = 0}};
    while (true) {
        const int answer = ::poll(both.data(), both.size(), milliseconds);
        if (answer < 0 && errno == EINTR)
            continue;
        if ((both[1].revents & (POLLERR | POLLHUP)) != 0)
            return Ready::Unheard;
        if ((both[1].revents & POLLNVAL) == 0)
            return answer == 0 ? Ready::No : Ready::Yes;
        // An output that was never open has no reader; writing will tell.
        both[1].fd = -1;
    }
}

Result<StreamInput::State> StreamInput::more(StreamSource& to, Size wanted, Size end)
{
    const Size before = to.size();
    if (before >= end)
        return State::End;
    const Size most = std::min(end, std::max(wanted, before + mostAtOnce));
    while (to.size() < most) {
        const bool isNew = to.size() == before;
        const Ready ready = wait(isNew ? -1 : to.size() < wanted ? longPause : shortPause);
        if (ready == Ready::Unheard)
            return State::Unheard;
        if (ready == Ready::No)
            break;
        const ssize_t got = ::read(m_in, m_buffer.data(), std::min<Size>(m_buffer.size(), most - to.size()));
        if (got == 0)
            return State::End;
        if (got < 0 && errno != EINTR && errno != EAGAIN)
            return failure(systemError(errno, m_name));
        if (got > 0) {
            if (auto added = to.append(std::span(m_buffer).first(static_cast<std::size_t>(got))); !added)
                return std::unexpected(std::move(added.error()));
        }
    }
    return to.size() >= end ? State::End : State::More;
}

} // namespace hexfolio
