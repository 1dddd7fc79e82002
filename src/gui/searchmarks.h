// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/model/jobwatch.h"
#include "search/followedhits.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <cstdint>
#include <vector>

namespace hexfolio {

class DocumentContext;
class MarkedScrollBar;
class SearchSession;

/// Shows in the scroll bar of the grid where the hits of the last "find all" lie, the denser the stronger.
///
/// Counts in a job, five times a second at most while hits come in. Borrows context and bar. Interface thread only.
class SearchMarks : public QObject {
    Q_OBJECT

public:
    SearchMarks(DocumentContext& context, MarkedScrollBar& bar, QObject* parent = nullptr);

    /// How strong the marks of `bands` equal parts of a document of `size` bytes are: 0 where no hit begins, else 1 to
    /// 255, by the logarithm of their number. Errors: those of HitSet; Cancelled.
    [[nodiscard]] static Result<std::vector<std::uint8_t>> levels(const FollowedHits& hits, Size size, int bands,
                                                                  Progress& progress);

private:
    void adoptSession();
    void updateSoon();
    void update();

    DocumentContext& m_context;
    MarkedScrollBar& m_bar;
    QPointer<SearchSession> m_session;
    JobWatch m_job;
    QTimer m_pause;
};

} // namespace hexfolio
