// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/findcommand.h"
#include "cli/output.h"
#include "search/hitsink.h"
#include "search/searchquery.h"

#include <string>
#include <vector>

namespace hexfolio {

/// Prints hits as they come, or counts them. Stops the search when it has what was asked for, or when nobody reads on.
/// Borrows all that it is given; one thread.
class HitPrinter final : public HitSink {
public:
    HitPrinter(Output& output, const FindCommand& command, const SearchQuery& query, const Snapshot& snapshot);

    [[nodiscard]] Answer take(const Hit& hit) override;
    [[nodiscard]] Answer takeMany(const EqualHits& hits, Order order) override;
    /// Prints the number, where that was asked for.
    void finish();
    [[nodiscard]] Size count() const noexcept { return m_count; }

    /// Of a longer hit so many bytes are printed.
    static constexpr Size mostBytes = Size{64} << 10;

private:
    [[nodiscard]] bool hasEnough() const noexcept { return m_count >= m_most || m_output.isBroken(); }
    void print(const Hit& hit);
    void printJson(const Hit& hit);
    [[nodiscard]] std::vector<std::byte> bytesOf(Range range) const;
    [[nodiscard]] std::string textOf(Range range) const;

    Output& m_output;
    const FindCommand& m_command;
    const SearchQuery& m_query;
    const Snapshot& m_snapshot;
    /// Strings are printed as such.
    bool m_showsText = false;
    Size m_most;
    Size m_count = 0;
};

} // namespace hexfolio
