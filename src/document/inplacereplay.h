// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/inplacerecords.h"
#include "mapping/io.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace hexfolio {

/// Carries a committed journal out on its target, forwards or backwards: what a save does after the commit, and what
/// recovery does after a crash, in the same code. Everything can be repeated any number of times.
///
/// Borrows everything; one thread.
class InPlaceReplay {
public:
    enum class Side : std::uint8_t { New, Old };

    /// `progress` counts every byte that is written and every one that is read back; it is not asked about cancelling.
    InPlaceReplay(Io& io, int targetFd, JournalFile& journal, Progress* progress = nullptr)
        : m_io(io), m_target(targetFd), m_reader(journal), m_progress(progress)
    {
    }

    /// The target has the old bytes of every record that can be read, also where the journal ends early.
    [[nodiscard]] Result<bool> isUntouched();
    /// The ranges of the target with bytes that are neither the old nor the new ones, byte by byte; at most `most`.
    [[nodiscard]] Result<std::vector<Range>> foreignRanges(std::size_t most = 64);
    /// Writes one side of every record, then syncs. hasFailedToSync() tells which of the two failed.
    [[nodiscard]] Result<> write(Side side);
    /// Reads back past the page cache and compares; InputOutput where the disk has other bytes.
    [[nodiscard]] Result<> verify(Side side);
    [[nodiscard]] bool hasFailedToSync() const noexcept { return m_hasFailedToSync; }

private:
    [[nodiscard]] Result<> forEach(const std::function<Result<>(const InPlaceRecord&)>& work);

    Io& m_io;
    int m_target;
    InPlaceRecordReader m_reader;
    Progress* m_progress;
    bool m_hasFailedToSync = false;
};

} // namespace hexfolio
