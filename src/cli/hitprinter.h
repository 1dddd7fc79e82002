// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/findcommand.h"
#include "cli/output.h"
#include "search/hitsink.h"

namespace hexfolio {

/// Prints hits as they come, or counts them. Stops the search when it has what was asked for, or when nobody reads on.
/// Borrows the output; one thread.
class HitPrinter final : public HitSink {
public:
    HitPrinter(Output& output, FindCommand::Report report) : m_output(output), m_report(report) { }

    [[nodiscard]] Answer take(const Hit& hit) override;
    [[nodiscard]] Answer takeMany(const EqualHits& hits, Order order) override;
    /// Prints the number, where that was asked for.
    void finish();
    [[nodiscard]] Size count() const noexcept { return m_count; }

private:
    void print(Range hit);

    Output& m_output;
    FindCommand::Report m_report;
    Size m_count = 0;
};

} // namespace hexfolio
