// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/saveplan.h"
#include "mapping/memorysource.h"
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

    void aFileWithSeveralNamesIsRewritten()
    {
        const SavePlan plan = planned({{&disk, 0, 50}, {&typed, 0, 1}, {&disk, 50, 50}}, {.links = 2});
        QCOMPARE(plan.way, Way::RewriteInPlace);
        QVERIFY((plan.writes == Ranges{{50, 101}}));
        QVERIFY((plan.setAside == Ranges{{50, 100}}));
    }

    void aFileThatIsCutKeepsWhatIsShownElsewhere()
    {
        const SavePlan plan = planned({{&disk, 90, 10}, {&disk, 10, 20}}, {.isReplaceable = false});
        QCOMPARE(plan.way, Way::RewriteInPlace);
        QVERIFY((plan.writes == Ranges{{0, 10}}));
        QVERIFY((plan.setAside == Ranges{{90, 100}}));
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

    void anotherFileIsReplacedOrRewritten()
    {
        QCOMPARE(planned({{&disk, 0, 100}}, {.relation = Relation::NewFile}).way, Way::ReplaceFile);
        QCOMPARE(planned({{&disk, 0, 100}}, {.relation = Relation::OtherFile}).way, Way::ReplaceFile);
        const SavePlan plan = planned({{&disk, 0, 100}}, {.relation = Relation::OtherFile, .links = 3});
        QCOMPARE(plan.way, Way::RewriteInPlace);
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
