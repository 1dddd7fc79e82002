// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/output.h"
#include "search/hitsink.h"
#include "search/searchquery.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hexfolio {

/// How hits are printed. A value.
struct HitFormat {
    enum class Report : std::uint8_t {
        First, ///< the first hit in the direction of the search
        All,
        Count, ///< only how many
    };
    enum class Layout : std::uint8_t {
        Lines, ///< offset in hex, two blanks, length in decimal, and what else there is to say
        Json, ///< one JSON object a line
    };
    Report report = Report::First;
    Layout layout = Layout::Lines;
    /// Hits print their bytes too.
    bool showsBytes = false;
    /// After so many hits the search ends.
    std::optional<Size> most;
};

/// Prints hits as they come, or counts them. Stops the search when it has what was asked for, or when nobody reads on.
/// Borrows all that it is given; one thread.
class HitPrinter final : public HitSink {
public:
    HitPrinter(Output& output, const HitFormat& format, const SearchQuery& query, const Snapshot& snapshot);

    [[nodiscard]] Answer take(const Hit& hit) override;
    [[nodiscard]] Answer takeMany(const EqualHits& hits, Order order) override;
    /// Prints the number, where that was asked for.
    void finish();
    [[nodiscard]] Size count() const noexcept { return m_count; }
    /// Whether it prints what lies in a hit.
    [[nodiscard]] bool readsHits() const noexcept;

    /// Of a longer hit so many bytes are printed.
    static constexpr Size mostBytes = Size{64} << 10;

private:
    [[nodiscard]] bool hasEnough() const noexcept { return m_count >= m_most || m_output.isBroken(); }
    void print(const Hit& hit);
    void printJson(const Hit& hit);
    [[nodiscard]] std::vector<std::byte> bytesOf(Range range) const;
    [[nodiscard]] std::string textOf(Range range) const;

    Output& m_output;
    const HitFormat& m_format;
    const SearchQuery& m_query;
    const Snapshot& m_snapshot;
    /// Hits that are strings print their text too.
    std::optional<StringEncoding> m_text;
    Size m_most;
    Size m_count = 0;
};

} // namespace hexfolio
