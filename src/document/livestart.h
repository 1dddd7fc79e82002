// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/liveeditor.h"
#include "document/livehistory.h"
#include "document/statefolder.h"
#include "mapping/filesource.h"
#include "mapping/io.h"
#include "mapping/openfile.h"

#include <memory>
#include <optional>

namespace hexfolio {

/// A Live session that is about to begin, or to go on where a program crashed. Any thread; then one.
struct LiveStart {
    std::shared_ptr<LiveEditor> editor;
    /// What was done before the crash and can be undone.
    LiveHistory history;
    /// The file anew, where the last edit had to be completed first.
    std::optional<OpenedFile> completed;

    /// Opens `file` for editing at once. A Live journal of it whose program died is settled and gone on with; where
    /// there is none, one is made with the first edit, unless `state` is absent. Errors: those of LiveFile::open();
    /// Busy where an interrupted save must be settled first; those of LiveRecovery, then the file is not opened.
    [[nodiscard]] static Result<LiveStart> from(const OpenedFile& file, const std::shared_ptr<Io>& io,
                                                const std::optional<StateFolder>& state);
};

} // namespace hexfolio
