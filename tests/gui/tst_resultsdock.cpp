// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/docks/resultsdock.h"

#include "document/documentedits.h"
#include "document/documentsteps.h"
#include "document/statefolder.h"
#include "gui/model/hitlist.h"
#include "gui/model/hitsmodel.h"
#include "gui/model/rangeselection.h"
#include "gui/model/searchsession.h"
#include "support/opendocument.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <unistd.h>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

/// The results panel as a person uses it: look, go through, filter, sort, thin out, export.
class TestResultsDock : public QObject {
    Q_OBJECT

private:
    /// A panel that shows what was found in a small file.
    struct Bench {
        OpenDocument open;
        ResultsDock dock{StateFolder::ofUser()};

        explicit Bench(std::string_view text) : open(text)
        {
            dock.setContext(&open.context());
            dock.show();
        }
        ~Bench() { dock.setContext(nullptr); }
        void search(const Pattern& pattern, const QString& title = u"it"_s)
        {
            open.context().setSearch(std::make_unique<SearchSession>(
                open.document(), SearchSession::Query{.sought = {.pattern = pattern}, .title = title}));
        }
        void searchAll(std::string_view regex)
        {
            search(Pattern::fromRegex(regex, LetterCase::Match).value(), QString::fromUtf8(regex));
            QTRY_VERIFY(!open.context().search()->isSearching());
        }
        template <class T> T* part(const QString& name) { return dock.findChild<T*>(name); }
        QTableView* table() { return part<QTableView>(u"table"_s); }
        QString summary() { return part<QLabel>(u"summary"_s)->text(); }
        /// The offsets of the rows.
        QList<Offset> offsets()
        {
            QList<Offset> all;
            for (int row = 0; row < dock.list().model().rowCount(); ++row)
                all.append(dock.list().model().hitAt(row)->hit.range.begin);
            return all;
        }
        bool isListShown() { return dock.findChild<QStackedWidget*>()->currentIndex() == 1; }
        QString emptyText() { return part<QLabel>(u"empty"_s)->text(); }
    };

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void anEmptyPanelSaysWhatToDo()
    {
        ResultsDock dock{StateFolder::ofUser()};
        QCOMPARE(dock.findChild<QLabel*>(u"empty"_s)->text(), u"No document is open."_s);
        Bench bench("one");
        QVERIFY(bench.emptyText().contains(u"Find All"_s));
        bench.searchAll("x");
        QVERIFY(!bench.isListShown());
        QVERIFY(bench.emptyText().contains(u"Nothing was found."_s));
    }

    void allListedHitsAreSelectedAtOnce()
    {
        Bench bench("one two one");
        bench.searchAll("[a-z]+");
        bench.part<QToolButton>(u"selectAll"_s)->click();
        QTRY_VERIFY((bench.open.context().ranges().extent() == RangeSet::Extent{3, 9}));
        bench.part<QLineEdit>(u"filter"_s)->setText(u"one"_s);
        QTRY_COMPARE(bench.offsets(), (QList<Offset>{0, 8}));
        bench.part<QToolButton>(u"selectAll"_s)->click();
        QTRY_VERIFY((bench.open.context().ranges().in({0, 11}) == std::vector<Range>{{0, 3}, {8, 11}}));
    }

    void hitsAreSelectedWhereTheyMovedToAndOthersAreLeftOut()
    {
        Bench bench("one two one");
        bench.searchAll("[a-z]+");
        QVERIFY(bench.open.document().edits().insert(3, bytesOf("....")));
        QVERIFY(bench.open.document().edits().overwrite(8, bytesOf("T")));
        QSignalSpy said(&bench.dock, &ResultsDock::said);
        bench.dock.selectAllHits();
        QTRY_VERIFY((bench.open.context().ranges().in({0, 15}) == std::vector<Range>{{0, 3}, {12, 15}}));
        QVERIFY(said.last().first().toString().contains(u"1 hit(s) were changed"_s));
    }

    void withoutHitsThereIsNothingToSelect()
    {
        Bench bench("one two one");
        QSignalSpy said(&bench.dock, &ResultsDock::said);
        bench.dock.selectAllHits();
        QCOMPARE(said.count(), 1);
    }

    void hitsAreListedAndEnterOrAClickGoesThere()
    {
        Bench bench("one two one");
        bench.searchAll("one");
        QVERIFY(bench.isListShown());
        QVERIFY2(bench.summary().startsWith(u"2 hit"_s), qPrintable(bench.summary()));
        bench.table()->setCurrentIndex(bench.dock.list().model().index(0, 0));
        QTest::keyClick(bench.table(), Qt::Key_Down);
        QVERIFY(bench.open.context().selection().isEmpty());
        QTest::keyClick(bench.table(), Qt::Key_Return);
        QCOMPARE(bench.open.context().selection(), (Range{8, 11}));
        const QPoint first = bench.table()->visualRect(bench.dock.list().model().index(0, 0)).center();
        QTest::mouseClick(bench.table()->viewport(), Qt::LeftButton, {}, first);
        QCOMPARE(bench.open.context().selection(), (Range{0, 3}));
    }

