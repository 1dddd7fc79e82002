// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/recoverydialog.h"

#include "document/documentedits.h"
#include "gui/lefttorecover.h"
#include "gui/model/recoveredchangesmodel.h"
#include "gui/model/recoverymodel.h"
#include "support/tempfile.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <filesystem>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

namespace {

/// Files whose edits a dead program left behind.
class Left {
public:
    void edit(const std::string& name, std::string_view content, Offset at, std::string_view bytes)
    {
        leaveEdits(state().recovery(), m_folder.file(name, content), [&](Document& document) {
            QVERIFY(document.edits().overwrite(at, bytesOf(bytes)).has_value());
            QVERIFY(document.edits().insert(document.size(), bytesOf("end")).has_value());
        });
    }
    void becomes(const std::string& name, std::string_view content) { (void)m_folder.file(name, content); }
    void remove(const std::string& name) { std::filesystem::remove(m_folder.path(name)); }
    [[nodiscard]] std::vector<std::shared_ptr<EditRecovery>> found()
    {
        std::vector<std::shared_ptr<EditRecovery>> all;
        for (EditRecovery& one : EditRecovery::findAll(m_io, state()))
            all.push_back(std::make_shared<EditRecovery>(std::move(one)));
        return all;
    }

private:
    [[nodiscard]] StateFolder state() const { return StateFolder(m_folder.path("state")); }

    TempFolder m_folder;
    PosixIo m_io;
};

QString cell(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

/// What the program asks after a crash.
class TestRecoveryDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void documentsAndChangesAreRows()
    {
        Left left;
        left.edit("a.bin", "0123456789", 3, "xy");
        RecoveryModel documents;
        const QAbstractItemModelTester first(&documents, QAbstractItemModelTester::FailureReportingMode::QtTest);
        RecoveredChangesModel changes;
        const QAbstractItemModelTester second(&changes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        documents.setFound(left.found());
        QCOMPARE(documents.rowCount(), 1);
        QCOMPARE(cell(documents, 0, RecoveryModel::FileColumn), u"a.bin"_s);
        QCOMPARE(cell(documents, 0, RecoveryModel::EditsColumn), u"2"_s);
        QCOMPARE(cell(documents, 0, RecoveryModel::BytesColumn), u"5"_s);
        QCOMPARE(cell(documents, 0, RecoveryModel::StateColumn), u"file unchanged"_s);
        changes.setRecovery(documents.share(0));
        QCOMPARE(changes.rowCount(), 2);
        QCOMPARE(cell(changes, 0, RecoveredChangesModel::VerdictColumn), u"applies"_s);
        QCOMPARE(cell(changes, 0, RecoveredChangesModel::OffsetColumn), u"00000003"_s);
        QVERIFY(cell(changes, 0, RecoveredChangesModel::BytesColumn).contains(u"78 79  xy"_s));
        QCOMPARE(cell(changes, 1, RecoveredChangesModel::KindColumn), u"Inserted"_s);
        changes.setRecovery(nullptr);
        QCOMPARE(changes.rowCount(), 0);
    }

    void aChangedFileSaysWhatIsInConflict()
    {
        Left left;
        left.edit("a.bin", "0123456789abcdefghij", 3, "xy");
        left.becomes("a.bin", "0123!56789abcdefghij");
        RecoveryModel documents;
        documents.setFound(left.found());
        QVERIFY(cell(documents, 0, RecoveryModel::StateColumn).startsWith(u"file changed, 1 conflict"_s));
        QVERIFY(RecoveryModel::explanation(documents.at(0)).contains(u"1 of 2"_s));
        RecoveredChangesModel changes;
        changes.setRecovery(documents.share(0));
        QCOMPARE(cell(changes, 0, RecoveredChangesModel::VerdictColumn), u"conflict"_s);
        QCOMPARE(cell(changes, 1, RecoveredChangesModel::VerdictColumn), u"applies"_s);
    }

    void returnRecoversTheChosenDocument()
    {
        Left left;
        left.edit("a.bin", "0123456789", 3, "xy");
        left.edit("b.bin", "0123456789", 3, "xy");
        RecoveryDialog dialog;
        dialog.setFound(left.found());
        dialog.show();
        const QSignalSpy wanted(&dialog, &RecoveryDialog::recoverWanted);
        auto* const table = dialog.findChild<QTableView*>(u"documents"_s);
        QVERIFY(dialog.findChild<QPushButton*>(u"recover"_s)->isEnabled());
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(wanted.count() >= 1);
        QCOMPARE(wanted.at(0).at(0).toInt(), 1);
        dialog.tell(u"It cannot be done."_s);
        QVERIFY(dialog.findChild<QLabel*>(u"error"_s)->isVisible());
        dialog.setFound({});
        QVERIFY(!dialog.isVisible());
    }

    void aFileThatIsGoneCanOnlyWait()
    {
        Left left;
        left.edit("a.bin", "0123456789", 3, "xy");
        left.remove("a.bin");
        RecoveryDialog dialog;
        dialog.setFound(left.found());
        QVERIFY(!dialog.findChild<QPushButton*>(u"recover"_s)->isEnabled());
        QVERIFY(dialog.findChild<QPushButton*>(u"discard"_s)->isEnabled());
        QVERIFY(dialog.findChild<QLabel*>(u"explanation"_s)->text().contains(u"Put the file back"_s));
    }

    void discardingAsksFirst()
    {
        Left left;
        left.edit("a.bin", "0123456789", 3, "xy");
        RecoveryDialog dialog;
        dialog.setFound(left.found());
        dialog.show();
        const QSignalSpy wanted(&dialog, &RecoveryDialog::discardWanted);
        dialog.findChild<QPushButton*>(u"discard"_s)->click();
        QCOMPARE(wanted.count(), 0);
        pressButtonOf(dialog, "Discard"_L1);
        QCOMPARE(wanted.count(), 1);
    }

    void namesFromOutsideStayPlainText()
    {
        Left left;
        left.edit("<b>a.bin", "0123456789", 3, "xy");
        left.remove("<b>a.bin");
        RecoveryDialog dialog;
        dialog.setFound(left.found());
        for (const char* const name : {"question", "explanation", "error"})
            QCOMPARE(dialog.findChild<QLabel*>(QLatin1StringView(name))->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(TestRecoveryDialog)
#include "tst_recoverydialog.moc"
