// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/rememberedstate.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

/// Adds `range` to ascending ranges, which stay apart from one another, unless that would be too many.
void add(std::vector<Range>& ranges, Range range)
{
    const auto first = std::ranges::lower_bound(ranges, range.begin, {}, &Range::end);
    auto last = first;
    for (; last != ranges.end() && last->begin <= range.end; ++last)
        range = {std::min(range.begin, last->begin), std::max(range.end, last->end)};
    if (first == last && ranges.size() >= StateCopy::mostRanges)
        return;
    ranges.insert(ranges.erase(first, last), range);
}

} // namespace

RememberedState::RememberedState(const Document& document, JobRunner& jobs, QObject* parent)
    : QObject(parent), m_document(document), m_job(jobs)
{
}

void RememberedState::remember()
{
    m_job.drop();
    if (m_document.access() != Access::Write) {
        set(KeptState{m_document.snapshot(), std::chrono::system_clock::now()}, false);
        return;
    }
    m_job.start<CopyCost>([bytes = m_document.snapshot()](Progress& progress) { return costOfCopy(bytes, progress); },
                          [this](const Result<CopyCost>& cost) { cost ? weigh(*cost) : Q_EMIT failed(cost.error()); });
}

void RememberedState::weigh(const CopyCost& cost)
{
    if (const auto refused = tooLittleSpace(cost, m_document.file().path)) {
        Q_EMIT failed(*refused);
    } else if (cost.bytes > mostUnasked) {
        Q_EMIT spaceWanted(cost.bytes, cost.free.value_or(0));
    } else {
        rememberAtAnyCost();
    }
}

void RememberedState::rememberAtAnyCost()
{
    if (m_document.access() != Access::Write) {
        remember();
        return;
    }
    m_job.start<StateCopy>(
        [bytes = m_document.snapshot(), path = m_document.file().path](Progress& progress) {
            return copyOf(bytes, path, progress);
        },
        [this, time = std::chrono::system_clock::now(), revision = m_document.revision()](Result<StateCopy> copy) {
            if (!copy)
                Q_EMIT failed(copy.error());
            else if (m_document.revision() != revision)
                Q_EMIT failed(
                    {.kind = ErrorKind::FileChanged,
                     .path = m_document.file().path,
                     .reason = HEXFOLIO_TR("Reason", "it was edited while its state was copied; remember it again")});
            else
                take(*std::move(copy), time);
        });
}

void RememberedState::take(StateCopy copy, std::chrono::system_clock::time_point time)
{
    set(KeptState{std::move(copy.bytes), time, copy.isMixed, std::move(copy.changed)}, true);
    if (m_state->isUncertain)
        tellDoubt(HEXFOLIO_TR("Reason",
                              "this happened while its state was copied, so the remembered state has some bytes from "
                              "before it and some from after it"));
}

void RememberedState::followMode()
{
    if (m_state && !m_isCopy && m_document.access() == Access::Write)
        set(std::nullopt, false);
}

void RememberedState::followOutside(const QList<OutsideChange>& changes)
{
    if (!m_state || m_isCopy)
        return;
    const bool wasUncertain = m_state->isUncertain;
    bool isNew = false;
    for (const OutsideChange& change : changes) {
        using Kind = OutsideChange::Kind;
        // A file that lost its name is still there, and what was added behind its end was not remembered.
        if (change.kind != Kind::Bytes && change.kind != Kind::Written && change.kind != Kind::Shorter)
            continue;
        if (change.kind != Kind::Written)
            add(m_state->doubtful, change.range);
        m_state->isUncertain = isNew = true;
    }
    if (isNew)
        Q_EMIT changed();
    if (isNew && !wasUncertain)
        tellDoubt(HEXFOLIO_TR("Reason", "the remembered state is read from the file, so it shows the new bytes too"));
}

void RememberedState::tellDoubt(const char* reason)
{
    const auto& ranges = m_state->doubtful;
    Q_EMIT failed(
        {.kind = ErrorKind::FileChanged,
         .path = m_document.file().path,
         .range = ranges.empty() ? std::nullopt : std::optional(Range{ranges.front().begin, ranges.back().end}),
         .reason = reason});
}

void RememberedState::set(std::optional<KeptState> state, bool isCopy)
{
    m_state = std::move(state);
    m_isCopy = isCopy;
    Q_EMIT changed();
}

} // namespace hexfolio
