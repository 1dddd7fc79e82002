// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "grid.h"
#include "gui/model/rangeeditor.h"
#include "gui/model/rangeselection.h"
#include "support/rangesof.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

/// What the keys and the mouse do in the grid while many ranges are selected together.
class TestHexViewRanges : public QObject {
    Q_OBJECT

private:
    struct ManySelected : Grid {
        explicit ManySelected(std::string_view text, const std::vector<Range>& selected) : Grid(text)
        {
            ranges().select(rangesOf(selected));
        }
        RangeSelection& ranges() { return desk.context().ranges(); }
        std::string edited()
        {
            return QTest::qWaitFor([this] { return !desk.context().rangeEditor().job().isRunning(); })
                ? text()
                : "still at work";
        }
    };

private Q_SLOTS:
    void theyTakeThePlaceOfTheSelection()
    {
        Grid grid("0123456789");
        grid.view.select({2, 5});
        grid.desk.context().ranges().select(rangesOf({{1, 2}, {4, 7}}));
        QVERIFY(grid.view.selection().isEmpty());
        QVERIFY(!grid.desk.context().ranges().isEmpty());
    }

    void theyArePaintedAsSelected()
    {
        ManySelected grid("0123456789", {{1, 2}, {4, 7}});
        grid.view.setCaret(9);
        const auto colorAt = [&grid](Offset offset) {
            const QRect cell = grid.view.visualRect(grid.model.indexOf(offset));
            return grid.view.viewport()->grab(QRect(cell.topLeft(), QSize(1, 1))).toImage().pixelColor(0, 0);
        };
        QVERIFY(colorAt(1) != colorAt(0));
        QCOMPARE(colorAt(1), colorAt(5));
        QCOMPARE(colorAt(0), colorAt(3));
        grid.ranges().clear();
        QCOMPARE(colorAt(1), colorAt(0));
    }

    void escapeEndsThem()
    {
        ManySelected grid("0123456789", {{1, 2}, {4, 7}});
        grid.press(Qt::Key_Escape);
        QVERIFY(grid.ranges().isEmpty());
    }

    void aClickEndsThem()
    {
        ManySelected grid("0123456789", {{1, 2}, {4, 7}});
        grid.click(5);
        QVERIFY(grid.ranges().isEmpty());
    }

    void theMenuLeavesThemSelected()
    {
        ManySelected grid("0123456789", {{1, 2}, {4, 7}});
        QTest::mouseClick(grid.view.viewport(), Qt::RightButton, {}, grid.at(5));
        QVERIFY(!grid.ranges().isEmpty());
    }

    void goingThroughTheBytesLeavesThemSelected()
    {
        ManySelected grid("0123456789", {{1, 2}, {4, 7}});
        grid.press(Qt::Key_Right, {}, 3);
        QVERIFY(!grid.ranges().isEmpty());
        grid.press(Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(grid.ranges().isEmpty());
    }

    void copyingJoinsThem()
    {
        ManySelected grid("0123456789", {{1, 2}, {4, 7}});
        grid.view.copy();
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"31 34 35 36"_s);
    }

    void deletingMakesZerosWhereBytesAreOverwritten()
    {
        ManySelected grid("0123456789", {{1, 2}, {4, 7}});
        grid.press(Qt::Key_Delete);
        QCOMPARE(grid.edited(), std::string("0\00023\0\0\000789", 10));
    }

    void deletingRemovesThemWhereBytesAreInserted()
    {
        ManySelected grid("0123456789", {{1, 2}, {4, 7}});
        grid.view.setInputMode(HexView::InputMode::Insert);
        grid.press(Qt::Key_Backspace);
        QCOMPARE(grid.edited(), "023789");
    }

    void cuttingCopiesFirst()
    {
        ManySelected grid("0123456789", {{1, 2}, {4, 7}});
        grid.view.setInputMode(HexView::InputMode::Insert);
        grid.view.cut();
        QTRY_COMPARE(grid.text(), "023789");
        QCOMPARE(QGuiApplication::clipboard()->text(), u"31 34 35 36"_s);
    }

    void pastingFillsEachWhereBytesAreOverwritten()
    {
        ManySelected grid("0123456789", {{1, 2}, {4, 7}});
        QGuiApplication::clipboard()->setText(u"61 62"_s);
        grid.view.paste();
        QCOMPARE(grid.edited(), "0a23aba789");
    }

    void pastingReplacesEachWhereBytesAreInserted()
    {
        ManySelected grid("0123456789", {{1, 2}, {4, 7}});
        grid.view.setInputMode(HexView::InputMode::Insert);
        QGuiApplication::clipboard()->setText(u"61 62"_s);
        grid.view.paste();
        QCOMPARE(grid.edited(), "0ab23ab789");
    }
};

QTEST_MAIN(TestHexViewRanges)
#include "tst_hexviewranges.moc"
