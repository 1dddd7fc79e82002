// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/crashsweep.h"

#include <algorithm>
#include <format>

namespace hexfolio::testing {

namespace {

using Cut = SimulatedIo::Cut;
using Model = CutDice::Model;

} // namespace

CrashSweep::Counts& CrashSweep::Counts::operator+=(const Counts& other) noexcept
{
    calls += other.calls;
    kills += other.kills;
    powerCuts += other.powerCuts;
    cutRecoveries += other.cutRecoveries;
    bad += other.bad;
    return *this;
}

std::string CrashSweep::summary() const
{
    return std::format("{} states: {} kills, {} power cuts, {} cut recoveries, over {} calls; {} bad",
                       m_counts.states(), m_counts.kills, m_counts.powerCuts, m_counts.cutRecoveries, m_counts.calls,
                       m_counts.bad);
}

void CrashSweep::run(const CrashSubject& subject, std::uint64_t states)
{
    run(std::vector{subject}, states);
}

void CrashSweep::run(const std::vector<CrashSubject>& subjects, std::uint64_t states)
{
    std::vector<std::uint64_t> calls;
    std::uint64_t cuts = 0;
    for (const CrashSubject& subject : subjects) {
        calls.push_back(callsOf(subject));
        cuts += 2 * (calls.back() + 1);
    }
    // Each throw makes a state in two models, and a quarter of them a second one.
    const std::uint64_t throws = std::max<std::uint64_t>(1, 2 * states / (5 * cuts));
    for (std::size_t i = 0; i < subjects.size(); ++i)
        sweep(subjects[i], calls[i], throws);
}

/// How many calls it takes where nothing is cut.
std::uint64_t CrashSweep::callsOf(const CrashSubject& subject)
{
    SimulatedDisk disk = subject.before;
    SimulatedIo io(disk, subject.abilities);
    io.forgetSync(m_forgotten.inRun);
    if (!subject.run(io)) {
        ++m_counts.bad;
        m_findings.push_back(subject.name + ": fails although nothing is cut");
    }
    return io.calls();
}

void CrashSweep::sweep(const CrashSubject& subject, std::uint64_t calls, std::uint64_t throws)
{
    constexpr std::uint64_t enoughBad = 5;
    const std::uint64_t limit = m_counts.bad + enoughBad;
    m_counts.calls += calls;
    // The last round lets it finish: what it said is safe must be.
    for (std::uint64_t call = 1; call <= calls + 1 && m_counts.bad < limit; ++call) {
        for (const Cut cut : {Cut::Before, Cut::During})
            cutAt(subject, call, cut, throws);
    }
}

void CrashSweep::cutAt(const CrashSubject& subject, std::uint64_t call, Cut cut, std::uint64_t throws)
{
    SimulatedDisk disk = subject.before;
    Place place{.call = call, .cut = cut};
    {
        SimulatedIo io(disk, subject.abilities);
        io.forgetSync(m_forgotten.inRun);
        io.cutAt(call, cut);
        place.wasDone = subject.run(io);
        place.what = io.isCut() ? io.log().back() : "the end";
    }
    ++m_counts.kills;
    check(subject, disk.afterKill(), place);
    place.end = CrashSubject::End::PowerCut;
    for (std::uint64_t i = 0; i < throws; ++i) {
        for (const Model model : {Model::Ordered, Model::Adversarial}) {
            CutDice dice(m_random, model);
            ++m_counts.powerCuts;
            check(subject, disk.afterCut(dice), place);
        }
    }
}

void CrashSweep::check(const CrashSubject& subject, const SimulatedDisk& left, const Place& place)
{
    SimulatedDisk disk = left;
    SimulatedIo io(disk, subject.abilities);
    io.forgetSync(m_forgotten.inRecovery);
    subject.recover(io);
    judge(subject, disk, place, "after the recovery");
    if (io.calls() > 0 && m_random.below(4) == 0)
        checkCutRecovery(subject, left, place, io.calls());
}

void CrashSweep::checkCutRecovery(const CrashSubject& subject, SimulatedDisk left, Place place, std::uint64_t calls)
{
    ++m_counts.cutRecoveries;
    {
        SimulatedIo io(left, subject.abilities);
        io.forgetSync(m_forgotten.inRecovery);
        io.cutAt(1 + m_random.below(calls + 1), m_random.below(2) == 0 ? Cut::Before : Cut::During);
        subject.recover(io);
    }
    const std::uint64_t way = m_random.below(3);
    if (way != 0)
        place.end = CrashSubject::End::PowerCut;
    CutDice dice(m_random, way == 1 ? Model::Ordered : Model::Adversarial);
    SimulatedDisk disk = way == 0 ? left.afterKill() : left.afterCut(dice);
    SimulatedIo io(disk, subject.abilities);
    subject.recover(io);
    judge(subject, disk, place, "after a recovery that was cut, and another one");
}

void CrashSweep::judge(const CrashSubject& subject, const SimulatedDisk& disk, const Place& place, const char* when)
{
    const std::string wrong = subject.verdict(disk, place.wasDone, place.end);
    if (wrong.empty())
        return;
    ++m_counts.bad;
    constexpr std::size_t enough = 10;
    if (m_findings.size() < enough)
        m_findings.push_back(std::format("{}: cut {} call {} ({}){}: {} {}", subject.name,
                                         place.cut == Cut::Before ? "before" : "during", place.call, place.what,
                                         place.wasDone ? ", told to be saved" : "", wrong, when));
}

} // namespace hexfolio::testing
