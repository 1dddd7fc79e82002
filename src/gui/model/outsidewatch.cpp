// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/outsidewatch.h"

#include "document/document.h"
#include "document/documentmode.h"
#include "document/edit.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace hexfolio {

namespace {

using namespace std::chrono_literals;

constexpr qint64 glowMs = 4000;
constexpr auto fadeStep = 250ms;
constexpr auto pollStep = 20ms;
constexpr qint64 toldMs = 1000;
constexpr std::size_t mostGlows = 4096;
// Longer differences are told by their first bytes.
constexpr std::size_t mostKept = 4096;

} // namespace

OutsideWatch::OutsideWatch(Document& document, JobRunner& jobs, QObject* parent)
    : QObject(parent), m_document(document), m_jobs(jobs), m_source(diskSource())
{
    m_clock.start();
    m_fade.setInterval(fadeStep);
    m_report.setSingleShot(true);
    m_report.setInterval(0);
    m_poll.setInterval(pollStep);
    connect(&m_poll, &QTimer::timeout, this, &OutsideWatch::poll);
    connect(&m_fade, &QTimer::timeout, this, &OutsideWatch::tick);
    connect(&m_report, &QTimer::timeout, this, &OutsideWatch::report);
}

OutsideWatch::~OutsideWatch() = default;

// The file on disk is one piece.
const ByteSource* OutsideWatch::diskSource() const
{
    const Snapshot disk = m_document.onDisk();
    return disk.size() == 0 ? nullptr : disk.tree().placeOf(0).piece.source;
}

// What was seen may belong to another state of the file.
void OutsideWatch::followState()
{
    const ByteSource* const source = diskSource();
    if (source == m_source)
        return;
    m_source = source;
    m_job = {};
    m_seen.clear();
    m_glows.clear();
    m_onScreen.clear();
    setFrozen(false);
}

void OutsideWatch::followEdit(const Edit& edit)
{
    followState();
    if (m_document.access() != Access::Write)
        return;
    // Done Live, by ourselves.
    m_job = {};
    const bool isSameSize = edit.inserted.size() == edit.removedSize;
    m_seen.forget(isSameSize ? edit.inserted : Range{edit.inserted.begin, maxSize});
}

void OutsideWatch::show(WindowBytes& window)
{
    m_onScreen.clear();
    const Snapshot shown = m_document.snapshot();
    shown.tree().visit(window.range, [&](const Piece& piece, Offset start) {
        const Range part = window.range.intersected(Range::ofLength(start, piece.length));
        if (piece.source == m_source)
            showPart(window, part, piece.offset + (part.begin - start));
        return true;
    });
}

void OutsideWatch::showPart(WindowBytes& window, Range part, Offset inFile)
{
    m_onScreen.push_back(Range::ofLength(inFile, part.size()));
    const auto bytes = std::span(window.bytes).subspan(part.begin - window.range.begin, part.size());
    Offset at = part.begin;
    const auto seeUpTo = [&](Offset end) {
        if (at < end)
            see(inFile + (at - part.begin), bytes.subspan(at - part.begin, end - at));
    };
    for (const Range bad : window.unreadable) {
        const Range both = bad.intersected(part);
        if (both.isEmpty())
            continue;
        seeUpTo(both.begin);
        at = both.end;
    }
    seeUpTo(part.end);
    if (!m_frozen)
        return;
    const std::vector<bool> known = m_frozen->recall(inFile, bytes);
    std::vector<Range> bad;
    for (const Range range : std::exchange(window.unreadable, {})) {
        for (Offset offset = range.begin; offset < range.end; ++offset) {
            if (part.contains(offset) && known[offset - part.begin])
                continue;
            if (!bad.empty() && bad.back().end == offset)
                ++bad.back().end;
            else
                bad.push_back(Range::ofLength(offset, 1));
        }
    }
    window.unreadable = std::move(bad);
}

void OutsideWatch::see(Offset at, std::span<const std::byte> bytes)
{
    if (m_frozen) {
        // What was not looked at before the view was frozen is frozen as it is met.
        std::vector<std::byte> copy(bytes.begin(), bytes.end());
        (void)m_frozen->recall(at, copy);
        (void)m_frozen->see(at, copy);
    }
    for (SeenBytes::Difference& difference : m_seen.see(at, bytes)) {
        if (m_glows.size() < mostGlows)
            m_glows.push_back({difference.range(), m_clock.elapsed()});
        m_lastDifference = m_clock.elapsed();
        const Range range = difference.range();
        difference.before.resize(std::min(difference.before.size(), mostKept));
        difference.now.resize(std::min(difference.now.size(), mostKept));
        m_fresh.append({.kind = OutsideChange::Kind::Bytes,
                        .time = QDateTime::currentDateTime(),
                        .range = range,
                        .before = std::move(difference.before),
                        .now = std::move(difference.now)});
        m_report.start();
    }
}

void OutsideWatch::compareWritten()
{
    m_isWritten = true;
    compare(Scope::All);
}

