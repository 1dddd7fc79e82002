// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/disksource.h"
#include "document/shiftengine.h"

#include <functional>
#include <memory>

namespace hexfolio {

/// Keeps a DiskSource right while its file is shifted: bytes that are under way are read from memory, bytes that were
/// moved from their new place.
///
/// Readers on other threads never notice: what they read is looked up again where the list has changed meanwhile.
/// Borrows nothing. One thread, readers beside it.
class MovingDisk final : public ShiftObserver {
public:
    /// Opens the file that is being shifted for those readers, with its present length.
    using Reopen = std::function<Result<std::shared_ptr<const ByteSource>>()>;

    MovingDisk(std::shared_ptr<DiskSource> disk, Reopen reopen);
    ~MovingDisk() override;

    [[nodiscard]] Result<> sized() override;
    void moving(std::span<const ShiftMove> parts, std::span<const std::byte> data) override;
    void hidden(std::span<const ShiftMove> parts) override;
    void moved(std::span<const ShiftMove> parts, ShiftDirection direction) override;

private:
    std::shared_ptr<DiskSource> m_disk;
    Reopen m_reopen;
    std::shared_ptr<const ByteSource> m_file;
    class Waiting;
    /// Where readers of hidden bytes wait for a moment.
    std::shared_ptr<Waiting> m_waiting;
};

} // namespace hexfolio
