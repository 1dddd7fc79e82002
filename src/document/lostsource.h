// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mapping/bytesource.h"

namespace hexfolio {

/// Bytes of which only the number is known: what a log of edits points at and cannot be had any more.
///
/// Every byte is unreadable, and says why. Thread rule: as ByteSource; immutable.
class LostSource final : public ByteSource {
public:
    explicit LostSource(Size size = maxSize) noexcept : m_size(size) { }

    [[nodiscard]] Size size() const noexcept override { return m_size; }
    [[nodiscard]] Size read(Offset, std::span<std::byte>) const noexcept override { return 0; }
    [[nodiscard]] Error whyUnreadable(Offset offset) const override
    {
        return {.kind = ErrorKind::FileChanged,
                .range = Range::ofLength(offset, 1),
                .reason = HEXFOLIO_TR("Reason",
                                      "these bytes were in a file that is gone or was changed; undo brings "
                                      "back what was there before them")};
    }

private:
    Size m_size = 0;
};

} // namespace hexfolio
