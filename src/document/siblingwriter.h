// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/savetarget.h"
#include "document/snapshot.h"
#include "mapping/io.h"

#include <functional>
#include <string>

namespace hexfolio {

/// Writes a whole file under a temporary name beside its place, syncs it and renames it there: at any instant the place
/// has the old file or the new one.
///
/// Keeps owner, mode and extended attributes of the file that is replaced. Removes the temporary file whenever it fails.
/// Borrows everything; one thread.
class SiblingWriter {
public:
    SiblingWriter(Io& io, Progress& progress, const SaveTarget& target);

    /// `isStillRight` is asked right before the rename whether the place may be taken.
    [[nodiscard]] Result<> run(const Snapshot& content, const std::function<Result<>()>& isStillRight);

private:
    [[nodiscard]] Result<int> create();
    [[nodiscard]] Result<> fill(int fd, const Snapshot& content);
    [[nodiscard]] Result<> copyAttributes(int fd);

    Io& m_io;
    Progress& m_progress;
    const SaveTarget& m_target;
    std::string m_folder;
    std::string m_path;
};

} // namespace hexfolio
