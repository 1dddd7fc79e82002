// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/piecetree.h"
#include "document/saver.h"

#include <memory>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace hexfolio {

/// Redirects the pieces of a history after a save: to the new file where its bytes are the same, to the kept bytes
/// where the save wrote over them; short rests of a replaced file are copied, so that it need not stay open for them.
///
/// Bytes are the same before and after. Borrows the task; shares the sources. One thread.
class Rebaser {
public:
    Rebaser(const SaveTask& task, std::shared_ptr<const DiskSource> saved, std::shared_ptr<AppendStore> store);

    [[nodiscard]] PieceTree::Rewriter& rewriter() noexcept { return m_rewriter; }
    /// What the rewritten trees point into.
    [[nodiscard]] const std::unordered_set<const ByteSource*>& usedSources() const noexcept { return m_used; }
    /// Those among them that the document may not know yet.
    [[nodiscard]] const SourceList& newSources() const noexcept { return m_newSources; }

private:
    /// Bytes of a source that stand somewhere in the saved file.
    struct Saved {
        Range range;
        Offset now = 0;
    };
    using Pieces = std::vector<Piece>;

    void learn(const SaveTask& task);
    void rewrite(const Piece& piece, Pieces& out);
    void rewriteRest(const Piece& piece, Pieces& out);
    void rewriteOld(const Piece& piece, Pieces& out);
    void put(const Piece& piece, Pieces& out);

    std::shared_ptr<const DiskSource> m_old;
    std::shared_ptr<const DiskSource> m_saved;
    std::shared_ptr<AppendStore> m_store;
    std::shared_ptr<const DiskSource::KeptList> m_kept;
    std::unordered_map<const ByteSource*, std::vector<Saved>> m_places;
    std::unordered_set<const ByteSource*> m_used;
    SourceList m_newSources;
    Size m_copied = 0;
    PieceTree::Rewriter m_rewriter;
};

} // namespace hexfolio
