// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/edit.h"
#include "gui/view/hexselection.h"

#include <QTest>

using namespace hexfolio;

namespace {

HexSelection selectionIn(Size size, Range range = {})
{
    HexSelection selection;
    selection.setSize(size);
    selection.select(range);
    return selection;
}

} // namespace

class TestHexSelection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movingDropsTheSelection()
    {
        HexSelection selection = selectionIn(100, {10, 20});
        selection.moveTo(5, HexReach::Move);
        QCOMPARE(selection.range(), (Range{5, 5}));
    }

    void extendingKeepsTheAnchorInBothDirections()
    {
        HexSelection selection = selectionIn(100);
        selection.moveTo(50, HexReach::Move);
        selection.moveForward(3, HexReach::Extend);
        QCOMPARE(selection.range(), (Range{50, 53}));
        selection.moveBackward(10, HexReach::Extend);
        QCOMPARE(selection.range(), (Range{43, 50}));
        QCOMPARE(selection.caret(), 43U);
    }

    void theCaretStaysInTheDocument()
    {
        HexSelection selection = selectionIn(100);
        selection.moveForward(maxSize, HexReach::Move);
        QCOMPARE(selection.caret(), 100U);
        selection.moveBackward(maxSize, HexReach::Move);
        QCOMPARE(selection.caret(), 0U);
        selection.select({90, 200});
        QCOMPARE(selection.range(), (Range{90, 100}));
    }

    void movingEndsAHalfTypedByte()
    {
        HexSelection selection = selectionIn(100);
        selection.setDigit(1);
        selection.moveTo(0, HexReach::Move);
        QCOMPARE(selection.digit(), 0);
        selection.setDigit(1);
        selection.setPane(HexPane::Text);
        QCOMPARE(selection.digit(), 0);
    }

    void insertingBeforeTheCaretMovesItAlong()
    {
        HexSelection selection = selectionIn(100, {10, 20});
        selection.adjust({.inserted = {5, 8}, .removedSize = 0}, 103);
        QCOMPARE(selection.range(), (Range{13, 23}));
    }

    void insertingInsideTheSelectionStretchesIt()
    {
        HexSelection selection = selectionIn(100, {10, 20});
        selection.adjust({.inserted = {15, 18}, .removedSize = 0}, 103);
        QCOMPARE(selection.range(), (Range{10, 23}));
    }

    void removingAroundTheSelectionCollapsesIt()
    {
        HexSelection selection = selectionIn(100, {10, 20});
        selection.adjust({.inserted = {5, 5}, .removedSize = 30}, 70);
        QCOMPARE(selection.range(), (Range{5, 5}));
    }

    void overwritingLeavesEverythingInPlace()
    {
        HexSelection selection = selectionIn(100, {10, 20});
        selection.setDigit(1);
        selection.adjust({.inserted = {0, 100}, .removedSize = 100}, 100);
        QCOMPARE(selection.range(), (Range{10, 20}));
        QCOMPARE(selection.digit(), 1);
    }

    void shrinkingTheDocumentPullsTheCaretBack()
    {
        HexSelection selection = selectionIn(100, {90, 100});
        selection.setSize(95);
        QCOMPARE(selection.range(), (Range{90, 95}));
    }
};

QTEST_GUILESS_MAIN(TestHexSelection)
#include "tst_hexselection.moc"
