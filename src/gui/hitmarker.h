// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/model/jobwatch.h"
#include "gui/model/sought.h"

#include <QObject>
#include <QPointer>

#include <cstdint>
#include <optional>

namespace hexfolio {

class HexModel;
class SearchSession;

/// Highlights among the bytes on screen, and only there, every hit of the present pattern; without one, those of the
/// last "find all".
///
/// Looks a little beyond the window, so that hits that reach into it are marked, and at most at `limit` hits. Borrows
/// the model. Interface thread only; the search is a job.
class HitMarker : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t limit = 4096;

    explicit HitMarker(HexModel& model, QObject* parent = nullptr);

    /// Without something sought the hits of the document's search are marked, if there is one.
    void setSought(std::optional<Sought> sought);

private:
    [[nodiscard]] Range window() const;
    void refresh();
    void adoptSession();
    void markAnew();

    HexModel& m_model;
    std::optional<Sought> m_sought;
    JobWatch m_job;
    // What the marks on screen were computed for.
    Range m_markedWindow;
    std::uint64_t m_markedRevision = 0;
    Size m_markedCount = 0;
    QPointer<SearchSession> m_session;
};

} // namespace hexfolio