    void nextAndPreviousGoRound()
    {
        Bench bench("one two one");
        bench.searchAll("one");
        bench.dock.nextHit();
        QCOMPARE(bench.open.context().selection(), (Range{0, 3}));
        bench.dock.nextHit();
        QCOMPARE(bench.open.context().selection(), (Range{8, 11}));
        bench.dock.nextHit();
        QCOMPARE(bench.open.context().selection(), (Range{0, 3}));
        bench.dock.previousHit();
        QCOMPARE(bench.open.context().selection(), (Range{8, 11}));
    }

    void theRowFollowsTheGrid()
    {
        Bench bench("one two one");
        bench.searchAll("one");
        bench.open.select({8, 11});
        QCOMPARE(bench.table()->currentIndex().row(), 1);
    }

    void theFilterTakesTextHexAndPlaces()
    {
        Bench bench("cat car cow");
        bench.searchAll("c..");
        auto* const filter = bench.part<QLineEdit>(u"filter"_s);
        filter->setText(u"CA"_s);
        QTRY_COMPARE(bench.offsets(), (QList<Offset>{0, 4}));
        QVERIFY2(bench.summary().contains(u"2 hit"_s), qPrintable(bench.summary()));
        bench.part<QComboBox>(u"filterKind"_s)->setCurrentIndex(1);
        filter->setText(u"6F 77"_s);
        QTRY_COMPARE(bench.offsets(), (QList<Offset>{8}));
        filter->setText(u"6"_s);
        QTRY_VERIFY(!bench.part<QLabel>(u"note"_s)->text().isEmpty());
        filter->clear();
        QTRY_COMPARE(bench.offsets().size(), 3);
        bench.open.select({4, 11});
        bench.part<QCheckBox>(u"onlyInSelection"_s)->click();
        QTRY_COMPARE(bench.offsets(), (QList<Offset>{4, 8}));
        bench.open.select({0, 1});
        filter->setText(u" "_s);
        bench.part<QComboBox>(u"filterKind"_s)->setCurrentIndex(0);
        QTRY_VERIFY(bench.offsets().isEmpty());
        QVERIFY(bench.part<QLabel>(u"note"_s)->isVisible());
    }

    void onlyChangedHitsAreShownAndComeBackWhenUndone()
    {
        Bench bench("one two one");
        bench.searchAll("one");
        QVERIFY(bench.open.document().edits().overwrite(8, bytesOf("O")).has_value());
        bench.part<QCheckBox>(u"onlyChanged"_s)->click();
        QTRY_COMPARE(bench.offsets(), (QList<Offset>{8}));
        QVERIFY(bench.open.document().steps().undo().has_value());
        QTRY_VERIFY(bench.offsets().isEmpty());
    }

    void aClickOnTheHeaderSorts()
    {
        Bench bench("aaa b aa c aaaa");
        bench.searchAll("a+");
        QHeaderView* const header = bench.table()->horizontalHeader();
        const auto click = [&](int column) {
            const QPoint at(header->sectionViewportPosition(column) + 5, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        };
        click(HitsModel::LengthColumn);
        QTRY_COMPARE(bench.offsets(), (QList<Offset>{6, 0, 11}));
        click(HitsModel::LengthColumn);
        QTRY_COMPARE(bench.offsets(), (QList<Offset>{11, 0, 6}));
        bench.dock.nextHit();
        QCOMPARE(bench.open.context().selection(), (Range{11, 15}));
        click(HitsModel::OffsetColumn);
        QTRY_COMPARE(bench.offsets(), (QList<Offset>{0, 6, 11}));
    }

    void chosenHitsAreRemovedAndTheDocumentStays()
    {
        Bench bench("1 2 3 4");
        bench.searchAll("[0-9]");
        QSignalSpy said(&bench.dock, &ResultsDock::said);
        bench.table()->selectRow(1);
        bench.table()->setFocus();
        QTest::keyClick(bench.table(), Qt::Key_Delete);
        QTRY_COMPARE(bench.offsets(), (QList<Offset>{0, 4, 6}));
        QCOMPARE(said.size(), 1);
        QCOMPARE(bench.open.text(), "1 2 3 4");
        bench.open.select({3, 7});
        bench.dock.keepInSelection();
        QTRY_COMPARE(bench.offsets(), (QList<Offset>{4, 6}));
    }

    void removingFromASortedListTakesWhatIsShown()
    {
        Bench bench("aaa b aa c aaaa");
        bench.searchAll("a+");
        bench.dock.list().setSorting({.key = HitSorting::Key::Length});
        QTRY_COMPARE(bench.offsets(), (QList<Offset>{6, 0, 11}));
        bench.table()->selectRow(0);
        bench.dock.removeSelected();
        QTRY_COMPARE(bench.offsets(), (QList<Offset>{0, 11}));
    }

    void hitsAreCopiedAndExported()
    {
        Bench bench("x \"1\" 2");
        bench.searchAll("\"?[0-9]\"?");
        bench.dock.copyOffsets();
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"0x2\n0x6\n"_s);
        TempFolder folder;
        const std::string csv = folder.path("hits.csv");
        QSignalSpy said(&bench.dock, &ResultsDock::said);
        bench.dock.list().exportTo(QString::fromStdString(csv), HitFormat::Csv, {});
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(textOf(fileBytes(csv)),
                 "offset,length,state,pattern,bytes,text\r\n"
                 "2,3,found,\"\"\"?[0-9]\"\"?\",223122,\"\"\"1\"\"\"\r\n"
                 "6,1,found,\"\"\"?[0-9]\"\"?\",32,\"2\"\r\n");
        const std::string lines = folder.path("hits.jsonl");
        bench.dock.list().exportTo(QString::fromStdString(lines), HitFormat::JsonLines, {{0, 1}});
        QTRY_COMPARE(said.size(), 2);
        QCOMPARE(textOf(fileBytes(lines)),
                 "{\"offset\":2,\"length\":3,\"state\":\"found\",\"pattern\":\"\\\"?[0-9]\\\"?\",\"bytes\":\"223122\","
                 "\"text\":\"\\\"1\\\"\"}\n");
    }

