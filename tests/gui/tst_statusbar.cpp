// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/statusbar.h"

#include "document/documentedits.h"
#include "gui/filewatch.h"
#include "gui/model/rangeselection.h"
#include "gui/program.h"
#include "support/rangesof.h"

#include <KSqueezedTextLabel>

#include <QLabel>
#include <QToolButton>

#include <unistd.h>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

/// The line at the bottom tells place, selection, size, mode and trouble.
class TestStatusBar : public QObject {
    Q_OBJECT

private:
    static QString label(Program& program, const QString& name)
    {
        const auto* const found = program.window.findChild<StatusBar*>()->findChild<QLabel*>(name);
        const auto* const squeezed = qobject_cast<const KSqueezedTextLabel*>(found);
        return squeezed ? squeezed->fullText() : found->text();
    }
    static QString button(Program& program, const QString& name)
    {
        return program.window.findChild<StatusBar*>()->findChild<QToolButton*>(name)->text();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theSelectionIsToldByItsFirstAndLastByte()
    {
        Program program("0123456789");
        program.open();
        QVERIFY(label(program, u"selection"_s).isEmpty());
        program.window.currentTab()->context().goTo({2, 6});
        const QString text = label(program, u"selection"_s);
        QVERIFY2(text.endsWith(u"(0x4)"_s), qPrintable(text));
        QVERIFY2(text.startsWith(u"Selected 0x2"_s), qPrintable(text));
    }

    void rangesThatAreSelectedTogetherAreCounted()
    {
        Program program("0123456789");
        program.open();
        RangeSelection& ranges = program.window.currentTab()->context().ranges();
        ranges.select(rangesOf({{1, 2}, {4, 7}}));
        QCOMPARE(label(program, u"selection"_s), u"2 range(s) selected: 4 byte(s)"_s);
        ranges.clear();
        QVERIFY(label(program, u"selection"_s).isEmpty());
    }

    void whatHasRoomIsToldWhole()
    {
        Program program("0123456789");
        program.window.resize(1400, 500);
        program.open();
        program.window.currentTab()->context().goTo({2, 6});
        for (const QString& name : {u"size"_s, u"selection"_s}) {
            const auto* const shown = program.window.findChild<StatusBar*>()->findChild<QLabel*>(name);
            QTRY_COMPARE(shown->text(), label(program, name));
            QVERIFY(!shown->text().isEmpty() && shown->width() > 0);
        }
    }

    void theSizeFollowsTheDocument()
    {
        Program program("0123456789");
        program.open();
        const QString before = label(program, u"size"_s);
        QVERIFY2(before.contains(u"10"_s), qPrintable(before));
        QVERIFY(program.window.currentTab()->context().document().edits().erase({0, 3}));
        QTRY_VERIFY(label(program, u"size"_s).contains(u'7'));
    }

    void modeAndTypingAreTold()
    {
        Program program("0123456789");
        program.open();
        QCOMPARE(button(program, u"mode"_s), u"Preview"_s);
        QCOMPARE(button(program, u"insert"_s), u"OVR"_s);
        program.trigger(ActionId::ToggleInsert);
        QCOMPARE(button(program, u"insert"_s), u"INS"_s);
        program.trigger(ActionId::ModeRead);
        QCOMPARE(button(program, u"mode"_s), u"Read"_s);
    }

    void aFileThatIsShorterOnDiskIsMarked()
    {
        Program program("0123456789");
        program.open();
        QVERIFY(label(program, u"marks"_s).isEmpty());
        QCOMPARE(::truncate(program.path.c_str(), 3), 0);
        QTRY_COMPARE(label(program, u"marks"_s), u"File is shorter on disk"_s);
    }
};

QTEST_MAIN(TestStatusBar)
#include "tst_statusbar.moc"
