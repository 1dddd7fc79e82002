// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "grid.h"
#include "gui/view/hexclipboard.h"

#include <QAccessible>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

constexpr Size tebibyte = Size{1} << 40;

void turnWheel(HexView& view, QPoint pixels, int angle)
{
    const QPointF middle = view.viewport()->rect().center();
    QWheelEvent event(middle, view.viewport()->mapToGlobal(middle), pixels, {0, angle}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

} // namespace

class TestHexView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // --- Moving
    void arrowsMoveByBytesAndRows()
    {
        Grid grid(countedBytes(1000));
        grid.press(Qt::Key_Right, {}, 3);
        grid.press(Qt::Key_Down);
        QCOMPARE(grid.view.caret(), 19U);
        grid.press(Qt::Key_Left);
        grid.press(Qt::Key_Up);
        QCOMPARE(grid.view.caret(), 2U);
        grid.press(Qt::Key_Up);
        QCOMPARE(grid.view.caret(), 0U);
    }

    void homeAndEndStayInTheRow()
    {
        Grid grid(countedBytes(1000));
        grid.view.setCaret(37);
        grid.press(Qt::Key_Home);
        QCOMPARE(grid.view.caret(), 32U);
        grid.press(Qt::Key_End);
        QCOMPARE(grid.view.caret(), 47U);
        grid.press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(grid.view.caret(), 1000U);
        grid.press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(grid.view.caret(), 0U);
    }

    void shiftStretchesTheSelection()
    {
        Grid grid(countedBytes(1000));
        grid.view.setCaret(20);
        grid.press(Qt::Key_Right, Qt::ShiftModifier, 2);
        QCOMPARE(grid.view.selection(), (Range{20, 22}));
        grid.press(Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(grid.view.selection(), (Range{20, 32}));
        grid.press(Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(grid.view.selection(), (Range{0, 20}));
        QCOMPARE(grid.desk.context().selection(), (Range{0, 20}));
    }

    void pageKeysMoveCaretAndViewByThePage()
    {
        Grid grid(countedBytes(100'000));
        const auto page = static_cast<Offset>(grid.view.verticalScrollBar()->pageStep());
        grid.press(Qt::Key_PageDown, {}, 3);
        QCOMPARE(grid.view.caret(), 3 * page * 16);
        QCOMPARE(grid.model.topRow(), 3 * page);
        grid.press(Qt::Key_PageUp, {}, 5);
        QCOMPARE(grid.view.caret(), 0U);
        QCOMPARE(grid.model.topRow(), 0U);
    }

    void ctrlASelectsAllAndEscapeClears()
    {
        Grid grid(countedBytes(1000));
        grid.press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(grid.view.selection(), (Range{0, 1000}));
        QCOMPARE(grid.model.topRow(), 0U);
        grid.press(Qt::Key_Escape);
        QVERIFY(grid.view.selection().isEmpty());
    }

    void tabSwitchesThePane()
    {
        Grid grid("abc");
        const QSignalSpy spy(&grid.view, &HexView::paneChanged);
        grid.press(Qt::Key_Tab);
        QCOMPARE(grid.view.pane(), HexView::Pane::Text);
        grid.press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(grid.view.pane(), HexView::Pane::Bytes);
        QCOMPARE(spy.size(), 2);
    }

    // --- Typing
    void digitsOverwriteNibbleByNibble()
    {
        Grid grid("abc");
        grid.type("5");
        QCOMPARE(grid.text(), "Qbc");
        QCOMPARE(grid.view.caret(), 0U);
        grid.type("8");
        QCOMPARE(grid.text(), "Xbc");
        QCOMPARE(grid.view.caret(), 1U);
    }

    void aRunOfTypingIsOneUndoStep_data()
    {
        QTest::addColumn<bool>("isInsert");
        QTest::newRow("overwrite") << false;
        QTest::newRow("insert") << true;
    }

    void aRunOfTypingIsOneUndoStep()
    {
        QFETCH(bool, isInsert);
        Grid grid("abc");
        if (isInsert)
            grid.press(Qt::Key_Insert);
        grid.type("5859");
        QCOMPARE(grid.text(), isInsert ? "XYabc" : "XYc");
        QVERIFY(grid.desk.document().undo());
        QCOMPARE(grid.text(), "abc");
        QVERIFY(!grid.desk.document().history().canUndo());
    }

    void movingTheCaretStartsANewUndoStep()
    {
        Grid grid("abcd");
        grid.type("58");
        grid.press(Qt::Key_Right);
        grid.press(Qt::Key_Left);
        grid.type("59");
        QVERIFY(grid.desk.document().undo());
        QCOMPARE(grid.text(), "Xbcd");
    }

    void insertModeMakesRoom()
    {
        Grid grid("abc");
        const QSignalSpy spy(&grid.view, &HexView::inputModeChanged);
        grid.press(Qt::Key_Insert);
        QCOMPARE(spy.size(), 1);
        grid.view.setCaret(1);
        grid.type("58");
        QCOMPARE(grid.text(), "aXbc");
        QCOMPARE(grid.view.caret(), 2U);
    }

    void escapeTakesAHalfTypedByteBack_data() { aRunOfTypingIsOneUndoStep_data(); }
    void escapeTakesAHalfTypedByteBack()
    {
        QFETCH(bool, isInsert);
        Grid grid("abc");
        if (isInsert)
            grid.press(Qt::Key_Insert);
        grid.view.setCaret(1);
        grid.type("5");
        QVERIFY(grid.text() != "abc");
        grid.press(Qt::Key_Escape);
        QCOMPARE(grid.text(), "abc");
        QCOMPARE(grid.view.caret(), 1U);
    }

    void theTextPaneTakesCharactersAsUtf8()
    {
        Grid grid("abcdef");
        grid.press(Qt::Key_Tab);
        QTest::sendKeyEvent(QTest::Click, &grid.view, Qt::Key_unknown, QStringLiteral("\u00E9"), Qt::NoModifier);
        QCOMPARE(grid.text(),
                 "\xC3\xA9"
                 "cdef");
        QCOMPARE(grid.view.caret(), 2U);
    }

    void overwritingAtTheEndAppends()
    {
        Grid grid("");
        grid.type("4B");
        grid.press(Qt::Key_Tab);
        grid.type("LM");
        QCOMPARE(grid.text(), "KLM");
    }

    void decimalBytesAreTypedWithThreeDigits()
    {
        Grid grid("abc");
        HexViewOptions options = grid.view.options();
        options.base = HexViewOptions::Base::Decimal;
        grid.view.setOptions(options);
        grid.type("088");
        QCOMPARE(grid.text(), "Xbc");
        QCOMPARE(grid.view.caret(), 1U);
    }

    void readModeRefusesTypingAndTellsTheWindow()
    {
        Grid grid("abc", Access::Read);
        const QSignalSpy refused(&grid.desk.context(), &DocumentContext::refused);
        grid.type("5");
        grid.press(Qt::Key_Delete);
        QCOMPARE(refused.size(), 2);
        QCOMPARE(grid.text(), "abc");
        QCOMPARE(grid.view.caret(), 0U);
    }

    // --- Deleting
    void deleteWritesZerosWhenOverwriting()
    {
        Grid grid("abcdef");
        grid.press(Qt::Key_Delete, {}, 2);
        QCOMPARE(grid.text(), std::string("\0\0cdef", 6));
        QCOMPARE(grid.view.caret(), 2U);
        grid.view.select({3, 5});
        grid.press(Qt::Key_Delete);
        QCOMPARE(grid.text(), std::string("\0\0c\0\0f", 6));
    }

    void deleteAndBackspaceRemoveWhenInserting()
    {
        Grid grid("abcdef");
        grid.press(Qt::Key_Insert);
        grid.press(Qt::Key_Delete);
        QCOMPARE(grid.text(), "bcdef");
        grid.view.setCaret(2);
        grid.press(Qt::Key_Backspace);
        QCOMPARE(grid.text(), "bdef");
        QCOMPARE(grid.view.caret(), 1U);
        grid.view.select({1, 3});
        grid.press(Qt::Key_Delete);
        QCOMPARE(grid.text(), "bf");
        QCOMPARE(grid.view.selection(), (Range{1, 1}));
    }

    void typingOverASelectionReplacesItWhenInserting()
    {
        Grid grid("abcdef");
        grid.press(Qt::Key_Insert);
        grid.view.select({1, 5});
        grid.type("58");
        QCOMPARE(grid.text(), "aXf");
        QCOMPARE(grid.view.caret(), 2U);
    }

    // --- Clipboard
    void bytesAreCopiedAsDigitsAndCharactersAsText()
    {
        Grid grid("Hex!");
        grid.view.select({0, 3});
        grid.view.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"48 65 78");
        grid.press(Qt::Key_Tab);
        grid.view.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Hex");
    }

    void pastingOverwritesWithoutRemoving()
    {
        Grid grid("abcdef");
        QGuiApplication::clipboard()->setText(QStringLiteral("58 59 5A"));
        grid.view.select({1, 2});
        grid.view.paste();
        QCOMPARE(grid.text(), "aXYZef");
        QCOMPARE(grid.view.caret(), 4U);
    }

    void pastingPastTheEndAppends()
    {
        Grid grid("abc");
        QGuiApplication::clipboard()->setText(QStringLiteral("0x58,0x59"));
        grid.view.setCaret(2);
        grid.view.paste();
        QCOMPARE(grid.text(), "abXY");
    }

    void pastingInsertsWhenInserting()
    {
        Grid grid("abcdef");
        grid.press(Qt::Key_Insert);
        QGuiApplication::clipboard()->setText(QStringLiteral("XYZ"));
        grid.press(Qt::Key_Tab);
        grid.view.select({1, 3});
        grid.view.paste();
        QCOMPARE(grid.text(), "aXYZdef");
    }

    void pastingTextAmongTheBytesIsRefusedWithItsPlace()
    {
        Grid grid("abc");
        const QSignalSpy refused(&grid.desk.context(), &DocumentContext::refused);
        QGuiApplication::clipboard()->setText(QStringLiteral("58 5x"));
        grid.view.paste();
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused[0][0].value<Error>().position, std::size_t{3});
        QCOMPARE(grid.text(), "abc");
    }

    void hugeRangesAreCopiedAsSnapshots()
    {
        Grid grid(tebibyte);
        grid.view.select({0, Size{300} << 30});
        grid.view.copy();
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->formats(),
                 QStringList{QLatin1StringView(HexClipboard::snapshotType)});
        grid.press(Qt::Key_Insert);
        grid.view.setCaret(5);
        grid.view.paste();
        QCOMPARE(grid.desk.document().size(), tebibyte + (Size{300} << 30));
        QCOMPARE(grid.view.caret(), 5 + (Size{300} << 30));
    }

    void cuttingTakesTheBytesAway()
    {
        Grid grid("abcdef");
        grid.press(Qt::Key_Insert);
        grid.view.select({1, 3});
        grid.view.cut();
        QCOMPARE(grid.text(), "adef");
        QCOMPARE(QGuiApplication::clipboard()->text(), u"62 63");
    }

    // --- Mouse
    void aClickPlacesTheCaret()
    {
        Grid grid(countedBytes(1000));
        grid.click(0x25);
        QCOMPARE(grid.view.caret(), 0x25U);
        grid.view.setPane(HexView::Pane::Text);
        const QPoint inText = grid.at(0x31);
        grid.view.setPane(HexView::Pane::Bytes);
        QTest::mouseClick(grid.view.viewport(), Qt::LeftButton, {}, inText);
        QCOMPARE(grid.view.pane(), HexView::Pane::Text);
        QCOMPARE(grid.view.caret(), 0x31U);
    }

    void draggingSelectsBothEndsInclusive()
    {
        Grid grid(countedBytes(1000));
        grid.drag(0x12, 0x25);
        QCOMPARE(grid.view.selection(), (Range{0x12, 0x26}));
        grid.drag(0x25, 0x12);
        QCOMPARE(grid.view.selection(), (Range{0x12, 0x26}));
        QCOMPARE(grid.view.caret(), 0x12U);
    }

    void shiftClickStretchesTheSelection()
    {
        Grid grid(countedBytes(1000));
        grid.click(0x12);
        grid.click(0x20, Qt::ShiftModifier);
        QCOMPARE(grid.view.selection(), (Range{0x12, 0x21}));
    }

    void aDoubleClickSelectsTheGroupAndATripleClickTheRow()
    {
        Grid grid(countedBytes(1000));
        HexViewOptions options = grid.view.options();
        options.groupSize = 4;
        grid.view.setOptions(options);
        grid.click(0x16);
        QTest::mouseDClick(grid.view.viewport(), Qt::LeftButton, {}, grid.at(0x16));
        QCOMPARE(grid.view.selection(), (Range{0x14, 0x18}));
        grid.click(0x16);
        QCOMPARE(grid.view.selection(), (Range{0x10, 0x20}));
    }

    void theMenuIsAskedForWhereThePointerIs()
    {
        Grid grid("abc");
        const QSignalSpy spy(&grid.view, &HexView::menuRequested);
        QContextMenuEvent event(QContextMenuEvent::Mouse, grid.at(0), grid.view.viewport()->mapToGlobal(grid.at(0)));
        QCoreApplication::sendEvent(grid.view.viewport(), &event);
        QCOMPARE(spy.size(), 1);
    }

    // --- Scrolling
    void wheelAndTouchpadScroll()
    {
        Grid grid(countedBytes(100'000));
        turnWheel(grid.view, {}, -120);
        QCOMPARE(grid.model.topRow(), static_cast<std::uint64_t>(QApplication::wheelScrollLines()));
        turnWheel(grid.view, {}, 120);
        const int rowHeight = grid.view.visualRect(grid.model.index(0, 0)).height();
        turnWheel(grid.view, {0, -rowHeight / 2}, -15);
        turnWheel(grid.view, {0, -rowHeight}, -30);
        QCOMPARE(grid.model.topRow(), 1U);
        QVERIFY(grid.view.visualRect(grid.model.index(0, 0)).y() < grid.view.visualRect(grid.model.index(1, 0)).y());
    }

    void everyRowOf1TiBIsReachedWithOneByteARow()
    {
        Grid grid(tebibyte);
        HexViewOptions options = grid.view.options();
        options.bytesPerRow = 1;
        grid.view.setOptions(options);
        QScrollBar& bar = *grid.view.verticalScrollBar();
        grid.view.setCaret(tebibyte / 3);
        const std::uint64_t before = grid.model.topRow();
        bar.triggerAction(QAbstractSlider::SliderSingleStepAdd);
        QCOMPARE(grid.model.topRow(), before + 1);
        bar.triggerAction(QAbstractSlider::SliderPageStepSub);
        QCOMPARE(grid.model.topRow(), before + 1 - static_cast<std::uint64_t>(bar.pageStep()));
        bar.setValue(bar.maximum());
        QCOMPARE(grid.model.topRow() + static_cast<std::uint64_t>(bar.pageStep()), tebibyte + 1);
        grid.press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(grid.view.caret(), tebibyte);
        grid.press(Qt::Key_Left);
        QCOMPARE(grid.view.caret(), tebibyte - 1);
    }

    void goingToAPlaceBringsItIntoView()
    {
        Grid grid(tebibyte);
        const QSignalSpy seen(&grid.view, &HexView::visibleRangeChanged);
        grid.desk.context().goTo({tebibyte / 2, tebibyte / 2 + 8});
        QCOMPARE(grid.view.selection(), (Range{tebibyte / 2, tebibyte / 2 + 8}));
        QVERIFY(grid.view.visibleRange().contains(tebibyte / 2));
        QCOMPARE(grid.desk.context().caret(), tebibyte / 2 + 8);
        QVERIFY(!seen.isEmpty());
    }

    void resizingFitsWholeGroupsOfEight()
    {
        Grid grid(countedBytes(1000));
        HexViewOptions options = grid.view.options();
        options.bytesPerRow = 0;
        grid.view.setOptions(options);
        grid.view.resize(500, 300);
        const int narrow = grid.model.bytesPerRow();
        grid.view.resize(1500, 300);
        QVERIFY(grid.model.bytesPerRow() > narrow);
        QCOMPARE(grid.model.bytesPerRow() % 8, 0);
        QCOMPARE(grid.view.horizontalScrollBar()->maximum(), 0);
    }

    // --- What others do to the document
    void editsElsewhereMoveTheSelectionAlong()
    {
        Grid grid(countedBytes(1000));
        grid.view.select({100, 110});
        QVERIFY(grid.desk.document().insert(0, countedBytes(50)));
        QCOMPARE(grid.view.selection(), (Range{150, 160}));
        QVERIFY(grid.desk.document().resize(155));
        QCOMPARE(grid.view.selection(), (Range{150, 155}));
        QVERIFY(grid.desk.document().resize(0));
        QCOMPARE(grid.view.caret(), 0U);
    }

    void aTruncatedFileIsPaintedAsUnreadable()
    {
        Grid grid(countedBytes(64 * 1024));
        const QImage before = grid.view.grab().toImage();
        grid.desk.truncate(0);
        grid.view.reset();
        grid.model.setHits({{0, 1}});
        QTRY_VERIFY(grid.model.rowCells(0)[0].isUnreadable);
        QVERIFY(grid.view.grab().toImage() != before);
        const QSignalSpy refused(&grid.desk.context(), &DocumentContext::refused);
        grid.type("5");
        QCOMPARE(refused.size(), 1);
        grid.view.select({0, 4});
        grid.view.copy();
        QCOMPARE(refused.size(), 2);
    }

    void anEmptyFileCanBeLookedAtAndTypedInto()
    {
        Grid grid("");
        QVERIFY(!grid.view.grab().isNull());
        grid.press(Qt::Key_Down);
        grid.press(Qt::Key_End, Qt::ControlModifier);
        grid.press(Qt::Key_Delete);
        grid.press(Qt::Key_Backspace);
        grid.click(0);
        QCOMPARE(grid.view.caret(), 0U);
        QCOMPARE(grid.text(), "");
    }

    void scrollingPaintsTheSameAsPaintingAnew()
    {
        Grid grid(countedBytes(100'000));
        grid.view.setCaret(40);
        QCoreApplication::processEvents();
        for (int i = 0; i < 7; ++i) {
            turnWheel(grid.view, {}, -120);
            QCoreApplication::processEvents();
        }
        const QImage scrolled = grid.view.grab().toImage();
        grid.view.viewport()->update();
        QCOMPARE(grid.view.grab().toImage(), scrolled);
    }

    // --- For screen readers
    void screenReadersHearTheByteAtTheCaret()
    {
        Grid grid("0123456789abcdefK");
        grid.view.setCaret(16);
        QAccessibleInterface* grids = QAccessible::queryAccessibleInterface(&grid.view);
        QVERIFY(grids != nullptr && grids->tableInterface() != nullptr);
        QAccessibleInterface* cell = grids->tableInterface()->cellAt(1, 0);
        QVERIFY(cell != nullptr);
        QCOMPARE(grids->focusChild(), cell);
        QCOMPARE(cell->text(QAccessible::Name), u"offset 0x10, 4B, K");
        QVERIFY(cell->state().focused);
        QCOMPARE(grids->indexOfChild(cell), 16);
        QCOMPARE(grids->child(16), cell);
        QCOMPARE(grids->childAt(cell->rect().center().x(), cell->rect().center().y()), cell);
    }

    void screenReadersSeeTheSelectionAndCanSetBytes()
    {
        Grid grid("0123456789abcdefK");
        QAccessibleTableInterface* table = QAccessible::queryAccessibleInterface(&grid.view)->tableInterface();
        QVERIFY(table->selectRow(1));
        QCOMPARE(grid.view.selection(), (Range{16, 17}));
        QCOMPARE(table->selectedCells(), QList{table->cellAt(1, 0)});
        table->cellAt(1, 0)->setText(QAccessible::Value, QStringLiteral("4C"));
        QCOMPARE(grid.text(), "0123456789abcdefL");
        QVERIFY(grid.desk.document().resize(3));
        QVERIFY(table->cellAt(1, 0) == nullptr);
    }
};

QTEST_MAIN(TestHexView)
#include "tst_hexview.moc"
