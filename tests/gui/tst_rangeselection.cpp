// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/rangeselection.h"

#include "document/documentedits.h"
#include "document/documentsteps.h"
#include "gui/model/rangeeditor.h"
#include "support/brokenhits.h"
#include "support/opendocument.h"
#include "support/rangesof.h"

#include <QSignalSpy>
#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

/// Ranges that are selected together follow the document, and are edited in one step.
class TestRangeSelection : public QObject {
    Q_OBJECT

private:
    /// A document in which some ranges are selected.
    struct Bench : OpenDocument {
        explicit Bench(std::string_view text, const std::vector<Range>& selected, Access access = Access::Copy)
            : OpenDocument(text, access)
        {
            ranges().select(rangesOf(selected));
        }
        RangeSelection& ranges() { return context().ranges(); }
        RangeEditor& editor() { return context().rangeEditor(); }
        /// Waits for the edit, and gives all bytes.
        std::string edited()
        {
            return QTest::qWaitFor([this] { return !editor().job().isRunning(); }) ? text() : "still at work";
        }
    };

    /// More than fit into the block of hits that is written last.
    static HitSet manyHits()
    {
        NaiveHits hits;
        for (Offset at = 0; at < (1 << 20) - 100; at += 4 + at % 61)
            hits.push_back({Range::ofLength(at, 1 + at % 3), 0});
        return setOf(hits);
    }

private Q_SLOTS:
    void theyAreToldOnceTheyAreSelected()
    {
        OpenDocument open("0123456789");
        QSignalSpy told(&open.context(), &DocumentContext::placeChanged);
        open.context().ranges().select(rangesOf({{1, 2}, {4, 7}}));
        QCOMPARE(told.count(), 1);
        QVERIFY((open.context().ranges().extent() == RangeSet::Extent{2, 4}));
    }

    void selectingBytesEndsThem()
    {
        Bench bench("0123456789", {{1, 2}, {4, 7}});
        bench.setCaret(5);
        QVERIFY(!bench.ranges().isEmpty());
        bench.select({3, 5});
        QVERIFY(bench.ranges().isEmpty());
    }

    void onlyThoseInViewAreGiven()
    {
        Bench bench("0123456789", {{1, 2}, {4, 7}, {8, 9}});
        QVERIFY((bench.ranges().in({0, 5}) == std::vector<Range>{{1, 2}, {4, 7}}));
        QVERIFY((bench.ranges().in({7, 10}) == std::vector<Range>{{8, 9}}));
    }

    void theyMoveWithTheirBytesAndAreCountedAnew()
    {
        Bench bench("0123456789", {{1, 2}, {4, 7}, {8, 9}});
        QVERIFY(bench.document().edits().insert(5, bytesOf("xyz")));
        QVERIFY((bench.ranges().in({0, 20}) == std::vector<Range>{{1, 2}, {11, 12}}));
        QTRY_VERIFY((bench.ranges().extent() == RangeSet::Extent{2, 2}));
        QVERIFY(bench.document().steps().undo());
        QTRY_VERIFY((bench.ranges().extent() == RangeSet::Extent{3, 5}));
    }

    void whereAllAreGoneNoneIsSelected()
    {
        Bench bench("0123456789", {{1, 2}, {4, 7}});
        QVERIFY(bench.document().edits().erase({0, 10}));
        QTRY_VERIFY(bench.ranges().isEmpty());
    }

    void whatCannotBeShownIsToldOnceAndShownAgainLater()
    {
        OpenDocument open(std::string(1 << 20, '.'));
        RangeSelection& ranges = open.context().ranges();
        const BreakableHits breakable(manyHits());
        ranges.select(rangesOf(breakable.hits));
        breakable.store->setBroken(true);
        QVERIFY(ranges.in({0, 100}).empty());
        QVERIFY(ranges.in({1000, 1100}).empty());
        QTRY_VERIFY(open.refused());
        QCOMPARE(open.refused()->kind, ErrorKind::InputOutput);
        QVERIFY(!ranges.isEmpty());
        breakable.store->setBroken(false);
        QVERIFY(!ranges.in({1000, 1100}).empty());
    }

