// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/editlogreader.h"
#include "document/history.h"
#include "document/lostsource.h"
#include "document/piece.h"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hexfolio {

/// A history as a log tells it.
struct ReplayedHistory {
    std::vector<History::Step> steps;
    std::size_t position = 0;
    std::optional<std::size_t> saved;
    /// What the trees point into, but for the file below; the pool comes first.
    SourceList sources;
    /// How many entries at the end made no sense and were left out.
    std::size_t left = 0;

    /// The last save that may have begun.
    struct Saving {
        editlog::Saving record;
        PieceTree tree;
    };
    std::optional<Saving> saving;
    /// Bytes of the file below, as they were when they were edited.
    struct Known {
        Offset at = 0;
        std::span<const std::byte> bytes;
    };
    std::vector<Known> known;
    /// And the sums of more of them.
    std::vector<editlog::Proof::Sum> sums;

    [[nodiscard]] const PieceTree& current() const noexcept { return steps[position].tree; }
    [[nodiscard]] bool isModified() const noexcept
    {
        return !saved || !steps[*saved].tree.isSameRoot(steps[position].tree);
    }
};

/// Carries out what a LoggedHistory says: each edit is cut and joined as it was when it was made.
///
/// Checks every number against the state before, and stops at the first that does not fit. Borrows the log and the
/// source of the file below, which the trees point into. One thread.
class EditReplay {
public:
    /// `base` stands for the file below, of `log.header.size` bytes.
    EditReplay(const LoggedHistory& log, const ByteSource* base);

    [[nodiscard]] ReplayedHistory run();

private:
    [[nodiscard]] bool apply(const LoggedHistory::Entry& entry);
    [[nodiscard]] bool edit(const editlog::Edit& edit);
    [[nodiscard]] bool proof(const editlog::Proof& proof);
    [[nodiscard]] std::optional<PieceTree> treeOf(const editlog::LoggedPieces& pieces);
    [[nodiscard]] std::optional<Piece> pieceOf(const editlog::LoggedPiece& piece);
    [[nodiscard]] const ByteSource* patternOf(const std::vector<std::byte>& pattern);
    [[nodiscard]] Piece pieceOfFile(const editlog::LoggedPiece& piece);
    [[nodiscard]] const ByteSource* lost();
    void learn(const editlog::Edit& edit, const PieceTree& before);

    const LoggedHistory& m_log;
    const ByteSource* m_base;
    ReplayedHistory m_result;
    std::map<std::string, const ByteSource*> m_patterns;
    std::map<std::string, const ByteSource*> m_files;
    const ByteSource* m_lost = nullptr;
};

} // namespace hexfolio
