// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/interrupteddialog.h"
#include "gui/model/findingtext.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace hexfolio;
using What = RecoveryFinding::What;
using Wish = InterruptedDialog::Wish;

namespace {

RecoveryFinding found(What what, const char* target, JournalHeader::Kind kind = JournalHeader::Kind::InPlace)
{
    RecoveryFinding finding{.what = what, .kind = kind};
    finding.entry.targetPath = target;
    finding.entry.path = std::string(target) + "-journal";
    return finding;
}

bool isEnabled(const InterruptedDialog& dialog, const char* button)
{
    return dialog.findChild<QPushButton*>(QLatin1StringView(button))->isEnabled();
}

void press(const InterruptedDialog& dialog, const char* button)
{
    dialog.findChild<QPushButton*>(QLatin1StringView(button))->click();
}

QTreeWidget& tableOf(const InterruptedDialog& dialog)
{
    return *dialog.findChild<QTreeWidget*>();
}

} // namespace

class TestInterruptedDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsPossibleIsOffered_data()
    {
        QTest::addColumn<RecoveryFinding>("finding");
        QTest::addColumn<QByteArray>("offers"); // again, complete, roll back, discard
        QTest::newRow("other bytes") << found(What::OtherBytes, "/a") << QByteArray("-crd");
        QTest::newRow("a shift with other bytes")
            << found(What::OtherBytes, "/a", JournalHeader::Kind::Shift) << QByteArray("---d");
        QTest::newRow("another file") << found(What::OtherFile, "/a") << QByteArray("---d");
        QTest::newRow("gone") << found(What::TargetGone, "/a") << QByteArray("a--d");
        QTest::newRow("failed") << found(What::Failed, "/a") << QByteArray("a-rd");
        QTest::newRow("foreign") << found(What::Foreign, "/a") << QByteArray("----");
    }
    void onlyWhatIsPossibleIsOffered()
    {
        QFETCH(RecoveryFinding, finding);
        QFETCH(QByteArray, offers);
        const InterruptedDialog dialog({finding});
        QCOMPARE(isEnabled(dialog, "again"), offers[0] != '-');
        QCOMPARE(isEnabled(dialog, "complete"), offers[1] != '-');
        QCOMPARE(isEnabled(dialog, "rollBack"), offers[2] != '-');
        QCOMPARE(isEnabled(dialog, "discard"), offers[3] != '-');
    }

    void aButtonAsksForTheChosenRowAndWaitsForTheAnswer()
    {
        InterruptedDialog dialog({found(What::OtherBytes, "/one"), found(What::OtherBytes, "/two")});
        QSignalSpy wanted(&dialog, &InterruptedDialog::wanted);
        tableOf(dialog).setCurrentItem(tableOf(dialog).topLevelItem(1));
        press(dialog, "complete");
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<std::size_t>(), std::size_t{1});
        QCOMPARE(wanted[0][1].value<Wish>(), Wish::Complete);
        QVERIFY(!isEnabled(dialog, "complete"));
        QVERIFY(!isEnabled(dialog, "discard"));
    }

    void whatIsSettledGoesAndTheLastOneClosesTheDialog()
    {
        InterruptedDialog dialog({found(What::OtherBytes, "/one"), found(What::Failed, "/two")});
        dialog.open();
        dialog.settled(0);
        QCOMPARE(tableOf(dialog).topLevelItemCount(), 1);
        QCOMPARE(tableOf(dialog).topLevelItem(0)->text(0), QStringLiteral("two"));
        QVERIFY(dialog.isVisible());
        dialog.settled(0);
        QVERIFY(!dialog.isVisible());
    }

    void aRefusalSaysWhyAndOffersTheSameAgain()
    {
        InterruptedDialog dialog({found(What::OtherBytes, "/one")});
        press(dialog, "rollBack");
        dialog.refused(0, {.kind = ErrorKind::ReadOnly, .path = "/one"});
        QVERIFY(isEnabled(dialog, "rollBack"));
        QVERIFY(findingText(dialog.findings().front()).contains(QStringLiteral("read-only")));
    }

    void aPathOfSomebodyElseIsShownAsPlainText()
    {
        RecoveryFinding finding = found(What::Foreign, "/harmless");
        finding.entry.path = "/<b>bold</b>";
        const InterruptedDialog dialog({finding});
        QVERIFY(findingText(finding).contains(QStringLiteral("/<b>bold</b>")));
        QCOMPARE(tableOf(dialog).topLevelItem(0)->toolTip(0), QStringLiteral("/&lt;b&gt;bold&lt;/b&gt;"));
    }
};

QTEST_MAIN(TestInterruptedDialog)
#include "tst_interrupteddialog.moc"
