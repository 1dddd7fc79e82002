// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/liveeditor.h"

#include "document/shiftengine.h"
#include "document/spanreader.h"
#include "mapping/memorysource.h"
#include "mapping/patternsource.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

/// After so many logged bytes the file is flushed, so that a recovery has little to compare.
constexpr Size flushAfter = Size{64} << 20;

constexpr const char* inJournal =
    HEXFOLIO_TR("Reason",
                "the edit was cut off midway; what is missing is safe in the journal: close the file and open it "
                "anew to complete it");

constexpr const char* flushedLater = HEXFOLIO_TR(
    "Reason",
    "the last edits may not be on the disk; they are safe in the journal, and are written again when the file "
    "is opened the next time");

constexpr const char* notFlushed =
    HEXFOLIO_TR("Reason", "the last edits may not be on the disk; save under another name to be sure");

} // namespace

LiveEditor::~LiveEditor()
{
    (void)close();
}

void LiveEditor::adopt(LiveHistory history, LiveJournal journal)
{
    m_journal = std::make_unique<LiveJournal>(std::move(journal));
    m_steps.clear();
    for (LiveHistory::Step& step : history.steps)
        m_steps.push_back(std::move(step.operations));
}

Result<Snapshot> LiveEditor::kept(const Snapshot& content, Progress& progress)
{
    auto sources = std::make_shared<SourceList>(SourceList{m_store});
    // A fill is a short pattern already; it stays one.
    if (content.tree().pieceCount() == 1) {
        const Piece piece = content.tree().placeOf(0).piece;
        if (dynamic_cast<const PatternSource*>(piece.source))
            return content;
    }
    sources->push_back(m_zeros);
    std::vector<Piece> pieces;
    SpanReader reader(content, {0, content.size()});
    while (const auto span = reader.next()) {
        if (progress.isCancelled())
            return failure({.kind = ErrorKind::Cancelled});
        if (span->kind == Span::Kind::Unreadable)
            return failure({.kind = ErrorKind::InputOutput,
                            .range = span->range,
                            .reason = HEXFOLIO_TR("Reason", "bytes that cannot be read cannot be kept for undoing")});
        if (span->kind == Span::Kind::Zeros) {
            pieces.push_back({m_zeros.get(), 0, span->range.size()});
            continue;
        }
        const auto at = m_store->append(span->bytes);
        if (!at)
            return std::unexpected(at.error());
        pieces.push_back({m_store.get(), *at, span->bytes.size()});
    }
    return Snapshot(PieceTree(std::span<const Piece>(pieces)), std::move(sources));
}

Result<> LiveEditor::begin(LiveOperation operation, std::optional<Range> copied, Progress& progress)
{
    auto removed = kept(m_file.snapshot().slice(operation.range), progress);
    if (!removed)
        return std::unexpected(removed.error());
    auto added = kept(operation.added, progress);
    if (!added)
        return std::unexpected(added.error());
    operation.removed = std::move(*removed);
    operation.added = std::move(*added);
    m_last = std::move(operation);
    return perform({.type = Type::Do, .operation = &m_last}, copied, progress);
}

Result<> LiveEditor::replace(Range range, const Snapshot& content, Progress& progress)
{
    return begin({.range = range, .added = content}, std::nullopt, progress);
}

Result<> LiveEditor::copyBlock(Offset dest, Range source, Progress& progress)
{
    return begin({.range = Range::ofLength(dest, source.size()), .added = m_file.snapshot().slice(source)}, source,
                 progress);
}

Result<> LiveEditor::relocate(Offset dest, Range source, Progress& progress)
{
    return begin({.range = source, .isRelocation = true, .dest = dest}, std::nullopt, progress);
}

void LiveEditor::assign(std::size_t step, Growth growth, const History::Step& of)
{
    m_steps.resize(growth == Growth::Grows ? step : step - 1);
    if (growth == Growth::New)
        m_steps.emplace_back();
    m_steps.back().push_back(std::exchange(m_last, {}));
    if (m_journal)
        m_journal->assign(step, growth == Growth::Grows, of);
}

