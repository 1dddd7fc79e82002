// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/actionset.h"
#include "gui/commandmatch.h"
#include "gui/commandpalette.h"

#include <QAction>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

#include <set>

using namespace hexfolio;
using namespace Qt::StringLiterals;

/// The table of actions and all that is made from it.
class TestActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasKeysATipAndAPlace()
    {
        const ActionSet actions;
        for (const auto& [spec, action] : actions.entries()) {
            QVERIFY2(!action->shortcut().isEmpty(), spec->text);
            QVERIFY2(!action->statusTip().isEmpty(), spec->text);
            QVERIFY2(action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)), spec->text);
            QVERIFY2(!menuPath(spec->menu).isEmpty(), spec->text);
        }
    }

    void everyActionStandsInTheTableOnce()
    {
        std::set<ActionId> seen;
        for (const ActionSpec& spec : actionTable())
            QVERIFY2(seen.insert(spec.id).second, spec.text);
        QCOMPARE(seen.size(), static_cast<std::size_t>(ActionId::AboutQt) + 1);
    }

    void noKeysAreTakenTwiceNorBeginOthers()
    {
        const ActionSet actions;
        QList<QPair<QKeySequence, const char*>> all;
        for (const auto& [spec, action] : actions.entries()) {
            for (const QKeySequence& keys : action->shortcuts()) {
                QVERIFY2(!keys.toString().isEmpty(), spec->text);
                for (const auto& [taken, by] : all) {
                    const QByteArray both = QByteArray(spec->text) + " and " + by;
                    QVERIFY2(keys.matches(taken) == QKeySequence::NoMatch, both.constData());
                    QVERIFY2(taken.matches(keys) == QKeySequence::NoMatch, both.constData());
                }
                all.append({keys, spec->text});
            }
        }
    }

    void mnemonicsAreUniqueInEachMenu()
    {
        ActionSet actions;
        QMenuBar bar;
        actions.fill(bar);
        for (const MenuSpec& spec : menuTable()) {
            std::set<QChar> seen;
            for (const QAction* const action : actions.menu(spec.id)->actions()) {
                const qsizetype at = action->text().indexOf(u'&');
                if (at >= 0)
                    QVERIFY2(seen.insert(action->text().at(at + 1).toLower()).second,
                             qPrintable(menuPath(spec.id) + u": "_s + action->text()));
            }
        }
    }

    void withoutADocumentOnlyWhatNeedsNoneIsEnabled()
    {
        ActionSet actions;
        actions.setDocumentOpen(false);
        QVERIFY(actions.action(ActionId::Open)->isEnabled());
        QVERIFY(!actions.action(ActionId::Save)->isEnabled());
        actions.setDocumentOpen(true);
        QVERIFY(actions.action(ActionId::Save)->isEnabled());
    }

    void thePaletteHoldsEveryAction()
    {
        const ActionSet actions;
        CommandPalette palette(actions);
        QCOMPARE(palette.count(), static_cast<int>(actions.entries().size()));
    }

    void thePaletteFindsACommandByItsName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("whole") << u"go to offset"_s << u"Go to Offset…"_s;
        QTest::newRow("letters of the words") << u"gto"_s << u"Go to Offset…"_s;
        QTest::newRow("with its menu") << u"theme dark"_s << u"Dark"_s;
        QTest::newRow("one word") << u"Dark"_s << u"Dark"_s;
        QTest::newRow("several words") << u"High Contrast"_s << u"High Contrast"_s;
    }
    void thePaletteFindsACommandByItsName()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, found);
        const ActionSet actions;
        CommandPalette palette(actions);
        palette.setFilter(typed);
        QCOMPARE(palette.chosen(), found);
    }

    void enterInThePaletteCarriesTheCommandOut()
    {
        ActionSet actions;
        int calls = 0;
        actions.on(ActionId::ThemeDark, [&calls] { ++calls; });
        auto* const palette = new CommandPalette(actions);
        palette->show();
        auto* const line = palette->findChild<QLineEdit*>();
        QTest::keyClicks(line, u"dark"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(calls, 1);
    }

    void whatCannotBeDoneIsNotInTheWay()
    {
        ActionSet actions;
        actions.action(ActionId::Save)->setEnabled(false);
        CommandPalette palette(actions);
        palette.setFilter(u"save"_s);
        QCOMPARE(palette.chosen(), u"Save As…"_s);
    }

    void lettersMustStandInTheirOrder()
    {
        QVERIFY(matchScore(u"fn"_s, u"Find Next"_s));
        QVERIFY(!matchScore(u"nf"_s, u"Find"_s));
        QVERIFY(*matchScore(u"find"_s, u"Find"_s) > *matchScore(u"find"_s, u"File Indent"_s));
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
