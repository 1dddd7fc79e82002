// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/patchcommands.h"

#include "document/documentedits.h"
#include "document/documentsteps.h"
#include "gui/diskcomparison.h"
#include "gui/program.h"
#include "gui/review/reviewmodel.h"
#include "gui/review/reviewpage.h"
#include "gui/reviewdialog.h"

#include <QFileDialog>
#include <QScreen>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

namespace {

struct PatchProgram : Program {
    using Program::Program;
    [[nodiscard]] PatchCommands& patches() { return *window.findChild<PatchCommands*>(); }
    [[nodiscard]] QString file(const std::string& name) const { return QString::fromStdString(folder.path(name)); }
    [[nodiscard]] Document& document() { return window.currentTab()->context().document(); }
    void wait() { QTRY_VERIFY(!patches().job().isRunning()); }
    void exportTo(const std::string& name, PatchFormat format)
    {
        patches().exportTo(*window.currentTab(), file(name), format);
        wait();
    }
    void apply(const std::string& name)
    {
        patches().apply(*window.currentTab(), file(name));
        wait();
    }
};

} // namespace

/// Patches out of and into the window, and the review in its own window and before edits are lost.
class TestPatchCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void whatIsExportedIsAppliedAsOneStep_data()
    {
        QTest::addColumn<PatchFormat>("format");
        QTest::newRow("json") << PatchFormat::Text;
        QTest::newRow("json.gz") << PatchFormat::Gzip;
        QTest::newRow("ips") << PatchFormat::Ips;
        QTest::newRow("bps") << PatchFormat::Bps;
    }
    void whatIsExportedIsAppliedAsOneStep()
    {
        QFETCH(const PatchFormat, format);
        PatchProgram program("0123456789");
        program.open();
        QVERIFY(program.document().edits().overwrite(2, bytesOf("AB")));
        QVERIFY(program.document().edits().insert(5, bytesOf("xyz")));
        const std::string edited = program.text();
        program.exportTo("p", format);
        QVERIFY(program.document().edits().discard());
        const QSignalSpy said(&program.patches(), &PatchCommands::said);
        program.apply("p");
        QCOMPARE(program.text(), edited);
        QCOMPARE(said.size(), 1);
        QVERIFY(program.document().steps().undo());
        QCOMPARE(program.text(), "0123456789");
        QCOMPARE(program.onDisk(), "0123456789");
    }

    void aPatchOfAnotherFileChangesNothing()
    {
        PatchProgram program("0123456789");
        program.open();
        QVERIFY(program.document().edits().overwrite(2, bytesOf("AB")));
        program.exportTo("p", PatchFormat::Text);
        QVERIFY(program.document().edits().discard());
        QVERIFY(program.document().edits().overwrite(9, bytesOf("-")));
        program.apply("p");
        QCOMPARE(program.text(), "012345678-");
        QVERIFY(program.banner(BannerStack::Subject::Error).contains(u"not the file that this patch was made for"_s));
    }

    void aPatchThatIsAppliedAlreadyMayBeReverted()
    {
        PatchProgram program("0123456789");
        program.open();
        QVERIFY(program.document().edits().overwrite(2, bytesOf("AB")));
        program.exportTo("p", PatchFormat::Text);
        program.apply("p");
        QVERIFY(program.banner(BannerStack::Subject::Error).contains(u"applied to the document already"_s));
        program.window.currentTab()->banners().offers(BannerStack::Subject::Error).front()->trigger();
        program.wait();
        QCOMPARE(program.text(), "0123456789");
    }

    void whatIsNoPatchIsSaid()
    {
        PatchProgram program("0123456789");
        program.open();
        QCOMPARE(program.folder.file("p", "hello"), program.folder.path("p"));
        program.apply("p");
        QVERIFY(program.banner(BannerStack::Subject::Error).contains(u"not a patch"_s));
    }

    void inReadModeAPatchIsRefused()
    {
        PatchProgram program("0123456789");
        program.open(Access::Read);
        QCOMPARE(program.folder.file("p", "PATCH\1\1\1EOF"), program.folder.path("p"));
        program.apply("p");
        QVERIFY(!program.banner(BannerStack::Subject::Mode).isEmpty());
    }

    void aPatchNeverReplacesTheFileItIsFor()
    {
        PatchProgram program("0123456789");
        program.open();
        QVERIFY(program.document().edits().overwrite(2, bytesOf("AB")));
        program.exportTo("file", PatchFormat::Text);
        QCOMPARE(program.onDisk(), "0123456789");
        QVERIFY(program.banner(BannerStack::Subject::Error).contains(u"choose another name"_s));
        program.trigger(ActionId::ExportPatch);
        const auto* const dialog = program.window.findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->selectedFiles().value(0), program.file("file.json"));
    }

    void withoutChangesThereIsNothingToExport()
    {
        PatchProgram program("0123456789");
        program.open();
        program.trigger(ActionId::ExportPatch);
        QVERIFY(program.banner(BannerStack::Subject::Error).contains(u"no unsaved changes"_s));
        QVERIFY(program.window.findChild<QFileDialog*>() == nullptr);
    }

    void theReviewFitsOnTheScreen()
    {
        Program program("0123456789");
        program.open();
        program.trigger(ActionId::ReviewChanges);
        const auto* const review = program.window.findChild<ReviewDialog*>();
        QVERIFY(review != nullptr);
        const auto* const save = review->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
        QVERIFY(!save->isEnabled());
        program.type(u"41"_s);
        QVERIFY(save->isEnabled());
        program.trigger(ActionId::Undo);
        QVERIFY(!save->isEnabled());
        const QSize screen = review->screen()->availableSize();
        QCOMPARE_LE(review->width(), screen.width());
        QCOMPARE_LE(review->height(), screen.height());
    }

    void theReviewHasAWindowOfItsOwnForEachDocument()
    {
        PatchProgram program("0123456789");
        program.open();
        program.type(u"41"_s);
        program.trigger(ActionId::ReviewChanges);
        program.trigger(ActionId::ReviewChanges);
        const auto open = program.window.findChildren<ReviewDialog*>();
        QCOMPARE(open.size(), 1);
        QTRY_COMPARE(open.front()->page().model().rowCount(), 1);
        open.front()->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
        QTRY_COMPARE(program.onDisk(), "A123456789");
        QTRY_COMPARE(open.front()->page().model().rowCount(), 0);
        program.trigger(ActionId::Close);
        QTRY_VERIFY(program.window.findChild<ReviewDialog*>() == nullptr);
    }

    void whatAnotherProgramWroteIsComparedWithTheDocument()
    {
        PatchProgram program("0123456789abcdef0123456789abcdef0123456789ABCDEF");
        program.open();
        QVERIFY(program.document().edits().overwrite(0, bytesOf("X")));
        QCOMPARE(program.folder.file("other", "0123456789abcdef0123456789abcdef0123456789ABCDEFhello"),
                 program.folder.path("other"));
        QCOMPARE(::rename(program.folder.path("other").c_str(), program.path.c_str()), 0);
        auto& comparison = *program.window.findChild<DiskComparison*>();
        comparison.compare(program.window.currentTab());
        QTRY_VERIFY(!comparison.job().isRunning());
        auto* const review = program.window.findChild<ReviewDialog*>();
        QVERIFY(review != nullptr && review->isVisible());
        QCOMPARE(review->page().model().rowCount(), 2);
        QCOMPARE(review->page().model().changeAt(0).kind, Change::Kind::Overwritten);
        QCOMPARE(review->page().model().changeAt(1).kind, Change::Kind::Removed);
        review->page().revertChosen();
        QVERIFY(program.text().starts_with("X12"));
    }

    void leavingPreviewReviewsFirst()
    {
        PatchProgram program("0123456789");
        program.open();
        program.type(u"41"_s);
        program.trigger(ActionId::ModeRead);
        auto* const question = program.window.findChild<UnsavedQuestion*>();
        QVERIFY(question != nullptr);
        auto* const review = question->findChild<ReviewPage*>();
        QTRY_COMPARE(review->model().rowCount(), 1);
        // Showing the change in the document means to stay.
        review->goToChosen();
        QTRY_VERIFY(!program.isAsking());
        QCOMPARE(program.window.currentTab()->document().access(), Access::Copy);
        QCOMPARE(program.window.currentTab()->context().selection(), (Range{0, 1}));
        program.trigger(ActionId::ModeRead);
        program.answer(QDialogButtonBox::Save);
        QTRY_COMPARE(program.window.currentTab()->document().access(), Access::Read);
        QCOMPARE(program.onDisk(), "A123456789");
    }

    void eachOfSeveralDocumentsCanBeReviewed()
    {
        PatchProgram program("0123456789");
        program.open();
        program.type(u"41"_s);
        const std::string other = program.folder.file("other", "abcdefghij");
        program.window.openFiles({QString::fromStdString(other)});
        QTRY_COMPARE(program.window.currentTab()->name(), u"other"_s);
        QVERIFY(program.document().edits().erase({0, 5}));
        program.trigger(ActionId::CloseAll);
        auto* const question = program.window.findChild<UnsavedQuestion*>();
        auto* const review = question->findChild<ReviewPage*>();
        auto* const documents = question->findChild<QTreeWidget*>();
        QTRY_COMPARE(review->model().rowCount(), 1);
        QCOMPARE(review->model().changeAt(0).kind, Change::Kind::Overwritten);
        documents->setCurrentItem(documents->topLevelItem(1));
        QTRY_COMPARE(review->model().rowCount(), 1);
        QTRY_COMPARE(review->model().changeAt(0).kind, Change::Kind::Removed);
        program.answer(QDialogButtonBox::Cancel);
    }
};

QTEST_MAIN(TestPatchCommands)
#include "tst_patchcommands.moc"
