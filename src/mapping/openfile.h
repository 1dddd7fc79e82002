// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mapping/fileidentity.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace hexfolio {

class FileSource;
struct FileSourcePolicy;

/// What sort of thing lies under a path.
enum class FileKind : std::uint8_t {
    Regular, ///< a file with a size; may grow and shrink
    Device, ///< a block device: its length is fixed
    Snapshot, ///< something without a size (procfs, pipe, character device), copied once; read-only
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

/// The part of a file that is opened.
struct OpenRange {
    /// At most the size of the file; OutOfRange beyond.
    Offset offset = 0;
    /// Absent: to the end of the file, where a longer one is cut too.
    std::optional<Size> length;
};

/// Opens `path` for reading and maps it: whole where possible, in windows above; a block device with its true size.
///
/// What cannot be mapped (procfs, pipes, character devices) becomes a copy in a sealed memfd or a file without a name,
/// of at most `snapshotLimit` bytes. A pipe is copied until its writer closes it or stays silent for five seconds; one
/// without a writer is an Error at once. Empty files are fine. Folders, sockets, terminals and unreadable files are
/// Errors. Opening changes nothing on disk (O_NOATIME where allowed).
[[nodiscard]] Result<OpenedFile> openFile(const std::string& path, OpenRange range = {},
                                          Size snapshotLimit = Size{1} << 32);
/// The same with another policy.
[[nodiscard]] Result<OpenedFile> openFileWith(const FileSourcePolicy& policy, const std::string& path, OpenRange range,
                                              Size snapshotLimit);

} // namespace hexfolio
