// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/range.h"

#include <cstdint>

namespace hexfolio {

/// One announced change of a document: `inserted.size()` bytes stand at `inserted` where `removedSize` bytes stood from
/// `inserted.begin` on. Everything behind moved by the difference.
struct Edit {
    Range inserted;
    Size removedSize = 0;
    /// The document's revision after the edit.
    std::uint64_t revision = 0;
};

/// Hears what happens to a Document. Borrowed by the document; called on the thread that edits.
class DocumentListener {
public:
    virtual ~DocumentListener() = default;
    /// Bytes changed. Undo and redo announce the smallest range that covers the difference.
    virtual void changed(const Edit& edit) = 0;
    /// The document became equal to what is on disk, or different from it; also the mode, the path or the history
    /// moved.
    virtual void stateChanged() = 0;
    /// Live mode: the bytes are the same, but they are read from elsewhere by now; older snapshots may show others.
    virtual void movedElsewhere() { }
    /// Live mode: something that was asked for could not be done in the file, and the document is again as the file is.
    virtual void failed(const Error& error) { (void)error; }
};

} // namespace hexfolio
