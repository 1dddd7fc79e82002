// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/hitsmodel.h"

#include "document/documentedits.h"
#include "gui/model/searchsession.h"
#include "search/hitsetbuilder.h"
#include "support/opendocument.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QSignalSpy>
#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

/// The hits of a search as a table.
class TestHitsModel : public QObject {
    Q_OBJECT

private:
    static void search(OpenDocument& open, std::string_view text)
    {
        open.context().setSearch(std::make_unique<SearchSession>(
            open.document(),
            SearchSession::Query{.sought = {.pattern = Pattern::fromBytes(bytesOf(text)).value()},
                                 .title = QString::fromUtf8(text)}));
        QTRY_VERIFY(!open.context().search()->isSearching());
    }
    static QString shown(const HitsModel& model, int row, int column)
    {
        const QModelIndex index = model.index(row, column);
        // It may be on its way.
        (void)QTest::qWaitFor([&] { return index.data().toString() != u"…"_s; });
        return index.data().toString();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aRowTellsWhereWhatAndWhatStandsAround()
    {
        OpenDocument open("one two three");
        search(open, "two");
        HitsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setSession(open.context().search());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(shown(model, 0, HitsModel::OffsetColumn), u"00000004"_s);
        QCOMPARE(shown(model, 0, HitsModel::LengthColumn), u"3"_s);
        QCOMPARE(shown(model, 0, HitsModel::BytesColumn), u"74 77 6F"_s);
        QCOMPARE(shown(model, 0, HitsModel::TextColumn), u"two"_s);
        QCOMPARE(shown(model, 0, HitsModel::PatternColumn), u"two"_s);
        QCOMPARE(shown(model, 0, HitsModel::StateColumn), QString());
        QCOMPARE(shown(model, 0, HitsModel::ContextColumn), u"one ‹two› three"_s);
    }

    void editsMoveRowsAndMarkThemInWordsAndStyle()
    {
        OpenDocument open("one two one");
        search(open, "one");
        HitsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setSession(open.context().search());
        QVERIFY(open.document().edits().insert(4, bytesOf("xx")).has_value());
        QCOMPARE(shown(model, 1, HitsModel::OffsetColumn), u"0000000A"_s);
        QVERIFY(open.document().edits().overwrite(0, bytesOf("O")).has_value());
        QCOMPARE(shown(model, 0, HitsModel::StateColumn), u"changed"_s);
        QVERIFY(model.index(0, 0).data(Qt::FontRole).value<QFont>().italic());
        QCOMPARE(shown(model, 0, HitsModel::BytesColumn), u"4F 6E 65"_s);
        QVERIFY(open.document().edits().erase({0, 3}).has_value());
        QCOMPARE(shown(model, 0, HitsModel::StateColumn), u"deleted"_s);
        QVERIFY(model.index(0, 0).data(Qt::FontRole).value<QFont>().strikeOut());
    }

    void anOrderShowsOtherRows()
    {
        OpenDocument open("a.a.a");
        search(open, "a");
        HitsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setSession(open.context().search());
        model.setOrder(std::make_shared<const std::vector<std::uint32_t>>(std::vector<std::uint32_t>{2, 0}));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.hitIndex(0), Size{2});
        QCOMPARE(shown(model, 0, HitsModel::OffsetColumn), u"00000004"_s);
        QVERIFY(!model.rowOf(0).has_value());
        model.setOrder(nullptr);
        QCOMPARE(model.rowOf(2), std::optional(2));
    }

    void rowsFarDownAreReadWithoutThoseBefore()
    {
        OpenDocument open(std::string(200'000, 'a'));
        search(open, "a");
        HitsModel model;
        model.setSession(open.context().search());
        QCOMPARE(model.rowCount(), 200'000);
        QCOMPARE(shown(model, 199'999, HitsModel::OffsetColumn), u"00030D3F"_s);
        QCOMPARE(shown(model, 0, HitsModel::OffsetColumn), u"00000000"_s);
        QCOMPARE(model.hitAt(100'000)->hit.range, (Range{100'000, 100'001}));
    }

    void aHundredMillionRowsAreThereAtOnce()
    {
        constexpr Size count = 100'000'000;
        OpenDocument open("");
        QVERIFY(open.document().edits().resize(2 * count).has_value());
        HitSetBuilder builder;
        (void)builder.takeMany({HitRun{.first = 1, .count = count, .stride = 2}, 1, 0}, HitSink::Order::Ascending);
        open.context().setSearch(
            std::make_unique<SearchSession>(open.document(), SearchSession::Query{}, builder.finish().value()));
        HitsModel model;
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setSession(open.context().search());
        QCOMPARE(model.rowCount(), int{count});
        QCOMPARE(reset.count(), 1);
        QCOMPARE(shown(model, count - 1, HitsModel::OffsetColumn), u"0BEBC1FF"_s);
        QCOMPARE(model.hitAt(count / 2)->hit.range, Range::ofLength(count + 1, 1));
    }

    void typingIntoTheTableReadsNothing()
    {
        OpenDocument open(std::string(1000, 'a'));
        search(open, "a");
        HitsModel model;
        model.setSession(open.context().search());
        QVERIFY(model.match(model.index(0, 0), Qt::DisplayRole, u"0"_s, 1, Qt::MatchStartsWith).isEmpty());
    }

    void withoutASearchThereIsNothing()
    {
        HitsModel model;
        QCOMPARE(model.rowCount(), 0);
        {
            OpenDocument open("aa");
            search(open, "a");
            model.setSession(open.context().search());
            QCOMPARE(model.rowCount(), 2);
        }
        QVERIFY(!model.hitAt(0).has_value());
        QVERIFY(!model.index(0, 0).data().isValid());
    }
};

QTEST_MAIN(TestHitsModel)
#include "tst_hitsmodel.moc"
