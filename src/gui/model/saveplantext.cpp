// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/saveplantext.h"

#include "gui/model/numbertext.h"

#include <QCoreApplication>

#include <cmath>

namespace hexfolio {

namespace {

constexpr Size plainBytes = Size{64} << 20;

struct SavePlanText {
    Q_DECLARE_TR_FUNCTIONS(SavePlanText)
};

QString writtenText(const SavePlan& plan)
{
    if (plan.way == SavePlan::Way::PatchInPlace)
        return SavePlanText::tr("%1 in %n range(s)", nullptr, pluralNumber(plan.writes.size()))
            .arg(sizeText(plan.bytesToWrite));
    return SavePlanText::tr("%1 of new bytes; %2 copied or moved")
        .arg(sizeText(plan.bytesToWrite), sizeText(plan.bytesToCopy));
}

PlanFact spaceFact(const SavePlan& plan, const SaveTarget& target)
{
    const bool isTight = target.freeSpace && plan.extraSpace > *target.freeSpace / 2;
    const QString needed = sizeText(plan.extraSpace);
    return {SavePlanText::tr("Space needed meanwhile"),
            target.freeSpace ? SavePlanText::tr("%1 of %2 free").arg(needed, sizeText(*target.freeSpace)) : needed,
            isTight};
}

PlanFact crashFact(const SavePlan& plan)
{
    const QString title = SavePlanText::tr("After a crash or a power cut");
    if (plan.isAtomic)
        return {title, SavePlanText::tr("the file has all of the new bytes or all of the old ones"), false};
    return {
        title,
        SavePlanText::tr("each step of %1 is there whole or not, but the file may have some steps and not the others")
            .arg(sizeText(plan.stepBytes)),
        true};
}

PlanFact undoFact(const SavePlan& plan)
{
    const QString title = SavePlanText::tr("Undo afterwards");
    if (plan.isReversible)
        return {title, SavePlanText::tr("possible"), false};
    return {title, SavePlanText::tr("not possible: too many bytes go to be kept"), true};
}

PlanFact namesFact(const SavePlan& plan, const SaveTarget& target)
{
    const QString title = SavePlanText::tr("Other names of the file (hard links)");
    const int others = pluralNumber(target.links - 1);
    if (plan.breaksHardLinks)
        return {title, SavePlanText::tr("%n other name(s) keep the old file", nullptr, others), true};
    return {title, SavePlanText::tr("%n other name(s) stay names of it", nullptr, others), false};
}

} // namespace

bool isPlainSave(const SavePlan& plan) noexcept
{
    return !plan.needsConsent() && plan.bytesToWrite + plan.bytesToCopy < plainBytes;
}

QString planSentence(const SavePlan& plan)
{
    QString way;
    switch (plan.way) {
    case SavePlan::Way::Nothing: way = SavePlanText::tr("Nothing is written"); break;
    case SavePlan::Way::PatchInPlace: way = SavePlanText::tr("The changed bytes are written into the file"); break;
    case SavePlan::Way::ReplaceFile:
        way = SavePlanText::tr("A new file is written beside the old one and takes its place");
        break;
    case SavePlan::Way::ShiftInPlace:
        way = SavePlanText::tr("Bytes are moved within the file to make or take room");
        break;
    }
    if (plan.why == nullptr)
        return way + u'.';
    //: %1 is what is done, %2 is why.
    return SavePlanText::tr("%1: %2.").arg(way, QCoreApplication::translate("Plan", plan.why));
}

QString durationText(SavePace::Seconds seconds)
{
    if (seconds.count() < 1)
        return SavePlanText::tr("less than a second");
    if (seconds.count() < 90)
        return SavePlanText::tr("about %n second(s)", nullptr, static_cast<int>(std::lround(seconds.count())));
    return SavePlanText::tr("about %n minute(s)", nullptr, static_cast<int>(std::lround(seconds.count() / 60)));
}

QList<PlanFact> planFacts(const SavePlan& plan, const SaveTarget& target, const SavePace& pace)
{
    QList<PlanFact> facts;
    facts.append({SavePlanText::tr("Written"), writtenText(plan), false});
    const QString time = durationText(pace.estimate(plan));
    facts.append({SavePlanText::tr("Time"),
                  pace.isMeasured() ? SavePlanText::tr("%1, as measured here").arg(time)
                                    : SavePlanText::tr("%1 on a plain disk").arg(time),
                  false});
    facts.append(spaceFact(plan, target));
    facts.append(crashFact(plan));
    facts.append(undoFact(plan));
    if (target.links > 1)
        facts.append(namesFact(plan, target));
    if (plan.losesOwner)
        facts.append(
            {SavePlanText::tr("Owner"), SavePlanText::tr("becomes you: the present one cannot be given"), true});
    if (plan.losesAttributes)
        facts.append({SavePlanText::tr("Extended attributes"),
                      SavePlanText::tr("some are lost: they belong to the administrator"), true});
    if (!plan.losesOwner && !plan.losesAttributes)
        facts.append({SavePlanText::tr("Owner, permissions, attributes"), SavePlanText::tr("stay as they are"), false});
    return facts;
}

} // namespace hexfolio