    void aSavedListIsLoadedWhereTheHitsStoodThen()
    {
        Bench bench("one two one");
        bench.searchAll("one");
        QVERIFY(bench.open.document().edits().insert(4, bytesOf("xx")).has_value());
        TempFolder folder;
        const QString path = QString::fromStdString(folder.path("ones.hits"));
        QSignalSpy said(&bench.dock, &ResultsDock::said);
        bench.dock.list().save(path);
        QTRY_COMPARE(said.size(), 1);
        bench.open.context().setSearch(nullptr);
        QVERIFY(bench.offsets().isEmpty());
        bench.dock.list().load(path);
        QTRY_COMPARE(bench.offsets(), (QList<Offset>{0, 10}));
        QVERIFY2(bench.summary().contains(u"ones.hits"_s), qPrintable(bench.summary()));
        QVERIFY(bench.open.document().edits().overwrite(0, bytesOf("O")).has_value());
        QCOMPARE(bench.dock.list().model().hitAt(0)->state, FollowedHit::State::Changed);
        QVERIFY(bench.open.document().edits().insert(0, bytesOf("x")).has_value());
        bench.dock.list().load(path);
        QTRY_VERIFY(bench.open.refused().has_value());
    }

    void aFailedExportIsTold()
    {
        Bench bench("1");
        bench.searchAll("1");
        bench.dock.list().exportTo(u"/no such folder/hits.csv"_s, HitFormat::Csv, {});
        QTRY_VERIFY(bench.open.refused().has_value());
    }

    void aRunningSearchIsPausedAndStoppedFromThePanel()
    {
        Bench bench("one");
        DocumentContext& context = bench.open.context();
        // A terabyte that is no hole.
        constexpr Size size = Size{1} << 40;
        QVERIFY(context.document().edits().resize(size).has_value());
        QVERIFY(context.document().edits().fill({0, size}, bytesOf("ab")).has_value());
        bench.search(Pattern::fromBytes(bytesOf("zz")).value());
        QTRY_VERIFY(context.search()->pace().done > 0);
        auto* const progress = bench.part<QProgressBar>(u"progress"_s);
        QVERIFY(progress->isVisible());
        bench.part<QToolButton>(u"pause"_s)->click();
        QVERIFY2(bench.summary().startsWith(u"Paused"_s), qPrintable(bench.summary()));
        bench.part<QToolButton>(u"stop"_s)->click();
        QTRY_VERIFY2(bench.summary().startsWith(u"Stopped"_s), qPrintable(bench.summary()));
        QVERIFY(!progress->isVisible());
    }

    void whatCouldNotBeReadIsListed()
    {
        Bench bench(std::string(std::size_t{2} << 12, 'a'));
        QCOMPARE(::truncate(bench.open.path().c_str(), 1 << 12), 0);
        bench.searchAll("a{512}");
        auto* const unreadable = bench.part<QToolButton>(u"unreadable"_s);
        QVERIFY(unreadable->isVisible());
        QCOMPARE(unreadable->menu()->actions().size(), 1);
        unreadable->menu()->actions().front()->trigger();
        QCOMPARE(bench.open.context().selection(), (Range{1 << 12, 2 << 12}));
    }

    void anotherSearchStartsWithoutTheFilterOfTheLast()
    {
        Bench bench("one two one");
        bench.searchAll("one");
        bench.part<QLineEdit>(u"filter"_s)->setText(u"x"_s);
        QTRY_VERIFY(bench.offsets().isEmpty());
        bench.searchAll("two");
        QCOMPARE(bench.offsets(), (QList<Offset>{4}));
        QVERIFY(bench.part<QLineEdit>(u"filter"_s)->text().isEmpty());
        bench.dock.setContext(nullptr);
        QCOMPARE(bench.dock.list().model().rowCount(), 0);
    }
};

QTEST_MAIN(TestResultsDock)
#include "tst_resultsdock.moc"
