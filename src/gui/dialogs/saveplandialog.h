// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/saveplan.h"
#include "gui/model/savepace.h"

#include <QDialog>

#include <memory>

class QFormLayout;

namespace Ui {
class SavePlanDialog;
}

namespace hexfolio {

/// Shows what a save is about to do, before anything is written: what is written where, how long it takes, how much
/// space, whether it can be undone, what is lost; and the other way, where there is one.
///
/// Owns its form; writes nothing. Accepted: the plan shown last is to be carried out, losses included. Interface thread
/// only.
class SavePlanDialog : public QDialog {
    Q_OBJECT

public:
    SavePlanDialog(const SavePlan& plan, const SaveTarget& target, const SavePace& pace, QWidget* parent = nullptr);
    ~SavePlanDialog() override;

    /// What was chosen.
    [[nodiscard]] const SavePlan& plan() const noexcept { return m_plan; }

private:
    void show(const SavePlan& plan);
    void showOther();

    std::unique_ptr<Ui::SavePlanDialog> m_ui;
    SavePlan m_plan;
    std::shared_ptr<const SavePlan> m_other;
    SaveTarget m_target;
    SavePace m_pace;
};

} // namespace hexfolio
