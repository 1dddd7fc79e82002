// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/recoveryfinding.h"
#include "document/statefolder.h"
#include "gui/dialogs/interrupteddialog.h"
#include "gui/model/jobwatch.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

class QWidget;

namespace hexfolio {

class BannerStack;

/// Settles saves that were cut off when their program died: in a job, at the start, before any file is opened. Says
/// what it did, and asks about what it would not do by itself.
///
/// Borrows jobs, banners and window. Interface thread only.
class InterruptedSaves : public QObject {
    Q_OBJECT

public:
    InterruptedSaves(const StateFolder& state, JobRunner& jobs, BannerStack& banners, QWidget* window);

    /// Settles all of them, and then calls `next`, whatever was found.
    void settleAll(std::function<void()> next);
    /// Settles those of the file at the path that it is called with, before that is opened; for any thread, also when
    /// this is gone by then.
    [[nodiscard]] std::function<void(const std::string&)> settling();
    /// Tells what was found, and asks about what needs a decision.
    void tell(std::vector<RecoveryFinding> findings);

private:
    void ask(std::vector<RecoveryFinding> findings);
    void carryOut(std::size_t row, InterruptedDialog::Wish wish);

    StateFolder m_state;
    /// Two at once would take one another for a program that still saves, and pass over what it is at.
    std::shared_ptr<std::mutex> m_turn = std::make_shared<std::mutex>();
    BannerStack& m_banners;
    QWidget* m_window;
    JobWatch m_job;
    QPointer<InterruptedDialog> m_dialog;
};

} // namespace hexfolio
