// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentedits.h"
#include "grid.h"

#include "gui/view/hexaccessible.h"

#include <QAccessible>
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
    void initTestCase() { HexAccessible::install(); }

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

    void draggingBeyondTheEdgeScrolls()
    {
        Grid grid(countedBytes(100'000));
        const QPoint below = grid.at(0x12) + QPoint(0, grid.view.height());
        QTest::mousePress(grid.view.viewport(), Qt::LeftButton, {}, grid.at(0x12));
        QTest::mouseMove(grid.view.viewport(), below);
        QTRY_VERIFY(grid.model.topRow() > 20);
        QTest::mouseRelease(grid.view.viewport(), Qt::LeftButton, {}, below);
        QCOMPARE(grid.view.selection().begin, 0x12U);
        QVERIFY(grid.view.selection().end > 20 * 16);
    }

    void aRightClickOutsideTheSelectionMovesTheCaret()
    {
        Grid grid(countedBytes(1000));
        grid.view.select({0x10, 0x20});
        QTest::mouseClick(grid.view.viewport(), Qt::RightButton, {}, grid.at(0x12));
        QCOMPARE(grid.view.selection(), (Range{0x10, 0x20}));
        QTest::mouseClick(grid.view.viewport(), Qt::RightButton, {}, grid.at(0x32));
        QCOMPARE(grid.view.selection(), (Range{0x32, 0x32}));
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
        QVERIFY(grid.desk.document().edits().insert(0, countedBytes(50)));
        QCOMPARE(grid.view.selection(), (Range{150, 160}));
        QVERIFY(grid.desk.document().edits().resize(155));
        QCOMPARE(grid.view.selection(), (Range{150, 155}));
        QVERIFY(grid.desk.document().edits().resize(0));
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

    void everyMoveOfTheCaretIsAnnounced()
    {
        Grid grid(countedBytes(100'000));
        grid.press(Qt::Key_Right);
        static QList<int> announced;
        const auto before = QAccessible::installUpdateHandler([](QAccessibleEvent* event) {
            if (event->type() == QAccessible::Focus)
                announced.append(event->child());
        });
        // A page further the caret stands at the same place of the window, but on another byte.
        grid.press(Qt::Key_PageDown);
        QAccessible::installUpdateHandler(before);
        QCOMPARE(announced, QList{grid.view.currentIndex().row() * 16 + 1});
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
        QVERIFY(grid.desk.document().edits().resize(3));
        QVERIFY(table->cellAt(1, 0) == nullptr);
    }
};

QTEST_MAIN(TestHexView)
#include "tst_hexview.moc"
