// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/jobwatch.h"
#include "gui/model/sought.h"

#include <QObject>

#include <cstdint>
#include <optional>

namespace hexfolio {

class HexModel;

/// Highlights every hit of the present pattern among the bytes on screen, and only there.
///
/// Looks a little beyond the window, so that hits that reach into it are marked, and at most at `limit` hits. Borrows the
/// model. Interface thread only; the search is a job.
class HitMarker : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t limit = 4096;

    explicit HitMarker(HexModel& model, QObject* parent = nullptr);

    /// Without something sought nothing is marked.
    void setSought(std::optional<Sought> sought);

private:
    [[nodiscard]] Range window() const;
    void refresh();

    HexModel& m_model;
    std::optional<Sought> m_sought;
    JobWatch m_job;
    // What the marks on screen were computed for.
    Range m_markedWindow;
    std::uint64_t m_markedRevision = 0;
};

} // namespace hexfolio
