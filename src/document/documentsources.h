// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/savetask.h"
#include "document/snapshot.h"
#include "mapping/appendstore.h"
#include "mapping/patternsource.h"

#include <cstddef>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <unordered_set>

namespace hexfolio {

/// The sources that the pieces of a document point into: a list that is made anew when one comes, and is shared with
/// every snapshot.
///
/// Owns the store of what is typed. Each function that adds does all or, for want of memory, nothing: a source that is
/// known but not held would be fatal. Private to the layer. Thread rule: the document's thread.
class DocumentSources {
public:
    DocumentSources();

    [[nodiscard]] const std::shared_ptr<const SourceList>& list() const noexcept { return m_list; }
    /// What was typed and pasted.
    [[nodiscard]] const std::shared_ptr<AppendStore>& store() const noexcept { return m_store; }
    void add(const std::shared_ptr<const ByteSource>& source);
    void addAll(const SourceList& more);
    /// Keeps only the sources among `wanted`, and those that new edits need: the store and `disk`.
    void keepOnly(const std::unordered_set<const ByteSource*>& wanted, const ByteSource* disk);
    /// Endless repetitions of `pattern`; the same source for the same pattern.
    [[nodiscard]] const ByteSource* ofPattern(std::span<const std::byte> pattern);
    /// Where a save keeps the bytes it writes over: apart from the store, because it does so on another thread.
    void leaseKeepStore(SaveTask& task);

private:
    std::shared_ptr<AppendStore> m_store = AppendStore::make();
    std::shared_ptr<const SourceList> m_list;
    std::unordered_set<const ByteSource*> m_known;
    std::map<std::string, std::shared_ptr<const PatternSource>> m_patterns;
    std::shared_ptr<AppendStore> m_keep;
    std::weak_ptr<const void> m_keepLease;
};

} // namespace hexfolio
