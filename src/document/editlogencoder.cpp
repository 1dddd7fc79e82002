// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/editlogencoder.h"

#include "base/crc32c.h"
#include "document/basesample.h"
#include "mapping/patternsource.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

using namespace editlog;

namespace {

/// More bytes of another file than this are not copied: the log says where they are.
constexpr Size mostCopied = Size{64} << 20;

/// The edit that led from the step before to `step`.
EditRecorder::Edit editOf(const EditRecorder::Image& image, std::size_t step)
{
    const History::Step& before = image.history.steps()[step - 1];
    const History::Step& now = image.history.steps()[step];
    EditRecorder::Edit edit{.kind = now.kind,
                            .touched = now.range,
                            .removed = now.range.size() + before.tree.size() - now.tree.size(),
                            .after = Snapshot(now.tree, image.sources).slice(now.range),
                            .step = step,
                            .stepRange = now.range,
                            .time = now.time};
    edit.compared = EditRecorder::comparedRange(now.range.begin, edit.removed, before.tree.size());
    edit.before = Snapshot(before.tree, image.sources).slice(edit.compared);
    return edit;
}

/// The first of the bytes that go; none where they cannot be read, for then they cannot be compared later.
std::vector<std::byte> comparedBytes(const Snapshot& before, const DiskSource* base)
{
    std::vector<std::byte> bytes(std::min(before.size(), EditRecorder::mostCompared));
    if (!before.read(0, bytes).empty())
        return {};
    before.tree().visit({0, bytes.size()}, [&](const Piece& piece, Offset start) {
        const Size length = std::min<Size>(piece.length, bytes.size() - start);
        if (piece.source == base)
            putAsNoted(*base, piece.offset, std::span(bytes).subspan(start, length));
        return true;
    });
    return bytes;
}

} // namespace

EditLogEncoder::EditLogEncoder(Spill spill)
    : m_spill(std::move(spill))
    , m_pool([this](std::span<const std::byte> bytes, BytePool::Place place) { return addBytes(bytes, place); })
{
    m_frames.assign(std::as_bytes(std::span(magic)).begin(), std::as_bytes(std::span(magic)).end());
}

void EditLogEncoder::addFrame(FrameType type, std::span<const std::byte> payload)
{
    const auto head = frameHead(type, payload.size());
    m_sum = crc32c(payload, crc32c(head, m_sum));
    m_frames.insert(m_frames.end(), head.begin(), head.end());
    m_frames.insert(m_frames.end(), payload.begin(), payload.end());
    for (int shift = 0; shift < 32; shift += 8)
        m_frames.push_back(static_cast<std::byte>(m_sum >> shift & 0xFFU));
}

template <class Record> void EditLogEncoder::addRecord(FrameType type, const Record& record)
{
    LittleEndianWriter payload;
    write(payload, record);
    addFrame(type, payload.written());
}

Result<> EditLogEncoder::addBytes(std::span<const std::byte> bytes, BytePool::Place place)
{
    if (place == BytePool::Place::Log) {
        addFrame(FrameType::Literal, bytes);
        return {};
    }
    const auto at = m_spill(bytes);
    if (!at)
        return std::unexpected(at.error());
    addRecord(FrameType::Spilled, Spilled{*at, static_cast<std::uint32_t>(bytes.size()), crc32c(bytes)});
    return {};
}

Result<LoggedPieces> EditLogEncoder::logged(const Snapshot& content)
{
    LoggedPieces pieces;
    Result<> done;
    const Range all{0, content.size()};
    content.tree().visit(all, [&](const Piece& piece, Offset) {
        done = addPiece(piece, *content.sources(), pieces);
        return done.has_value();
    });
    if (!done)
        return std::unexpected(done.error());
    return pieces;
}

Result<> EditLogEncoder::addPiece(const Piece& piece, const SourceList& sources, LoggedPieces& out)
{
    if (piece.source == m_base.get()) {
        appendPiece(out, {.kind = LoggedPiece::Kind::Base, .offset = piece.offset, .length = piece.length});
        return {};
    }
    if (const auto* const pattern = dynamic_cast<const PatternSource*>(piece.source)) {
        appendPiece(out,
                    {.kind = LoggedPiece::Kind::Pattern,
                     .offset = piece.offset % pattern->pattern().size(),
                     .length = piece.length,
                     .pattern = pattern->pattern()});
        return {};
    }
    const auto* const disk = dynamic_cast<const DiskSource*>(piece.source);
    if (disk && piece.length > mostCopied) {
        appendPiece(out,
                    {.kind = LoggedPiece::Kind::File,
                     .offset = piece.offset + disk->file().origin(),
                     .length = piece.length,
                     .path = disk->file().path(),
                     .identity = disk->expected()});
        return {};
    }
    // New sources come at the end of the list, and typing points at the first.
    const auto owner = std::ranges::find(sources, piece.source, [](const auto& source) { return source.get(); });
    if (owner == sources.end())
        return failure({.kind = ErrorKind::BadArgument});
    return m_pool.add(piece, *owner, out);
}

Result<> EditLogEncoder::addImage(const EditRecorder::Image& image, const Header& header)
{
    m_base = image.disk;
    if (m_base)
        m_proofs = std::make_unique<ProofPlan>(m_base);
    addRecord(FrameType::Header, header);
    const auto& steps = image.history.steps();
    auto pieces = logged(Snapshot(steps.front().tree, image.sources));
    if (!pieces)
        return std::unexpected(pieces.error());
    addRecord(FrameType::Base, Base{steps.front().time, std::move(*pieces)});
    for (std::size_t step = 1; step < steps.size(); ++step) {
        if (auto added = addEdit(editOf(image, step)); !added)
            return added;
    }
    addMove(image.history.position());
    const auto saved = image.history.savedPosition();
    addRecord(FrameType::Mark, Mark{saved ? std::optional<std::uint64_t>(*saved) : std::nullopt});
    return {};
}

Result<> EditLogEncoder::addEdit(const EditRecorder::Edit& edit)
{
    Edit record{.kind = edit.kind,
                .grows = edit.grows,
                .time = edit.time,
                .step = edit.step,
                .stepRange = edit.stepRange,
                .touched = edit.touched,
                .removed = edit.removed,
                .comparedAt = edit.compared.begin,
                .compared = comparedBytes(edit.before, m_base.get())};
    if (m_proofs)
        m_proofs->add(edit);
    auto pieces = logged(edit.after);
    if (!pieces)
        return std::unexpected(pieces.error());
    record.pieces = std::move(*pieces);
    addRecord(FrameType::Edit, record);
    return {};
}

void EditLogEncoder::addMove(std::size_t position)
{
    addRecord(FrameType::Move, Move{position});
}

void EditLogEncoder::addProof(const ProofPlan::Untouched& isUntouched)
{
    if (!m_proofs)
        return;
    const Proof proof = m_proofs->next(isUntouched);
    if (!proof.runs.empty() || !proof.sums.empty())
        addRecord(FrameType::Proof, proof);
}

void EditLogEncoder::addSaving(const Snapshot& snapshot, std::size_t position)
{
    addRecord(FrameType::Saving, Saving{position, snapshot.size(), baseSample(snapshot)});
}

} // namespace hexfolio
