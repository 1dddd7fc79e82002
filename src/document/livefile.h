// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/livemap.h"
#include "document/snapshot.h"
#include "mapping/openfile.h"

#include <memory>
#include <string>
#include <utility>

namespace hexfolio {

/// A file that is edited in place, at once, through a shared writable map.
///
/// Owns the map. Offsets are bytes of the part that was opened. An operation that
/// fails puts back what it had written; where even that fails, the Error says so. One thread; what source() gave may be
/// read by any.
class LiveFile {
public:
    /// Opens `file` for writing. Errors: Busy for a running program, NotMappable, those of open(2).
    [[nodiscard]] static Result<LiveFile> open(const OpenedFile& file, std::shared_ptr<Io> io);
    /// A whole regular file behind `map`; `path` is for errors.
    LiveFile(std::unique_ptr<LiveMap> map, std::string path) : m_path(std::move(path)), m_map(std::move(map)) { }

    [[nodiscard]] Size size() const noexcept { return m_map->size(); }
    /// The present map; null while the file is empty. Another one after each change of length.
    [[nodiscard]] const std::shared_ptr<const ByteSource>& source() const noexcept { return m_map->source(); }
    /// The file as one piece of source().
    [[nodiscard]] PieceTree tree() const;
    [[nodiscard]] Snapshot snapshot() const;
    /// For writing beside the map, which shows it at once.
    [[nodiscard]] int descriptor() const noexcept { return m_map->descriptor(); }
    /// All of a regular file, so its length can change and its offsets are those of the file.
    [[nodiscard]] bool isWhole() const noexcept { return m_isWhole; }
    /// The file has another length now, through descriptor().
    [[nodiscard]] Result<> adoptSize(Size size) { return m_map->adoptSize(size); }

    /// Puts `content` in the place of `range`, whose bytes are `old`: store, or resize and move the tail and store.
    /// `content` and `old` do not point into this file.
    [[nodiscard]] Result<> replace(Range range, const Snapshot& content, const Snapshot& old);
    /// Mmap::move: copies `source` over the bytes from `dest` on, whose bytes are `old`.
    [[nodiscard]] Result<> copyBlock(Offset dest, Range source, const Snapshot& old);
    /// Cuts `source`, whose bytes are `block`, and inserts it at `dest` (an offset before the cut).
    [[nodiscard]] Result<> relocate(Offset dest, Range source, const Snapshot& block);
    /// The reason of an Error after which the file holds parts of old and new.
    static const char* const notPutBack;

    /// Waits until everything is on the disk; the first error stays.
    [[nodiscard]] Result<> flush() { return m_map->flush(); }
    /// The same for any thread.
    [[nodiscard]] Result<Mmap::FlushTask> flushTask() const { return m_map->flushTask(); }

private:
    [[nodiscard]] Result<> resize(Size size);
    [[nodiscard]] Result<> move(Offset dest, Offset source, Size count);
    /// Stores `content` at `offset`; zeros beyond `fresh` are there already.
    [[nodiscard]] Result<> store(Offset offset, const Snapshot& content, Offset fresh);
    /// Stores `old` at `offset` again because of `error`, and completes the error where that fails too.
    [[nodiscard]] std::unexpected<Error> putBack(Offset offset, const Snapshot& old, Error error);
    [[nodiscard]] Result<> grow(Range range, const Snapshot& content, const Snapshot& old);
    [[nodiscard]] Result<> shrink(Range range, const Snapshot& content, const Snapshot& old);

    std::string m_path;
    std::unique_ptr<LiveMap> m_map;
    /// A part of a file and a device keep their length.
    bool m_isWhole = true;
};

} // namespace hexfolio
