// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/range.h"
#include "mapping/leafkernel.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace hexfolio {

/// What the kernel knows of a run of bytes before anybody reads it.
struct Extent {
    enum class Kind : std::uint8_t { Data, Hole };
    Kind kind = Kind::Data;
    /// The run starts where it was asked for; a hole reads as zeros and need not be read.
    Range range;
};

/// What a piece can point into: a file through its map, new bytes, a repeated pattern.
///
/// Held by shared_ptr<const ByteSource>; bytes once handed out as part of a snapshot stay at their offset.
/// Thread rule: every const function may be called from any thread at any time; none throws.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;

    /// How many bytes can be pointed at.
    [[nodiscard]] virtual Size size() const noexcept = 0;

    /// Copies bytes from `offset` on into `to` and returns how many came before the first that cannot be read
    /// (file shrank, input/output error, end of the source). Never invents a byte.
    [[nodiscard]] virtual Size read(Offset offset, std::span<std::byte> to) const noexcept = 0;

    /// Lets the kernel look at the bytes of `range` without copying them. False where they do not lie in memory in one
    /// piece, or where any of them could not be read: the kernel's state means nothing then, and read() tells more.
    [[nodiscard]] virtual bool look(Range range, LeafKernel kernel) const noexcept
    {
        (void)range;
        (void)kernel;
        return false;
    }

    /// The run of one kind that starts at `offset` and ends at `limit` at the latest; `offset < limit <= size()`.
    [[nodiscard]] virtual Extent extentAt(Offset offset, Offset limit) const noexcept
    {
        return {Extent::Kind::Data, {offset, limit}};
    }

    /// Whether `range` can be read without waiting for a disk; true where the source is no file.
    [[nodiscard]] virtual bool isResident(Range range) const noexcept
    {
        (void)range;
        return true;
    }

    /// Why the byte at `offset` cannot be read; asks the system again, so it may take as long as a read.
    [[nodiscard]] virtual Error whyUnreadable(Offset offset) const = 0;

    /// Tells the kernel how `range` will be used next; a hint that never fails.
    enum class Use : std::uint8_t { Browse, Scan, Done };
    virtual void advise(Range range, Use use) const noexcept
    {
        (void)range;
        (void)use;
    }

protected:
    ByteSource() = default;
};

} // namespace hexfolio
