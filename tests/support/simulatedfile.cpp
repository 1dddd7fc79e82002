// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/simulatedfile.h"

#include <algorithm>
#include <utility>

namespace hexfolio::testing {

namespace {

void put(NaiveBytes& bytes, Offset offset, std::span<const std::byte> part)
{
    std::ranges::copy(part, bytes.begin() + static_cast<std::ptrdiff_t>(offset));
}

/// Inserts zeros at the range, or takes the range away.
void shiftBytes(NaiveBytes& bytes, Range range, Io::Shift way)
{
    const auto at = bytes.begin() + static_cast<std::ptrdiff_t>(range.begin);
    const auto count = static_cast<std::ptrdiff_t>(range.size());
    if (way == Io::Shift::Insert)
        bytes.insert(at, range.size(), std::byte{0});
    else
        bytes.erase(at, at + count);
}

} // namespace

SimulatedFile::SimulatedFile(NaiveBytes bytes, const Io::Attributes& attributes, std::int64_t time)
    : m_now{std::move(bytes), attributes, time, time}, m_durable(m_now)
{
}

void SimulatedFile::remember(Change change, std::int64_t time)
{
    m_now.changedNs = time;
    if (change.kind != Kind::Attributes)
        m_now.modifiedNs = time;
    change.time = time;
    m_unsynced.push_back(std::move(change));
}

void SimulatedFile::write(Offset offset, std::span<const std::byte> bytes, std::int64_t time)
{
    const Range range = Range::ofLength(offset, bytes.size());
    if (m_now.bytes.size() < range.end)
        m_now.bytes.resize(range.end);
    put(m_now.bytes, offset, bytes);
    remember({.kind = Kind::Data, .range = range, .bytes = NaiveBytes(bytes.begin(), bytes.end())}, time);
}

void SimulatedFile::resize(Size size, std::int64_t time)
{
    m_now.bytes.resize(size);
    remember({.kind = Kind::Size, .range = {0, size}}, time);
}

void SimulatedFile::shift(Range range, Io::Shift way, std::int64_t time)
{
    shiftBytes(m_now.bytes, range, way);
    remember({.kind = Kind::Shift, .range = range, .way = way}, time);
}

void SimulatedFile::setAttributes(const Io::Attributes& attributes, std::int64_t time)
{
    m_now.attributes = attributes;
    remember({.kind = Kind::Attributes, .attributes = attributes}, time);
}

void SimulatedFile::sync()
{
    m_durable = m_now;
    m_unsynced.clear();
}

void SimulatedFile::lose(CutDice& dice)
{
    State state = m_durable;
    // Sizes, attributes and shifts go through the log of the file system, one behind the other.
    std::size_t logged = dice.below(m_unsynced.size() + 1);
    for (const Change& change : m_unsynced) {
        const bool isLogged = logged > 0;
        logged -= isLogged ? 1 : 0;
        const bool survives = dice.model() == CutDice::Model::Ordered ? isLogged : dice.survives();
        if (change.kind == Kind::Data)
            loseData(state, change, survives, dice);
        else if (survives)
            keepLogged(state, change, dice);
    }
    m_now = state;
    m_durable = std::move(state);
    m_unsynced.clear();
}

/// The times lie beside what they belong to, and survive with it.
void SimulatedFile::keepLogged(State& state, const Change& change, CutDice& dice)
{
    state.changedNs = change.time;
    if (change.kind == Kind::Attributes) {
        state.attributes = change.attributes;
        return;
    }
    state.modifiedNs = change.time;
    if (change.kind == Kind::Size)
        state.bytes.resize(change.range.end);
    else
        loseShift(state, change, dice);
}

void SimulatedFile::loseData(State& state, const Change& change, bool growthSurvives, CutDice& dice)
{
    const bool isGrowth = state.bytes.size() < change.range.end;
    if (growthSurvives && isGrowth)
        state.bytes.resize(change.range.end);
    // Of data that goes where data was, the time may survive without it, or be lost.
    if (isGrowth ? growthSurvives : dice.survives())
        state.modifiedNs = state.changedNs = change.time;
    const Range written = change.range.clampedTo(state.bytes.size());
    for (Offset at = written.begin; at < written.end;) {
        const Offset end = std::min(written.end, (at / sector + 1) * sector);
        if (dice.survives())
            put(state.bytes, at, std::span(change.bytes).subspan(at - change.range.begin, end - at));
        at = end;
    }
}

/// A file system moves one extent after another, so a cut may leave the hole somewhere behind the place it was meant
/// for, or before it came to the end of the file.
void SimulatedFile::loseShift(State& state, const Change& change, CutDice& dice)
{
    const Size count = change.range.size();
    const bool isInsert = change.way == Io::Shift::Insert;
    const Offset first = isInsert ? change.range.begin : change.range.end;
    if (state.bytes.size() < first)
        return;
    const Offset middle = first + dice.below((state.bytes.size() - first) / block + 1) * block;
    if (isInsert) {
        shiftBytes(state.bytes, Range::ofLength(middle, count), Io::Shift::Insert);
        return;
    }
    const bool isWhole = dice.survives();
    shiftBytes(state.bytes, change.range, Io::Shift::Collapse);
    if (!isWhole)
        shiftBytes(state.bytes, Range::ofLength(middle - count, count), Io::Shift::Insert);
}

} // namespace hexfolio::testing
