// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/shiftrecovery.h"

#include "document/shiftbody.h"
#include "document/shiftengine.h"

namespace hexfolio {

namespace {

/// Where no step was begun and the length is the old one, nothing of ours was done to the file: its time must be the
/// old one as well, or somebody else wrote there. Where the file system was at work, its blocks were looked at already,
/// and what vanishes must still be there.
bool isForeign(ShiftEngine& engine, const ShiftBody& body, const FileIdentity& before, const FileIdentity& now)
{
    if (!engine.isUntouched() || now.size != body.plan.sizeBefore || now.modifiedNs == before.modifiedNs)
        return false;
    return body.sums.empty() || !engine.hasOldBytes();
}

} // namespace

Result<ShiftRecovery::Outcome> ShiftRecovery::run(Wish wish)
{
    const auto now = m_io.identity(m_target);
    if (!now)
        return std::unexpected(now.error());
    const FileIdentity& before = m_journal.header().target;
    const auto body = ShiftBody::read(m_journal, m_journal.bodyBegin());
    // Where the file is not as it was, a journal that cannot be read may still be the only place where bytes of it are.
    const bool isAsItWas = now->size == before.size && now->modifiedNs == before.modifiedNs;
    if (!body && body.error().kind == ErrorKind::BadArgument && isAsItWas)
        return Outcome::NeverBegun;
    if (!body)
        return std::unexpected(body.error());
    const ShiftSlots::Place slots{.at = ShiftSlots::beginBehind(body->end), .chunk = body->chunk};
    ShiftEngine engine({m_io, m_target, m_journal, slots}, *body, m_progress);
    m_progress.setTotal(ShiftEngine::workOf(*body));
    if (auto resumed = engine.resume(); !resumed)
        return std::unexpected(resumed.error());
    const bool isBackward =
        wish == Wish::TakeBack || (wish == Wish::GoOn && engine.direction() == ShiftDirection::Backward);
    if (!isBackward && isForeign(engine, *body, before, *now))
        return failure({.kind = ErrorKind::FileChanged,
                        .path = m_journal.header().targetPath,
                        .reason = HEXFOLIO_TR("Reason",
                                              "another program changed it after the save was cut off; "
                                              "nothing was written, and the journal is kept")});
    if (isBackward && !engine.canGoBack())
        return failure({.kind = ErrorKind::NotSupported,
                        .path = m_journal.header().targetPath,
                        .reason = HEXFOLIO_TR("Reason",
                                              "the old bytes were too many to be kept; it can only be "
                                              "completed")});
    if (auto done = isBackward ? engine.backward() : engine.forward(); !done)
        return std::unexpected(done.error());
    return isBackward ? Outcome::TakenBack : Outcome::Completed;
}

} // namespace hexfolio
