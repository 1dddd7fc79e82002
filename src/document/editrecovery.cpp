// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/editrecovery.h"

#include "document/basesample.h"
#include "document/documentedits.h"
#include "document/documentsteps.h"
#include "document/editrecorder.h"
#include "document/rebasetosaved.h"
#include "mapping/filesource.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

bool isSameState(const FileIdentity& a, const FileIdentity& b)
{
    return a.isSameFile(b) && a.size == b.size && a.modifiedNs == b.modifiedNs;
}

/// `expected` stands at `offset` of `content`.
bool hasBytes(const Snapshot& content, Offset offset, std::span<const std::byte> expected)
{
    std::vector<std::byte> found(expected.size());
    const auto end = checkedSum(offset, expected.size());
    return end && *end <= content.size() && content.read(offset, found).empty() && std::ranges::equal(found, expected);
}

Error changedAgain(const std::string& path)
{
    return {.kind = ErrorKind::FileChanged,
            .path = path,
            .reason = HEXFOLIO_TR("Reason", "it was changed a moment ago; look at its edits again")};
}

/// The program died before its log came to be, or while it took it away.
void removeEmpty(Io& io, const std::string& folder)
{
    if (auto claimed = EditLogFolder::claim(io, folder))
        (void)claimed->remove();
}

} // namespace

const ByteSource* sourceBelow(const Document& document)
{
    const Snapshot below = document.onDisk();
    return below.size() > 0 ? below.tree().placeOf(0).piece.source : nullptr;
}

EditRecovery::EditRecovery(EditLogFolder folder, LoggedHistory log)
    : m_folder(std::make_unique<EditLogFolder>(std::move(folder)))
    , m_log(std::make_unique<LoggedHistory>(std::move(log)))
    , m_standIn(std::make_shared<LostSource>(m_log->header.size))
    , m_replayed(EditReplay(*m_log, m_standIn.get()).run())
    , m_known(std::make_unique<KnownBytes>(m_replayed.known, m_replayed.sums))
    , m_isModified(m_replayed.isModified())
{
}

Result<EditRecovery> EditRecovery::claim(Io& io, const std::string& folder)
{
    auto claimed = EditLogFolder::claim(io, folder);
    if (!claimed)
        return std::unexpected(claimed.error());
    auto log = EditLogReader::read(io, folder);
    if (!log)
        return std::unexpected(log.error());
    EditRecovery recovery(std::move(*claimed), std::move(*log));
    recovery.assess();
    return recovery;
}

std::vector<EditRecovery> EditRecovery::findAll(Io& io, const StateFolder& state)
{
    std::vector<EditRecovery> all;
    const auto names = io.names(state.recovery());
    if (!names)
        return all;
    for (const std::string& name : *names) {
        const std::string folder = state.recovery() + "/" + name;
        auto found = claim(io, folder);
        if (found)
            all.push_back(std::move(*found));
        else if (found.error().kind == ErrorKind::NotFound)
            removeEmpty(io, folder);
    }
    std::ranges::sort(all, std::greater<>(), &EditRecovery::time);
    return all;
}

History::Clock::time_point EditRecovery::time() const
{
    return std::ranges::max_element(m_replayed.steps, {}, &History::Step::time)->time;
}

std::size_t EditRecovery::editCount() const noexcept
{
    const std::size_t from = m_replayed.saved.value_or(0);
    return std::max(from, m_replayed.position) - std::min(from, m_replayed.position);
}

std::size_t EditRecovery::conflictCount() const noexcept
{
    return static_cast<std::size_t>(std::ranges::count(m_items, false, &Item::applies));
}

Snapshot EditRecovery::preview() const
{
    auto sources = std::make_shared<SourceList>(m_replayed.sources);
    sources->push_back(m_standIn);
    return {m_replayed.current(), std::move(sources)};
}

Result<std::unique_ptr<Document>> EditRecovery::openFileBelow(std::optional<StateFolder> state) const
{
    const editlog::Header& header = m_log->header;
    if (header.path.empty())
        return Document::untitled(std::move(state));
    OpenRange range;
    if (header.isPart)
        range = {header.origin, header.size};
    return Document::open(header.path, {.range = range, .state = std::move(state)});
}

void EditRecovery::assess()
{
    const auto below = openFileBelow({});
    if (!below) {
        m_fileState = FileState::Gone;
        m_why = below.error();
        listChanges(nullptr);
        return;
    }
    m_fileState = stateOf(**below);
    listChanges(below->get());
}

// First what the system says of the file, then a sample of its bytes, then the bytes that were edited.
EditRecovery::FileState EditRecovery::stateOf(const Document& below) const
{
    const editlog::Header& header = m_log->header;
    if (header.path.empty())
        return FileState::None;
    const Snapshot content = below.onDisk();
    const bool isSampleEqual = content.size() == header.size && baseSample(content) == header.sample;
    if (isSampleEqual && isSameState(below.file().identity, header.identity))
        return FileState::Unchanged;
    if (wasSaved(content))
        return FileState::Saved;
    return isSampleEqual && m_known->areIn(content) ? FileState::Unchanged : FileState::Changed;
}

