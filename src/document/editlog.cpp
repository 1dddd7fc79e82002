// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/editlog.h"

#include "document/basesample.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

/// What an edit takes in the log besides its bytes.
constexpr Size recordSize = 128;

Size bytesOf(const EditRecorder::Edit& edit)
{
    // Bytes that are in the file already are not written.
    return recordSize + std::min(edit.before.size(), EditRecorder::mostCompared)
        + std::min<Size>(edit.after.size(), EditLog::muchWaiting);
}

} // namespace

EditLog::EditLog(Io& io, std::string parent, std::function<void()> onPending)
    : m_io(io), m_parent(std::move(parent)), m_onPending(std::move(onPending))
{
}

void EditLog::enqueue(Entry entry, Size bytes)
{
    {
        const std::lock_guard lock(m_queueMutex);
        const bool isImage = std::holds_alternative<Image>(entry);
        if (isImage) {
            m_queue.clear();
            m_waiting = 0;
            m_isBroken = false;
            m_logSize = 0;
        }
        const auto now = Clock::now();
        if (!m_isBroken) {
            if (m_waiting == 0)
                m_firstWaiting = now;
            m_waiting += bytes;
            m_queue.push_back(std::move(entry));
        }
        m_lastWaiting = now;
    }
    if (m_onPending)
        m_onPending();
}

void EditLog::recorded(Edit edit)
{
    const Size bytes = bytesOf(edit);
    enqueue(std::move(edit), bytes);
}

void EditLog::movedTo(std::size_t position)
{
    enqueue(Move{position}, recordSize);
}

void EditLog::saving(const Snapshot& snapshot, std::size_t position)
{
    enqueue(Saving{snapshot, position}, recordSize);
}

void EditLog::historyReplaced(Image image)
{
    // An image alone waits for nothing: it is written with the first edit, unless there is a log it must replace.
    const bool mustBeWritten = image.isModified || isOnDisk();
    enqueue(std::move(image), mustBeWritten ? muchWaiting : 0);
}

std::optional<std::chrono::milliseconds> EditLog::due(Clock::time_point now) const
{
    const std::lock_guard lock(m_queueMutex);
    if (m_isBroken || (m_waiting == 0 && !m_isProofDue))
        return std::nullopt;
    if (m_waiting >= muchWaiting || m_isProofDue)
        return std::chrono::milliseconds(0);
    const auto when = std::min(m_lastWaiting + calm, m_firstWaiting + longest);
    return std::max(std::chrono::milliseconds(0), std::chrono::ceil<std::chrono::milliseconds>(when - now));
}

bool EditLog::wantsImage(Clock::time_point now) const
{
    const std::lock_guard lock(m_queueMutex);
    if (m_isBroken)
        return m_lastWaiting > m_brokenSince && now - m_brokenSince >= retryAfter;
    return m_logSize > compactAbove && m_logSize > 2 * m_imageSize;
}

bool EditLog::isBroken() const
{
    const std::lock_guard lock(m_queueMutex);
    return m_isBroken;
}

bool EditLog::isOnDisk() const
{
    const std::lock_guard lock(m_queueMutex);
    return m_isFolderThere;
}

EditLog::Queue EditLog::takeQueue()
{
    const std::lock_guard lock(m_queueMutex);
    m_waiting = 0;
    return std::exchange(m_queue, {});
}

Result<> EditLog::flush()
{
    const std::lock_guard writing(m_writing);
    if (isBroken())
        return failure(m_failure);
    // The edits come first: proving takes as long as reading what they replaced.
    auto done = write(takeQueue()).and_then([this] { return prove(); });
    if (!done)
        setBroken(done.error());
    const std::lock_guard lock(m_queueMutex);
    m_isProofDue = m_encoder && m_encoder->isProofDue();
    m_isFolderThere = m_folder != nullptr;
    m_logSize = m_folder ? m_folder->logSize() : 0;
    return done;
}

void EditLog::setBroken(const Error& error)
{
    m_failure = error;
    m_encoder.reset();
    m_image.reset();
    const std::lock_guard lock(m_queueMutex);
    // An image that came meanwhile begins anew, and is not to be lost.
    if (!m_queue.empty() && std::holds_alternative<Image>(m_queue.front()))
        return;
    m_queue.clear();
    m_waiting = 0;
    m_isBroken = true;
    m_brokenSince = Clock::now();
}

