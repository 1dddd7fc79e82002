// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentsteps.h"

#include "document/documentstate.h"
#include "document/livemode.h"

#include <utility>

namespace hexfolio {

Result<> DocumentSteps::undo()
{
    const std::size_t position = m_live.expectedPosition();
    if (position == 0)
        return failure({.kind = ErrorKind::NothingToUndo, .path = m_state.file.path});
    return moveTo(position - 1);
}

Result<> DocumentSteps::redo()
{
    const std::size_t position = m_live.expectedPosition() + 1;
    if (position >= m_state.history.steps().size())
        return failure({.kind = ErrorKind::NothingToRedo, .path = m_state.file.path});
    return moveTo(position);
}

Result<> DocumentSteps::moveTo(std::size_t position)
{
    if (auto fine = m_live.checkWritable(); !fine)
        return fine;
    if (position >= m_state.history.steps().size())
        return failure({.kind = ErrorKind::OutOfRange, .path = m_state.file.path});
    if (m_state.live)
        return m_live.moveTo(position);
    if (position != m_state.history.position())
        m_state.moveTo(position);
    return {};
}

std::size_t DocumentSteps::expectedPosition() const noexcept
{
    return m_live.expectedPosition();
}

void DocumentSteps::endTyping() noexcept
{
    m_state.history.endTyping();
}

void DocumentSteps::setRecorder(EditRecorder* recorder)
{
    m_state.recorder = recorder;
    m_state.recordAnew();
}

Result<> DocumentSteps::restore(Kept kept)
{
    if (m_state.isModified() || m_state.live)
        return failure({.kind = ErrorKind::BadArgument, .path = m_state.file.path});
    const Size before = m_state.size();
    m_state.sources.addAll(kept.sources);
    m_state.history = std::move(kept.history);
    // From now on these are the bytes that must not change before they are written over.
    const ChangeList list = m_state.changes();
    for (const Change& change : list.changes()) {
        if (m_state.disk)
            m_state.disk->noteAround(change.replaced());
    }
    m_state.recordAnew();
    m_state.announce({0, m_state.size()}, before);
    return {};
}

} // namespace hexfolio
