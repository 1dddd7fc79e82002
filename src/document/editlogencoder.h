// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/bytepool.h"
#include "document/editlogformat.h"
#include "document/editrecorder.h"
#include "document/proofplan.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace hexfolio {

/// Turns what a document does into the frames of one edit log.
///
/// Knows what it wrote before, and nothing of files: many bytes at once go to a function for the spill file. After an
/// Error it is of no use any more. One thread.
class EditLogEncoder {
public:
    /// Appends to the spill file and returns where the bytes begin.
    using Spill = std::function<Result<Offset>(std::span<const std::byte> bytes)>;

    explicit EditLogEncoder(Spill spill);

    // Errors: those of `spill`.
    /// The whole history; comes first, once. `header` tells of the file below it.
    [[nodiscard]] Result<> addImage(const EditRecorder::Image& image, const editlog::Header& header);
    [[nodiscard]] Result<> addEdit(const EditRecorder::Edit& edit);
    void addMove(std::size_t position);
    /// Replaced bytes of the file below are not proven yet.
    [[nodiscard]] bool isProofDue() const noexcept { return m_proofs && !m_proofs->isEmpty(); }
    /// Proves the next of them, as far as reading them takes a moment.
    void addProof(const ProofPlan::Untouched& isUntouched);
    void addSaving(const Snapshot& snapshot, std::size_t position);

    /// The frames since the last call.
    [[nodiscard]] std::vector<std::byte> take() noexcept { return std::exchange(m_frames, {}); }

private:
    void addFrame(editlog::FrameType type, std::span<const std::byte> payload);
    template <class Record> void addRecord(editlog::FrameType type, const Record& record);
    [[nodiscard]] Result<> addBytes(std::span<const std::byte> bytes, BytePool::Place place);
    [[nodiscard]] Result<editlog::LoggedPieces> logged(const Snapshot& content);
    [[nodiscard]] Result<> addPiece(const Piece& piece, const SourceList& sources, editlog::LoggedPieces& out);

    Spill m_spill;
    BytePool m_pool;
    std::shared_ptr<const DiskSource> m_base;
    /// Null where there is no file below.
    std::unique_ptr<ProofPlan> m_proofs;
    std::vector<std::byte> m_frames;
    std::uint32_t m_sum = 0;
};

} // namespace hexfolio
