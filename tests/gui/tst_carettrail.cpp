// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/carettrail.h"

#include <QTest>

using namespace hexfolio;

/// Where the caret was before each jump.
class TestCaretTrail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyJumpsAreOnTheTrail()
    {
        CaretTrail trail;
        trail.moved(0, CaretTrail::jumpDistance - 1);
        QVERIFY(!trail.canGoBack());
        trail.moved(16, Offset{1} << 40);
        QCOMPARE(trail.back(Offset{1} << 40), std::optional<Offset>(16));
        QCOMPARE(trail.forward(16), std::optional<Offset>(Offset{1} << 40));
        QVERIFY(!trail.canGoForward());
    }

    void aNewJumpForgetsTheWayForward()
    {
        CaretTrail trail;
        trail.moved(0, 100'000);
        (void)trail.back(100'000);
        trail.moved(0, 200'000);
        QVERIFY(!trail.canGoForward());
    }

    void theTrailEndsWhereItBegan()
    {
        CaretTrail trail;
        QCOMPARE(trail.back(5), std::nullopt);
        QCOMPARE(trail.forward(5), std::nullopt);
        QVERIFY(!trail.canGoForward());
    }

    void theOldestOfTooManyJumpsIsForgotten()
    {
        CaretTrail trail;
        for (std::size_t i = 0; i <= CaretTrail::limit; ++i)
            trail.moved(i, i + CaretTrail::jumpDistance);
        std::optional<Offset> oldest;
        while (trail.canGoBack())
            oldest = trail.back(0);
        QCOMPARE(oldest, std::optional<Offset>(1));
    }
};

QTEST_GUILESS_MAIN(TestCaretTrail)
#include "tst_carettrail.moc"