    void whatCannotBeCountedStaysSelectedAndIsTold()
    {
        OpenDocument open(std::string(1 << 20, '.'));
        RangeSelection& ranges = open.context().ranges();
        const BreakableHits breakable(manyHits());
        ranges.select(rangesOf(breakable.hits));
        const Size count = ranges.extent().count;
        breakable.store->setBroken(true);
        QVERIFY(open.document().edits().insert(0, bytesOf("xyz")));
        QTRY_VERIFY(open.refused());
        QCOMPARE(ranges.extent().count, count);
        breakable.store->setBroken(false);
        QVERIFY(open.document().edits().erase({0, 4}));
        QTRY_COMPARE(ranges.extent().count, count - 1);
    }

    void fillingIsOneStepAndTheyStaySelected()
    {
        Bench bench("0123456789", {{1, 2}, {4, 7}});
        QSignalSpy said(&bench.editor(), &RangeEditor::said);
        bench.editor().fill(bytesOf("ab"));
        QCOMPARE(bench.edited(), "0a23aba789");
        QVERIFY((bench.ranges().in({0, 10}) == std::vector<Range>{{1, 2}, {4, 7}}));
        QVERIFY(said.last().first().toString().contains(u"2 range"_s));
        QVERIFY(bench.document().steps().undo());
        QCOMPARE(bench.text(), "0123456789");
        QVERIFY(!bench.document().history().canUndo());
    }

    void erasingIsOneStepAndNoneIsSelectedAfterwards()
    {
        Bench bench("0123456789", {{1, 2}, {4, 7}});
        bench.editor().erase();
        QCOMPARE(bench.edited(), "023789");
        QVERIFY(bench.ranges().isEmpty());
        QVERIFY(bench.document().steps().undo());
        QCOMPARE(bench.text(), "0123456789");
    }

    void eachIsReplacedByTheSame()
    {
        Bench bench("0123456789", {{1, 2}, {4, 7}});
        bench.editor().replace(bytesOf("<>"));
        QCOMPARE(bench.edited(), "0<>23<>789");
    }

    void theirBytesAreJoined()
    {
        Bench bench("0123456789", {{1, 2}, {4, 7}});
        std::string joined;
        bench.editor().join(
            [&joined](const Snapshot& bytes) { joined = textOf(bytes.bytes({0, bytes.size()}).value()); });
        QTRY_COMPARE(joined, "1456");
    }

    void whereTheDocumentWasChangedMeanwhileNothingIsDone()
    {
        Bench bench("0123456789", {{1, 2}, {4, 7}});
        QSignalSpy said(&bench.editor(), &RangeEditor::said);
        bench.editor().fill(bytesOf("ab"));
        QVERIFY(bench.document().edits().overwrite(0, bytesOf("X")));
        QCOMPARE(bench.edited(), "X123456789");
        QVERIFY(said.last().first().toString().contains(u"changed meanwhile"_s));
    }

    void inReadModeItIsRefused()
    {
        Bench bench("0123456789", {{1, 2}, {4, 7}}, Access::Read);
        bench.editor().fill(bytesOf("ab"));
        QCOMPARE(bench.edited(), "0123456789");
        QCOMPARE(bench.refused()->kind, ErrorKind::NotWritable);
    }

    void inLiveModeTheFileIsEditedAtOnce()
    {
        Bench bench("0123456789", {{1, 2}, {4, 7}}, Access::Write);
        bench.editor().fill(bytesOf("ab"));
        QCOMPARE(bench.edited(), "0a23aba789");
        bench.editor().erase();
        QCOMPARE(bench.edited(), "023789");
    }
};

QTEST_GUILESS_MAIN(TestRangeSelection)
#include "tst_rangeselection.moc"
