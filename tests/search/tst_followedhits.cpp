// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/followedhits.h"

#include "document/document.h"
#include "document/documentedits.h"
#include "document/documentsteps.h"
#include "search/hitsetbuilder.h"
#include "search/searcher.h"
#include "support/bytes.h"

#include <QTest>

#include <array>

using namespace hexfolio;
using namespace hexfolio::testing;

using State = FollowedHit::State;

namespace {

/// A document in which "ab" was looked for, and that is edited from then on.
class Desk final : public DocumentListener {
public:
    explicit Desk(std::string_view text)
    {
        if (!document->edits().insert(0, bytesOf(text)))
            qFatal("nothing could be inserted");
        HitSetBuilder builder;
        Progress progress;
        const Pattern pattern = Pattern::fromText("ab", TextEncoding::Utf8, LetterCase::Match).value();
        if (!Searcher(pattern).run(document->snapshot(), {0, document->size()}, builder, progress))
            qFatal("nothing could be searched");
        hits = FollowedHits(builder.finish().value(), document->snapshot());
        document->addListener(this);
    }
    ~Desk() override { document->removeListener(this); }

    void changed(const Edit& edit) override { hits.add(edit); }
    void stateChanged() override { }

    [[nodiscard]] FollowedHit at(Size index) const { return hits.at(index, document->snapshot()).value(); }
    [[nodiscard]] State state(Size index) const { return at(index).state; }
    [[nodiscard]] Range range(Size index) const { return at(index).hit.range; }

    std::unique_ptr<Document> document = Document::untitled();
    FollowedHits hits;
};

} // namespace

/// Hits move with their bytes, and are valid as long as these are.
class TestFollowedHits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hitsMoveWithTheirBytes();
    void aHitWithAnotherByteIsChanged();
    void aHitWhoseChangeIsUndoneIsKept_data();
    void aHitWhoseChangeIsUndoneIsKept();
    void aDeletedHitIsGoneAndComesBack();
    void allHitsReplacedAtOnceComeBackWithOneUndo();
    void theWindowSeesWhatStandsInIt();
    void withoutTheSearchedBytesATouchedHitStaysChanged();
    void hitsInAFileThatWasReadAgainAreDoubtful();
    void hitsBehindTheEndOfAFileThatWasReadAgainAreGone();
};

void TestFollowedHits::hitsMoveWithTheirBytes()
{
    Desk desk("ab..ab..ab");
    QVERIFY(desk.document->edits().insert(3, bytesOf("xyz")));
    QVERIFY(desk.document->edits().erase({9, 10}));
    const std::array<Range, 3> expected{Range{0, 2}, Range{7, 9}, Range{10, 12}};
    for (Size i = 0; i < 3; ++i) {
        QCOMPARE(desk.state(i), State::Kept);
        QVERIFY(desk.range(i) == expected[i]);
    }
    QCOMPARE(desk.hits.countBefore(10).value(), Size{2});
}

void TestFollowedHits::aHitWithAnotherByteIsChanged()
{
    Desk desk("ab..ab..ab");
    QVERIFY(desk.document->edits().overwrite(5, bytesOf("B")));
    QCOMPARE(desk.state(0), State::Kept);
    QCOMPARE(desk.state(1), State::Changed);
    QVERIFY((desk.range(1) == Range{4, 6}));
    QVERIFY(desk.document->edits().overwrite(5, bytesOf("b")));
    QCOMPARE(desk.state(1), State::Kept);
}

void TestFollowedHits::aHitWhoseChangeIsUndoneIsKept_data()
{
    QTest::addColumn<int>("edit");
    QTest::newRow("overwritten") << 0;
    QTest::newRow("inserted into") << 1;
    QTest::newRow("cut at its end") << 2;
    QTest::newRow("deleted with its neighbours") << 3;
}

