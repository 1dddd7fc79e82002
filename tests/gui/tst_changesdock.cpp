// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/docks/changesdock.h"

#include "document/documentedits.h"
#include "document/documentsteps.h"
#include "gui/model/changesmodel.h"
#include "support/opendocument.h"

#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

namespace {

// Presses the button of the question that comes up next.
void answerNext(int button, QString* text = nullptr)
{
    QTimer::singleShot(0, qApp, [button, text] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        QVERIFY(box != nullptr);
        if (text != nullptr)
            *text = box->text();
        box->buttons().at(button)->click();
    });
}

} // namespace

/// The panel as a person uses it: look, step, revert.
class TestChangesDock : public QObject {
    Q_OBJECT

private:
    static void edit(OpenDocument& open)
    {
        QVERIFY(open.document().edits().overwrite(2, bytesOf("xy")).has_value());
        QVERIFY(open.document().edits().insert(8, bytesOf("new")).has_value());
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void withoutChangesItSaysSo()
    {
        ChangesDock dock;
        auto* empty = dock.findChild<QLabel*>(u"empty"_s);
        QCOMPARE(empty->text(), u"No document is open."_s);
        OpenDocument open("0123456789");
        dock.setContext(&open.context());
        QCOMPARE(empty->text(), u"No changes: the document is what is on disk."_s);
        dock.nextChange();
        dock.revertAll();
        dock.revertSelected();
        QCOMPARE(open.text(), "0123456789");
        dock.setContext(nullptr);
        dock.nextChange();
        QCOMPARE(dock.findChild<QStackedWidget*>()->currentIndex(), 0);
    }

    void editsAppearWhileItIsVisible()
    {
        OpenDocument open("0123456789ABCDEF");
        ChangesDock dock;
        dock.setContext(&open.context());
        dock.show();
        edit(open);
        QTRY_COMPARE(dock.model().rowCount(), 2);
        QCOMPARE(dock.findChild<QLabel*>(u"summary"_s)->text(),
                 u"2 change(s): 2 byte(s) overwritten, 3 inserted, 0 removed"_s);
    }

    void stepsSelectTheChangesInTheGridAlsoWhileHidden()
    {
        OpenDocument open("0123456789ABCDEF");
        ChangesDock dock;
        dock.setContext(&open.context());
        edit(open);
        dock.nextChange();
        QCOMPARE(open.context().selection(), (Range{2, 4}));
        dock.nextChange();
        QCOMPARE(open.context().selection(), (Range{8, 11}));
        dock.nextChange();
        QCOMPARE(open.context().selection(), (Range{2, 4}));
        dock.previousChange();
        QCOMPARE(open.context().selection(), (Range{8, 11}));
    }

    void theChosenChangeIsShownSideBySide()
    {
        OpenDocument open("0123456789ABCDEF");
        ChangesDock dock;
        dock.setContext(&open.context());
        dock.resize(900, 400);
        dock.show();
        edit(open);
        dock.nextChange();
        const auto panes = dock.findChildren<QPlainTextEdit*>();
        QCOMPARE(panes.size(), 2);
        QVERIFY(panes[0]->toPlainText().contains(u"32 33"_s));
        QVERIFY(panes[1]->toPlainText().contains(u"78 79"_s));
        QVERIFY(!panes[0]->extraSelections().isEmpty());
        dock.nextChange();
        QVERIFY(panes[0]->toPlainText().isEmpty());
        QVERIFY(panes[1]->toPlainText().contains(u"6E 65 77"_s));
    }

    void enterJumpsAndDeleteReverts()
    {
        OpenDocument open("0123456789ABCDEF");
        ChangesDock dock;
        dock.setContext(&open.context());
        dock.show();
        edit(open);
        QTRY_COMPARE(dock.model().rowCount(), 2);
        auto* table = dock.findChild<QTableView*>();
        table->setCurrentIndex(dock.model().index(1, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(open.context().selection(), (Range{8, 11}));
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(open.text(), "01xy456789ABCDEF");
        QVERIFY(open.document().steps().undo().has_value());
        QCOMPARE(open.text(), "01xy4567new89ABCDEF");
    }

    void theRowFollowsTheCaret()
    {
        OpenDocument open("0123456789ABCDEF");
        ChangesDock dock;
        dock.setContext(&open.context());
        dock.show();
        edit(open);
        QTRY_COMPARE(dock.model().rowCount(), 2);
        open.setCaret(9);
        QCOMPARE(dock.findChild<QTableView*>()->currentIndex().row(), 1);
        open.setCaret(3);
        QCOMPARE(dock.findChild<QTableView*>()->currentIndex().row(), 0);
    }

    void revertingAllAsksOnceAndIsOneStep()
    {
        OpenDocument open("0123456789ABCDEF");
        ChangesDock dock;
        dock.setContext(&open.context());
        edit(open);
        QString question;
        answerNext(1, &question);
        dock.revertAll();
        QCOMPARE(open.text(), "01xy4567new89ABCDEF");
        QVERIFY(question.contains(u"2 change(s): 2 byte(s) overwritten"_s));
        answerNext(0);
        dock.revertAll();
        QCOMPARE(open.text(), "0123456789ABCDEF");
        QVERIFY(open.document().changes().isEmpty());
        QVERIFY(!open.document().isModified());
        QVERIFY(open.document().steps().undo().has_value());
        QCOMPARE(open.text(), "01xy4567new89ABCDEF");
    }

    void aSingleChangeIsRevertedWithoutAQuestion()
    {
        OpenDocument open("0123456789ABCDEF");
        ChangesDock dock;
        dock.setContext(&open.context());
        QVERIFY(open.document().edits().erase({4, 8}).has_value());
        dock.revertAll();
        QCOMPARE(open.text(), "0123456789ABCDEF");
    }

    void liveModeSaysWhyThereIsNothing()
    {
        OpenDocument open("0123456789", Access::Write);
        ChangesDock dock;
        dock.setContext(&open.context());
        dock.show();
        QVERIFY(open.document().edits().overwrite(0, bytesOf("x")).has_value());
        QVERIFY(dock.findChild<QLabel*>(u"empty"_s)->text().contains(u"Live"_s));
        dock.nextChange();
        QCOMPARE(dock.model().rowCount(), 0);
    }
};

QTEST_MAIN(TestChangesDock)
#include "tst_changesdock.moc"
