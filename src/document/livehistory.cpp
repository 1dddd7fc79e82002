// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/livehistory.h"

#include "mapping/patternsource.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

using Type = LiveRecord::Type;

constexpr Size block = Size{1} << 20;

/// A record whose operation was put back.
bool isVoid(const LiveLog& log, std::size_t record)
{
    return record + 1 < log.records.size() && log.records[record + 1].type == Type::Void;
}

Size sizeOf(const StoredRuns& runs)
{
    return runs.empty() ? 0 : runs.back().range.end;
}

Result<Snapshot> loadContent(JournalFile& journal, const StoredRuns& runs, const std::shared_ptr<AppendStore>& store)
{
    auto sources = std::make_shared<SourceList>(SourceList{store});
    std::vector<Piece> pieces;
    for (const StoredRun& run : runs) {
        std::vector<std::byte> bytes(std::min(run.stored, block));
        const bool isFill = run.stored < run.range.size();
        if (isFill)
            bytes.resize(run.stored);
        for (Size done = 0; done < run.stored;) {
            const auto part = std::span(bytes).first(std::min<Size>(bytes.size(), run.stored - done));
            const auto count = journal.read(run.at + done, part);
            if (!count || *count != part.size())
                return failure(count ? Error{.kind = ErrorKind::FileShrank, .path = journal.path()} : count.error());
            done += part.size();
            if (isFill)
                continue;
            const auto at = store->append(part);
            if (!at)
                return std::unexpected(at.error());
            pieces.push_back({store.get(), *at, part.size()});
        }
        if (isFill) {
            sources->push_back(std::make_shared<const PatternSource>(std::move(bytes)));
            pieces.push_back({sources->back().get(), 0, run.range.size()});
        }
    }
    return Snapshot(PieceTree(std::span<const Piece>(pieces)), std::move(sources));
}

} // namespace

LiveSteps::LiveSteps(const LiveLog& log) : m_of(log.records.size())
{
    for (std::size_t i = 0; i < log.records.size(); ++i) {
        const LiveRecord& record = log.records[i];
        if (record.type == Type::Assign) {
            assign(record);
            continue;
        }
        if (!record.isOperation())
            continue;
        // One that was not assigned yet is a step of its own.
        if (m_pending)
            assign({.type = Type::Assign, .step = m_position + 1, .kind = m_pendingKind, .touched = m_pendingRange});
        if (record.type == Type::Do)
            begin(log, i);
        else if (record.type == Type::Undo)
            goBack(record, i);
        else
            goOn(record, i);
        if (!isVoid(log, i))
            continue;
        // What it says did not happen.
        if (record.type == Type::Do)
            m_pending.reset();
        else if (record.type == Type::Undo)
            goOn(record, i);
        else
            goBack(record, i);
    }
    if (m_pending)
        assign({.type = Type::Assign, .step = m_position + 1, .kind = m_pendingKind, .touched = m_pendingRange});
    splitHalf();
}

void LiveSteps::begin(const LiveLog& log, std::size_t record)
{
    const LiveRecord& found = log.records[record];
    m_of[record] = record;
    m_pending = record;
    m_pendingKind = found.isRelocation ? EditKind::Relocate : EditKind::Replace;
    m_pendingRange = found.isRelocation ? found.range.united({found.dest, found.dest})
                                        : Range::ofLength(found.range.begin, sizeOf(found.added));
}

void LiveSteps::assign(const LiveRecord& record)
{
    if (!m_pending || record.step == 0 || record.step > m_position + 1)
        return;
    const bool isGrowing = record.isGrowing && record.step == m_position;
    splitHalf();
    m_steps.resize(m_position);
    if (!isGrowing)
        m_steps.emplace_back();
    Step& step = m_steps.back();
    step.operations.push_back(*m_pending);
    step.kind = record.kind;
    step.touched = record.touched;
    step.time = record.time;
    m_position = m_steps.size();
    m_pending.reset();
}

/// The operation of a step is taken back; with the first of them, the step is.
void LiveSteps::goBack(const LiveRecord& record, std::size_t at)
{
    const bool isThere =
        record.step > 0 && record.step <= m_steps.size() && record.index < m_steps[record.step - 1].operations.size();
    if (!isThere)
        return;
    m_of[at] = m_steps[record.step - 1].operations[record.index];
    m_position = record.step - 1;
    m_half = record.index;
}

void LiveSteps::goOn(const LiveRecord& record, std::size_t at)
{
    const bool isThere =
        record.step > 0 && record.step <= m_steps.size() && record.index < m_steps[record.step - 1].operations.size();
    if (!isThere)
        return;
    m_of[at] = m_steps[record.step - 1].operations[record.index];
    const bool isLast = record.index + 1 == m_steps[record.step - 1].operations.size();
    m_position = isLast ? record.step : record.step - 1;
    m_half = isLast ? 0 : record.index + 1;
}

/// A step of which only some operations are done becomes two.
void LiveSteps::splitHalf()
{
    if (m_half == 0)
        return;
    Step& whole = m_steps[m_position];
    Step rest = whole;
    const auto middle = static_cast<std::ptrdiff_t>(m_half);
    whole.operations.erase(whole.operations.begin() + middle, whole.operations.end());
    rest.operations.erase(rest.operations.begin(), rest.operations.begin() + middle);
    m_position += 1;
    m_steps.insert(m_steps.begin() + static_cast<std::ptrdiff_t>(m_position), std::move(rest));
    m_half = 0;
}

Result<LiveHistory> LiveHistory::load(JournalFile& journal, const LiveLog& log,
                                      const std::shared_ptr<AppendStore>& store)
{
    const LiveSteps steps(log);
    LiveHistory history{.position = steps.position()};
    for (const LiveSteps::Step& found : steps.steps()) {
        Step step{.kind = found.kind,
                  .touched = found.touched,
                  .time = History::Clock::time_point(History::Clock::duration(found.time))};
        for (const std::size_t index : found.operations) {
            const LiveRecord& record = log.records[index];
            auto removed = loadContent(journal, record.removed, store);
            auto added = loadContent(journal, record.added, store);
            if (!removed || !added)
                return std::unexpected(removed ? added.error() : removed.error());
            step.operations.push_back({.range = record.range,
                                       .removed = std::move(*removed),
                                       .added = std::move(*added),
                                       .isRelocation = record.isRelocation,
                                       .dest = record.dest});
        }
        history.steps.push_back(std::move(step));
    }
    return history;
}

} // namespace hexfolio
