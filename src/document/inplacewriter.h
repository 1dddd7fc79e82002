// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/inplacetransaction.h"
#include "document/savefate.h"
#include "document/savetask.h"
#include "document/statefolder.h"
#include "mapping/io.h"

#include <span>
#include <vector>

namespace hexfolio {

/// Writes the changed ranges of a document into the file it came from, which keeps its length.
///
/// Holds the lock of the file meanwhile. Before anything is written, every byte that will go is compared with what the
/// document believes stands there. The old bytes are copied to `task.keep` and published through the DiskSource, so
/// every snapshot goes on reading them. A plan in steps makes one transaction of each; if one of them fails, those
/// before it are taken back, as far as their old bytes were kept. Borrows everything; one thread.
class InPlaceWriter {
public:
    InPlaceWriter(Io& io, Progress& progress, const SaveTask& task, const StateFolder& state);

    [[nodiscard]] Result<> run();
    /// False where bytes of `disk` were written over without being kept.
    [[nodiscard]] static bool keptAll(const DiskSource& disk);
    [[nodiscard]] SaveFate fate() const noexcept { return m_fate; }

private:
    using Ranges = std::vector<Range>;

    [[nodiscard]] Result<> prepare(int fd);
    [[nodiscard]] Result<> writeSteps();
    [[nodiscard]] Result<> writeStep(const Ranges& step);
    [[nodiscard]] Error takenBack(std::span<const Ranges> steps, std::size_t failed, Error error);
    [[nodiscard]] Error writtenPartly(std::span<const Ranges> done, Error error);
    void rememberWritten(std::span<const Ranges> done);
    /// Old bytes that are not those the document knows are an Error; the others are kept.
    [[nodiscard]] Result<> look(Offset offset, std::span<const std::byte> oldBytes);
    [[nodiscard]] Result<> keep(Range range, std::span<const std::byte> oldBytes);
    void publishKept();

    Io& m_io;
    Progress& m_progress;
    const SaveTask& m_task;
    const StateFolder& m_state;
    InPlaceTransaction::Target m_target;
    /// The file's times moved since the document saw it: only noted bytes prove anything.
    bool m_needsProof = false;
    bool m_keepsAll = true;
    DiskSource::KeptList m_kept;
    SaveFate m_fate = SaveFate::Unchanged;
};

} // namespace hexfolio