/// The file has the bytes that the save was to give it: all that were new, and the sample of the rest.
bool EditRecovery::wasSaved(const Snapshot& below) const
{
    if (!m_replayed.saving || below.size() != m_replayed.saving->record.size
        || baseSample(below) != m_replayed.saving->record.sample)
        return false;
    const PieceTree& tree = m_replayed.saving->tree;
    bool isEqual = true;
    std::vector<std::byte> bytes;
    tree.visit({0, tree.size()}, [&](const Piece& piece, Offset start) {
        constexpr Size chunk = Size{1} << 20;
        // Of patterns and of other files a part is enough, since they may be as long as one likes.
        const bool isPool = piece.source == m_log->pool.get();
        const Size wanted = piece.source == m_standIn.get() ? 0 : isPool ? piece.length : std::min(chunk, piece.length);
        for (Size done = 0; isEqual && done < wanted; done += bytes.size()) {
            bytes.resize(std::min(chunk, wanted - done));
            isEqual =
                piece.source->read(piece.offset + done, bytes) == bytes.size() && hasBytes(below, start + done, bytes);
        }
        return isEqual;
    });
    return isEqual;
}

void EditRecovery::listChanges(const Document* below)
{
    PieceTree now = m_replayed.current();
    const ByteSource* base = m_standIn.get();
    Size size = m_log->header.size;
    if (m_fileState == FileState::Saved) {
        const auto restored = sinceSave(*below);
        now = restored.history.current();
        m_isModified = !restored.history.isOnDisk();
        base = sourceBelow(*below);
        size = below->size();
    }
    const bool isTouched = below && (m_fileState == FileState::Changed || m_fileState == FileState::Unchanged)
        && !isSameState(below->file().identity, m_log->header.identity);
    const ChangeList list(now, base, size);
    for (const Change& change : list.changes()) {
        if (change.kind == Change::Kind::Moved)
            m_moved.push_back(change.before);
    }
    for (const Change& change : list.changes()) {
        Item item{.change = change};
        if (isTouched) {
            const KnownBytes::Verdict found = verdict(change, below->onDisk());
            item.applies = m_fileState != FileState::Changed || found.fits;
            item.isProven = found.isProven;
        }
        m_items.push_back(item);
    }
}

KnownBytes::Verdict EditRecovery::verdict(const Change& change, const Snapshot& below) const
{
    // Where bytes go because they stand elsewhere now, and cannot be put there, they must not go either.
    bool isOurs = change.kind != Change::Kind::Moved
        && std::ranges::none_of(m_moved, [&](Range moved) { return moved.overlaps(change.before); });
    m_replayed.current().visit(change.now, [&](const Piece& piece, Offset) {
        // Bytes of the file that are to stand elsewhere may be others by now.
        isOurs = isOurs && piece.source != m_standIn.get();
        return isOurs;
    });
    if (!isOurs)
        return {};
    if (m_log->header.size == 0 && below.size() == 0)
        return {.fits = true, .isProven = true};
    return m_known->verdict(change.before, below);
}

Result<std::unique_ptr<Document>> EditRecovery::open(std::optional<StateFolder> state) const
{
    if (m_fileState == FileState::Gone)
        return failure(m_why);
    auto document = openFileBelow(std::move(state));
    if (!document)
        return document;
    const FileState now = stateOf(**document);
    if (now != m_fileState)
        return failure(changedAgain(path()));
    Result<> done;
    if (now == FileState::Changed)
        done = applyItems(**document);
    else
        done = (*document)->steps().restore(now == FileState::Saved ? sinceSave(**document) : whole(**document));
    if (!done)
        return std::unexpected(done.error());
    return document;
}

bool EditRecovery::isLogOf(const OpenedFile& file) const
{
    const editlog::Header& header = m_log->header;
    return header.isPart == file.isPart && header.size == file.source->size() && header.origin == file.source->origin();
}

DocumentSteps::Kept EditRecovery::whole(const Document& below) const
{
    const ByteSource* const source = sourceBelow(below);
    // A file of no bytes has no source, and no piece names it.
    ReplayedHistory replayed = EditReplay(*m_log, source ? source : m_standIn.get()).run();
    return {History(std::move(replayed.steps), replayed.position, replayed.saved), std::move(replayed.sources)};
}

DocumentSteps::Kept EditRecovery::sinceSave(const Document& below) const
{
    return rebasedToSaved(m_replayed, m_standIn, below.onDisk());
}

/// From the back, so that the places of the others stay true.
Result<> EditRecovery::applyItems(Document& document) const
{
    const Snapshot content = preview();
    const Snapshot below = document.onDisk();
    const bool isAsListed = std::ranges::all_of(
        m_items, [&](const Item& item) { return item.applies == verdict(item.change, below).fits; });
    if (!isAsListed)
        return failure(changedAgain(path()));
    for (auto item = m_items.rbegin(); item != m_items.rend(); ++item) {
        if (!item->applies)
            continue;
        const EditKind kind = item->change.kind == Change::Kind::Inserted ? EditKind::Insert
            : item->change.kind == Change::Kind::Removed                  ? EditKind::Delete
                                                                          : EditKind::Overwrite;
        if (auto done = document.edits().replace(item->change.before, content.slice(item->change.now), kind); !done)
            return done;
    }
    return {};
}

} // namespace hexfolio
