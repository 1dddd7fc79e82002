// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/saveplan.h"

#include <chrono>
#include <optional>

namespace hexfolio {

/// How fast saves are on this machine, learnt from the ones that were carried out. A plain value.
class SavePace {
public:
    using Seconds = std::chrono::duration<double>;

    /// A save of `plan` took so long.
    void learn(const SavePlan& plan, Seconds taken);
    /// How long `plan` will take about; a careful guess where nothing was measured yet.
    [[nodiscard]] Seconds estimate(const SavePlan& plan) const;
    /// The estimate rests on a save that was measured.
    [[nodiscard]] bool isMeasured() const noexcept { return m_bytesPerSecond.has_value(); }

private:
    /// Every byte is written and read back.
    std::optional<double> m_bytesPerSecond;
};

} // namespace hexfolio
