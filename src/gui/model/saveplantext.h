// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/saveplan.h"
#include "gui/model/savepace.h"

#include <QList>
#include <QString>

namespace hexfolio {

/// What a save will do, in the words of the interface. Translated; interface thread only.

/// One fact of a plan.
struct PlanFact {
    QString title;
    QString text;
    /// Something is lost or not sure: to be shown so that it is not overlooked.
    bool isWarning = false;
};

/// What way the bytes go, and why, in one or two sentences.
[[nodiscard]] QString planSentence(const SavePlan& plan);
/// Bytes, space, time, undo, crashes, and what becomes of names, owner and attributes.
[[nodiscard]] QList<PlanFact> planFacts(const SavePlan& plan, const SaveTarget& target, const SavePace& pace);
/// "about 3 seconds", "less than a second".
[[nodiscard]] QString durationText(SavePace::Seconds seconds);
/// The plan is small and loses nothing, so it is carried out without being shown.
[[nodiscard]] bool isPlainSave(const SavePlan& plan) noexcept;

} // namespace hexfolio