void OutsideWatch::compare(Scope scope)
{
    // What we are changing ourselves is no change from outside.
    if (m_job.isActive() || m_source == nullptr || m_document.mode().isWorkingLive())
        return;
    std::vector<Range> ranges = scope == Scope::All ? m_seen.ranges() : m_onScreen;
    if (ranges.empty())
        return;
    m_job =
        m_jobs.run<std::vector<Stretch>>([disk = m_document.onDisk(), ranges = std::move(ranges)](Progress& progress) {
            std::vector<Stretch> read;
            for (const Range range : ranges) {
                const Range wanted = range.clampedTo(disk.size());
                std::vector<std::byte> bytes(wanted.size());
                // What cannot be read is no change of bytes: the file as a whole tells what became of it.
                if (!progress.isCancelled() && disk.read(wanted.begin, bytes).empty())
                    read.push_back({wanted.begin, std::move(bytes)});
            }
            return Result<std::vector<Stretch>>(std::move(read));
        });
    m_poll.start();
}

void OutsideWatch::poll()
{
    if (m_job.isActive() && !m_job.isDone())
        return;
    m_poll.stop();
    if (!m_job.isActive())
        return;
    if (const auto read = m_job.take())
        take(*read);
    // What was painted a moment ago may have told it already.
    const bool isTold = m_lastDifference > 0 && m_clock.elapsed() - m_lastDifference < toldMs;
    if (std::exchange(m_isWritten, false) && !isTold)
        note(OutsideChange::Kind::Written);
}

void OutsideWatch::take(const std::vector<Stretch>& stretches)
{
    for (const Stretch& stretch : stretches) {
        // Only what was seen before is of interest; the rest of the blocks stays unseen.
        std::vector<std::byte> scratch = stretch.bytes;
        const std::vector<bool> known = m_seen.recall(stretch.begin, scratch);
        for (auto begin = known.begin(); begin != known.end();) {
            begin = std::find(begin, known.end(), true);
            const auto end = std::find(begin, known.end(), false);
            const auto at = static_cast<Size>(begin - known.begin());
            see(stretch.begin + at, std::span(stretch.bytes).subspan(at, static_cast<Size>(end - begin)));
            begin = end;
        }
    }
}

void OutsideWatch::note(OutsideChange::Kind kind, Range range)
{
    m_fresh.append({.kind = kind, .time = QDateTime::currentDateTime(), .range = range, .before = {}, .now = {}});
    m_report.start();
}

void OutsideWatch::report()
{
    const QList<OutsideChange> fresh = std::exchange(m_fresh, {});
    m_changes.append(fresh);
    if (m_changes.size() > mostChanges)
        m_changes.remove(0, m_changes.size() - mostChanges);
    Q_EMIT added(fresh);
    if (m_glows.empty())
        return;
    // Without motion there is one step: the end, which a coarse timer must not miss.
    m_fade.start(m_isFading ? fadeStep : std::chrono::milliseconds(glowMs) + fadeStep);
    Q_EMIT lookChanged();
}

void OutsideWatch::tick()
{
    const qint64 now = m_clock.elapsed();
    std::erase_if(m_glows, [now](const Glow& glow) { return now - glow.since >= glowMs; });
    if (m_glows.empty())
        m_fade.stop();
    Q_EMIT lookChanged();
}

std::uint8_t OutsideWatch::levelOf(const Glow& glow) const
{
    if (!m_isFading)
        return brightest;
    const qint64 left = glowMs - (m_clock.elapsed() - glow.since);
    return static_cast<std::uint8_t>(std::clamp<qint64>(left * brightest / glowMs + 1, 1, brightest));
}

std::vector<std::uint8_t> OutsideWatch::glow(Range window) const
{
    std::vector<std::uint8_t> levels;
    if (m_glows.empty() && !m_frozen)
        return levels;
    levels.resize(window.size());
    m_document.snapshot().tree().visit(window, [&](const Piece& piece, Offset start) {
        if (piece.source != m_source)
            return true;
        const Range part = window.intersected(Range::ofLength(start, piece.length));
        const Range inFile = Range::ofLength(piece.offset + (part.begin - start), part.size());
        for (const Glow& glow : m_glows) {
            const Range both = inFile.intersected(glow.range);
            for (Offset at = both.begin; at < both.end; ++at) {
                std::uint8_t& level = levels[part.begin - window.begin + (at - inFile.begin)];
                level = std::max(level, levelOf(glow));
            }
        }
        if (!m_frozen)
            return true;
        std::vector<std::byte> then(part.size());
        std::vector<std::byte> now(part.size());
        const std::vector<bool> known = m_frozen->recall(inFile.begin, then);
        const std::vector<bool> seen = m_seen.recall(inFile.begin, now);
        for (std::size_t i = 0; i < then.size(); ++i) {
            // A held byte that is another one by now stays lit.
            if (known[i] && seen[i] && then[i] != now[i])
                levels[part.begin - window.begin + i] = brightest;
        }
        return true;
    });
    return levels;
}

void OutsideWatch::setFrozen(bool isFrozen)
{
    if (isFrozen == m_frozen.has_value())
        return;
    if (isFrozen)
        m_frozen = m_seen;
    else
        m_frozen.reset();
    Q_EMIT frozenChanged(isFrozen);
    Q_EMIT lookChanged();
}

void OutsideWatch::clearChanges()
{
    m_changes.clear();
    Q_EMIT cleared();
}

std::optional<Offset> OutsideWatch::placeOf(Offset inFile) const
{
    const Snapshot shown = m_document.snapshot();
    std::optional<Offset> place;
    shown.tree().visit({0, shown.size()}, [&](const Piece& piece, Offset start) {
        if (piece.source == m_source && piece.sourceRange().contains(inFile))
            place = start + (inFile - piece.offset);
        return !place.has_value();
    });
    return place;
}

} // namespace hexfolio
