// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/livejobs.h"

#include "document/documentmode.h"
#include "gui/program.h"
#include "gui/tabarea.h"
#include "gui/tabsaver.h"

#include <cstddef>
#include <filesystem>
#include <iterator>
#include <system_error>

#include <csignal>
#include <sys/resource.h>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr Size longFile = Size{8} << 20;

/// No file of this program can grow beyond `size` bytes while it lives; writing further is an error (setrlimit(2)).
class FileSizeLimit {
public:
    explicit FileSizeLimit(Size size)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{size, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit m_before{};
};

bool isWorking(Program& program)
{
    return program.window.currentTab()->context().document().mode().isWorkingLive();
}

std::ptrdiff_t listedJournals(const Program& program)
{
    std::error_code error;
    const std::filesystem::directory_iterator entries(program.state.journals(), error);
    return error ? 0 : std::distance(entries, std::filesystem::directory_iterator());
}

} // namespace

/// Live mode in the window, where what is done in the file is done in jobs.
class TestLiveJobs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedShowsAtOnceAndReachesTheFile()
    {
        Program program("0123456789");
        program.open(Access::Write);
        program.type(u"4142"_s);
        QCOMPARE(program.text(), std::string("AB23456789"));
        QTRY_COMPARE(program.onDisk(), std::string("AB23456789"));
        QTRY_VERIFY(!isWorking(program));
        program.trigger(ActionId::Undo);
        QTRY_COMPARE(program.onDisk(), std::string("0123456789"));
        QTRY_VERIFY(!isWorking(program));
        QCOMPARE(program.text(), std::string("0123456789"));
        program.trigger(ActionId::Redo);
        QTRY_COMPARE(program.text(), std::string("AB23456789"));
        QVERIFY(program.banner(BannerStack::Subject::Error).isEmpty());
    }

    void theWindowGoesOnWhileALongEditIsMade()
    {
        Program program(std::string(longFile, 'x'));
        program.open(Access::Write);
        program.trigger(ActionId::ToggleInsert);
        program.type(u"41"_s);
        // The first digit is a byte of its own that is being inserted; the second one has to wait for it.
        QVERIFY(isWorking(program));
        QCOMPARE(program.window.currentTab()->document().size(), longFile + 1);
        QTRY_VERIFY_WITH_TIMEOUT(!isWorking(program), 60'000);
        QCOMPARE(std::filesystem::file_size(program.path), longFile + 1);
    }

    void stepsAskedForWhileOneIsTakenBackQueueUp()
    {
        Program program(std::string(longFile, 'x'));
        program.open(Access::Write);
        program.trigger(ActionId::ToggleInsert);
        program.type(u"4"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!isWorking(program), 60'000);
        program.trigger(ActionId::Undo);
        QVERIFY(isWorking(program));
        QVERIFY(!program.window.actionSet().action(ActionId::Undo)->isEnabled());
        QVERIFY(program.window.actionSet().action(ActionId::Redo)->isEnabled());
        program.trigger(ActionId::Redo);
        QVERIFY(program.window.actionSet().action(ActionId::Undo)->isEnabled());
        QVERIFY(program.banner(BannerStack::Subject::Error).isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!isWorking(program), 60'000);
        QCOMPARE(program.window.currentTab()->document().size(), longFile + 1);
        QCOMPARE(std::filesystem::file_size(program.path), longFile + 1);
    }

    void aRefusedEditIsTakenBackAndTold()
    {
        Program program("0123456789");
        program.open(Access::Write);
        {
            const FileSizeLimit limit(10);
            program.type(u"41"_s);
            QTRY_VERIFY(!program.banner(BannerStack::Subject::Error).isEmpty());
        }
        QCOMPARE(program.text(), std::string("0123456789"));
        QCOMPARE(program.onDisk(), std::string("0123456789"));
        QTRY_VERIFY(!isWorking(program));
        program.type(u"4"_s);
        QTRY_COMPARE(program.onDisk(), std::string("0A23456789"));
    }

    void closingWaitsForWhatIsUnderWay()
    {
        Program program("0123456789");
        program.open(Access::Write);
        program.type(u"4142"_s);
        program.trigger(ActionId::Close);
        QTRY_VERIFY(program.window.currentTab() == nullptr);
        QCOMPARE(program.onDisk(), std::string("AB23456789"));
    }

    void savingWaitsForItToo()
    {
        Program program("0123456789");
        program.open(Access::Write);
        program.type(u"4142"_s);
        program.trigger(ActionId::Save);
        QTRY_COMPARE(program.onDisk(), std::string("AB23456789"));
        QTRY_VERIFY(!isWorking(program));
        QVERIFY(program.banner(BannerStack::Subject::Error).isEmpty());
    }

    void aJournalOfEachFileIsListedInTheStateOfTheProgram()
    {
        Program program("0123456789");
        program.open(Access::Write);
        QCOMPARE(listedJournals(program), 0);
        program.type(u"4142"_s);
        QTRY_COMPARE(listedJournals(program), 1);
        program.trigger(ActionId::New);
        program.type(u"43"_s);
        program.window.currentTab()->saver().saveAs(program.folder.path("new"));
        QTRY_VERIFY(!program.window.currentTab()->path().isEmpty());
        program.trigger(ActionId::ModeLive);
        QTRY_COMPARE(program.window.currentTab()->document().access(), Access::Write);
        program.type(u"44"_s);
        QTRY_COMPARE(listedJournals(program), 2);
    }

    void theModeIsSwitchedInAJob()
    {
        Program program("0123456789");
        program.open();
        program.trigger(ActionId::ModeLive);
        QTRY_COMPARE(program.window.currentTab()->document().access(), Access::Write);
        program.type(u"4142"_s);
        program.trigger(ActionId::ModePreview);
        QTRY_COMPARE(program.window.currentTab()->document().access(), Access::Copy);
        QCOMPARE(program.onDisk(), std::string("AB23456789"));
        program.type(u"43"_s);
        QVERIFY(program.window.currentTab()->document().isModified());
        QCOMPARE(program.onDisk(), std::string("AB23456789"));
    }
};

QTEST_MAIN(TestLiveJobs)
#include "tst_livejobs.moc"
