// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/changelist.h"
#include "document/history.h"
#include "document/snapshot.h"
#include "document/statefolder.h"
#include "mapping/access.h"
#include "mapping/openfile.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace hexfolio {

class DocumentEdits;
class DocumentListener;
class DocumentMode;
class DocumentReload;
class DocumentSaving;
class DocumentSteps;
class Io;

/// How a file becomes a Document. A value.
struct OpenOptions {
    Access access = Access::Copy;
    OpenRange range = {};
    /// Where Live mode keeps the journal from which its edits can be undone, also after a crash; absent: in memory.
    std::optional<StateFolder> state = {};
    /// What that journal is written with; null for the system. Borrowed.
    Io* io = nullptr;
};

/// An open file (or nothing yet) being looked at and edited: the one mutable object of the layer.
///
/// Says what it is; what can be done to it is sorted into its parts, each with a header of its own. Owns them, the
/// file's sources, the append store, the history. Thread rule: one thread calls it and its parts; snapshots and tasks
/// taken from it go to any thread.
class Document {
public:
    /// Opens `path`. A file that may not be written opens for reading. Errors: those of openFile(); with Access::Write
    /// also those of DocumentMode::switchTo().
    [[nodiscard]] static Result<std::unique_ptr<Document>> open(const std::string& path, OpenOptions options = {});
    /// A document without a file; it gets one by "save as". `state` is that of OpenOptions.
    [[nodiscard]] static std::unique_ptr<Document> untitled(std::optional<StateFolder> state = {});
    ~Document();

    // --- What it is
    [[nodiscard]] Snapshot snapshot() const;
    /// In bytes.
    [[nodiscard]] Size size() const noexcept;
    /// Grows with every change of the bytes.
    [[nodiscard]] std::uint64_t revision() const noexcept;
    /// The file it is about: path, kind, identity at open or save, writability; the path is empty while untitled.
    [[nodiscard]] const OpenedFile& file() const noexcept;
    [[nodiscard]] Access access() const noexcept;
    [[nodiscard]] const History& history() const noexcept;

    // --- It against the disk, as far as it knows: bytes that other programs change are not watched here
    [[nodiscard]] bool isModified() const noexcept;
    /// The bytes as they are on disk.
    [[nodiscard]] Snapshot onDisk() const;
    /// None in Live mode.
    [[nodiscard]] ChangeList changes() const;

    // --- What can be done to it; the parts live as long as it does
    [[nodiscard]] DocumentEdits& edits() noexcept;
    [[nodiscard]] DocumentSteps& steps() noexcept;
    [[nodiscard]] DocumentMode& mode() noexcept;
    [[nodiscard]] DocumentSaving& saving() noexcept;
    [[nodiscard]] DocumentReload& reload() noexcept;

    // --- Listeners are borrowed and told in the order they came
    void addListener(DocumentListener* listener);
    void removeListener(DocumentListener* listener);

private:
    struct Parts;
    explicit Document(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace hexfolio
