// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mapping/access.h"
#include "mapping/bytesource.h"
#include "mapping/fileidentity.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace hexfolio {

/// What sort of thing lies under a path.
enum class FileKind : std::uint8_t {
    Regular, ///< a file with a size; may grow and shrink
    Device, ///< a block device: its length is fixed
    Snapshot, ///< something without a size (procfs, pipe, character device), copied once; read-only
};

/// A file's bytes behind one read-only shared map, or behind windows of a map where the file is too large for one.
///
/// Owns the descriptor and the maps; both live as long as any snapshot points here, also after the file was renamed
/// away or unlinked. Thread rule: as ByteSource; windows are made and dropped behind a lock.
class FileSource : public ByteSource {
public:
    /// The size that was found (or asked for) when it was opened. Bytes beyond the file's present end are unreadable.
    [[nodiscard]] Size size() const noexcept override = 0;
    /// For looking at the file anew, for copying ranges in the kernel, for reading past the page cache.
    [[nodiscard]] virtual int descriptor() const noexcept = 0;
    /// The offset in the file of byte 0 of this source.
    [[nodiscard]] virtual Offset origin() const noexcept = 0;
};

/// What openFile() found.
struct OpenedFile {
    std::string path;
    FileKind kind = FileKind::Regular;
    FileIdentity identity;
    std::shared_ptr<const FileSource> source;
    /// The file may be opened for writing by this process, and is not a snapshot.
    bool isWritable = false;
    /// The source is a part of the file (offset or length were given), so its length cannot change.
    bool isPart = false;
};

struct OpenRange {
    Offset offset = 0;
    /// Absent: to the end of the file.
    std::optional<Size> length = {};
};

/// Opens `path` for reading and maps it: whole where possible, in windows above; a block device with its true size;
/// what cannot be mapped (procfs, pipes, character devices) as a copy in a memfd or an unlinked spill file, at most
/// `snapshotLimit` bytes of it. Empty files are fine. Folders, sockets and unreadable files are Errors. Never waits for
/// a pipe without a writer. Opening changes nothing on disk (O_NOATIME where allowed).
[[nodiscard]] Result<OpenedFile> openFile(const std::string& path, OpenRange range = {},
                                          Size snapshotLimit = Size{1} << 32);

} // namespace hexfolio
