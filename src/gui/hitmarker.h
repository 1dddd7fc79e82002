// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/jobwatch.h"
#include "search/pattern.h"

#include <QObject>
#include <QPointer>

#include <cstdint>
#include <optional>

namespace hexfolio {

class HexModel;
class SearchSession;

/// Highlights among the bytes on screen, and only there, every hit of the present pattern; without one, those of the last
/// "find all".
///
/// Looks a little beyond the window, so that hits that reach into it are marked, and at most at `limit` hits. Borrows the
/// model. Interface thread only; the search is a job.
class HitMarker : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t limit = 4096;

    explicit HitMarker(HexModel& model, QObject* parent = nullptr);

    /// Without a pattern the hits of the document's search are marked, if there is one.
    void setPattern(std::optional<Pattern> pattern);

private:
    [[nodiscard]] Range window() const;
    void refresh();
    void adoptSession();
    void markAnew();

    HexModel& m_model;
    std::optional<Pattern> m_pattern;
    JobWatch m_job;
    // What the marks on screen were computed for.
    Range m_markedWindow;
    std::uint64_t m_markedRevision = 0;
    Size m_markedCount = 0;
    QPointer<SearchSession> m_session;
};

} // namespace hexfolio
