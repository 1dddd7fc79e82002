// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mapping/bytesource.h"

#include <cstddef>
#include <memory>
#include <span>

namespace hexfolio {

/// New bytes: typed, pasted or set aside. Only ever grows; a byte never changes or moves once it is appended.
///
/// Bytes lie in anonymous maps, and in an unlinked temporary file (in TMPDIR, else /var/tmp) once there are many.
/// Thread rule: append() by one thread at a time; reading from any thread of what was appended before the snapshot
/// that points at it was made.
class AppendStore : public ByteSource {
public:
    /// Beyond `spillAt` bytes, further ones go to the temporary file.
    [[nodiscard]] static std::shared_ptr<AppendStore> make(Size spillAt = Size{64} << 20);

    /// Appends `bytes` and returns the offset of the first. Errors: NoSpace, OutOfMemory; then nothing was appended.
    [[nodiscard]] virtual Result<Offset> append(std::span<const std::byte> bytes) = 0;
};

} // namespace hexfolio
