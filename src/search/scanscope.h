// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/snapshot.h"

#include <mutex>

namespace hexfolio {

/// While it lives, the kernel knows that a range of a snapshot is scanned; afterwards it is browsed again.
///
/// Also lets go of parts that are finished, so that scanning a terabyte does not map a terabyte; many MiB at a time,
/// because less would break up the large pages that the kernel maps at once. Borrows the snapshot; finished() is called
/// from any thread.
class ScanScope {
public:
    ScanScope(const Snapshot& snapshot, Range range);
    ~ScanScope();
    ScanScope(const ScanScope&) = delete;
    ScanScope& operator=(const ScanScope&) = delete;

    /// `part` will not be looked at again. Does nothing in short scans.
    void finished(Range part);

private:
    void advise(Range part, ByteSource::Use use) const;

    const Snapshot& m_snapshot;
    Range m_range;
    std::mutex m_mutex;
    /// Finished and not yet let go of.
    Range m_done;
};

} // namespace hexfolio
