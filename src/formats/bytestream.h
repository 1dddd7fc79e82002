// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/snapshot.h"
#include "document/spanreader.h"

#include <cstddef>
#include <span>

namespace hexfolio {

/// Bytes that come one after another, some at a time. Thread rule: one thread.
class ByteStream {
public:
    virtual ~ByteStream() = default;
    /// The next bytes, valid until the next call; none at the end. What comes behind an Error means nothing.
    [[nodiscard]] virtual Result<std::span<const std::byte>> next() = 0;
};

/// All bytes of a snapshot.
class SnapshotStream final : public ByteStream {
public:
    explicit SnapshotStream(const Snapshot& content);
    /// Errors: what makes a byte unreadable.
    [[nodiscard]] Result<std::span<const std::byte>> next() override;

private:
    Snapshot m_content;
    SpanReader m_reader;
};

} // namespace hexfolio