void TestFollowedHits::aHitWhoseChangeIsUndoneIsKept()
{
    QFETCH(const int, edit);
    Desk desk("ab..ab..ab");
    Document& document = *desk.document;
    switch (edit) {
    case 0: QVERIFY(document.edits().overwrite(4, bytesOf("??"))); break;
    case 1: QVERIFY(document.edits().insert(5, bytesOf("???"))); break;
    case 2: QVERIFY(document.edits().erase({5, 7})); break;
    default: QVERIFY(document.edits().erase({1, 9})); break;
    }
    QVERIFY(desk.state(1) != State::Kept);
    QVERIFY(document.steps().undo());
    for (Size i = 0; i < 3; ++i) {
        QCOMPARE(desk.state(i), State::Kept);
        QVERIFY(desk.range(i) == Range::ofLength(4 * i, 2));
    }
}

void TestFollowedHits::aDeletedHitIsGoneAndComesBack()
{
    Desk desk("ab..ab..ab");
    QVERIFY(desk.document->edits().erase({3, 7}));
    QCOMPARE(desk.state(1), State::Gone);
    QVERIFY((desk.range(1) == Range{3, 3}));
    QVERIFY((desk.range(2) == Range{4, 6}));
    QVERIFY(desk.document->steps().undo());
    QCOMPARE(desk.state(1), State::Kept);
}

void TestFollowedHits::allHitsReplacedAtOnceComeBackWithOneUndo()
{
    Desk desk("ab..ab..ab");
    QVERIFY(desk.document->edits().replace({0, 10}, Snapshot::ofBytes(bytesOf("-..-..-")), EditKind::Replace));
    QCOMPARE(desk.state(1), State::Changed);
    QVERIFY(desk.document->steps().undo());
    for (Size i = 0; i < 3; ++i)
        QCOMPARE(desk.state(i), State::Kept);
    QVERIFY(desk.document->steps().redo());
    QCOMPARE(desk.state(0), State::Changed);
}

void TestFollowedHits::theWindowSeesWhatStandsInIt()
{
    Desk desk("ab..ab..ab");
    QVERIFY(desk.document->edits().insert(4, bytesOf("----")));
    QVERIFY(desk.document->edits().overwrite(9, bytesOf("x")));
    const auto found = desk.hits.touching({3, 13}, 10, desk.document->snapshot()).value();
    QCOMPARE(found.size(), std::size_t{2});
    QVERIFY((found[0].hit.range == Range{8, 10} && found[0].state == State::Changed));
    QVERIFY((found[1].hit.range == Range{12, 14} && found[1].state == State::Kept));
    QCOMPARE(desk.hits.touching({0, 14}, 2, desk.document->snapshot()).value().size(), std::size_t{2});
}

void TestFollowedHits::withoutTheSearchedBytesATouchedHitStaysChanged()
{
    Desk desk("ab..ab..ab");
    FollowedHits blind(desk.hits.found());
    blind.add({{4, 5}, 1});
    QCOMPARE(blind.at(1, desk.document->snapshot()).value().state, State::Changed);
    QCOMPARE(blind.at(0, desk.document->snapshot()).value().state, State::Kept);
}

void TestFollowedHits::hitsInAFileThatWasReadAgainAreDoubtful()
{
    Desk desk("ab..ab..ab");
    QVERIFY(desk.document->edits().overwrite(4, bytesOf("x")));
    QVERIFY(desk.document->edits().insert(0, bytesOf("--")));
    desk.hits.doubt();
    QCOMPARE(desk.state(0), State::Doubtful);
    QCOMPARE(desk.range(0), (Range{2, 4}));
    QCOMPARE(desk.state(1), State::Changed);
}

void TestFollowedHits::hitsBehindTheEndOfAFileThatWasReadAgainAreGone()
{
    Desk desk("ab..ab..ab");
    desk.hits.doubt();
    const FollowedHit last = desk.hits.at(2, desk.document->snapshot().slice({0, 9})).value();
    QCOMPARE(last.state, State::Gone);
    QCOMPARE(last.hit.range, (Range{9, 9}));
}

QTEST_GUILESS_MAIN(TestFollowedHits)
#include "tst_followedhits.moc"
