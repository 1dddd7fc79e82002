// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/view/hexscroll.h"

#include <QTest>

#include <limits>

using namespace hexfolio;

namespace {

constexpr int page = 40;
constexpr int rowHeight = 20;

HexScroll scrollOf(std::uint64_t rows)
{
    HexScroll scroll;
    scroll.setExtent(rows, page, rowHeight);
    return scroll;
}

} // namespace

class TestHexScroll : public QObject {
    Q_OBJECT

private:
    static void sizes()
    {
        QTest::addColumn<quint64>("rows");
        QTest::newRow("one page and a bit") << quint64{50};
        QTest::newRow("2^30 rows") << (quint64{1} << 30);
        QTest::newRow("2^31 rows") << (quint64{1} << 31);
        QTest::newRow("2^40 rows, one byte each of 1 TiB") << (quint64{1} << 40);
        QTest::newRow("2^62 rows") << (quint64{1} << 62);
    }

private Q_SLOTS:
    void singleStepsAreExactEverywhere_data() { sizes(); }
    void singleStepsAreExactEverywhere()
    {
        QFETCH(quint64, rows);
        HexScroll scroll = scrollOf(rows);
        for (const quint64 start : {quint64{3}, rows / 7, quint64{scroll.maximumTop() - 3}}) {
            scroll.setTopRow(start);
            const std::uint64_t before = scroll.topRow();
            scroll.scrollRows(1);
            QCOMPARE(scroll.topRow(), before + 1);
            scroll.scrollRows(-1);
            QCOMPARE(scroll.topRow(), before);
        }
    }

    void bothEndsAreReachedByTheBar_data() { sizes(); }
    void bothEndsAreReachedByTheBar()
    {
        QFETCH(quint64, rows);
        HexScroll scroll = scrollOf(rows);
        QCOMPARE(scroll.topRowAt(0), 0U);
        QCOMPARE(scroll.topRowAt(scroll.barMaximum()), rows - page);
        scroll.setTopRow(rows);
        QCOMPARE(scroll.barValue(), scroll.barMaximum());
    }

    void theBarShowsEveryPlaceItWasDraggedTo_data() { sizes(); }
    void theBarShowsEveryPlaceItWasDraggedTo()
    {
        QFETCH(quint64, rows);
        HexScroll scroll = scrollOf(rows);
        const int last = scroll.barMaximum();
        for (const int value : {0, 1, last / 3, last / 2, last - 1, last}) {
            scroll.setTopRow(scroll.topRowAt(value));
            QCOMPARE(scroll.barValue(), value);
        }
    }

    void movesStopAtTheEnds()
    {
        HexScroll scroll = scrollOf(std::uint64_t{1} << 62);
        scroll.scrollRows(std::numeric_limits<std::int64_t>::max());
        QCOMPARE(scroll.topRow(), scroll.maximumTop());
        scroll.scrollRows(std::numeric_limits<std::int64_t>::min());
        QCOMPARE(scroll.topRow(), 0U);
    }

    void aShortDocumentDoesNotScroll()
    {
        HexScroll scroll = scrollOf(3);
        QCOMPARE(scroll.barMaximum(), 0);
        scroll.scrollRows(5);
        scroll.scrollPixels(100);
        QCOMPARE(scroll.topRow(), 0U);
        QCOMPARE(scroll.pixelOffset(), 0);
    }

    void pixelsAddUpToRows()
    {
        HexScroll scroll = scrollOf(1000);
        scroll.scrollPixels(15);
        QCOMPARE(scroll.topRow(), 0U);
        QCOMPARE(scroll.pixelOffset(), 15);
        scroll.scrollPixels(15);
        QCOMPARE(scroll.topRow(), 1U);
        QCOMPARE(scroll.pixelOffset(), 10);
        scroll.scrollPixels(-25);
        QCOMPARE(scroll.topRow(), 0U);
        QCOMPARE(scroll.pixelOffset(), 5);
        scroll.scrollPixels(-25);
        QCOMPARE(scroll.pixelOffset(), 0);
    }

    void theLastRowIsNeverScrolledPast()
    {
        HexScroll scroll = scrollOf(1000);
        scroll.setTopRow(959);
        scroll.scrollPixels(rowHeight + 7);
        QCOMPARE(scroll.topRow(), 960U);
        QCOMPARE(scroll.pixelOffset(), 0);
    }

    void aNotchOfTheWheelIsThreeRows()
    {
        HexScroll scroll = scrollOf(1000);
        scroll.scrollWheel(120, 3);
        QCOMPARE(scroll.topRow(), 3U);
        QCOMPARE(scroll.pixelOffset(), 0);
    }

    void manySmallWheelMovesAddUpToANotch()
    {
        HexScroll scroll = scrollOf(1000);
        for (int i = 0; i < 120; ++i)
            scroll.scrollWheel(1, 3);
        QCOMPARE(scroll.topRow(), 3U);
        QCOMPARE(scroll.pixelOffset(), 0);
    }

    void revealLeavesVisibleRowsAlone()
    {
        HexScroll scroll = scrollOf(1000);
        scroll.setTopRow(100);
        scroll.reveal(100);
        scroll.reveal(139);
        QCOMPARE(scroll.topRow(), 100U);
    }

    void revealScrollsALittleForNearRowsAndJumpsForFarOnes()
    {
        HexScroll scroll = scrollOf(1000);
        scroll.setTopRow(100);
        scroll.reveal(140);
        QCOMPARE(scroll.topRow(), 101U);
        scroll.reveal(100);
        QCOMPARE(scroll.topRow(), 100U);
        scroll.reveal(500);
        QCOMPARE(scroll.topRow(), 500U - page / 3);
        scroll.reveal(5);
        QCOMPARE(scroll.topRow(), 0U);
    }

    void revealShowsARowThatWasCutOff()
    {
        HexScroll scroll = scrollOf(1000);
        scroll.setTopRow(100);
        scroll.scrollPixels(5);
        scroll.reveal(100);
        QCOMPARE(scroll.topRow(), 100U);
        QCOMPARE(scroll.pixelOffset(), 0);
    }

    void aShrinkingDocumentPullsTheTopBack()
    {
        HexScroll scroll = scrollOf(1000);
        scroll.setTopRow(900);
        scroll.setExtent(100, page, rowHeight);
        QCOMPARE(scroll.topRow(), 60U);
    }
};

QTEST_GUILESS_MAIN(TestHexScroll)
#include "tst_hexscroll.moc"
