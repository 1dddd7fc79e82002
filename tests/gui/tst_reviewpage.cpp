// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/reviewpage.h"

#include "document/documentedits.h"
#include "document/documentsteps.h"
#include "gui/desk.h"
#include "gui/review/revertededit.h"
#include "gui/review/reviewmodel.h"
#include "gui/review/reviewpane.h"
#include "gui/review/reviewtext.h"
#include "support/naivebytes.h"
#include "support/seed.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

/// A review of a document, on screen.
struct Review {
    Desk desk;
    ReviewPage page;

    template <class Content> explicit Review(const Content& content) : desk(content)
    {
        page.resize(1400, 700);
        page.setContext(&desk.context());
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the review was not shown");
    }
    ReviewModel& model() { return page.model(); }
    QTableView& list() { return *page.findChild<QTableView*>(); }
    ReviewPane& pane() { return *page.findChild<ReviewPane*>(); }
    QLineEdit& field(const QString& name) { return *page.findChild<QLineEdit*>(name); }
    [[nodiscard]] QString summary() const { return page.findChild<QLabel*>(u"summary"_s)->text(); }
    void press(Qt::Key key)
    {
        list().setFocus();
        QTest::keyClick(&list(), key);
    }
    void choose(int row) { list().setCurrentIndex(list().model()->index(row, 1)); }
};

void editThreePlaces(Document& document)
{
    QVERIFY(document.edits().overwrite(10, bytesOf("AB")));
    QVERIFY(document.edits().insert(100, bytesOf("hello")));
    QVERIFY(document.edits().erase({200, 230}));
}

} // namespace

