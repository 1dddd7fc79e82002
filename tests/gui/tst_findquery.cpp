// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/findquery.h"

#include "document/document.h"
#include "support/bytes.h"
#include "support/tempfile.h"

#include <QTest>

#include <unistd.h>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

/// One press of "find next" or "find previous".
class TestFindQuery : public QObject {
    Q_OBJECT

private:
    using Direction = Searcher::Direction;
    TempFolder m_folder;

    [[nodiscard]] Snapshot holding(std::string_view text, Size size = 0) const
    {
        const std::string path = m_folder.file("file", text);
        if (size > 0 && ::truncate(path.c_str(), static_cast<off_t>(size)) != 0)
            qFatal("no sparse file");
        return (*Document::open(path))->snapshot();
    }
    static FindAnswer answer(const Snapshot& snapshot, FindQuery query)
    {
        Progress progress;
        if (query.scope.isEmpty())
            query.scope = {0, snapshot.size()};
        return findFrom(snapshot, query, progress).value();
    }
    static Pattern text(std::string_view text) { return Pattern::fromBytes(bytesOf(text)).value(); }
    static Pattern regex(std::string_view text) { return Pattern::fromRegex(text, LetterCase::Match).value(); }

private Q_SLOTS:
    void theNextHitBeginsAtTheStartOrLater()
    {
        const FindAnswer found =
            answer(holding("ab ab ab"), {.sought = {.pattern = text("ab")}, .scope = {}, .from = 3});
        QCOMPARE(found.hit, std::optional(Range{3, 5}));
        QVERIFY(!found.hasWrapped);
    }

    void behindTheLastHitItGoesOnFromTheStart()
    {
        const FindAnswer found =
            answer(holding("ab ab ab"), {.sought = {.pattern = text("ab")}, .scope = {}, .from = 7});
        QCOMPARE(found.hit, std::optional(Range{0, 2}));
        QVERIFY(found.hasWrapped);
    }

    void backwardItGoesOnFromTheEnd()
    {
        const FindAnswer found =
            answer(holding("ab ab ab"),
                   {.sought = {.pattern = text("ab")}, .direction = Direction::Backward, .scope = {}, .from = 1});
        QCOMPARE(found.hit, std::optional(Range{6, 8}));
        QVERIFY(found.hasWrapped);
    }

    void aHitAcrossTheStartIsFoundLast_data()
    {
        QTest::addColumn<bool>("isRegex");
        QTest::addColumn<bool>("isForward");
        for (const bool isRegex : {false, true}) {
            QTest::addRow("%s forward", isRegex ? "regex" : "literal") << isRegex << true;
            QTest::addRow("%s backward", isRegex ? "regex" : "literal") << isRegex << false;
        }
    }
    void aHitAcrossTheStartIsFoundLast()
    {
        QFETCH(const bool, isRegex);
        QFETCH(const bool, isForward);
        const FindAnswer found = answer(holding("..needle.."),
                                        {.sought = {.pattern = isRegex ? regex("n[el]+d[el]+") : text("needle")},
                                         .direction = isForward ? Direction::Forward : Direction::Backward,
                                         .scope = {},
                                         .from = 5});
        QCOMPARE(found.hit, std::optional(Range{2, 8}));
        QVERIFY(found.hasWrapped);
    }

    void nothingLeavesTheScope()
    {
        const Snapshot snapshot = holding("ab ab ab");
        for (const Offset from : {Offset{0}, Offset{4}, Offset{8}}) {
            const FindAnswer found =
                answer(snapshot, {.sought = {.pattern = text("ab")}, .scope = {1, 6}, .from = from});
            QCOMPARE(found.hit, std::optional(Range{3, 5}));
        }
    }

    void whatIsNowhereIsNotFound()
    {
        const FindAnswer found =
            answer(holding("ab ab ab"), {.sought = {.pattern = regex("b{2}")}, .scope = {}, .from = 4});
        QVERIFY(!found.hit);
        QVERIFY(!found.hasWrapped);
    }

    void theSecondPassFindsWhatLiesFarBeforeTheStart()
    {
        const Size size = 3 * Searcher::longestMatch;
        const Snapshot snapshot = holding("needle", size);
        const FindAnswer found = answer(snapshot, {.sought = {.pattern = regex("ne+dle")}, .scope = {}, .from = 10});
        QCOMPARE(found.hit, std::optional(Range{0, 6}));
        QVERIFY(found.hasWrapped);
    }

    void whatOnlyTheCutWouldMatchIsNoHit()
    {
        // Only where the second pass were cut off would zeros be at the end.
        const Size size = 3 * Searcher::longestMatch;
        const Snapshot snapshot = holding("needle", size);
        const FindAnswer found = answer(snapshot, {.sought = {.pattern = regex("e\\z")}, .scope = {}, .from = 10});
        QVERIFY(!found.hit);
    }

    void aStretchThatGoesOnAtTheStartIsNotTheNextOne()
    {
        const Pattern strings = Pattern::strings(StringEncoding::Ascii, 4).value();
        const FindAnswer found = answer(holding(std::string_view("longword\0\0next\0", 15)),
                                        {.sought = {.pattern = strings}, .scope = {}, .from = 2});
        QCOMPARE(found.hit, std::optional(Range{10, 14}));
    }

    void aStretchThatGoesOnAtTheStartIsNotTheOneBefore()
    {
        const Pattern strings = Pattern::strings(StringEncoding::Ascii, 4).value();
        const FindAnswer found =
            answer(holding(std::string_view("word\0\0longnext", 14)),
                   {.sought = {.pattern = strings}, .direction = Direction::Backward, .scope = {}, .from = 12});
        QCOMPARE(found.hit, std::optional(Range{0, 4}));
    }

    void onlyAlignedHitsCount()
    {
        const FindAnswer found = answer(
            holding("ab.ab..ab"), {.sought = {.pattern = text("ab"), .stride = 4, .phase = 3}, .scope = {}, .from = 1});
        QCOMPARE(found.hit, std::optional(Range{3, 5}));
    }
};

QTEST_GUILESS_MAIN(TestFindQuery)
#include "tst_findquery.moc"
