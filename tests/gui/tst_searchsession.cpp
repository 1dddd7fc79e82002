// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/searchsession.h"

#include "document/documentedits.h"
#include "document/documentmode.h"
#include "document/documentsaving.h"
#include "document/documentsteps.h"
#include "document/statefolder.h"
#include "support/opendocument.h"

#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

/// Finding all: while it runs, when it is held up or ended, and while the document goes on.
class TestSearchSession : public QObject {
    Q_OBJECT

private:
    using State = SearchSession::State;

    static SearchSession::Query queryFor(std::string_view text)
    {
        return {.sought = {.pattern = Pattern::fromBytes(bytesOf(text)).value()}, .title = QString::fromUtf8(text)};
    }
    /// Goes on for minutes in what makeLong() makes.
    static SearchSession::Query slowQuery() { return queryFor("zz"); }
    static FollowedHit hitOf(const SearchSession& session, Size index)
    {
        return session.hits()->at(index, session.document().snapshot()).value();
    }
    /// A terabyte that is no hole.
    static void makeLong(OpenDocument& open)
    {
        constexpr Size size = Size{1} << 40;
        QVERIFY(open.document().edits().resize(size).has_value());
        QVERIFY(open.document().edits().fill({0, size}, bytesOf("ab")).has_value());
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyHitIsFoundAndThePaceTold()
    {
        OpenDocument open("one two one two one");
        SearchSession session(open.document(), queryFor("one"));
        QTRY_COMPARE(session.state(), State::Complete);
        QCOMPARE(session.count(), Size{3});
        QCOMPARE(hitOf(session, 1).hit.range, (Range{8, 11}));
        QCOMPARE(session.pace().done, Size{19});
        QCOMPARE(session.patternName(0), u"one"_s);
        QVERIFY(session.unreadable().empty());
    }

    void onlyTheScopeIsSearched()
    {
        OpenDocument open("one two one two one");
        auto query = queryFor("one");
        query.scope = {1, 12};
        SearchSession session(open.document(), query);
        QTRY_COMPARE(session.state(), State::Complete);
        QCOMPARE(session.count(), Size{1});
    }

    void hitsMoveWithTheirBytesAndChangedOnesAreMarkedUntilUndone()
    {
        OpenDocument open("one two one");
        SearchSession session(open.document(), queryFor("one"));
        QTRY_COMPARE(session.state(), State::Complete);
        QSignalSpy moved(&session, &SearchSession::moved);
        QVERIFY(open.document().edits().insert(4, bytesOf("xx")).has_value());
        QCOMPARE(moved.size(), 1);
        QCOMPARE(hitOf(session, 1).hit.range, (Range{10, 13}));
        QCOMPARE(hitOf(session, 1).state, FollowedHit::State::Kept);
        QVERIFY(open.document().edits().overwrite(0, bytesOf("O")).has_value());
        QCOMPARE(hitOf(session, 0).state, FollowedHit::State::Changed);
        QVERIFY(open.document().steps().undo().has_value());
        QCOMPARE(hitOf(session, 0).state, FollowedHit::State::Kept);
    }

    void savingAndOtherModesLeaveTheHits()
    {
        OpenDocument open("one two one");
        SearchSession session(open.document(), queryFor("one"));
        QTRY_COMPARE(session.state(), State::Complete);
        QVERIFY(open.document().edits().overwrite(0, bytesOf("O")).has_value());
        PosixIo io;
        Progress progress;
        QVERIFY(open.document().saving().save(io, progress, StateFolder::ofUser()).has_value());
        QCOMPARE(hitOf(session, 0).state, FollowedHit::State::Changed);
        QCOMPARE(hitOf(session, 1).state, FollowedHit::State::Kept);
        QVERIFY(open.document().mode().switchTo(Access::Write).has_value());
        QVERIFY(open.document().edits().overwrite(8, bytesOf("O")).has_value());
        QCOMPARE(hitOf(session, 1).state, FollowedHit::State::Changed);
        QVERIFY(open.document().mode().switchTo(Access::Read).has_value());
        QCOMPARE(session.count(), Size{2});
    }

    void aSearchIsPausedGoesOnAndIsStopped()
    {
        OpenDocument open("one");
        makeLong(open);
        DocumentContext& context = open.context();
        SearchSession session(context.document(), slowQuery());
        QCOMPARE(session.state(), State::Running);
        session.setPaused(true);
        QCOMPARE(session.state(), State::Paused);
        session.setPaused(false);
        QTRY_VERIFY(session.pace().done > 0);
        session.stop();
        QTRY_COMPARE(session.state(), State::Stopped);
    }

    void aPausedSearchIsStoppedAtOnce()
    {
        OpenDocument open("one");
        makeLong(open);
        DocumentContext& context = open.context();
        SearchSession session(context.document(), slowQuery());
        session.setPaused(true);
        session.stop();
        QTRY_COMPARE(session.state(), State::Stopped);
    }

    void editsGoOnWhileItRunsAndGoingAwayEndsIt()
    {
        OpenDocument open("one");
        makeLong(open);
        DocumentContext& context = open.context();
        context.setSearch(std::make_unique<SearchSession>(context.document(), slowQuery()));
        QVERIFY(context.document().edits().insert(0, bytesOf("more")).has_value());
        QVERIFY(context.search()->isSearching());
        QSignalSpy changed(&context, &DocumentContext::searchChanged);
        context.setSearch(nullptr);
        QCOMPARE(changed.size(), 1);
        QVERIFY(context.search() == nullptr);
    }

    void bytesThatMoveInTheFileItselfEndTheSearchThatReadsThem()
    {
        OpenDocument open("one");
        QVERIFY(open.document().mode().switchTo(Access::Write).has_value());
        SearchSession session(open.document(), queryFor("one"));
        session.setPaused(true);
        QVERIFY(open.document().edits().resize(4096).has_value());
        QTRY_COMPARE(session.state(), State::Failed);
        QVERIFY(session.error().has_value());
    }

    void whatCannotBeReadIsListedWhereItStandsNow()
    {
        OpenDocument open(std::string(std::size_t{3} << 12, 'a'));
        const auto query = queryFor("aa");
        QCOMPARE(::truncate(open.path().c_str(), 1 << 12), 0);
        SearchSession session(open.document(), query);
        QTRY_COMPARE(session.state(), State::Complete);
        QCOMPARE(session.unreadable(), (std::vector<Range>{{1 << 12, 3 << 12}}));
        QCOMPARE(session.count(), Size{1 << 11});
        QVERIFY(open.document().edits().insert(0, bytesOf("xx")).has_value());
        QCOMPARE(session.unreadable(), (std::vector<Range>{{(1 << 12) + 2, (3 << 12) + 2}}));
    }
};

QTEST_MAIN(TestSearchSession)
#include "tst_searchsession.moc"
