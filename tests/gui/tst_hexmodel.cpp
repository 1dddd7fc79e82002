// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "document/documentedits.h"
#include "document/documentsteps.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>

using namespace hexfolio;
using namespace hexfolio::testing;
using State = ByteCell::State;

namespace {

std::vector<std::byte> oneByte(int value)
{
    return {static_cast<std::byte>(value)};
}

QString shown(const HexModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestHexModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsHoldTheBytesAsTwoDigits()
    {
        Desk desk("0123456789abcdefK");
        const HexModel model(desk.context());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 16);
        QCOMPARE(shown(model, 0, 0), u"30");
        QCOMPARE(shown(model, 1, 0), u"4B");
        QVERIFY(!model.index(1, 1).data().isValid());
        QCOMPARE(model.headerData(1, Qt::Vertical).toString(), u"00000010");
        QCOMPARE(model.headerData(15, Qt::Horizontal).toString(), u"0F");
    }

    void aFullLastRowIsFollowedByAnEmptyOneForTheCaret()
    {
        Desk desk("0123456789abcdef");
        const HexModel model(desk.context());
        QCOMPARE(model.totalRows(), 2U);
        QVERIFY(model.rowCells(1).empty());
    }

    void anEmptyDocumentHasOneEmptyRow()
    {
        Desk desk("");
        const HexModel model(desk.context());
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.rowCells(0).empty());
        QCOMPARE(model.flags(model.index(0, 0)), Qt::NoItemFlags);
    }

    void theWindowMovesInA64BitRowSpace()
    {
        Desk desk(Size{1} << 40);
        HexModel model(desk.context());
        model.setBytesPerRow(1);
        QCOMPARE(model.totalRows(), (std::uint64_t{1} << 40) + 1);
        model.setWindowRows(40);
        model.setTopRow(std::uint64_t{1} << 39);
        QCOMPARE(model.offsetOf(model.index(3, 0)), (Offset{1} << 39) + 3);
        QCOMPARE(model.indexOf((Offset{1} << 39) + 3), model.index(3, 0));
        QVERIFY(!model.indexOf(0).isValid());
        QTRY_VERIFY(model.rowCells(0)[0].isKnown());
        QCOMPARE(shown(model, 0, 0), u"00");
    }

    void theLastWindowIsShorter()
    {
        Desk desk(Size{1} << 20);
        HexModel model(desk.context());
        model.setTopRow(model.totalRows() - 5);
        QCOMPARE(model.rowCount(), 5);
        model.setTopRow(model.totalRows() + 100);
        QCOMPARE(model.rowCount(), 1);
    }

    void otherWidthsKeepTheOffsetOfTheTop()
    {
        Desk desk(Size{1} << 20);
        HexModel model(desk.context());
        model.setTopRow(0x100);
        model.setBytesPerRow(32);
        QCOMPARE(model.offsetOf(model.index(0, 0)), 0x1000U);
    }

    void settingDataOverwritesAByte()
    {
        Desk desk("abc");
        HexModel model(desk.context());
        QVERIFY(model.setData(model.index(0, 1), QStringLiteral("58")));
        QCOMPARE(desk.text(), "aXc");
        QVERIFY(model.setData(model.index(0, 2), 0x59));
        QCOMPARE(desk.text(), "aXY");
        QCOMPARE(shown(model, 0, 1), u"58");
    }

    void whatIsNoByteIsNotSet()
    {
        Desk desk("abc");
        HexModel model(desk.context());
        QVERIFY(!model.setData(model.index(0, 1), QStringLiteral("xy")));
        QVERIFY(!model.setData(model.index(0, 1), 256));
        QVERIFY(!model.setData(model.index(0, 7), 1));
        QCOMPARE(desk.text(), "abc");
    }

    void readModeRefusesDataAndSaysSo()
    {
        Desk desk("abc", Access::Read);
        HexModel model(desk.context());
        const QSignalSpy refused(&desk.context(), &DocumentContext::refused);
        QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.setData(model.index(0, 0), 1));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(desk.text(), "abc");
    }

    void editsAreAnnouncedAndMarked()
    {
        Desk desk("0123456789");
        const HexModel model(desk.context());
        const QSignalSpy spy(&model, &HexModel::dataChanged);
        QVERIFY(desk.document().edits().overwrite(2, oneByte('x')));
        QVERIFY(desk.document().edits().insert(5, oneByte('y')));
        QVERIFY(!spy.isEmpty());
        const auto cells = model.rowCells(0);
        QCOMPARE(cells[2].state, State::Overwritten);
        QCOMPARE(cells[5].state, State::Inserted);
        QCOMPARE(cells[5].value, 'y');
        QCOMPARE(cells[6].state, State::Unchanged);
    }

    void hitsAreMarkedInTheWindowOnly()
    {
        Desk desk("0123456789");
        HexModel model(desk.context());
        model.setHits({{2, 4}, {9, 1000}});
        const auto cells = model.rowCells(0);
        QVERIFY(!cells[1].isHit);
        QVERIFY(cells[2].isHit && cells[3].isHit && !cells[4].isHit);
        QVERIFY(cells[9].isHit);
    }

    void bytesThatAreGoneAreUnreadableAndNever00()
    {
        Desk desk(countedBytes(16384));
        HexModel model(desk.context());
        desk.truncate(4096);
        model.setTopRow(8192 / 16);
        QTRY_VERIFY(!model.rowCells(0)[0].isPending);
        QVERIFY(model.rowCells(0)[0].isUnreadable);
        QCOMPARE(shown(model, 0, 0), QStringLiteral("\u00B7\u00B7"));
        QVERIFY(!model.index(0, 0).data(HexModel::ByteRole).isValid());
    }

    void cellsAreSpokenWithOffsetValueCharacterAndState()
    {
        Desk desk("0123456789abcdefJ");
        const HexModel model(desk.context());
        QVERIFY(desk.document().edits().overwrite(16, oneByte('K')));
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"offset 0x10, 4B, K, changed");
        QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), u"offset 0x1, 31, 1");
        QCOMPARE(model.index(1, 1).data(Qt::AccessibleTextRole).toString(), u"offset 0x11, end");
    }

    void editsAndScrollsKeepTheRulesOfModels()
    {
        Desk desk("0123456789abcdef0123456789");
        HexModel model(desk.context());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setWindowRows(3);
        QVERIFY(desk.document().edits().insert(3, countedBytes(100)));
        model.setTopRow(4);
        QVERIFY(desk.document().edits().erase({0, 90}));
        QVERIFY(desk.document().steps().undo());
        model.setBytesPerRow(7);
        model.setWindowRows(50);
        QVERIFY(desk.document().edits().resize(0));
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(desk.document().steps().undo());
        model.setTopRow(2);
    }

    void aPlainTableViewShowsAndEditsIt()
    {
        Desk desk("0123456789abcdef0123456789");
        HexModel model(desk.context());
        QTableView table;
        table.setModel(&model);
        table.show();
        table.setCurrentIndex(model.index(1, 2));
        QVERIFY(desk.document().edits().insert(0, countedBytes(64)));
        QCOMPARE(table.currentIndex(), model.index(1, 2));
        table.resizeColumnsToContents();
        QVERIFY(!table.grab().isNull());
    }
};

QTEST_MAIN(TestHexModel)
#include "tst_hexmodel.moc"
