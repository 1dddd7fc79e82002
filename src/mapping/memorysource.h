// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mapping/bytesource.h"

#include <cstddef>
#include <vector>

namespace hexfolio {

/// Bytes in the memory of the program: needles, the clipboard, short inputs. For bytes that come one after another
/// there is AppendStore.
///
/// Owns its bytes. Thread rule: as ByteSource; immutable.
class MemorySource final : public ByteSource {
public:
    explicit MemorySource(std::vector<std::byte> bytes) noexcept;

    [[nodiscard]] Size size() const noexcept override { return m_bytes.size(); }
    [[nodiscard]] Size read(Offset offset, std::span<std::byte> to) const noexcept override;
    [[nodiscard]] bool look(Range range, LeafKernel kernel) const noexcept override;
    /// Only bytes beyond the end cannot be read; then the kind is OutOfRange.
    [[nodiscard]] Error whyUnreadable(Offset offset) const override;

private:
    std::vector<std::byte> m_bytes;
};

} // namespace hexfolio
