// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/charsetdialog.h"
#include "gui/findbar.h"
#include "gui/program.h"
#include "gui/view/hexview.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

/// The character set of the text column is chosen in the View menu.
class TestViewCommands : public QObject {
    Q_OBJECT

private:
    static QString charset(Program& program) { return program.window.currentTab()->view().options().charset; }
    static QString ofFindBar(Program& program)
    {
        return program.window.findBar().findChild<QComboBox*>(u"charset"_s)->currentText();
    }
    static bool isChecked(Program& program, ActionId id) { return program.window.actionSet().action(id)->isChecked(); }

private Q_SLOTS:
    void atFirstItIsAscii()
    {
        Program program("one");
        program.open();
        QCOMPARE(charset(program), QString());
        QVERIFY(isChecked(program, ActionId::CharsetAscii));
        QCOMPARE(ofFindBar(program), u"UTF-8"_s);
    }

    void everyCommonSetIsThere_data()
    {
        QTest::addColumn<ActionId>("id");
        for (auto id = static_cast<int>(ActionId::CharsetLatin1); id < static_cast<int>(ActionId::CharsetOther); ++id)
            QTest::addRow("%d", id) << static_cast<ActionId>(id);
    }
    void everyCommonSetIsThere()
    {
        QFETCH(ActionId, id);
        Program program("one");
        program.open();
        program.trigger(id);
        QVERIFY(isChecked(program, id));
        QVERIFY(!charset(program).isEmpty());
        QCOMPARE(ofFindBar(program), charset(program));
        QCOMPARE(program.settings.viewOptions().charset, charset(program));
    }

    void whatIsTypedHasTheBytesOfTheSet()
    {
        Program program("one");
        program.open();
        program.trigger(ActionId::CharsetEbcdic037);
        program.trigger(ActionId::SwitchPane);
        program.type(u"A"_s);
        QCOMPARE(program.text(), "\xC1ne");
    }

    void whatHasNoPlaceInTheSetIsRefused()
    {
        Program program("one");
        program.open();
        program.trigger(ActionId::CharsetKoi8R);
        program.trigger(ActionId::SwitchPane);
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, u"€"_s);
        QCoreApplication::sendEvent(&program.window.currentTab()->view(), &press);
        QCOMPARE(program.text(), "one");
        QVERIFY(program.banner(BannerStack::Subject::Error).contains(u"character set"_s));
    }

    void anyOtherSetIsFoundByAPartOfItsName()
    {
        Program program("one");
        program.open();
        program.trigger(ActionId::CharsetOther);
        auto* const dialog = program.window.findChild<CharsetDialog*>();
        QVERIFY(dialog != nullptr);
        auto* const ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        dialog->findChild<QLineEdit*>()->setText(u"no such"_s);
        QVERIFY(!ok->isEnabled());
        dialog->findChild<QLineEdit*>()->setText(u"8859-7"_s);
        QCOMPARE(dialog->findChild<QListView*>()->model()->rowCount(), 1);
        ok->click();
        QTRY_COMPARE(charset(program), u"ISO-8859-7"_s);
        QVERIFY(isChecked(program, ActionId::CharsetOther));
    }

    void dismissingTheListLeavesTheSetAsItWas()
    {
        Program program("one");
        program.open();
        program.trigger(ActionId::CharsetKoi8R);
        program.trigger(ActionId::CharsetOther);
        program.window.findChild<CharsetDialog*>()->reject();
        QCOMPARE(charset(program), u"KOI8-R"_s);
        QVERIFY(isChecked(program, ActionId::CharsetKoi8R));
    }
};

QTEST_MAIN(TestViewCommands)
#include "tst_viewcommands.moc"
