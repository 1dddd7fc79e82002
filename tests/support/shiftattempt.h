// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "document/documentsaving.h"
#include "document/documentsteps.h"
#include "document/journalregistry.h"
#include "document/shiftrecovery.h"
#include "document/shiftwriter.h"
#include "support/naivebytes.h"
#include "support/tempfile.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace hexfolio::testing {

/// A file with two names, opened as a document and edited, about to be shifted in place.
class ShiftAttempt {
public:
    using Edit = std::function<void(Document&)>;

    ShiftAttempt(const NaiveBytes& bytes, const Edit& edit, Size chunk) : m_chunk(chunk), old(bytes)
    {
        path = m_folder.file("file", bytes);
        std::filesystem::create_hard_link(path, m_folder.path("link"));
        document = Document::open(path).value();
        before = document->snapshot();
        edit(*document);
        edited = allBytesOf(document->snapshot());
    }

    /// Shifts; `keepLimit` as in ShiftTask. The document is told when it worked.
    Result<> save(Io& io, Progress& progress, Size keepLimit = Size{1} << 30)
    {
        SaveTask task = document->saving().task().value();
        ShiftTask shift{.path = path,
                        .snapshot = task.snapshot,
                        .disk = task.disk,
                        .keep = task.keep,
                        .keepLimit = keepLimit,
                        .chunk = m_chunk,
                        .reopen = [this] { return reopened(); }};
        ShiftWriter writer(io, state, progress, std::move(shift));
        auto done = writer.run();
        outcome = writer.outcome();
        if (outcome == ShiftWriter::Outcome::Saved)
            done = document->saving().adopt({std::move(task), openFile(path).value(), writer.keptAll()});
        return done;
    }

    Result<> save(Io& io)
    {
        Progress progress;
        return save(io, progress);
    }

    /// Everything that is listed is recovered and finished, as at the start of the program. The outcome of the last
    /// one; nothing where there is none.
    Result<std::optional<ShiftRecovery::Outcome>> recover(Io& io, ShiftRecovery::Wish wish = ShiftRecovery::Wish::GoOn)
    {
        std::optional<ShiftRecovery::Outcome> last;
        const auto entries = JournalRegistry(io, state).entries();
        if (!entries)
            return std::unexpected(entries.error());
        for (const JournalRegistry::Entry& entry : *entries) {
            auto journal = JournalFile::reopen(io, state, entry);
            if (!journal && isNoJournal(journal.error().kind)) {
                // It was listed, but never written to.
                (void)io.unlink(entry.path);
                (void)JournalRegistry(io, state).remove(entry.nonce);
                continue;
            }
            if (!journal)
                return std::unexpected(journal.error());
            auto done = recoverOne(io, *journal, wish);
            if (!done)
                return std::unexpected(done.error());
            last = *done;
        }
        return last;
    }

    [[nodiscard]] NaiveBytes bytes() const { return fileBytes(path); }
    /// Both names still lead to one file.
    [[nodiscard]] bool isLinked() const
    {
        return std::filesystem::equivalent(path, m_folder.path("link")) && std::filesystem::hard_link_count(path) == 2;
    }
    [[nodiscard]] bool hasJournal() const { return std::filesystem::exists(m_folder.path(".file.hexfolio-journal")); }
    [[nodiscard]] bool undoesToTheBeginning() const
    {
        while (document->history().canUndo()) {
            if (!document->steps().undo())
                return false;
        }
        return allBytesOf(document->snapshot()) == old;
    }

private:
    static bool isNoJournal(ErrorKind kind) { return kind == ErrorKind::NotFound || kind == ErrorKind::BadArgument; }

    Result<std::shared_ptr<const ByteSource>> reopened() const
    {
        return openFile(path).transform(
            [](const OpenedFile& file) { return std::shared_ptr<const ByteSource>(file.source); });
    }

    Result<ShiftRecovery::Outcome> recoverOne(Io& io, JournalFile& journal, ShiftRecovery::Wish wish) const
    {
        const auto fd = io.open(path, Io::OpenMode::WriteExisting);
        if (!fd)
            return std::unexpected(fd.error());
        const OpenFd file(io, *fd);
        Progress progress;
        auto done = ShiftRecovery(io, journal, *fd, progress).run(wish);
        if (!done)
            return done;
        if (auto finished = journal.finish(); !finished)
            return std::unexpected(finished.error());
        return done;
    }

    TempFolder m_folder;
    Size m_chunk;

public:
    const StateFolder state{m_folder.path("state")};
    NaiveBytes old;
    std::string path;
    std::unique_ptr<Document> document;
    Snapshot before;
    NaiveBytes edited;
    ShiftWriter::Outcome outcome = ShiftWriter::Outcome::NotSaved;
};

} // namespace hexfolio::testing
