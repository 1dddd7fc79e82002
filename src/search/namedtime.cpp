// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/namedtime.h"

#include <chrono>

namespace hexfolio {

namespace {

constexpr std::int64_t ticksPerSecond = 10'000'000;

/// Reads a time from left to right; each function leaves the place alone where it does not find what it looks for.
class TimeReader {
public:
    explicit TimeReader(std::string_view text) : m_rest(text) { }

    [[nodiscard]] bool isAtEnd() const noexcept { return m_rest.empty(); }

    [[nodiscard]] bool take(char c)
    {
        if (!m_rest.starts_with(c))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    /// A number of exactly so many digits, up to `limit`.
    [[nodiscard]] std::optional<int> number(std::size_t digits, int limit)
    {
        int value = 0;
        if (m_rest.size() < digits)
            return std::nullopt;
        for (const char c : m_rest.substr(0, digits)) {
            if (c < '0' || c > '9')
                return std::nullopt;
            value = 10 * value + (c - '0');
        }
        if (value > limit)
            return std::nullopt;
        m_rest.remove_prefix(digits);
        return value;
    }

    /// Days since 1970.
    [[nodiscard]] std::optional<std::int64_t> date()
    {
        const auto year = number(4, 9999);
        const bool first = year && take('-');
        const auto month = first ? number(2, 12) : std::nullopt;
        const bool second = month && take('-');
        const auto day = second ? number(2, 31) : std::nullopt;
        if (!day || *year == 0)
            return std::nullopt;
        const std::chrono::year_month_day date{std::chrono::year{*year},
                                               std::chrono::month{static_cast<unsigned>(*month)},
                                               std::chrono::day{static_cast<unsigned>(*day)}};
        if (!date.ok())
            return std::nullopt;
        return std::chrono::sys_days{date}.time_since_epoch().count();
    }

    /// What stands behind a point, in ticks; `unit` becomes what the last digit counts.
    [[nodiscard]] std::optional<std::int64_t> fraction(std::int64_t& unit)
    {
        std::int64_t ticks = 0;
        bool hasDigits = false;
        for (; !m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9'; m_rest.remove_prefix(1)) {
            hasDigits = true;
            // Digits for less than a tick are read and have no part in it.
            if (unit == 1)
                continue;
            unit /= 10;
            ticks += unit * (m_rest.front() - '0');
        }
        return hasDigits ? std::optional(ticks) : std::nullopt;
    }

    /// Seconds east of UTC.
    [[nodiscard]] std::optional<std::int64_t> zone()
    {
        if (isAtEnd() || take('Z') || take('z'))
            return 0;
        const bool isWest = m_rest.starts_with('-');
        if (!isWest && !m_rest.starts_with('+'))
            return std::nullopt;
        m_rest.remove_prefix(1);
        const auto hours = number(2, 23);
        (void)take(':');
        const auto minutes = hours ? number(2, 59) : std::nullopt;
        if (!minutes)
            return std::nullopt;
        const std::int64_t seconds = std::int64_t{*hours} * 3600 + std::int64_t{*minutes} * 60;
        return isWest ? -seconds : seconds;
    }

private:
    std::string_view m_rest;
};

/// Ticks since midnight, or nothing; `unit` becomes how many ticks are left open.
std::optional<std::int64_t> timeOfDay(TimeReader& reader, std::int64_t& unit)
{
    const auto hour = reader.number(2, 23);
    const auto minute = hour && reader.take(':') ? reader.number(2, 59) : std::nullopt;
    if (!minute)
        return std::nullopt;
    unit = 60 * ticksPerSecond;
    std::int64_t ticks = (std::int64_t{*hour} * 60 + *minute) * unit;
    if (!reader.take(':'))
        return ticks;
    const auto second = reader.number(2, 59);
    if (!second)
        return std::nullopt;
    unit = ticksPerSecond;
    ticks += *second * ticksPerSecond;
    if (!reader.take('.'))
        return ticks;
    const auto fraction = reader.fraction(unit);
    return fraction ? std::optional(ticks + *fraction) : std::nullopt;
}

} // namespace

std::optional<NamedTime> namedTime(std::string_view text)
{
    TimeReader reader(text);
    const auto day = reader.date();
    if (!day)
        return std::nullopt;
    std::int64_t unit = 86400 * ticksPerSecond;
    std::int64_t ticks = *day * unit;
    if (reader.take('T') || reader.take('t') || reader.take(' ')) {
        const auto ofDay = timeOfDay(reader, unit);
        if (!ofDay)
            return std::nullopt;
        ticks += *ofDay;
    }
    const auto zone = reader.zone();
    if (!zone || !reader.isAtEnd())
        return std::nullopt;
    ticks -= *zone * ticksPerSecond;
    return NamedTime{ticks, ticks + unit - 1};
}

} // namespace hexfolio
