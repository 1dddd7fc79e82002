// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/simulatedio.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace hexfolio::testing {

/// Something that changes files and must survive its own end at any call.
struct CrashSubject {
    std::string name;
    SimulatedIo::Abilities abilities = {};
    /// The disk before it starts.
    SimulatedDisk before;
    /// Does the work as one program; the answer says whether it was told to be done and safe.
    std::function<bool(SimulatedIo&)> run;
    /// What the next start of the program does.
    std::function<void(SimulatedIo&)> recover;
    /// How it ended: a program that was killed may be asked for more than a machine without power.
    enum class End : std::uint8_t { Killed, PowerCut };
    /// What is wrong with the disk after the recovery; empty where nothing is. `wasDone` is the answer of run().
    std::function<std::string(const SimulatedDisk&, bool wasDone, End end)> verdict;
};

/// Ends a subject at each of its calls and looks at what is left.
///
/// Each call is cut before it begins and in its middle; each cut once by killing the program and many times by taking
/// the power away, in two models; and of four states one is cut again at some call of the recovery, or right behind it.
/// Borrows the random numbers; a plain counter otherwise.
class CrashSweep {
public:
    struct Counts {
        std::uint64_t calls = 0;
        std::uint64_t kills = 0;
        std::uint64_t powerCuts = 0;
        std::uint64_t cutRecoveries = 0;
        std::uint64_t bad = 0;

        [[nodiscard]] std::uint64_t states() const noexcept { return kills + powerCuts + cutRecoveries; }
        Counts& operator+=(const Counts& other) noexcept;
    };

    /// Which sync is a lie, as SimulatedIo::forgetSync(); 0 for none.
    struct Forgotten {
        std::uint64_t inRun = 0;
        std::uint64_t inRecovery = 0;
    };
    CrashSweep(SeededRandom& random, Forgotten forgotten) : m_random(random), m_forgotten(forgotten) { }
    explicit CrashSweep(SeededRandom& random) : CrashSweep(random, Forgotten{}) { }

    /// Throws the dice as often as gives about `states` states, once for each cut and model at least. Stops at a few
    /// bad ones.
    void run(const CrashSubject& subject, std::uint64_t states);
    /// The same for several, which share the states by their numbers of calls.
    void run(const std::vector<CrashSubject>& subjects, std::uint64_t states);

    [[nodiscard]] const Counts& counts() const noexcept { return m_counts; }
    /// The first bad states, each with its subject, its call and what was found.
    [[nodiscard]] const std::vector<std::string>& findings() const noexcept { return m_findings; }
    /// The counts in one line.
    [[nodiscard]] std::string summary() const;

private:
    struct Place {
        std::uint64_t call = 0;
        SimulatedIo::Cut cut = SimulatedIo::Cut::Before;
        std::string what;
        bool wasDone = false;
        CrashSubject::End end = CrashSubject::End::Killed;
    };

    [[nodiscard]] std::uint64_t callsOf(const CrashSubject& subject);
    void sweep(const CrashSubject& subject, std::uint64_t calls, std::uint64_t throws);
    void cutAt(const CrashSubject& subject, std::uint64_t call, SimulatedIo::Cut cut, std::uint64_t throws);
    void check(const CrashSubject& subject, const SimulatedDisk& left, const Place& place);
    void checkCutRecovery(const CrashSubject& subject, SimulatedDisk left, Place place, std::uint64_t calls);
    void judge(const CrashSubject& subject, const SimulatedDisk& disk, const Place& place, const char* when);

    SeededRandom& m_random;
    Forgotten m_forgotten;
    Counts m_counts;
    std::vector<std::string> m_findings;
};

} // namespace hexfolio::testing
