// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/anchor.h"
#include "document/diskoffsets.h"
#include "document/snapshot.h"

#include <optional>

namespace hexfolio {

/// Takes anchors of a document to the offsets of its file on disk and back, so that they can be kept beyond the
/// document.
///
/// Compares sources and reads none; those it was made of outlive it. An immutable value; any thread.
class DiskAnchors {
public:
    /// `now` is the document, `onDisk` the file under it as one piece; the same for a document that is the file.
    /// Costs O(pieces log pieces).
    DiskAnchors(const Snapshot& now, const Snapshot& onDisk);

    /// Where the file has its bytes, also where the document has lost them; nothing where the file does not have them.
    [[nodiscard]] std::optional<Range> onDisk(const Anchor& anchor) const;
    /// An anchor without an id for a range of the file, which is not empty and within it.
    [[nodiscard]] Anchor placed(const LabelledRange& onDisk) const;

private:
    const ByteSource* m_disk = nullptr;
    DiskOffsets m_offsets;
};

} // namespace hexfolio
