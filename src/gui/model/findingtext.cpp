// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/findingtext.h"

#include "document/recoverysentence.h"
#include "gui/model/errortext.h"

#include <QCoreApplication>

namespace hexfolio {

namespace {

using What = RecoveryFinding::What;

struct FindingTexts {
    Q_DECLARE_TR_FUNCTIONS(FindingTexts)
};

} // namespace

QString findingTitle(const RecoveryFinding& finding)
{
    switch (finding.what) {
    case What::Completed: return FindingTexts::tr("Completed");
    case What::TakenBack: return FindingTexts::tr("Taken back");
    case What::UndoKept: return FindingTexts::tr("Live edits can be undone");
    case What::WrittenAgain: return FindingTexts::tr("Live edits were written again");
    case What::NeverBegan: return FindingTexts::tr("Never began");
    case What::LeftoverRemoved: return FindingTexts::tr("Leftover removed");
    case What::OtherBytes: return FindingTexts::tr("Changed by others since");
    case What::OtherFile: return FindingTexts::tr("Another file lies there");
    case What::TargetGone: return FindingTexts::tr("The file is gone");
    case What::Damaged: return FindingTexts::tr("The journal is damaged");
    case What::Failed: return FindingTexts::tr("Could not be completed");
    case What::Foreign: return FindingTexts::tr("A journal of somebody else");
    case What::LeftoverKept: return FindingTexts::tr("Unknown temporary file");
    }
    return {};
}

QString findingText(const RecoveryFinding& finding)
{
    return QString::fromStdString(sentenceOf(finding, qtTranslator()));
}

} // namespace hexfolio