Result<> LiveEditor::makeJournal()
{
    if (m_journal)
        return {};
    auto journal = LiveJournal::create(*m_place->io, m_place->state, m_place->target);
    if (!journal) {
        journal.error().reason = HEXFOLIO_TR(
            "Reason", "no journal can be made for undoing, so nothing was changed; Preview mode needs none");
        return std::unexpected(journal.error());
    }
    m_journal = std::make_unique<LiveJournal>(std::move(*journal));
    return {};
}

bool LiveEditor::isShift(const LiveOperation& operation) const noexcept
{
    return m_file.isWhole() && !operation.isPlain() && LivePatch::sizeOf(operation, m_file.size()) > mostRewritten;
}

Result<> LiveEditor::perform(const LiveJournal::Action& action, std::optional<Range> copied, Progress& progress)
{
    if (m_isInDoubt)
        return failure({.kind = ErrorKind::InputOutput, .reason = inJournal});
    if (!m_place)
        return carryOut(*action.operation, copied);
    if (auto made = makeJournal(); !made)
        return made;
    // A shift makes everything durable, before and behind it.
    if (isShift(*action.operation))
        return shift(action, progress);
    auto done = keepRewritten(*action.operation, progress).and_then([&] { return store(action, copied, progress); });
    if (done)
        m_unflushed.apply(*action.operation);
    // The edit is done, whatever becomes of this; an Error stays in the map and is told by the next flush.
    if (done && m_journal->bytesSinceCheckpoint() > flushAfter)
        (void)flush();
    return done;
}

Result<> LiveEditor::keepRewritten(const LiveOperation& operation, Progress& progress)
{
    if (operation.isPlain()) {
        m_unflushed.keep(operation.range, operation.removed);
        return {};
    }
    const Snapshot file = m_file.snapshot();
    for (const Range part : m_unflushed.notKept(LivePatch::touchedBy(operation, file.size()))) {
        auto bytes = kept(file.slice(part), progress);
        if (!bytes)
            return std::unexpected(bytes.error());
        m_unflushed.keep(part, *bytes);
    }
    return {};
}

/// Little is rewritten: written down whole, then stored into the map.
Result<> LiveEditor::store(const LiveJournal::Action& action, std::optional<Range> copied, Progress& progress)
{
    std::optional<LivePatch> patch;
    if (!action.operation->isPlain())
        patch = LivePatch::of(*action.operation, m_file.snapshot());
    if (auto logged = m_journal->log(action, patch ? &*patch : nullptr, progress); !logged)
        return logged;
    auto done = carryOut(*action.operation, copied);
    if (done)
        return done;
    if (done.error().reason == LiveFile::notPutBack) {
        m_isInDoubt = true;
        done.error().reason = inJournal;
    } else if (auto noted = m_journal->logVoid(); !noted) {
        // A program that dies now would do it at the next start; until then nothing else may be done.
        m_isInDoubt = true;
    }
    return done;
}

/// A long tail moves: the journal's slots see to it that no byte of it is ever only half in place.
Result<> LiveEditor::shift(const LiveJournal::Action& action, Progress& progress)
{
    if (auto flushed = flush(); !flushed)
        return flushed;
    const LiveOperation& operation = *action.operation;
    const auto source = m_file.source() ? m_file.source() : std::make_shared<MemorySource>(std::vector<std::byte>());
    auto sources = std::make_shared<SourceList>(SourceList{source});
    if (operation.added.sources())
        sources->insert(sources->end(), operation.added.sources()->begin(), operation.added.sources()->end());
    const Snapshot document(operation.appliedTo(m_file.tree()), sources);
    Io& io = *m_place->io;
    const int target = m_file.descriptor();
    auto body = m_journal->logShift(action, ShiftPlan::of(document.tree(), *source, m_file.size()),
                                    ShiftBody::longestChunk, {document, io, target, *source}, progress);
    if (!body)
        return std::unexpected(body.error());
    ShiftEngine engine({io, target, m_journal->file(), LiveJournal::slotsOf(*body)}, *body, progress);
    progress.setDone(0);
    progress.setTotal(ShiftEngine::workOf(*body));
    auto done = engine.forward();
    const bool isBack = !done && !engine.isDiskInDoubt() && engine.backward() && m_journal->logVoid();
    m_isInDoubt = !done && !isBack;
    if (m_isInDoubt)
        done.error().reason = inJournal;
    // Where this cannot be noted, the journal refuses what comes next.
    const auto now = io.identity(target);
    if (now && !m_isInDoubt) {
        m_unflushed.reset(now->size);
        (void)m_journal->logCheckpoint(*now);
    }
    auto mapped = now ? m_file.adoptSize(now->size) : Result<>(std::unexpected(now.error()));
    m_isInDoubt = m_isInDoubt || !mapped;
    return done ? mapped : done;
}

