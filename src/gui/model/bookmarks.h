// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/anchors.h"
#include "document/snapshot.h"

#include <QObject>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace hexfolio {

class Document;
struct Edit;

/// The bookmarks of one document, which follow its bytes, and those of its file that lie beyond its end.
///
/// Borrows the document. Interface thread only.
class Bookmarks : public QObject {
    Q_OBJECT

public:
    /// All that is kept of bookmarks in offsets of the file, for a job to work out. A value.
    struct State {
        Anchors anchors;
        std::vector<LabelledRange> beyond;
        Snapshot now;
        Snapshot onDisk;

        /// Those that have bytes in the file, and those beyond its end. Any thread; O(bookmarks + pieces log pieces).
        [[nodiscard]] std::vector<LabelledRange> stored() const;
    };

    explicit Bookmarks(const Document& document, QObject* parent = nullptr);

    /// In the order of the document.
    [[nodiscard]] const Anchors& anchors() const noexcept { return m_anchors; }
    /// Those that were kept for a longer file, in its offsets.
    [[nodiscard]] const std::vector<LabelledRange>& beyond() const noexcept { return m_beyond; }

    /// Adds those at whose exact bytes there is none yet, and says how many. Errors: those of Anchors::add().
    [[nodiscard]] Result<std::size_t> add(std::span<const LabelledRange> added);
    /// Errors: those of Anchors::rename().
    [[nodiscard]] Result<> rename(std::uint64_t id, std::string label);
    void remove(std::span<const std::uint64_t> ids);

    /// The same for one who keeps them beyond the document, in offsets of the file.
    [[nodiscard]] State state() const;
    /// Adds what was kept, once in the life of the document. Errors: those of Anchors::take().
    [[nodiscard]] Result<> restore(std::vector<LabelledRange> stored);
    [[nodiscard]] bool isRestored() const noexcept { return m_isRestored; }
    /// Adds those of another document of the same file; they count as restored where those did.
    void takeOver(const Bookmarks& other);

    /// What the document tells, in its order.
    void followEdit(const Edit& edit);
    void followState();

Q_SIGNALS:
    /// They are others, or stand elsewhere, or are called something else.
    void changed();
    /// What is to be kept of them beyond the document is something else.
    void storedChanged();

private:
    [[nodiscard]] bool hasAny() const noexcept { return m_anchors.count() > 0 || !m_beyond.empty(); }
    void reread(const Edit& edit);
    [[nodiscard]] Result<> place(std::vector<LabelledRange> stored);

    const Document& m_document;
    Anchors m_anchors;
    std::vector<LabelledRange> m_beyond;
    /// The document as it was when it last told something.
    Snapshot m_now;
    Snapshot m_onDisk;
    bool m_isRestored = false;
};

} // namespace hexfolio
