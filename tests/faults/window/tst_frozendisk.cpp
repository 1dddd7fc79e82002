// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentmode.h"
#include "faults/window/eventgaps.h"
#include "faults/window/otherprogram.h"
#include "gui/program.h"
#include "gui/tabsaver.h"
#include "support/loopmount.h"

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned frozenSeconds = 3;

bool freeze(int folder)
{
    return ::ioctl(folder, FIFREEZE, 0) == 0;
}

} // namespace

/// A disk that answers nobody for a while: the window goes on, and the save is done when the disk is back.
class TestFrozenDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWindowGoesOnWhileASaveWaits_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("expected");
        QTest::newRow("saved in place") << u"4142"_s << u"AB23456789"_s;
        QTest::newRow("replaced") << u"+4142"_s << u"AB0123456789"_s;
    }
    void theWindowGoesOnWhileASaveWaits()
    {
        QFETCH(QString, keys);
        QFETCH(QString, expected);
        TempFolder folder;
        // Before the program, whose threads must see the disk too.
        LoopMount disk(folder.path(""), "ext4", 32);
        if (!disk.isMounted())
            QSKIP("This machine allows no mounts.");
        const int mounted = ::open(disk.folder().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        {
            Program program("0123456789");
            program.path = disk.folder() + "/file";
            std::ofstream(program.path) << "0123456789";
            program.open();
            if (keys.startsWith(u'+'))
                program.trigger(ActionId::ToggleInsert);
            program.type(keys.mid(keys.startsWith(u'+') ? 1 : 0));
            QVERIFY(freeze(mounted));
            OtherProgram other([&] {
                ::sleep(frozenSeconds);
                ::ioctl(mounted, FITHAW, 0);
            });
            EventGaps gaps;
            program.trigger(ActionId::Save);
            QTest::qWait(frozenSeconds * 1000 / 2);
            QVERIFY(program.window.currentTab()->saver().job().isRunning());
            // Typing and looking around need no disk.
            program.type(u"43"_s);
            QVERIFY(program.text().find('C') != std::string::npos);
            QTRY_VERIFY_WITH_TIMEOUT(other.isDone(), 10'000);
            QTRY_COMPARE_WITH_TIMEOUT(program.onDisk(), expected.toStdString(), 20'000);
            QTRY_VERIFY(!program.window.currentTab()->saver().job().isRunning());
            qInfo("longest gap %.1f ms in %d turns", gaps.longest(), gaps.turns());
            QVERIFY2(gaps.longest() <= EventGaps::unnoticed, qPrintable(QString::number(gaps.longest())));
            // What was typed meanwhile is still there, and unsaved.
            QVERIFY(program.window.currentTab()->document().isModified());
        }
        ::close(mounted);
    }

    void theWindowGoesOnWhileALiveEditWaits()
    {
        TempFolder folder;
        LoopMount disk(folder.path(""), "ext4", 32);
        if (!disk.isMounted())
            QSKIP("This machine allows no mounts.");
        const int mounted = ::open(disk.folder().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        {
            Program program("");
            program.path = disk.folder() + "/file";
            std::ofstream(program.path) << "0123456789";
            program.open(Access::Write);
            QVERIFY(freeze(mounted));
            OtherProgram other([&] {
                ::sleep(frozenSeconds);
                ::ioctl(mounted, FITHAW, 0);
            });
            EventGaps gaps;
            program.type(u"4142"_s);
            QTest::qWait(frozenSeconds * 1000 / 2);
            program.type(u"43"_s);
            QVERIFY(program.window.currentTab()->context().document().mode().isWorkingLive());
            QCOMPARE(program.text(), std::string("ABC3456789"));
            QTRY_VERIFY_WITH_TIMEOUT(other.isDone(), 10'000);
            QTRY_COMPARE_WITH_TIMEOUT(program.onDisk(), std::string("ABC3456789"), 20'000);
            QTRY_VERIFY(!program.window.currentTab()->context().document().mode().isWorkingLive());
            qInfo("longest gap %.1f ms in %d turns", gaps.longest(), gaps.turns());
            QVERIFY2(gaps.longest() <= 100, qPrintable(QString::number(gaps.longest())));
        }
        ::close(mounted);
    }
};

QTEST_MAIN(TestFrozenDisk)
#include "tst_frozendisk.moc"
