// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/docks/longtable.h"

#include <QAccessible>
#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

#include <set>

using namespace hexfolio;
using namespace Qt::StringLiterals;

namespace {

/// Very many rows that say their number, and which of them somebody asked for.
class ManyRows : public QAbstractTableModel {
public:
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex& /*parent*/ = {}) const override { return 3; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        m_asked.insert(index.row());
        return role == Qt::DisplayRole ? QVariant(index.row()) : QVariant();
    }
    void setRows(int rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    void addRows(int rows)
    {
        beginInsertRows({}, m_rows, m_rows + rows - 1);
        m_rows += rows;
        endInsertRows();
    }
    std::set<int> takeAsked() { return std::exchange(m_asked, {}); }

private:
    int m_rows = 100'000'000;
    mutable std::set<int> m_asked;
};

} // namespace

/// A table with a hundred million rows is used like one with ten.
class TestLongTable : public QObject {
    Q_OBJECT

private:
    struct Bench {
        ManyRows model;
        LongTable table;

        Bench()
        {
            table.setModel(&model);
            table.resize(400, 300);
            table.show();
            (void)QTest::qWaitForWindowExposed(&table);
            table.setFocus();
        }
        [[nodiscard]] int last() const { return model.rowCount() - 1; }
        [[nodiscard]] QRect rectOf(int row) const { return table.visualRect(model.index(row, 0)); }
        [[nodiscard]] bool isSeen(int row) const { return table.viewport()->rect().contains(rectOf(row).center()); }
        void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&table, key, modifiers); }
        void click(int row, Qt::KeyboardModifiers modifiers = {})
        {
            QTest::mouseClick(table.viewport(), Qt::LeftButton, modifiers, rectOf(row).center());
        }
        /// The first and the last row of each range that is selected.
        [[nodiscard]] QList<std::pair<int, int>> selected() const
        {
            QList<std::pair<int, int>> rows;
            for (const QItemSelectionRange& range : table.selectionModel()->selection())
                rows.emplace_back(range.top(), range.bottom());
            return rows;
        }
    };
    using Rows = QList<std::pair<int, int>>;

private Q_SLOTS:
    void onlyRowsThatAreSeenAreAskedFor()
    {
        Bench bench;
        bench.model.takeAsked();
        bench.table.verticalScrollBar()->setValue(70'000'000);
        (void)bench.table.grab();
        const std::set<int> asked = bench.model.takeAsked();
        QVERIFY(asked.size() < 100);
        QVERIFY(*asked.begin() >= 70'000'000);
        QCOMPARE(bench.table.verticalHeader()->count(), 0);
    }

    void theHeaderIsSeenWhole()
    {
        Bench bench;
        const QHeaderView& header = *bench.table.horizontalHeader();
        for (const QPoint place : {header.geometry().topLeft(), header.geometry().bottomRight()})
            QCOMPARE(bench.table.childAt(place), header.viewport());
        QCOMPARE(header.geometry().bottom() + 1, bench.table.viewport()->geometry().top());
    }

    void theKeysReachBothEnds()
    {
        Bench bench;
        bench.click(2);
        QCOMPARE(bench.selected(), (Rows{{2, 2}}));
        bench.press(Qt::Key_End);
        QCOMPARE(bench.table.currentIndex().row(), bench.last());
        QVERIFY(bench.isSeen(bench.last()));
        bench.press(Qt::Key_Down);
        QCOMPARE(bench.table.currentIndex().row(), bench.last());
        bench.press(Qt::Key_PageUp);
        QVERIFY(bench.table.currentIndex().row() < bench.last() - 5);
        QVERIFY(bench.isSeen(bench.table.currentIndex().row()));
        bench.press(Qt::Key_Home);
        QCOMPARE(bench.table.currentIndex().row(), 0);
        QVERIFY(bench.isSeen(0));
        bench.press(Qt::Key_Up);
        QCOMPARE(bench.selected(), (Rows{{0, 0}}));
    }

    void aSelectionReachesFromOneEndToTheOther()
    {
        Bench bench;
        bench.click(1);
        bench.press(Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(bench.selected(), (Rows{{1, bench.last()}}));
        bench.click(bench.last() - 2, Qt::ShiftModifier);
        QCOMPARE(bench.selected(), (Rows{{1, bench.last() - 2}}));
        bench.click(bench.last());
        QCOMPARE(bench.selected(), (Rows{{bench.last(), bench.last()}}));
        bench.press(Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(bench.selected(), (Rows{{0, bench.last()}}));
        bench.click(3, Qt::ControlModifier);
        QCOMPARE(bench.selected(), (Rows{{0, 2}, {4, bench.last()}}));
        bench.table.selectAll();
        QCOMPARE(bench.selected(), (Rows{{0, bench.last()}}));
    }

    void aDragSelectsRows()
    {
        Bench bench;
        bench.table.verticalScrollBar()->setValue(90'000'000);
        QTest::mousePress(bench.table.viewport(), Qt::LeftButton, {}, bench.rectOf(90'000'001).center());
        QTest::mouseMove(bench.table.viewport(), bench.rectOf(90'000'004).center());
        QTest::mouseRelease(bench.table.viewport(), Qt::LeftButton, {}, bench.rectOf(90'000'004).center());
        QCOMPARE(bench.selected(), (Rows{{90'000'001, 90'000'004}}));
    }

    void everyPlaceKnowsItsRow()
    {
        Bench bench;
        bench.table.verticalScrollBar()->setValue(50'000'000);
        for (const int row : {0, 1000, 48'000'000, 49'999'999, 50'000'000, 50'000'003, 52'000'000, bench.last()})
            QCOMPARE(bench.table.indexAt(bench.rectOf(row).center()).row(), row);
        QVERIFY(!bench.table.indexAt({5, -2'000'000'000}).isValid());
    }

    void rowsComeAndGo()
    {
        Bench bench;
        bench.model.setRows(3);
        QTRY_COMPARE(bench.table.verticalScrollBar()->maximum(), 0);
        QVERIFY(!bench.table.indexAt({5, bench.rectOf(2).bottom() + 3}).isValid());
        bench.model.addRows(1000);
        QVERIFY(bench.table.verticalScrollBar()->maximum() > 900);
        bench.click(2);
        bench.press(Qt::Key_End);
        QCOMPARE(bench.table.currentIndex().row(), 1002);
    }

    void columnsCanBeHiddenAndScrolledTo()
    {
        Bench bench;
        bench.table.setColumnHidden(1, true);
        bench.table.setColumnWidth(0, 1000);
        QTRY_VERIFY(bench.table.horizontalScrollBar()->maximum() > 0);
        QVERIFY(bench.table.visualRect(bench.model.index(0, 1)).isEmpty());
        bench.table.horizontalScrollBar()->setValue(10);
        QCOMPARE(bench.rectOf(0).left(), -10);
        QCOMPARE(bench.table.horizontalHeader()->sectionViewportPosition(0), -10);
    }

    void aScreenReaderFindsATable()
    {
        Bench bench;
        QAccessibleInterface* const table = QAccessible::queryAccessibleInterface(&bench.table);
        QVERIFY(table != nullptr && table->tableInterface() != nullptr);
        QCOMPARE(table->tableInterface()->rowCount(), bench.model.rowCount());
        QAccessibleInterface* const cell = table->tableInterface()->cellAt(99'000'000, 1);
        QVERIFY(cell != nullptr);
        QCOMPARE(cell->text(QAccessible::Name), u"99000000"_s);
    }
};

QTEST_MAIN(TestLongTable)
#include "tst_longtable.moc"
