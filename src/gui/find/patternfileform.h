// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "gui/model/jobwatch.h"
#include "search/plannedset.h"

#include <QDateTime>
#include <QWidget>

#include <chrono>
#include <memory>

class QLineEdit;
class QToolButton;

namespace hexfolio {

/// The field in which one says which file has the patterns to find; PatternSet::fromText() tells what stands in it.
///
/// Looks at the file in a job on a thread of its own, because a disk or a pipe may not answer, and reads it again only
/// where it is another one by then. A look that hangs is left alone. Interface thread only.
class PatternFileForm : public QWidget {
    Q_OBJECT

public:
    explicit PatternFileForm(QWidget* parent = nullptr);
    ~PatternFileForm() override;

    void setPath(const QString& path);
    [[nodiscard]] QString path() const;
    /// What was read last; where that was a while ago, read() tells if the file is another one by now. Errors: Busy
    /// until read() tells for the first time; those of reading the file and of PatternSet::fromText(); TooLarge beyond
    /// `mostBytes`. The path is always in them.
    [[nodiscard]] Result<std::shared_ptr<const PlannedSet>> patterns();
    /// Looks whether the file is another one; read() tells in any case when that is known.
    void lookAgain();
    /// What is wrong, with line and column where it is in the file's text.
    [[nodiscard]] QString complaint(const Error& error) const;

    static constexpr qint64 mostBytes = qint64{16} << 20;

Q_SIGNALS:
    void edited();
    void entered();
    /// The file was read, or cannot be.
    void read();

protected:
    void changeEvent(QEvent* event) override;

private:
    void browse();
    void updateTexts();
    void adoptPath();
    void startLooking();
    void leaveLook();

    QLineEdit* m_path;
    QToolButton* m_browse;
    /// What was read last, and from what.
    struct Seen {
        QString path;
        QDateTime changed;
        std::chrono::steady_clock::time_point looked;
        QByteArray text;
        Result<std::shared_ptr<const PlannedSet>> patterns;
    };
    std::unique_ptr<Seen> m_seen;
    /// read() is emitted also where the file is the same.
    bool m_isAwaited = false;
    std::unique_ptr<JobRunner> m_thread;
    std::unique_ptr<JobWatch> m_job;
};

} // namespace hexfolio
