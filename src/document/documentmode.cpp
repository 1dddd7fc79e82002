// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentmode.h"

#include "document/documentstate.h"
#include "document/liveeditor.h"
#include "document/livemode.h"

namespace hexfolio {

Result<> DocumentMode::switchTo(Access access)
{
    DocumentState& state = m_state;
    if (access == state.access)
        return {};
    if (state.isModified())
        return failure({.kind = ErrorKind::NotWritable,
                        .path = state.file.path,
                        .reason = HEXFOLIO_TR("Reason", "save or discard the edits before leaving Preview")});
    const bool isUntitled = !state.disk;
    if (access != Access::Read && !state.file.isWritable && !(isUntitled && access == Access::Copy))
        return failure({.kind = ErrorKind::NotWritable,
                        .path = state.file.path,
                        .reason = isUntitled ? HEXFOLIO_TR("Reason", "save it under a name first") : nullptr});
    if (access == Access::Write || state.live)
        return m_live.switchTo(access);
    state.access = access;
    state.history.endTyping();
    state.announceState();
    return {};
}

Result<> DocumentMode::leaveUnflushed()
{
    if (!m_state.live)
        return failure({.kind = ErrorKind::BadArgument, .path = m_state.file.path});
    return m_live.leaveUnflushed();
}

void DocumentMode::setLiveRunner(LiveRunner* runner)
{
    m_state.runner = runner;
}

bool DocumentMode::isWorkingLive() const noexcept
{
    return m_live.isWorking();
}

std::string DocumentMode::liveJournal() const
{
    return m_state.live ? m_state.live->journalPath() : std::string();
}

} // namespace hexfolio