/// The review as a user meets it.
class TestReviewPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theListFollowsTheEdits()
    {
        Review review(countedBytes(1000));
        const QAbstractItemModelTester tester(&review.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(review.model().rowCount(), 0);
        editThreePlaces(review.desk.document());
        QTRY_COMPARE(review.model().rowCount(), 3);
        QVERIFY2(review.summary().contains(u"2 byte(s) overwritten, 5 inserted, 30 removed"_s),
                 qPrintable(review.summary()));
        QVERIFY(review.desk.document().steps().undo());
        QTRY_COMPARE(review.model().rowCount(), 2);
    }

    void oneChangeIsRevertedAndTheOthersStayAccepted()
    {
        Review review(countedBytes(1000));
        editThreePlaces(review.desk.document());
        QTRY_COMPARE(review.model().rowCount(), 3);
        review.choose(2);
        review.press(Qt::Key_Space);
        QVERIFY(review.model().isAccepted(review.model().changeAt(2)));
        review.choose(1);
        review.press(Qt::Key_Delete);
        QCOMPARE(review.model().rowCount(), 2);
        QCOMPARE(review.desk.document().size(), 970U);
        // It moved, because the insertion before it is gone.
        QVERIFY(review.model().isAccepted(review.model().changeAt(1)));
        QVERIFY(review.summary().contains(u"1 accepted"_s));
        QVERIFY(review.desk.document().steps().undo());
        QTRY_COMPARE(review.model().rowCount(), 3);
    }

    void severalChangesAreRevertedAtOnce()
    {
        Review review(countedBytes(1000));
        editThreePlaces(review.desk.document());
        QTRY_COMPARE(review.model().rowCount(), 3);
        review.list().selectAll();
        review.press(Qt::Key_Delete);
        QCOMPARE(review.model().rowCount(), 0);
        QVERIFY(!review.desk.document().isModified());
        // One step brings them all back.
        QVERIFY(review.desk.document().steps().undo());
        QTRY_COMPARE(review.model().rowCount(), 3);
        QVERIFY(review.desk.document().steps().redo());
        QTRY_COMPARE(review.model().rowCount(), 0);
        QVERIFY(review.page.findChild<QLabel*>(u"empty"_s)->text().startsWith(u"No changes"_s));
    }

    void someOfTheChangesAreRevertedAtOnce()
    {
        SeededRandom random;
        for (int round = 0; round < 200; ++round) {
            Desk desk(countedBytes(random.between(1, 800)));
            Document& document = desk.document();
            for (auto steps = random.between(1, 8); steps > 0; --steps) {
                const Offset at = random.below(document.size() + 1);
                const Range range{at, random.between(at, std::min(document.size(), at + 60))};
                switch (random.below(4)) {
                case 0: QVERIFY(document.edits().fill(range, bytesOf("F"))); break;
                case 1: QVERIFY(document.edits().insert(at, bytesOf("inserted"))); break;
                case 2: QVERIFY(document.edits().erase(range)); break;
                default: QVERIFY(document.edits().relocate(random.below(2) == 0 ? 0 : document.size(), range)); break;
                }
            }
            const ChangeList list = document.changes();
            std::vector<Change> chosen;
            for (const Change& change : list.changes()) {
                if (random.below(2) == 0 && change.kind != Change::Kind::Moved)
                    chosen.push_back(change);
            }
            const auto edit = revertedEdit(list, chosen, document.onDisk(), document.snapshot());
            QCOMPARE(edit.has_value(), !chosen.empty());
            if (!edit)
                continue;
            NaiveBytes made = allBytesOf(document.snapshot());
            replaceNaively(made, edit->replaced, allBytesOf(edit->content));
            // The twin: on plain bytes, from the end.
            NaiveBytes expected = allBytesOf(document.snapshot());
            for (auto change = chosen.rbegin(); change != chosen.rend(); ++change)
                replaceNaively(expected, change->now, allBytesOf(document.onDisk().slice(change->replaced())));
            QVERIFY(made == expected);
        }
    }

    void acceptingGoesOnToTheNextChange()
    {
        Review review(countedBytes(1000));
        editThreePlaces(review.desk.document());
        QTRY_COMPARE(review.model().rowCount(), 3);
        review.press(Qt::Key_Space);
        QCOMPARE(review.list().currentIndex().row(), 1);
        QCOMPARE(review.pane().current(), 1U);
        review.page.previousChange();
        review.press(Qt::Key_Space);
        QVERIFY(!review.model().isAccepted(review.model().changeAt(0)));
    }

    void nextAndPreviousGoRound()
    {
        Review review(countedBytes(1000));
        editThreePlaces(review.desk.document());
        QTRY_COMPARE(review.model().rowCount(), 3);
        for (const int row : {1, 2, 0}) {
            review.page.nextChange();
            QCOMPARE(review.list().currentIndex().row(), row);
        }
        review.page.previousChange();
        QCOMPARE(review.list().currentIndex().row(), 2);
        QVERIFY(review.pane().accessibleDescription().startsWith(u"3 of 3: Removed, 30 byte(s) at 0xC8"_s));
    }

    void theFilterShowsSomeChanges()
    {
        Review review(countedBytes(1000));
        editThreePlaces(review.desk.document());
        QTRY_COMPARE(review.model().rowCount(), 3);
        review.page.findChild<QComboBox*>(u"kind"_s)->setCurrentIndex(2);
        QCOMPARE(review.model().rowCount(), 1);
        QCOMPARE(review.model().changeAt(0).kind, Change::Kind::Inserted);
        QVERIFY(review.summary().contains(u"1 shown"_s));
        review.page.findChild<QComboBox*>(u"kind"_s)->setCurrentIndex(0);
        review.field(u"from"_s).setText(u"0x20"_s);
        review.field(u"to"_s).setText(u"150"_s);
        QTRY_COMPARE(review.model().rowCount(), 1);
        review.field(u"from"_s).clear();
        review.field(u"to"_s).clear();
        // "hello", and removed bytes: 200 and up count from 201.
        review.field(u"bytes"_s).setText(u"65 6C 6C"_s);
        QTRY_COMPARE(review.model().rowCount(), 1);
        QCOMPARE(review.model().changeAt(0).kind, Change::Kind::Inserted);
        review.field(u"bytes"_s).setText(u"CC CD CE"_s);
        QTRY_COMPARE(review.model().rowCount(), 1);
        QTRY_COMPARE(review.model().changeAt(0).kind, Change::Kind::Removed);
        review.field(u"bytes"_s).setText(u"zz"_s);
        QTRY_COMPARE(review.model().rowCount(), 3);
        QVERIFY(!review.field(u"bytes"_s).accessibleDescription().isEmpty());
    }

    void changesAreCopiedAsText()
    {
        Review review("0123456789abcdef"sv);
        QVERIFY(review.desk.document().edits().overwrite(4, bytesOf("XY")));
        QTRY_COMPARE(review.model().rowCount(), 1);
        QGuiApplication::clipboard()->clear();
        review.page.copyChosen();
        QTRY_COMPARE(QGuiApplication::clipboard()->text(),
                     u"@@ overwritten: 2 bytes at 0x4\n"
                     "- 00000004  34 35                                            |45|\n"
                     "+ 00000004  58 59                                            |XY|\n"_s);
    }

    void longChangesAreCopiedInPart()
    {
        Desk desk(Size{1} << 40);
        QVERIFY(desk.document().edits().fill({0, Size{1} << 40}, bytesOf("x")));
        Progress progress;
        const auto list = desk.document().changes();
        const std::string text =
            reviewText(list, {0}, desk.document().onDisk(), desk.document().snapshot(), 32, progress);
        QVERIFY(text.contains("+ ... 1099511627744 more bytes\n"));
    }

    void theGridIsAskedToShowTheChange()
    {
        Review review(countedBytes(1000));
        editThreePlaces(review.desk.document());
        QTRY_COMPARE(review.model().rowCount(), 3);
        const QSignalSpy wanted(&review.desk.context(), &DocumentContext::goToRequested);
        const QSignalSpy went(&review.page, &ReviewPage::wentThere);
        review.choose(1);
        review.press(Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<Range>(), (Range{100, 105}));
        QCOMPARE(went.size(), 1);
    }

    void aTebibyteWithTenEditsIsReviewedAtOnce()
    {
        Review review(Size{1} << 40);
        for (Offset i = 0; i < 10; ++i)
            QVERIFY(review.desk.document().edits().insert(i << 36, bytesOf("here")));
        QTRY_COMPARE(review.model().rowCount(), 10);
        QVERIFY(review.pane().lines().rowCount() < 100);
        review.page.previousChange();
        QCOMPARE(review.pane().current(), 9U);
        QVERIFY(!review.pane().grab().isNull());
    }

    void aTebibyteThatWasFilledIsScrolledToItsEnd()
    {
        Review review(Size{1} << 40);
        QVERIFY(review.desk.document().edits().fill({0, Size{1} << 40}, bytesOf("x")));
        QTRY_COMPARE(review.model().rowCount(), 1);
        QTest::keyClick(&review.pane(), Qt::Key_End);
        QVERIFY(!review.pane().grab().isNull());
    }

    void theDocumentMayGoFirst()
    {
        ReviewPage page;
        {
            Desk desk(countedBytes(100));
            QVERIFY(desk.document().edits().insert(5, bytesOf("a")));
            page.setContext(&desk.context());
            QTRY_COMPARE(page.model().rowCount(), 1);
        }
        page.nextChange();
        page.revertChosen();
        page.copyChosen();
        page.goToChosen();
        QVERIFY(page.context() == nullptr);
    }
};

QTEST_MAIN(TestReviewPage)
#include "tst_reviewpage.moc"
