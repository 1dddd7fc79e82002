// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/piecetree.h"
#include "document/snapshot.h"
#include "formats/bpsaction.h"
#include "mapping/appendstore.h"
#include "mapping/patternsource.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace hexfolio {

/// Puts the target of a BPS patch together from pieces of the source, of the patch file and of itself.
///
/// Repetitions become one piece each, whatever their length. Borrows both snapshots. Thread rule: one thread.
class BpsAssembly {
public:
    BpsAssembly(const Snapshot& source, const Snapshot& file) : m_source(source), m_file(file) { }

    /// The action was checked by BpsReader. Errors: what makes a byte unreadable; NoSpace.
    [[nodiscard]] Result<> add(const BpsAction& action);
    [[nodiscard]] Snapshot take();

private:
    [[nodiscard]] Result<> repeat(Offset from, Size length);

    const Snapshot& m_source;
    const Snapshot& m_file;
    PieceTree m_tree;
    std::shared_ptr<AppendStore> m_store = AppendStore::make();
    std::map<std::string, std::shared_ptr<const PatternSource>> m_patterns;
};

} // namespace hexfolio
