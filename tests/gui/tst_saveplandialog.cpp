// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentedits.h"
#include "gui/dialogs/saveplandialog.h"
#include "gui/filecommands.h"
#include "gui/model/saveplantext.h"
#include "program.h"

#include <QLabel>
#include <QSignalSpy>

#include <filesystem>
#include <fstream>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

namespace {

SavePlan replacing(Size bytes)
{
    return {
        .way = SavePlan::Way::ReplaceFile, .bytesToWrite = 1, .bytesToCopy = bytes, .extraSpace = bytes, .syncs = 3};
}

QString textOf(const QList<PlanFact>& facts)
{
    QString text;
    for (const PlanFact& fact : facts)
        text += (fact.isWarning ? u"! "_s : u"  "_s) + fact.title + u": "_s + fact.text + u'\n';
    return text;
}

QPushButton* button(const QDialog& dialog, QDialogButtonBox::StandardButton which)
{
    return dialog.findChild<QDialogButtonBox*>()->button(which);
}

/// Reading all of a long file would take longer than saving it.
char firstByte(const Program& program)
{
    return static_cast<char>(std::ifstream(program.path).get());
}

/// Every word that the dialog shows.
QString shown(const QDialog& dialog)
{
    QString text;
    for (const QLabel* const label : dialog.findChildren<QLabel*>())
        text += label->isVisibleTo(&dialog) ? label->text() + u'\n' : QString();
    return text;
}

} // namespace

/// What a save is about to do is said before it does it.
class TestSavePlanDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSmallSaveThatLosesNothingIsNotShown()
    {
        QVERIFY(isPlainSave(replacing(1000)));
        QVERIFY(!isPlainSave(replacing(Size{100} << 20)));
        SavePlan plan = replacing(1000);
        plan.losesOwner = true;
        QVERIFY(!isPlainSave(plan));
    }

    void lossesAreWarnedOf()
    {
        SavePlan plan = replacing(1000);
        plan.breaksHardLinks = true;
        plan.losesOwner = true;
        plan.losesAttributes = true;
        plan.isReversible = false;
        plan.isAtomic = false;
        plan.stepBytes = 4096;
        const QString text = textOf(planFacts(plan, {.links = 3, .freeSpace = Size{1} << 30}, {}));
        QVERIFY2(text.contains(u"! Other names of the file (hard links): 2 other name(s) keep the old file"_s),
                 qPrintable(text));
        QVERIFY(text.contains(u"! Owner: becomes you"_s));
        QVERIFY(text.contains(u"! Extended attributes: some are lost"_s));
        QVERIFY(text.contains(u"! Undo afterwards: not possible"_s));
        QVERIFY(text.contains(u"! After a crash"_s));
        QVERIFY(text.contains(u"  Space needed meanwhile: 1,000 byte(s) of 1 GiB"_s));
    }

    void aSaveThatLosesNothingWarnsOfNothing()
    {
        const QString text = textOf(planFacts(replacing(1000), {.freeSpace = Size{1} << 30}, {}));
        QVERIFY2(!text.contains(u'!'), qPrintable(text));
        QVERIFY(text.contains(u"Owner, permissions, attributes: stay as they are"_s));
    }

    void theTimeIsLearntFromSaves()
    {
        SavePace pace;
        QVERIFY(!pace.isMeasured());
        const SavePlan plan = replacing(1'000'000'000);
        const auto guess = pace.estimate(plan);
        QVERIFY(guess.count() > 9 && guess.count() < 11);
        pace.learn(plan, SavePace::Seconds(2.03));
        QVERIFY(pace.isMeasured());
        QVERIFY(pace.estimate(plan).count() > 1.9 && pace.estimate(plan).count() < 2.2);
        // A save of a few bytes tells of the waits only.
        pace.learn(replacing(10), SavePace::Seconds(5));
        QVERIFY(pace.estimate(plan).count() < 2.2);
        QCOMPARE(durationText(SavePace::Seconds(0.2)), u"less than a second"_s);
        QCOMPARE(durationText(SavePace::Seconds(12.4)), u"about 12 second(s)"_s);
        QCOMPARE(durationText(SavePace::Seconds(600)), u"about 10 minute(s)"_s);
    }

    void theOtherWayIsShownBeforeItIsTaken()
    {
        SavePlan plan = replacing(Size{1} << 30);
        SavePlan other{.way = SavePlan::Way::ShiftInPlace, .bytesToWrite = 1, .bytesToCopy = 4096};
        plan.alternative = std::make_shared<const SavePlan>(other);
        SavePlanDialog dialog(plan, {.path = "/some/file.bin"}, {});
        QVERIFY(shown(dialog).contains(u"file.bin"_s));
        QVERIFY(shown(dialog).contains(u"A new file is written beside the old one"_s));
        QVERIFY(shown(dialog).contains(u"There is another way"_s));
        dialog.findChild<QPushButton*>(u"useOther"_s)->click();
        QCOMPARE(dialog.plan().way, SavePlan::Way::ShiftInPlace);
        QVERIFY(shown(dialog).contains(u"Bytes are moved within the file"_s));
        dialog.findChild<QPushButton*>(u"useOther"_s)->click();
        QCOMPARE(dialog.plan().way, SavePlan::Way::ReplaceFile);
    }

    void whatLosesSomethingIsNotDoneByEnter()
    {
        SavePlan plan = replacing(1000);
        QVERIFY(button(SavePlanDialog(plan, {}, {}), QDialogButtonBox::Save) != nullptr);
        const SavePlanDialog harmless(plan, {}, {});
        QVERIFY(button(harmless, QDialogButtonBox::Save)->isDefault());
        plan.isReversible = false;
        const SavePlanDialog losing(plan, {}, {});
        QVERIFY(button(losing, QDialogButtonBox::Cancel)->isDefault());
        QVERIFY(!button(losing, QDialogButtonBox::Save)->isDefault());
    }

    void aLongSaveIsShownAndThenRuns()
    {
        Program program(std::string(std::size_t{70} << 20, 'x'));
        program.open();
        program.window.currentTab()->context().document().edits().insert(0, bytesOf("A")).value();
        program.trigger(ActionId::Save);
        auto* const dialog = program.window.findChild<SavePlanDialog*>();
        QVERIFY(dialog != nullptr);
        QTest::qWait(50);
        QCOMPARE(firstByte(program), 'x');
        const QSignalSpy said(program.window.findChild<FileCommands*>(), &FileCommands::said);
        button(*dialog, QDialogButtonBox::Save)->click();
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 120'000);
        QVERIFY(said.front().front().toString().startsWith(u"Saved and verified"_s));
        QCOMPARE(firstByte(program), 'A');
        QCOMPARE(std::filesystem::file_size(program.path), (std::uintmax_t{70} << 20) + 1);
    }

    void aPlanThatIsNotWantedWritesNothing()
    {
        Program program(std::string(std::size_t{70} << 20, 'x'));
        program.open();
        program.window.currentTab()->context().document().edits().insert(0, bytesOf("A")).value();
        program.trigger(ActionId::Save);
        auto* const dialog = program.window.findChild<SavePlanDialog*>();
        QVERIFY(dialog != nullptr);
        button(*dialog, QDialogButtonBox::Cancel)->click();
        QTest::qWait(100);
        QCOMPARE(firstByte(program), 'x');
        QVERIFY(program.window.currentTab()->document().isModified());
    }
};

QTEST_MAIN(TestSavePlanDialog)
#include "tst_saveplandialog.moc"
