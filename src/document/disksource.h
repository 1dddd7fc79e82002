// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/journalheader.h"
#include "document/oldbytes.h"
#include "mapping/filesource.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace hexfolio {

/// A file as it was when it was opened, also while and after a save in place writes over parts of it.
///
/// Before a save writes over bytes it keeps them elsewhere and says so here; from then on every snapshot that points at
/// them, of whatever document, reads the kept ones. Bytes that were too many to be kept are unreadable from then on,
/// never the new ones. After the save the same file is opened anew; this source then reads through the new one, so that
/// it hears of what later saves write over. Also remembers in which state the file on disk is expected to be.
/// Shares the file and the kept bytes. Thread rule: as ByteSource; the rest by one save at a time, with readers beside
/// it.
class DiskSource final : public ByteSource {
public:
    DiskSource(std::shared_ptr<const FileSource> file, const FileIdentity& expected);

    /// Bytes of the file as it was opened that are read elsewhere.
    struct Kept {
        Range range;
        /// Where they are; null where they are lost.
        std::shared_ptr<const ByteSource> store;
        Offset keptAt = 0;
        /// They are not apart, but in the file still, at another place.
        bool isMoved = false;
    };
    /// In order, not overlapping.
    using KeptList = std::vector<Kept>;

    /// From now on reads `kept` there; none of it is in kept() already. Called before the file is written over.
    void keep(KeptList kept);
    /// Lost bytes from `offset` on were not written over after all.
    void regain(Offset offset);
    [[nodiscard]] std::shared_ptr<const KeptList> kept() const { return view().kept; }
    /// From now on reads the bytes of `entries` there, wherever they were before; in order, not overlapping.
    void redirect(KeptList entries);
    /// The bytes of `ranges` stand in the file again, where they were when it was opened; in order, not overlapping.
    void restore(const std::vector<Range>& ranges);
    /// What is still read from the file has the same bytes in `next`, the same file after a save in place; what was
    /// moved has them there at its new place.
    void continueIn(std::shared_ptr<const DiskSource> next);
    /// Reads the same file through another map from now on: an old one may go stale.
    void remap(std::shared_ptr<const FileSource> fresh);
    /// The parts of `ranges` that are still read from the file.
    [[nodiscard]] std::vector<Range> notYetKept(const std::vector<Range>& ranges) const;

    [[nodiscard]] const FileSource& file() const noexcept { return *m_file; }
    /// The state of the file on disk that this document knows.
    [[nodiscard]] FileIdentity expected() const;
    void setExpected(const FileIdentity& identity);
    /// The journal of a save of this file that failed after its commit; it waits to be taken back or completed.
    [[nodiscard]] std::optional<Nonce> waitingJournal() const;
    void setWaitingJournal(std::optional<Nonce> nonce);
    /// Ranges that a save in steps has written before it failed and could not be taken back: they have its bytes.
    void addWritten(const std::vector<Range>& ranges);
    /// Some of `range` is among them.
    [[nodiscard]] bool isWritten(Range range) const;
    /// What the file had where the document was edited.
    [[nodiscard]] OldBytes& oldBytes() const noexcept { return m_oldBytes; }
    /// Notes what the file has in `range` now and round it (OldBytes::around()), as far as no disk must be waited for.
    void noteAround(Range range) const;

    [[nodiscard]] Size size() const noexcept override { return m_file->size(); }
    [[nodiscard]] Size read(Offset offset, std::span<std::byte> to) const noexcept override;
    [[nodiscard]] Extent extentAt(Offset offset, Offset limit) const noexcept override;
    [[nodiscard]] bool isResident(Range range) const noexcept override { return m_file->isResident(range); }
    [[nodiscard]] Error whyUnreadable(Offset offset) const override;
    void advise(Range range, Use use) const noexcept override { m_file->advise(range, use); }

private:
    /// What there is to be read besides the file, at one moment.
    struct View {
        std::shared_ptr<const KeptList> kept;
        std::shared_ptr<const DiskSource> next;
        std::shared_ptr<const FileSource> fresh;
        friend bool operator==(const View&, const View&) noexcept = default;
    };

    [[nodiscard]] View view() const;
    void noteFile(Range range) const;
    void noteKept(const View& view, Range range) const;
    /// The present list without what lies in `ranges`.
    [[nodiscard]] KeptList without(const std::vector<Range>& ranges) const;
    [[nodiscard]] const ByteSource& below(const View& view) const noexcept;
    [[nodiscard]] Extent extentWith(const View& view, Offset offset, Offset limit) const noexcept;
    [[nodiscard]] Size readWith(const View& view, Offset offset, std::span<std::byte> to) const noexcept;

    std::shared_ptr<const FileSource> m_file;
    /// False as long as the file is all there is to be read, so that reading takes no lock.
    std::atomic<bool> m_isPatched{false};
    mutable std::mutex m_mutex;
    View m_view;
    FileIdentity m_expected;
    std::optional<Nonce> m_waitingJournal;
    std::vector<Range> m_written;
    mutable OldBytes m_oldBytes;
};

} // namespace hexfolio
