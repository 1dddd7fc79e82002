// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/fixedmatcher.h"
#include "search/valuerange.h"

namespace hexfolio {

/// A range of numbers made ready for scanning. Immutable; any thread.
class ValueMatcher final : public FixedMatcher {
public:
    explicit ValueMatcher(const ValueRange& wanted) : m_wanted(wanted) { }

    [[nodiscard]] Size length() const noexcept override { return m_wanted.format.size; }
    [[nodiscard]] bool matchesZeros() const noexcept override;
    void collect(std::span<const std::byte> bytes, Offset origin, HitRuns& hits) const override;

private:
    ValueRange m_wanted;
};

} // namespace hexfolio
