// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document.h"
#include "document/documentedits.h"
#include "document/documentsaving.h"
#include "document/documentsteps.h"
#include "document/saver.h"
#include "mapping/io.h"
#include "support/childprocess.h"
#include "support/loopdevice.h"
#include "support/naivebytes.h"
#include "support/tempfile.h"

#include <QTest>

#include <array>
#include <filesystem>

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

namespace fs = std::filesystem;
using Way = SavePlan::Way;

struct ::stat statusOf(const std::string& path)
{
    struct ::stat status = {};
    (void)::stat(path.c_str(), &status);
    return status;
}

std::string attributeOf(const std::string& path, const char* name)
{
    std::array<char, 200> value{};
    const ssize_t size = ::getxattr(path.c_str(), name, value.data(), value.size());
    return size < 0 ? std::string("none") : std::string(value.data(), static_cast<std::size_t>(size));
}

/// An access list (acl(5)) as it is stored: another user may read.
std::string otherMayRead()
{
    const std::array<std::uint16_t, 2> version{2, 0};
    struct Entry {
        std::uint16_t tag;
        std::uint16_t rights;
        std::uint32_t id;
    };
    constexpr std::uint32_t nobody = 0xFFFFFFFF;
    const std::array entries{Entry{1, 6, nobody}, Entry{2, 4, 1234}, Entry{4, 4, nobody}, Entry{0x10, 4, nobody},
                             Entry{0x20, 0, nobody}};
    std::string list(reinterpret_cast<const char*>(version.data()), sizeof version);
    list.append(reinterpret_cast<const char*>(entries.data()), sizeof entries);
    return list;
}

bool setMark(const std::string& path, int mark)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    int flags = 0;
    const bool isDone = ::ioctl(fd, FS_IOC_GETFLAGS, &flags) == 0
        && ::ioctl(fd, FS_IOC_SETFLAGS, &(flags = mark ? flags | mark : flags & ~(FS_IMMUTABLE_FL | FS_APPEND_FL)))
            == 0;
    ::close(fd);
    return isDone;
}

bool isRoot()
{
    return ::geteuid() == 0;
}

} // namespace

