// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mapping/io.h"
#include "support/naivebytes.h"
#include "support/seed.h"

#include <cstdint>
#include <span>
#include <vector>

namespace hexfolio::testing {

/// Decides what a power cut leaves of changes that nobody waited for. One throw for each cut, so that some cuts lose
/// nearly everything and others nearly nothing.
class CutDice {
public:
    /// What is promised of changes that were not synced.
    enum class Model : std::uint8_t {
        Ordered, ///< sizes and names survive as a prefix of what was done, data as any subset of its sectors
        Adversarial, ///< any subset of everything
    };

    CutDice(SeededRandom& random, Model model) : m_random(random), m_model(model)
    {
        constexpr unsigned chances[] = {10, 50, 90, 50};
        m_chance = chances[random.below(std::size(chances))];
    }

    [[nodiscard]] Model model() const noexcept { return m_model; }
    [[nodiscard]] bool survives() { return m_random.below(100) < m_chance; }
    [[nodiscard]] std::uint64_t below(std::uint64_t limit) { return m_random.below(limit); }

private:
    SeededRandom& m_random;
    Model m_model;
    unsigned m_chance = 50;
};

/// One file of a SimulatedDisk: what programs see, what is on the disk for good, and what lies between.
///
/// After SQLite's crash simulation (test6.c, sqlite.org/testing.html) and ALICE (Pillai et al., OSDI 2014). A value.
class SimulatedFile {
public:
    static constexpr Size sector = 512;
    static constexpr Size block = 4096;

    SimulatedFile() = default;
    /// A file that is on the disk for good.
    SimulatedFile(NaiveBytes bytes, const Io::Attributes& attributes, std::int64_t time);

    [[nodiscard]] const NaiveBytes& bytes() const noexcept { return m_now.bytes; }
    [[nodiscard]] const Io::Attributes& attributes() const noexcept { return m_now.attributes; }
    [[nodiscard]] std::int64_t modifiedNs() const noexcept { return m_now.modifiedNs; }
    [[nodiscard]] std::int64_t changedNs() const noexcept { return m_now.changedNs; }

    // --- What programs do; `time` in nanoseconds
    void write(Offset offset, std::span<const std::byte> bytes, std::int64_t time);
    void resize(Size size, std::int64_t time);
    void shift(Range range, Io::Shift way, std::int64_t time);
    void setAttributes(const Io::Attributes& attributes, std::int64_t time);
    /// Everything so far is on the disk.
    void sync();

    /// The power went: what was not synced is lost in parts.
    void lose(CutDice& dice);

private:
    struct State {
        NaiveBytes bytes;
        Io::Attributes attributes;
        std::int64_t modifiedNs = 0;
        std::int64_t changedNs = 0;
    };
    enum class Kind : std::uint8_t { Data, Size, Shift, Attributes };
    struct Change {
        Kind kind = Kind::Data;
        Range range;
        NaiveBytes bytes;
        Io::Shift way = Io::Shift::Insert;
        Io::Attributes attributes;
        std::int64_t time = 0;
    };

    void remember(Change change, std::int64_t time);
    static void loseData(State& state, const Change& change, bool growthSurvives, CutDice& dice);
    static void keepLogged(State& state, const Change& change, CutDice& dice);
    static void loseShift(State& state, const Change& change, CutDice& dice);

    State m_now;
    State m_durable;
    std::vector<Change> m_unsynced;
};

} // namespace hexfolio::testing
