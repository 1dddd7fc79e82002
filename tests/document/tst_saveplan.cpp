// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/saveplan.h"
#include "mapping/memorysource.h"
#include "mapping/openfile.h"
#include "mapping/patternsource.h"
#include "support/bytes.h"

#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

const MemorySource disk(countedBytes(100));
const MemorySource typed(countedBytes(50));
using Relation = SaveTarget::Relation;
using Way = SavePlan::Way;

PieceTree treeOf(std::vector<Piece> pieces)
{
    return PieceTree(std::span<const Piece>(pieces));
}

SavePlan planned(std::vector<Piece> pieces, const SaveTarget& target = {})
{
    return planSave(treeOf(std::move(pieces)), &disk, 100, target).value();
}

using Ranges = std::vector<Range>;

} // namespace

class SavePlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUnchangedFileNeedsNothing() { QCOMPARE(planned({{&disk, 0, 100}}).way, Way::Nothing); }

    void theSameLengthWritesOnlyWhatChanged()
    {
        const SavePlan plan = planned({{&disk, 0, 10}, {&typed, 0, 5}, {&disk, 15, 80}, {&typed, 20, 5}});
        QCOMPARE(plan.way, Way::PatchInPlace);
        QVERIFY((plan.writes == Ranges{{10, 15}, {95, 100}}));
        QCOMPARE(plan.bytesToWrite, 10U);
        QVERIFY(plan.setAside.empty());
    }

    void neighboursAreWrittenInOneGo()
    {
        const SavePlan plan = planned({{&typed, 0, 5}, {&typed, 20, 5}, {&disk, 10, 90}});
        QVERIFY((plan.writes == Ranges{{0, 10}}));
    }

    void whatIsReadElsewhereAndWrittenOverIsSetAside()
    {
        // Two blocks of ten change places; the third is only copied from.
        const SavePlan plan = planned({{&disk, 10, 10}, {&disk, 0, 10}, {&disk, 50, 10}, {&disk, 30, 70}});
        QVERIFY((plan.writes == Ranges{{0, 30}}));
        QVERIFY((plan.setAside == Ranges{{0, 20}}));
    }

    void anotherLengthReplacesTheFile()
    {
        QCOMPARE(planned({{&disk, 0, 99}}).way, Way::ReplaceFile);
        QCOMPARE(planned({{&disk, 0, 100}, {&typed, 0, 1}}).way, Way::ReplaceFile);
        QCOMPARE(planned({}).way, Way::ReplaceFile);
    }

    void aFileWithSeveralNamesStaysTheSameFile()
    {
        const SavePlan plan = planned({{&disk, 0, 50}, {&typed, 0, 1}, {&disk, 50, 50}}, {.links = 2});
        QCOMPARE(plan.way, Way::ShiftInPlace);
        QVERIFY((plan.writes == Ranges{{50, 51}}));
        QCOMPARE(plan.bytesToCopy, 50U);
        QVERIFY(!plan.breaksHardLinks);
        QVERIFY(!plan.needsConsent());
        // Breaking the names off is for the user to say.
        QCOMPARE(plan.alternative->way, Way::ReplaceFile);
        QVERIFY(plan.alternative->breaksHardLinks);
        QVERIFY(plan.alternative->needsConsent());
    }

    void aFolderThatMayNotBeWrittenLeavesNoOtherWay()
    {
        const SavePlan plan = planned({{&disk, 90, 10}, {&disk, 10, 20}}, {.isFolderWritable = false});
        QCOMPARE(plan.way, Way::ShiftInPlace);
        QVERIFY(!plan.alternative);
        QVERIFY(std::string(plan.why).contains("folder"));
    }

    void anOwnerThatCannotBeGivenIsKept()
    {
        const SavePlan plan = planned({{&disk, 0, 99}}, {.isOwnerReproducible = false});
        QCOMPARE(plan.way, Way::ShiftInPlace);
        QVERIFY(!plan.losesOwner);
        QVERIFY(plan.alternative->losesOwner);
        const SavePlan other = planned({{&disk, 0, 99}}, {.areAttributesReproducible = false});
        QCOMPARE(other.way, Way::ShiftInPlace);
        QVERIFY(other.alternative->losesAttributes);
    }

    void withoutRoomForASecondCopyBytesAreMoved()
    {
        const std::vector<Piece> appended{{&disk, 0, 100}, {&typed, 0, 10}};
        QCOMPARE(planned(appended, {.freeSpace = 116}).way, Way::ReplaceFile);
        QCOMPARE(planned(appended, {.freeSpace = 100}).way, Way::ShiftInPlace);
        const auto none = planSave(treeOf(appended), &disk, 100, SaveTarget{.freeSpace = 5});
        QCOMPARE(none.error().kind, ErrorKind::NoSpace);
        QVERIFY(none.error().space->needed > 5);
        QCOMPARE(none.error().space->free, Size{5});
        // Holes need no room.
        QCOMPARE(planned(appended, {.freeSpace = 25, .allocated = 10}).way, Way::ReplaceFile);
    }

    void aRunningProgramIsReplaced()
    {
        const std::vector<Piece> patched{{&typed, 0, 1}, {&disk, 1, 99}};
        QCOMPARE(planned(patched, {.isRunning = true}).way, Way::ReplaceFile);
        QCOMPARE(planned({{&disk, 0, 99}}, {.isRunning = true}).way, Way::ReplaceFile);
        QVERIFY(planned(patched, {.links = 2, .isRunning = true}).needsConsent());
        const auto none =
            planSave(treeOf(patched), &disk, 100, SaveTarget{.isFolderWritable = false, .isRunning = true});
        QCOMPARE(none.error().kind, ErrorKind::Busy);
        // What is missing is room, and that can be made.
        for (const auto& pieces : {patched, std::vector<Piece>{{&disk, 0, 99}}}) {
            const auto full = planSave(treeOf(pieces), &disk, 100, SaveTarget{.isRunning = true, .freeSpace = 5});
            QCOMPARE(full.error().kind, ErrorKind::NoSpace);
            QCOMPARE(full.error().space->free, Size{5});
        }
    }

    void veryMuchIsWrittenInSteps()
    {
        // Half of a file of eight GiB; the journal would be as large.
        const Size size = Size{8} << 30;
        const PatternSource zeros(std::vector<std::byte>(1));
        const PatternSource large(std::vector<std::byte>(1, std::byte{1}));
        const auto tree = treeOf({{&zeros, 0, size / 4}, {&large, size / 4, size / 4 * 3}});
        const SavePlan plan = planSave(tree, &large, size, {}).value();
        QCOMPARE(plan.way, Way::PatchInPlace);
        QCOMPARE(plan.stepBytes, SavePlan::step);
        QVERIFY(!plan.isAtomic);
        QVERIFY(!plan.isReversible);
        QVERIFY(plan.needsConsent());
        QCOMPARE(plan.extraSpace, 2 * SavePlan::step);
        QCOMPARE(plan.syncs, 6U * 8U);
        QCOMPARE(plan.alternative->way, Way::ReplaceFile);
        QVERIFY(!plan.alternative->needsConsent());
        // Where most of it changes, a new file is as cheap, and whole.
        const auto more = treeOf({{&zeros, 0, size / 2}, {&large, size / 2, size / 2}});
        QCOMPARE(planSave(more, &large, size, {})->way, Way::ReplaceFile);
        // Small ones are steps where space is short.
        const auto few = treeOf({{&zeros, 0, Size{1} << 20}, {&large, Size{1} << 20, size - (Size{1} << 20)}});
        QVERIFY(planSave(few, &large, size, {})->isAtomic);
        QVERIFY(!planSave(few, &large, size, {.freeSpace = Size{3} << 20})->isAtomic);
    }

    void littleToMoveIsOfferedInsteadOfCopyingMuch()
    {
        const Size size = Size{8} << 30;
        const PatternSource large(std::vector<std::byte>(1, std::byte{1}));
        const SavePlan plan = planSave(treeOf({{&large, 0, size}, {&typed, 0, 10}}), &large, size, {}).value();
        QCOMPARE(plan.way, Way::ReplaceFile);
        QCOMPARE(plan.bytesToCopy, size);
        QCOMPARE(plan.bytesToWrite, 10U);
        QCOMPARE(plan.alternative->way, Way::ShiftInPlace);
        QCOMPARE(plan.alternative->bytesToCopy, 0U);
        // Inserted in front, everything would have to be moved.
        QVERIFY(!planSave(treeOf({{&typed, 0, 10}, {&large, 0, size}}), &large, size, {})->alternative);
    }

    void whatItCostsIsSaid()
    {
        const SavePlan plan = planned({{&disk, 0, 10}, {&typed, 0, 5}, {&disk, 15, 85}});
        QCOMPARE(plan.extraSpace, 10U);
        QCOMPARE(plan.syncs, 6U);
        QVERIFY(plan.isAtomic && plan.isReversible && !plan.needsConsent());
        const SavePlan longer = planned({{&disk, 0, 100}, {&typed, 0, 5}});
        QCOMPARE(longer.bytesToWrite, 5U);
        QCOMPARE(longer.bytesToCopy, 100U);
        QCOMPARE(longer.syncs, 2U);
    }

    void aDeviceKeepsItsLength()
    {
        const SaveTarget device{.kind = FileKind::Device, .hasFixedLength = true};
        QCOMPARE(planned({{&typed, 0, 1}, {&disk, 1, 99}}, device).way, Way::PatchInPlace);
        const auto shorter = planSave(treeOf({{&disk, 0, 99}}), &disk, 100, device);
        QCOMPARE(shorter.error().kind, ErrorKind::NotResizable);
    }

    void aPartOfAFileKeepsItsLength()
    {
        const auto longer =
            planSave(treeOf({{&disk, 0, 100}, {&typed, 0, 1}}), &disk, 100, SaveTarget{.hasFixedLength = true});
        QCOMPARE(longer.error().kind, ErrorKind::NotResizable);
    }

    void anotherFileIsReplacedOrWrittenOver()
    {
        QCOMPARE(planned({{&disk, 0, 100}}, {.relation = Relation::NewFile}).way, Way::ReplaceFile);
        QCOMPARE(planned({{&disk, 0, 100}}, {.relation = Relation::OtherFile}).way, Way::ReplaceFile);
        const SavePlan plan = planned({{&disk, 0, 100}}, {.relation = Relation::OtherFile, .links = 3});
        QCOMPARE(plan.way, Way::ShiftInPlace);
        QCOMPARE(plan.bytesToWrite, 100U);
    }

    void aDocumentWithoutAFileIsWrittenWhole()
    {
        const auto plan = planSave(treeOf({{&typed, 0, 7}}), nullptr, 0, {.relation = Relation::NewFile});
        QCOMPARE(plan->way, Way::ReplaceFile);
        QCOMPARE(plan->bytesToWrite, 7U);
    }
};

QTEST_GUILESS_MAIN(SavePlanTest)
#include "tst_saveplan.moc"