/// What saving does to a file besides its bytes.
class SaveAttributesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TempFolder> m_folder;
    std::string m_path;
    PosixIo m_io;

    StateFolder state() { return StateFolder(m_folder->path("state")); }
    Result<> save(Document& document)
    {
        Progress progress;
        return document.saving().save(m_io, progress, state());
    }
    /// An edit that keeps the length, and one that does not.
    void edit(Document& document, bool isLonger)
    {
        QVERIFY(isLonger ? document.edits().insert(2, bytesOf("abc")) : document.edits().overwrite(2, bytesOf("abc")));
    }
    static void addLengths()
    {
        QTest::addColumn<bool>("isLonger");
        QTest::newRow("in place") << false;
        QTest::newRow("another length") << true;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TempFolder>();
        m_path = m_folder->file("file", "0123456789");
    }

    void everyModeIsKept_data() { addLengths(); }
    void everyModeIsKept()
    {
        QFETCH(bool, isLonger);
        for (const ::mode_t mode : {0600U, 0644U, 0640U, 0755U, 0777U, 01666U, 02755U, 04755U, 06751U}) {
            const auto document = Document::open(m_path).value();
            QCOMPARE(::chmod(m_path.c_str(), mode), 0);
            edit(*document, isLonger);
            QVERIFY(save(*document));
            // Writing into a file takes its set-user bits away for everybody but the administrator.
            const ::mode_t wanted = isRoot() || isLonger ? mode : mode & 01777U;
            QCOMPARE(statusOf(m_path).st_mode & 07777U, wanted);
            QCOMPARE(fileBytes(m_path), allBytesOf(document->snapshot()));
        }
    }

    void ownerAndGroupAreKept_data() { addLengths(); }
    void ownerAndGroupAreKept()
    {
        QFETCH(bool, isLonger);
        if (!isRoot())
            QSKIP("only the administrator can give files away");
        QCOMPARE(::chown(m_path.c_str(), 1234, 4321), 0);
        const auto document = Document::open(m_path).value();
        edit(*document, isLonger);
        QVERIFY(save(*document));
        QCOMPARE(statusOf(m_path).st_uid, 1234U);
        QCOMPARE(statusOf(m_path).st_gid, 4321U);
    }

    void attributesAndAccessListsAreKept_data() { addLengths(); }
    void attributesAndAccessListsAreKept()
    {
        QFETCH(bool, isLonger);
        const std::string list = otherMayRead();
        if (::setxattr(m_path.c_str(), "user.note", "kept", 4, 0) != 0)
            QSKIP("this file system has no extended attributes");
        const bool hasLists = ::setxattr(m_path.c_str(), "system.posix_acl_access", list.data(), list.size(), 0) == 0;
        const auto mode = statusOf(m_path).st_mode;
        const auto document = Document::open(m_path).value();
        edit(*document, isLonger);
        QVERIFY(save(*document));
        QCOMPARE(attributeOf(m_path, "user.note"), std::string("kept"));
        if (hasLists)
            QVERIFY(attributeOf(m_path, "system.posix_acl_access") == list);
        QCOMPARE(statusOf(m_path).st_mode, mode);
    }

    void hardLinksStayNamesOfOneFile_data() { addLengths(); }
    void hardLinksStayNamesOfOneFile()
    {
        QFETCH(bool, isLonger);
        fs::create_hard_link(m_path, m_folder->path("link"));
        const auto document = Document::open(m_path).value();
        edit(*document, isLonger);
        QVERIFY(save(*document));
        QCOMPARE(statusOf(m_path).st_nlink, 2U);
        QCOMPARE(fileBytes(m_folder->path("link")), allBytesOf(document->snapshot()));
    }

    void hardLinksAreBrokenOffOnlyWithConsent()
    {
        fs::create_hard_link(m_path, m_folder->path("link"));
        const auto document = Document::open(m_path).value();
        edit(*document, true);
        SaveTask task = document->saving().task().value();
        task.plan = SavePlan(*task.plan.alternative);
        Progress progress;
        const auto refused = Saver(m_io, progress, state()).run(task);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NeedsConsent);
        QCOMPARE(fileBytes(m_path), bytesOf("0123456789"));
        task.hasConsent = true;
        auto saved = Saver(m_io, progress, state()).run(std::move(task));
        QVERIFY(saved);
        QVERIFY(document->saving().adopt(std::move(*saved)));
        QCOMPARE(fileBytes(m_path), bytesOf("01abc23456789"));
        QCOMPARE(fileBytes(m_folder->path("link")), bytesOf("0123456789"));
    }

    void symbolicLinksStayLinks_data() { addLengths(); }
    void symbolicLinksStayLinks()
    {
        QFETCH(bool, isLonger);
        fs::create_directory(m_folder->path("elsewhere"));
        fs::create_symlink("../file", m_folder->path("elsewhere/link"));
        const auto document = Document::open(m_folder->path("elsewhere/link")).value();
        edit(*document, isLonger);
        QVERIFY(save(*document));
        QVERIFY(fs::is_symlink(m_folder->path("elsewhere/link")));
        QCOMPARE(fileBytes(m_path), allBytesOf(document->snapshot()));
        QVERIFY(fs::is_empty(m_folder->path("elsewhere")) || fs::exists(m_folder->path("elsewhere/link")));
    }

    void aRunningProgramIsReplacedAndGoesOnRunning_data() { addLengths(); }
    void aRunningProgramIsReplacedAndGoesOnRunning()
    {
        QFETCH(bool, isLonger);
        const std::string program = m_folder->path("sleep");
        fs::copy_file("/usr/bin/sleep", program);
        const pid_t child = ::fork();
        if (child == 0) {
            ::execl(program.c_str(), "sleep", "30", nullptr);
            ::_exit(1);
        }
        QTRY_VERIFY(fs::read_symlink("/proc/" + std::to_string(child) + "/exe") == program);
        const auto document = Document::open(program).value();
        QCOMPARE(document->access(), Access::Copy);
        QVERIFY(isLonger ? document->edits().insert(document->size(), bytesOf("abc"))
                         : document->edits().overwrite(document->size() - 3, bytesOf("abc")));
        const auto task = document->saving().task();
        QVERIFY2(task, task ? "" : sentenceOf(task.error()).c_str());
        QCOMPARE(task->plan.way, Way::ReplaceFile);
        QVERIFY(save(*document));
        QCOMPARE(fileBytes(program), allBytesOf(document->snapshot()));
        QCOMPARE(statusOf(program).st_mode & 0111U, 0111U);
        QCOMPARE(::waitpid(child, nullptr, WNOHANG), 0);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
    }

    void whatIsMarkedUnchangeableIsAClearError_data()
    {
        QTest::addColumn<int>("mark");
        QTest::newRow("immutable") << int{FS_IMMUTABLE_FL};
        QTest::newRow("append only") << int{FS_APPEND_FL};
    }
    void whatIsMarkedUnchangeableIsAClearError()
    {
        QFETCH(int, mark);
        const auto document = Document::open(m_path).value();
        edit(*document, false);
        if (!setMark(m_path, mark))
            QSKIP("files cannot be marked here");
        const auto refused = save(*document);
        QVERIFY(setMark(m_path, 0));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::ReadOnly);
        QVERIFY(sentenceOf(refused.error()).contains("chattr"));
        QCOMPARE(fileBytes(m_path), bytesOf("0123456789"));
        QVERIFY(save(*document));
    }

    void aFolderThatMayNotBeWrittenIsNoHindrance_data() { addLengths(); }
    void aFolderThatMayNotBeWrittenIsNoHindrance()
    {
        QFETCH(bool, isLonger);
        const TempFolder outside;
        fs::permissions(outside.path(""), fs::perms(0777));
        fs::permissions(m_folder->path(""), fs::perms(0555));
        fs::permissions(m_path, fs::perms(0666));
        const auto end = inChild([&] {
            if (isRoot() && ::seteuid(65534) != 0)
                return 1;
            const auto document = Document::open(m_path).value();
            if (!(isLonger ? document->edits().insert(2, bytesOf("abc"))
                           : document->edits().overwrite(2, bytesOf("abc"))))
                return 2;
            Progress progress;
            PosixIo io;
            const StateFolder away(outside.path("state"));
            if (!document->saving().save(io, progress, away))
                return 3;
            return fs::is_empty(away.journals()) ? 0 : 4;
        });
        fs::permissions(m_folder->path(""), fs::perms(0755));
        QCOMPARE(end.code, 0);
        QCOMPARE(fileBytes(m_path), bytesOf(isLonger ? "01abc23456789" : "01abc56789"));
        QCOMPARE(std::distance(fs::directory_iterator(m_folder->path("")), fs::directory_iterator()), 1);
    }

    void aFileOfSomebodyElseStaysHis()
    {
        if (!isRoot())
            QSKIP("only the administrator can give files away");
        const TempFolder outside;
        fs::permissions(outside.path(""), fs::perms(0777));
        fs::permissions(m_folder->path(""), fs::perms(0777));
        QCOMPARE(::chown(m_path.c_str(), 1234, 1234), 0);
        fs::permissions(m_path, fs::perms(0666));
        const auto inode = statusOf(m_path).st_ino;
        const auto end = inChild([&] {
            if (::seteuid(65534) != 0)
                return 1;
            const auto document = Document::open(m_path).value();
            Progress progress;
            PosixIo io;
            if (!document->edits().insert(2, bytesOf("abc"))
                || document->saving().task()->plan.way != Way::ShiftInPlace)
                return 2;
            return document->saving().save(io, progress, StateFolder(outside.path("state"))) ? 0 : 3;
        });
        QCOMPARE(end.code, 0);
        QCOMPARE(statusOf(m_path).st_uid, 1234U);
        QCOMPARE(statusOf(m_path).st_ino, inode);
        QCOMPARE(fileBytes(m_path), bytesOf("01abc23456789"));
    }

    void aDeviceIsPatchedUnderAJournalInTheStateFolder()
    {
        const std::string image = m_folder->file("image", countedBytes(1 << 20));
        const LoopDevice device(image);
        if (device.path().empty())
            QSKIP("no loop device can be made here");
        const auto document = Document::open(device.path()).value();
        QVERIFY(document->edits().overwrite(0x200, bytesOf("master")));
        QVERIFY(document->edits().overwrite((1 << 20) - 3, bytesOf("end")));
        NaiveBytes wanted = countedBytes(1 << 20);
        replaceNaively(wanted, {0x200, 0x206}, bytesOf("master"));
        replaceNaively(wanted, {(1 << 20) - 3, 1 << 20}, bytesOf("end"));
        QVERIFY(save(*document));
        QCOMPARE(fileBytes(image), wanted);
        QVERIFY(!fs::exists("/dev/." + fs::path(device.path()).filename().string() + ".hexfolio-journal"));
        QVERIFY(fs::is_empty(state().journals()));
        QVERIFY(document->steps().undo());
        QVERIFY(save(*document));
        QVERIFY(document->steps().undo());
        QVERIFY(save(*document));
        QCOMPARE(fileBytes(image), countedBytes(1 << 20));
    }

    void aReadOnlyDeviceIsAnErrorBeforeAnythingIsWritten()
    {
        const std::string image = m_folder->file("image", countedBytes(1 << 20));
        const LoopDevice device(image, LoopDevice::Mode::ReadOnly);
        if (device.path().empty())
            QSKIP("no loop device can be made here");
        const auto target = SaveTarget::of(device.path(), nullptr);
        QVERIFY(!target);
        QVERIFY(target.error().kind == ErrorKind::ReadOnly || target.error().kind == ErrorKind::PermissionDenied);
    }

    void aFileThatSomebodyElseIsSavingIsLeftToHim_data() { addLengths(); }
    void aFileThatSomebodyElseIsSavingIsLeftToHim()
    {
        QFETCH(bool, isLonger);
        const auto document = Document::open(m_path).value();
        edit(*document, isLonger);
        const int other = m_io.open(m_path, Io::OpenMode::WriteExisting).value();
        QVERIFY(m_io.lock(other));
        const auto refused = save(*document);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Busy);
        m_io.close(other);
        QVERIFY(save(*document));
    }

    void aChangeElsewhereInTheFileDoesNotHinderWhatIsProvenUntouched()
    {
        const std::string path = m_folder->file("large", countedBytes(10000));
        const auto document = Document::open(path).value();
        QVERIFY(document->edits().overwrite(100, bytesOf("mine")));
        const int fd = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
        QCOMPARE(::pwrite(fd, "theirs", 6, 9000), ssize_t{6});
        ::close(fd);
        NaiveBytes wanted = countedBytes(10000);
        replaceNaively(wanted, {100, 104}, bytesOf("mine"));
        replaceNaively(wanted, {9000, 9006}, bytesOf("theirs"));
        QVERIFY(save(*document));
        QCOMPARE(fileBytes(path), wanted);
    }

    void aByteThatSomebodyElseChangedUnderAnEditStopsTheSave()
    {
        const auto document = Document::open(m_path).value();
        QVERIFY(document->edits().overwrite(2, bytesOf("abc")));
        const int fd = ::open(m_path.c_str(), O_WRONLY | O_CLOEXEC);
        const auto before = statusOf(m_path);
        QCOMPARE(::pwrite(fd, "?", 1, 3), ssize_t{1});
        // Even where the time says that nothing happened.
        const std::array times{before.st_atim, before.st_mtim};
        QCOMPARE(::futimens(fd, times.data()), 0);
        ::close(fd);
        const auto refused = save(*document);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::FileChanged);
        QCOMPARE(refused.error().range, std::optional<Range>(Range{3, 4}));
        QCOMPARE(fileBytes(m_path), bytesOf("012?456789"));
    }
};

QTEST_GUILESS_MAIN(SaveAttributesTest)
#include "tst_saveattributes.moc"
