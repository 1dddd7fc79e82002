// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/model/jobwatch.h"
#include "search/rangeset.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace hexfolio {

struct Edit;

/// The ranges of a document that are selected together, besides the one selection of the grid: never both at a time.
///
/// They move with their bytes while the document is edited; how many they are then is counted in a job. What of them
/// cannot be read from the temporary file is told by failed(); they stay selected. Borrows the JobRunner. Interface
/// thread only.
class RangeSelection : public QObject {
    Q_OBJECT

public:
    explicit RangeSelection(JobRunner& jobs, QObject* parent = nullptr);

    /// Puts `ranges` in the place of those there were.
    void select(RangeSet ranges);
    void clear();
    [[nodiscard]] bool isEmpty() const noexcept { return m_extent.count == 0; }
    [[nodiscard]] const RangeSet& ranges() const noexcept { return m_ranges; }
    /// How many, and how many bytes: a moment after an edit. Where they could not be counted, as it was before.
    [[nodiscard]] const RangeSet::Extent& extent() const noexcept { return m_extent; }

    /// Those that have bytes in `window`, a page of the document; until the next call, or change. None where they
    /// cannot be read, which is told once, when the caller is done; the next call tries again.
    [[nodiscard]] const std::vector<Range>& in(Range window);

    /// Every edit of the document, in order.
    void follow(const Edit& edit);

Q_SIGNALS:
    /// There are others, or none; or they moved, or were counted.
    void changed();
    /// They cannot be counted or shown, and why.
    void failed(const hexfolio::Error& error);

private:
    void measure();
    void show(Result<std::vector<Range>> ranges);

    RangeSet m_ranges;
    RangeSet::Extent m_extent;
    JobWatch m_job;
    /// Edits come in bursts.
    QTimer m_pause;
    // What was asked for last.
    std::vector<Range> m_shown;
    Range m_window;
    bool m_isShownStale = true;
    /// Painting asks many times a second for what cannot be read.
    bool m_isTold = false;
};

} // namespace hexfolio
