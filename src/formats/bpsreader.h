// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/range.h"
#include "formats/bpsaction.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hexfolio {

/// Takes the bytes of a BPS patch apart, whoever wrote them: every length and place is checked against both sizes.
///
/// Borrows the bytes. Thread rule: one thread.
class BpsReader {
public:
    explicit BpsReader(std::span<const std::byte> bytes) noexcept : m_bytes(bytes) { }

    /// Nothing where all is well, else a literal (marked for translation) that says what is wrong at position().
    [[nodiscard]] const char* read();

    [[nodiscard]] Offset position() const noexcept { return m_at; }
    [[nodiscard]] Size sourceSize() const noexcept { return m_sourceSize; }
    [[nodiscard]] Size targetSize() const noexcept { return m_targetSize; }
    [[nodiscard]] std::uint32_t sourceSum() const noexcept { return m_sourceSum; }
    [[nodiscard]] std::uint32_t targetSum() const noexcept { return m_targetSum; }
    [[nodiscard]] std::vector<BpsAction> takeActions() noexcept { return std::move(m_actions); }

    static constexpr Size largestFile = Size{256} << 20;

private:
    /// A number of the format (section "Numbers"), at most maxSize; nothing where there is none.
    [[nodiscard]] std::optional<Size> number();
    [[nodiscard]] std::uint32_t sumAt(std::size_t at) const;
    [[nodiscard]] const char* readActions();
    /// Fills in where the bytes come from; false where that place is not there.
    [[nodiscard]] bool place(BpsAction& action);
    /// Moves `relative` by the next, signed number.
    [[nodiscard]] bool shift(Offset& relative);

    std::span<const std::byte> m_bytes;
    /// Behind the last action: where the three sums stand.
    std::size_t m_end = 0;
    std::size_t m_at = 0;
    Size m_sourceSize = 0;
    Size m_targetSize = 0;
    Size m_made = 0;
    Offset m_sourcePlace = 0;
    Offset m_targetPlace = 0;
    std::uint32_t m_sourceSum = 0;
    std::uint32_t m_targetSum = 0;
    std::vector<BpsAction> m_actions;
};

} // namespace hexfolio
