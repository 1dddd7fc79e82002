// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/jobrunner.h"
#include "document/snapshot.h"
#include "gui/model/bytesample.h"
#include "gui/review/reviewlines.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <unordered_map>
#include <vector>

namespace hexfolio {

/// The bytes of the rows of a review that are on screen, read in a job. A healthy disk is waited for a few
/// milliseconds, so that rows mostly come with their bytes; a slow one never keeps the interface waiting.
///
/// Owns its thread, which starts with the first read. Interface thread only.
class ReviewBytes : public QObject {
    Q_OBJECT

public:
    struct Row {
        ByteSample disk;
        ByteSample now;
    };

    explicit ReviewBytes(QObject* parent = nullptr);
    ~ReviewBytes() override;

    /// What rows are read from now on; forgets those that were.
    void setStates(Snapshot onDisk, Snapshot now);
    /// Sees to it that the rows from `first` to before `end` are read; arrived() says when those come that are missing
    /// now.
    void want(const ReviewLines& lines, std::uint64_t first, std::uint64_t end);
    /// Null while the bytes of that row are on their way.
    [[nodiscard]] const Row* row(std::uint64_t number) const;

Q_SIGNALS:
    void arrived();

private:
    using Rows = std::unordered_map<std::uint64_t, Row>;
    class Bell;

    void take();

    std::shared_ptr<Bell> m_bell;
    std::unique_ptr<JobRunner> m_thread;
    Job<Rows> m_job;
    Snapshot m_onDisk;
    Snapshot m_now;
    Rows m_rows;
    /// The rows that the job under way reads.
    std::uint64_t m_first = 0;
    std::uint64_t m_end = 0;
};

} // namespace hexfolio
