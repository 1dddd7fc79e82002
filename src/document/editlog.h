// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/editlogencoder.h"
#include "document/editlogfolder.h"
#include "document/editrecorder.h"
#include "mapping/io.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <variant>

namespace hexfolio {

/// Keeps the Preview edits of one document in a folder of the user's state, so that they outlive the program.
///
/// Hears of edits as an EditRecorder, and only queues them; flush() reads the bytes, writes and syncs, in a job.
/// Whoever owns it calls flush() when due() says so, before each save, and when the session ends. Nothing is written
/// before the first edit. Where writing fails the log on disk stays as it was, edits are no longer queued, and
/// wantsImage() asks for a new start. Thread rule: what EditRecorder declares, due() and wantsImage() belong to the
/// thread that edits; flush() and end() to any thread, one after the other.
class EditLog final : public EditRecorder {
public:
    /// Folders of logs are made in `parent`. `onPending` is called by the editing thread when due() has got a new
    /// answer.
    EditLog(Io& io, std::string parent, std::function<void()> onPending = {});

    void recorded(Edit edit) override;
    void movedTo(std::size_t position) override;
    void saving(const Snapshot& snapshot, std::size_t position) override;
    void historyReplaced(Image image) override;

    /// An edit reaches the disk this long after it was made where no other follows, and at last after the longer time.
    static constexpr std::chrono::milliseconds calm{1000};
    static constexpr std::chrono::milliseconds longest{2000};
    /// So many bytes waiting are written at once.
    static constexpr Size muchWaiting = Size{64} << 10;
    /// After a failure the next attempt is made with the first edit after this time.
    static constexpr std::chrono::seconds retryAfter{10};
    /// A log larger than this is written anew, with what is left of the history, once that would help.
    static constexpr Size compactAbove = Size{64} << 20;

    using Clock = std::chrono::steady_clock;
    /// How long flush() may wait; nothing where there is nothing to write.
    [[nodiscard]] std::optional<std::chrono::milliseconds> due(Clock::time_point now = Clock::now()) const;
    /// The document is to be asked for its whole history (DocumentSteps::setRecorder()) before the next flush().
    [[nodiscard]] bool wantsImage(Clock::time_point now = Clock::now()) const;
    /// The last flush() failed: edits made since the one before may be lost with the program.
    [[nodiscard]] bool isBroken() const;

    /// Makes everything that was told so far durable, and then proves the next part of what long edits replaced.
    /// Errors: those of Io; again and again until there is an image.
    [[nodiscard]] Result<> flush();
    /// There is a log on disk.
    [[nodiscard]] bool isOnDisk() const;
    /// The document is closed. The log goes, or moves to `keptAs` (a path for the folder, with nothing there) where one
    /// is given and the log has no more than `mostKept` bytes. Nothing is heard afterwards.
    [[nodiscard]] Result<> end(const std::optional<std::string>& keptAs = {}, Size mostKept = maxSize);

private:
    struct Move {
        std::size_t position = 0;
    };
    struct Saving {
        Snapshot snapshot;
        std::size_t position = 0;
    };
    using Entry = std::variant<Image, Edit, Move, Saving>;
    using Queue = std::deque<Entry>;

    void enqueue(Entry entry, Size bytes);
    [[nodiscard]] Queue takeQueue();
    [[nodiscard]] Result<> write(Queue queue);
    [[nodiscard]] Result<> add(Entry entry);
    [[nodiscard]] Result<> takeImage(Image image);
    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> writeFrames();
    [[nodiscard]] Result<> prove();
    [[nodiscard]] editlog::Header headerOf(const Image& image) const;
    void setBroken(const Error& error);

    Io& m_io;
    std::string m_parent;
    std::function<void()> m_onPending;

    // --- Shared by both threads
    mutable std::mutex m_queueMutex;
    Queue m_queue;
    Size m_waiting = 0;
    Clock::time_point m_firstWaiting;
    Clock::time_point m_lastWaiting;
    bool m_isBroken = false;
    Clock::time_point m_brokenSince;
    Size m_logSize = 0;
    Size m_imageSize = 0;
    bool m_isFolderThere = false;
    bool m_isProofDue = false;

    // --- Belongs to whoever flushes
    std::mutex m_writing;
    /// The last image, as long as no edit made it worth a log.
    std::optional<Image> m_image;
    std::unique_ptr<EditLogFolder> m_folder;
    std::unique_ptr<EditLogEncoder> m_encoder;
    /// What the log is about; null where there is no file.
    std::shared_ptr<const DiskSource> m_base;
    Error m_failure;
    /// The frames of the encoder begin a log.
    bool m_isNew = false;
};

} // namespace hexfolio
