// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/view/hexlayout.h"

#include <QTest>

using namespace hexfolio;
using Area = HexLayout::Area;

namespace {

// One character is 10 wide and a row 30 high: the ruler ends at 45, bytes start at 110 with 8 digits of offset.
constexpr HexLayout::Metrics metrics{.charWidth = 10, .rowHeight = 30, .ascent = 20};

HexLayout layoutOf(int bytesPerRow, int groupSize = 1, int digits = 2)
{
    return {metrics, {.bytesPerRow = bytesPerRow, .groupSize = groupSize, .digitsPerByte = digits, .offsetDigits = 8}};
}

} // namespace

class TestHexLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsFollowOneAnotherWithBlanksBetween()
    {
        const HexLayout layout = layoutOf(16);
        QCOMPARE(layout.byteRect(0, 0), QRect(110, 45, 20, 30));
        QCOMPARE(layout.byteRect(1, 1), QRect(140, 75, 20, 30));
        QCOMPARE(layout.digitRect(0, 1, 1), QRect(150, 45, 10, 30));
    }

    void theMiddleHasAWiderGap()
    {
        const HexLayout layout = layoutOf(16);
        QCOMPARE(layout.byteRect(0, 7).x() - layout.byteRect(0, 6).x(), 30);
        QCOMPARE(layout.byteRect(0, 8).x() - layout.byteRect(0, 7).x(), 40);
    }

    void bytesOfAGroupTouch()
    {
        const HexLayout layout = layoutOf(16, 4);
        QCOMPARE(layout.byteRect(0, 1).x(), layout.byteRect(0, 0).right() + 1);
        QCOMPARE(layout.byteRect(0, 4).x(), layout.byteRect(0, 3).right() + 1 + 10);
    }

    void textStandsBehindTheBytes()
    {
        const HexLayout layout = layoutOf(16);
        QVERIFY(layout.secondSeparator() > layout.byteRect(0, 15).right());
        QVERIFY(layout.textRect(0, 0).x() > layout.secondSeparator());
        QCOMPARE(layout.textRect(0, 15).right() + 1 + 10, layout.contentWidth());
    }

    void everyCellIsHitWhereItIsDrawn_data()
    {
        QTest::addColumn<int>("bytesPerRow");
        QTest::addColumn<int>("groupSize");
        QTest::addColumn<int>("digits");
        QTest::newRow("sixteen single bytes") << 16 << 1 << 2;
        QTest::newRow("groups of four") << 32 << 4 << 2;
        QTest::newRow("groups of eight, binary") << 8 << 8 << 8;
        QTest::newRow("five decimal bytes") << 5 << 2 << 3;
        QTest::newRow("one byte a row") << 1 << 1 << 2;
    }

    void everyCellIsHitWhereItIsDrawn()
    {
        QFETCH(int, bytesPerRow);
        QFETCH(int, groupSize);
        QFETCH(int, digits);
        HexLayout layout = layoutOf(bytesPerRow, groupSize, digits);
        layout.setScroll(35, 12);
        for (int column = 0; column < bytesPerRow; ++column) {
            for (int digit = 0; digit < digits; ++digit) {
                const HexLayout::Hit hit = layout.hitTest(layout.digitRect(3, column, digit).center());
                QCOMPARE(hit.area, Area::Bytes);
                QCOMPARE(hit.row, 3);
                QCOMPARE(hit.column, column);
                QCOMPARE(hit.digit, digit);
            }
            const HexLayout::Hit hit = layout.hitTest(layout.textRect(3, column).center());
            QCOMPARE(hit.area, Area::Text);
            QCOMPARE(hit.column, column);
        }
    }

    void pointsBesideTheCellsCountForTheNearest()
    {
        const HexLayout layout = layoutOf(16);
        QCOMPARE(layout.hitTest({layout.firstSeparator() + 1, 50}).column, 0);
        QCOMPARE(layout.hitTest({layout.secondSeparator() - 1, 50}).column, 15);
        QCOMPARE(layout.hitTest({5000, 50}).column, 15);
        QCOMPARE(layout.hitTest({0, 50}).area, Area::Offsets);
    }

    void pointsAboveTheRowsHaveNegativeRows()
    {
        const HexLayout layout = layoutOf(16);
        QCOMPARE(layout.hitTest({120, 44}).area, Area::Ruler);
        QCOMPARE(layout.hitTest({120, 44}).row, -1);
        QCOMPARE(layout.hitTest({120, -100}).row, -5);
        QCOMPARE(layout.hitTest({120, -100}).area, Area::Bytes);
    }

    void fitTakesTheMostWholeGroupsOfEight()
    {
        const int wide = layoutOf(24).contentWidth();
        const HexLayout::Shape shape = layoutOf(16).shape();
        QCOMPARE(HexLayout::bytesPerRowFor(wide, metrics, shape), 24);
        QCOMPARE(HexLayout::bytesPerRowFor(wide - 1, metrics, shape), 16);
        QCOMPARE(HexLayout::bytesPerRowFor(0, metrics, shape), 8);
        QCOMPARE(HexLayout::bytesPerRowFor(1'000'000, metrics, shape), 512);
    }

    void onlyWholeRowsCountAsAPage()
    {
        const HexLayout layout = layoutOf(16);
        QCOMPARE(layout.wholeRows(layout.rulerHeight() + 5 * 30), 5);
        QCOMPARE(layout.wholeRows(layout.rulerHeight() + 6 * 30 - 1), 5);
        QCOMPARE(layout.wholeRows(0), 1);
    }
};

QTEST_GUILESS_MAIN(TestHexLayout)
#include "tst_hexlayout.moc"
