// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/findingtext.h"

#include "gui/model/errortext.h"
#include "gui/model/numbertext.h"

#include <QCoreApplication>
#include <QFile>

namespace hexfolio {

namespace {

using What = RecoveryFinding::What;

struct FindingTexts {
    Q_DECLARE_TR_FUNCTIONS(FindingTexts)
};

QString targetOf(const RecoveryFinding& finding)
{
    const std::string& path = finding.what == What::Foreign || finding.entry.targetPath.empty()
        ? finding.entry.path
        : finding.entry.targetPath;
    return QFile::decodeName(path.c_str());
}

QString whatWasFound(const RecoveryFinding& finding)
{
    switch (finding.what) {
    case What::Completed:
        return FindingTexts::tr("The interrupted save of %1 was completed: it has all of the new bytes.");
    case What::NeverBegan:
        return FindingTexts::tr("A save of %1 was interrupted before it began: the file is as it was before.");
    case What::LeftoverRemoved:
        return FindingTexts::tr("A temporary file that an interrupted save of %1 left was removed.");
    case What::OtherBytes:
        return FindingTexts::tr(
            "A save of %1 was interrupted, and since then something else wrote into the same places. "
            "Nothing was touched.");
    case What::OtherFile:
        return FindingTexts::tr(
            "A save of %1 was interrupted, but another file lies there now, or it has another length. "
            "Nothing was touched.");
    case What::TargetGone:
        return FindingTexts::tr("A save of %1 was interrupted, but the file is gone or cannot be opened.");
    case What::Damaged:
        return FindingTexts::tr(
            "A save of %1 was interrupted, and its journal is damaged. Nothing was touched; check the "
            "file, and compare it with a backup if there is one.");
    case What::Failed:
        return FindingTexts::tr("The interrupted save of %1 could not be completed. Its journal is kept.");
    case What::Foreign:
        return FindingTexts::tr(
            "The journal %1 was not made by you, so it is not believed, and nothing was done with it.");
    case What::LeftoverKept:
        return FindingTexts::tr(
            "A temporary file of an interrupted save of %1 does not look as it should, and was left "
            "where it is.");
    }
    return {};
}

} // namespace

QString findingTitle(const RecoveryFinding& finding)
{
    switch (finding.what) {
    case What::Completed: return FindingTexts::tr("Completed");
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
    QString text = whatWasFound(finding).arg(targetOf(finding));
    if (!finding.ranges.empty()) {
        const Range first = finding.ranges.front();
        text += u' ';
        text += FindingTexts::tr("It concerns %n range(s); the first is %1, %2.", nullptr,
                                 pluralNumber(finding.ranges.size()))
                    .arg(offsetText(first.begin), byteCountText(first.size()));
    }
    if (finding.error)
        text += u' ' + errorText(*finding.error);
    return text;
}

} // namespace hexfolio