Result<> EditLog::write(Queue queue)
{
    for (Entry& entry : queue) {
        if (auto added = add(std::move(entry)); !added)
            return added;
    }
    return writeFrames();
}

Result<> EditLog::add(Entry entry)
{
    if (auto* const image = std::get_if<Image>(&entry))
        return takeImage(std::move(*image));
    // A save without an edit before it changes nothing.
    if (!m_encoder && std::holds_alternative<Saving>(entry))
        return {};
    if (auto begun = begin(); !begun)
        return begun;
    if (const auto* const edit = std::get_if<Edit>(&entry))
        return m_encoder->addEdit(*edit);
    if (const auto* const move = std::get_if<Move>(&entry))
        m_encoder->addMove(move->position);
    else if (const auto* const saving = std::get_if<Saving>(&entry))
        m_encoder->addSaving(saving->snapshot, saving->position);
    return {};
}

Result<> EditLog::takeImage(Image image)
{
    const bool isEmpty = image.history.steps().size() == 1 && !image.isModified;
    const bool mustBeWritten = image.isModified || m_folder;
    m_encoder.reset();
    m_isNew = false;
    m_image = std::move(image);
    if (isEmpty && m_folder) {
        const auto folder = std::exchange(m_folder, nullptr);
        return folder->remove();
    }
    return mustBeWritten ? begin() : Result<>();
}

/// Starts a log with the last image, where none is under way.
Result<> EditLog::begin()
{
    if (m_encoder)
        return {};
    if (!m_image)
        return failure({.kind = ErrorKind::BadArgument});
    if (!m_folder) {
        auto made = EditLogFolder::make(m_io, m_parent);
        if (!made)
            return std::unexpected(made.error());
        m_folder = std::make_unique<EditLogFolder>(std::move(*made));
    }
    editlog::Header header = headerOf(*m_image);
    header.spill = m_folder->beginSpill();
    m_encoder =
        std::make_unique<EditLogEncoder>([this](std::span<const std::byte> bytes) { return m_folder->spill(bytes); });
    m_isNew = true;
    m_base = m_image->disk;
    const Image image = std::move(*std::exchange(m_image, std::nullopt));
    return m_encoder->addImage(image, header);
}

editlog::Header EditLog::headerOf(const Image& image) const
{
    editlog::Header header{.path = image.file.path, .identity = image.file.identity, .isPart = image.file.isPart};
    if (!image.disk)
        return header;
    header.identity = image.disk->expected();
    header.origin = image.disk->file().origin();
    header.size = image.disk->size();
    if (const auto attributes = m_io.attributes(image.disk->file().descriptor()))
        header.mode = attributes->mode;
    header.sample = baseSample(Snapshot::ofSource(image.disk, image.disk->size()));
    return header;
}

Result<> EditLog::writeFrames()
{
    if (!m_encoder)
        return {};
    const auto frames = m_encoder->take();
    if (frames.empty())
        return {};
    if (!m_isNew)
        return m_folder->append(frames);
    auto replaced = m_folder->replaceLog(frames);
    m_isNew = !replaced;
    const std::lock_guard lock(m_queueMutex);
    m_imageSize = frames.size();
    return replaced;
}

Result<> EditLog::prove()
{
    if (!m_encoder || !m_encoder->isProofDue())
        return {};
    m_encoder->addProof([this] {
        const auto now = m_io.identity(m_base->file().descriptor());
        const FileIdentity known = m_base->expected();
        return now && now->isSameFile(known) && now->size == known.size && now->modifiedNs == known.modifiedNs;
    });
    return writeFrames();
}

Result<> EditLog::end(const std::optional<std::string>& keptAs, Size mostKept)
{
    const std::lock_guard writing(m_writing);
    Result<> done;
    if (keptAs)
        done = write(takeQueue());
    m_encoder.reset();
    m_image.reset();
    const auto folder = std::exchange(m_folder, nullptr);
    if (folder && done && keptAs && folder->logSize() + folder->spillSize() <= mostKept)
        done = folder->moveTo(*keptAs);
    else if (folder)
        done = folder->remove();
    const std::lock_guard lock(m_queueMutex);
    m_queue.clear();
    m_waiting = 0;
    m_isBroken = true;
    m_brokenSince = Clock::time_point::max();
    m_isFolderThere = false;
    return done;
}

} // namespace hexfolio
