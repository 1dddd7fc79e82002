// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/docks/scrolledpage.h"
#include "gui/program.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStatusBar>
#include <QVBoxLayout>

#include <memory>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallScreen{640, 480};

/// How small each part of the window can be, for whoever has to make one smaller.
QString sizesIn(const QWidget& window)
{
    QString sizes;
    for (const QWidget* const part : window.findChildren<QWidget*>()) {
        const QSize least = part->minimumSizeHint().expandedTo(part->minimumSize());
        const bool isPart = part->isVisible() && (least.width() > 250 || least.height() > 150);
        if (isPart)
            sizes += u"\n%1 %2 in %3: %4 x %5"_s
                         .arg(QString::fromLatin1(part->metaObject()->className()), part->objectName(),
                              part->parentWidget()->objectName())
                         .arg(least.width())
                         .arg(least.height());
    }
    return sizes;
}

} // namespace

/// The whole window has its place on a screen of 640 by 480.
class TestSmallScreen : public QObject {
    Q_OBJECT

private:
    static void verifyFits(Program& program)
    {
        QCoreApplication::processEvents();
        const QSize least = program.window.minimumSizeHint();
        QVERIFY2(least.width() <= smallScreen.width() && least.height() <= smallScreen.height(),
                 qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height()) + sizesIn(program.window)));
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void itOpensNoLargerThanTheScreen()
    {
        const Program program("x");
        const QSize screen = program.window.screen()->availableSize();
        QVERIFY(program.window.width() <= screen.width() && program.window.height() <= screen.height());
    }

    void theWelcomeFits()
    {
        Program program("x");
        verifyFits(program);
    }

    void aDocumentWithASelectionFits()
    {
        Program program(std::string(100'000, 'x'));
        program.open();
        verifyFits(program);
        program.trigger(ActionId::SelectAll);
        verifyFits(program);
    }

    void allPanelsFit()
    {
        Program program("0123456789");
        program.open();
        for (const ActionId id : {ActionId::ShowText, ActionId::ShowChanges, ActionId::ShowHistory,
                                  ActionId::ShowBookmarks, ActionId::ShowResults, ActionId::ShowOutside}) {
            if (!program.window.actionSet().action(id)->isChecked())
                program.trigger(id);
        }
        verifyFits(program);
    }

    void onlyAPageThatDoesNotFitIsScrolled()
    {
        auto* const page = new QWidget;
        auto* const rows = new QVBoxLayout(page);
        auto* const text = new QLabel(u"A sentence of several words"_s);
        text->setWordWrap(true);
        rows->addWidget(text);
        // It likes to be higher than it must be.
        rows->addWidget(new QListWidget);
        const std::unique_ptr<QScrollArea> area(scrolled(page));
        const QScrollBar* const bar = area->verticalScrollBar();
        area->resize(300, 170);
        area->show();
        QTRY_COMPARE(page->height(), area->viewport()->height());
        QCOMPARE(bar->maximum(), 0);
        area->resize(300, 60);
        QTRY_VERIFY(bar->maximum() > 0);
        QVERIFY(page->height() < 170);
        area->resize(300, 170);
        QTRY_COMPARE(bar->maximum(), 0);
    }

    void theFindBarFits_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= static_cast<int>(FindBar::Kind::Changes); ++kind)
            QTest::addRow("kind %d", kind) << kind;
    }
    void theFindBarFits()
    {
        QFETCH(int, kind);
        Program program("0123456789");
        program.open();
        program.trigger(ActionId::Replace);
        program.window.findBar().setKind(static_cast<FindBar::Kind>(kind));
        verifyFits(program);
    }

    void aLongJobFits()
    {
        Program program(std::string(100'000, 'x'));
        program.open();
        program.trigger(ActionId::SelectAll);
        program.window.statusBar()->findChild<QProgressBar*>()->parentWidget()->show();
        verifyFits(program);
    }

    void aMessageFits()
    {
        Program program("0123456789");
        program.open(Access::Read);
        program.type(u"4"_s);
        QVERIFY(!program.banner(BannerStack::Subject::Mode).isEmpty());
        verifyFits(program);
    }
};

QTEST_MAIN(TestSmallScreen)
#include "tst_smallscreen.moc"
