// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/history.h"
#include "gui/model/jobwatch.h"
#include "search/rangeedits.h"

#include <QObject>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace hexfolio {

class Document;
class RangeSelection;

/// Edits all ranges that are selected together, as one undo step: makes the new bytes in a job, and puts them into the
/// document if that has not changed meanwhile.
///
/// One edit at a time, the newest wins. Borrows all it is given. Interface thread only.
class RangeEditor : public QObject {
    Q_OBJECT

public:
    RangeEditor(Document& document, RangeSelection& ranges, JobRunner& jobs, QObject* parent = nullptr);

    /// Repeats `pattern` in each range; the ranges stay selected. An empty one does nothing.
    void fill(std::span<const std::byte> pattern, EditKind kind = EditKind::Fill);
    /// Takes the bytes of all ranges out.
    void erase();
    /// Puts `bytes` in the place of each range.
    void replace(std::span<const std::byte> bytes);
    /// Hands over the bytes of all ranges, one behind the other.
    void join(std::function<void(const Snapshot& joined)> take);

    [[nodiscard]] JobWatch& job() noexcept { return m_job; }

    /// What is put into many places has no more bytes than this.
    static constexpr Size mostBytes = Size{1} << 20;

Q_SIGNALS:
    /// What came of it.
    void said(const QString& sentence);
    /// Nothing came of it, and why.
    void failed(const hexfolio::Error& error);

private:
    using Make = std::function<Result<RangeEdit>(const RangeSet& ranges, const Snapshot& now, Progress& progress)>;
    /// What becomes of the selection after an edit.
    enum class Afterwards : std::uint8_t { Stays, IsCleared };
    void start(EditKind kind, Afterwards afterwards, Make make);
    void finish(const RangeEdit& edit, EditKind kind, Afterwards afterwards);

    Document& m_document;
    RangeSelection& m_ranges;
    JobWatch m_job;
};

} // namespace hexfolio