Result<> LiveEditor::carryOut(const LiveOperation& operation, std::optional<Range> copied)
{
    if (operation.isRelocation)
        return m_file.relocate(operation.dest, operation.range, operation.removed);
    if (copied)
        return m_file.copyBlock(operation.range.begin, *copied, operation.removed);
    return m_file.replace(operation.range, operation.added, operation.removed);
}

Result<> LiveEditor::takeBack(std::size_t step, std::size_t index, Progress& progress)
{
    const LiveOperation inverse = m_steps[step - 1][index].inverse();
    return perform({.type = Type::Undo, .operation = &inverse, .step = step, .index = index}, std::nullopt, progress);
}

Result<> LiveEditor::doAgain(std::size_t step, std::size_t index, Progress& progress)
{
    const LiveOperation& operation = m_steps[step - 1][index];
    return perform({.type = Type::Redo, .operation = &operation, .step = step, .index = index}, std::nullopt, progress);
}

Result<> LiveEditor::undo(std::size_t step, Progress& progress)
{
    const std::size_t count = m_steps[step - 1].size();
    Progress noCancel;
    for (std::size_t i = count; i > 0; --i) {
        auto undone = takeBack(step, i - 1, progress);
        if (undone)
            continue;
        for (std::size_t again = i; again < count; ++again) {
            if (!doAgain(step, again, noCancel))
                break;
        }
        return undone;
    }
    return {};
}

Result<> LiveEditor::redo(std::size_t step, Progress& progress)
{
    const std::size_t count = m_steps[step - 1].size();
    Progress noCancel;
    for (std::size_t i = 0; i < count; ++i) {
        auto done = doAgain(step, i, progress);
        if (done)
            continue;
        for (std::size_t back = i; back > 0; --back) {
            if (!takeBack(step, back - 1, noCancel))
                break;
        }
        return done;
    }
    return {};
}

std::string LiveEditor::journalPath() const
{
    return m_journal ? m_journal->file().path() : std::string();
}

std::optional<Nonce> LiveEditor::journalNonce() const
{
    return m_journal ? std::optional(m_journal->file().header().nonce) : std::nullopt;
}

Result<const UnflushedBytes*> LiveEditor::unflushed() const
{
    if (m_isInDoubt)
        return failure({.kind = ErrorKind::InputOutput, .reason = inJournal});
    if (!m_place)
        return failure({.kind = ErrorKind::InputOutput, .reason = notFlushed});
    return &m_unflushed;
}

Result<Mmap::FlushTask> LiveEditor::flushTask() const
{
    auto task = m_file.flushTask();
    if (!task)
        return task;
    return [task = *std::move(task), reason = m_journal ? flushedLater : notFlushed]() -> Result<> {
        auto flushed = task();
        if (!flushed)
            flushed.error().reason = reason;
        return flushed;
    };
}

Result<> LiveEditor::flushFile()
{
    auto flushed = m_file.flush();
    if (!flushed)
        flushed.error().reason = m_journal ? flushedLater : notFlushed;
    return flushed;
}

Result<> LiveEditor::flush()
{
    if (auto flushed = flushFile(); !flushed)
        return flushed;
    if (!m_isInDoubt)
        m_unflushed.reset(m_file.size());
    if (!m_journal || m_isInDoubt || m_journal->bytesSinceCheckpoint() == 0)
        return {};
    const auto now = m_place->io->identity(m_file.descriptor());
    if (!now)
        return std::unexpected(now.error());
    return m_journal->logCheckpoint(*now);
}

Result<> LiveEditor::close()
{
    if (!m_journal)
        return {};
    if (m_isInDoubt)
        return failure({.kind = ErrorKind::InputOutput, .reason = inJournal});
    if (auto flushed = flushFile(); !flushed)
        return flushed;
    auto finished = m_journal->finish();
    m_journal.reset();
    return finished;
}

} // namespace hexfolio
