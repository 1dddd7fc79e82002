// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/io.h"
#include "support/childprocess.h"
#include "support/sample.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace hexfolio;
using namespace hexfolio::testing;
using OpenMode = Io::OpenMode;

class TestPosixIo : public QObject {
    Q_OBJECT

private:
    TempFolder m_folder;
    PosixIo m_io;

    [[nodiscard]] int existing(const std::string& name, std::string_view text)
    {
        return m_io.open(m_folder.file(name, text), OpenMode::WriteExisting).value();
    }

private Q_SLOTS:
    void writesAndReadsAtAnOffset()
    {
        const int fd = existing("file", "0123456789");
        QVERIFY(m_io.write(fd, 3, bytesOf("abc")));
        std::vector<std::byte> bytes(20);
        QCOMPARE(m_io.read(fd, 2, bytes).value(), Size{8});
        QCOMPARE(textOf(std::span(bytes).first(8)), std::string("2abc6789"));
        QCOMPARE(m_io.read(fd, 10, bytes).value(), Size{0});
        m_io.close(fd);
    }

    void createNewRefusesWhatIsThere()
    {
        const std::string path = m_folder.path("new");
        const int fd = m_io.open(path, OpenMode::CreateNew).value();
        QCOMPARE(m_io.attributes(fd)->mode, std::uint32_t{0600});
        m_io.close(fd);
        QCOMPARE(kindOf(m_io.open(path, OpenMode::CreateNew)), ErrorKind::AlreadyExists);
        const std::string link = m_folder.path("planted");
        QCOMPARE(::symlink(m_folder.path("victim").c_str(), link.c_str()), 0);
        QCOMPARE(kindOf(m_io.open(link, OpenMode::CreateNew)), ErrorKind::AlreadyExists);
        QVERIFY(::access(m_folder.path("victim").c_str(), F_OK) != 0);
    }

    void writeExistingMakesNothing()
    {
        const auto opened = m_io.open(m_folder.path("nothing"), OpenMode::WriteExisting);
        QCOMPARE(kindOf(opened), ErrorKind::NotFound);
        QCOMPARE(opened.error().path, m_folder.path("nothing"));
    }

    void copyRangeCopiesWithinTheKernelOrSaysZero()
    {
        const int from = existing("from", "0123456789");
        const int to = existing("to", "");
        const Size copied = m_io.copyRange(from, 2, to, 4, 5).value();
        QVERIFY(copied == 5 || copied == 0);
        if (copied == 5)
            QCOMPARE(textOf(fileBytes(m_folder.path("to"))),
                     std::string("\0\0\0\0"
                                 "23456",
                                 9));
        QCOMPARE(m_io.copyRange(from, 0, from, 2, 5).value(), Size{0});
        m_io.close(from);
        m_io.close(to);
    }

    void sizeIsSetBothWays()
    {
        const int fd = existing("sized", "0123456789");
        QVERIFY(m_io.setSize(fd, 3));
        QCOMPARE(m_io.identity(fd)->size, Size{3});
        QVERIFY(m_io.setSize(fd, 5));
        QCOMPARE(textOf(fileBytes(m_folder.path("sized"))), std::string("012\0\0", 5));
        m_io.close(fd);
    }

    void aFullDiskIsFoundOutBeforeWriting()
    {
        const TempFolder folder;
        const ChildEnd end = inSmallDisk(folder.path(""), "1m", [&] {
            const int fd = m_io.open(folder.path("file"), OpenMode::CreateNew).value();
            const bool fits = m_io.reserve(fd, {0, 500'000}).has_value();
            const bool isRefused = kindOf(m_io.reserve(fd, {0, 5'000'000})) == ErrorKind::NoSpace;
            const auto tooMuch = m_io.write(fd, 100, countedBytes(2'000'000));
            const bool isNamed = kindOf(tooMuch) == ErrorKind::NoSpace && tooMuch.error().range->begin > 100'000;
            const bool isFull = m_io.freeSpace(folder.path("")).value() < 10'000;
            return fits && isRefused && isNamed && isFull ? 0 : 1;
        });
        if (end.code == noMounts)
            QSKIP("this user may not mount");
        QCOMPARE(end.code, 0);
    }

    void syncAndRenameAndUnlink()
    {
        const int fd = existing("old name", "hello");
        QVERIFY(m_io.sync(fd));
        m_io.close(fd);
        QVERIFY(m_io.rename(m_folder.path("old name"), m_folder.path("new name")));
        QVERIFY(m_io.syncFolder(m_folder.path("")));
        QCOMPARE(textOf(fileBytes(m_folder.path("new name"))), std::string("hello"));
        QVERIFY(m_io.unlink(m_folder.path("new name")));
        QCOMPARE(kindOf(m_io.unlink(m_folder.path("new name"))), ErrorKind::NotFound);
        QCOMPARE(kindOf(m_io.rename(m_folder.path("old name"), m_folder.path("x"))), ErrorKind::NotFound);
        QCOMPARE(kindOf(m_io.syncFolder(m_folder.path("no folder"))), ErrorKind::NotFound);
    }

    void attributesFollowToTheOtherFile()
    {
        const int from = existing("shown", "");
        const int to = existing("taking over", "");
        QCOMPARE(::fchmod(from, 04751), 0);
        const bool isRoot = ::getuid() == 0;
        if (isRoot)
            QCOMPARE(::fchown(from, 65534, 65533), 0);
        QCOMPARE(::fchmod(from, 04751), 0);
        const bool hasExtra = ::fsetxattr(from, "user.note", "value", 5, 0) == 0;
        QVERIFY(m_io.copyAttributes(from, to));
        const Io::Attributes got = m_io.attributes(to).value();
        QCOMPARE(got.mode, std::uint32_t{04751});
        QCOMPARE(got.owner, isRoot ? std::uint32_t{65534} : std::uint32_t{::getuid()});
        QCOMPARE(got.group, m_io.attributes(from)->group);
        QCOMPARE(got.links, std::uint64_t{1});
        std::string note(5, ' ');
        if (hasExtra) {
            QCOMPARE(::fgetxattr(to, "user.note", note.data(), 5), ssize_t{5});
            QCOMPARE(note, std::string("value"));
        }
        m_io.close(from);
        m_io.close(to);
    }

    void everyCallOnAClosedDescriptorIsAnError()
    {
        std::vector<std::byte> bytes(1);
        QCOMPARE(m_io.read(-1, 0, bytes).error().osCode, EBADF);
        QCOMPARE(m_io.write(-1, 7, bytes).error().osCode, EBADF);
        QCOMPARE(m_io.write(-1, 7, bytes).error().range, std::optional(Range{7, 8}));
        QCOMPARE(m_io.setSize(-1, 0).error().osCode, EBADF);
        QCOMPARE(m_io.reserve(-1, {0, 1}).error().osCode, EBADF);
        QCOMPARE(m_io.sync(-1).error().osCode, EBADF);
        QCOMPARE(m_io.attributes(-1).error().osCode, EBADF);
        QCOMPARE(m_io.copyAttributes(-1, -1).error().osCode, EBADF);
        QCOMPARE(m_io.copyRange(-1, 0, -1, 0, 1).error().osCode, EBADF);
        QCOMPARE(m_io.identity(-1).error().osCode, EBADF);
    }

    // Signals that arrive all the time interrupt system calls; what is asked for is done all the same.
    void interruptionsAreNotSeen()
    {
        struct sigaction action = {};
        action.sa_handler = [](int) { };
        QCOMPARE(::sigaction(SIGALRM, &action, nullptr), 0);
        const itimerval often{.it_interval = {0, 200}, .it_value = {0, 200}};
        QCOMPARE(::setitimer(ITIMER_REAL, &often, nullptr), 0);
        const int fd = existing("interrupted", "");
        const auto bytes = countedBytes(5'000'000);
        std::vector<std::byte> back(bytes.size());
        const auto written = m_io.write(fd, 0, bytes);
        const auto got = m_io.read(fd, 0, back);
        const itimerval never = {};
        QCOMPARE(::setitimer(ITIMER_REAL, &never, nullptr), 0);
        QVERIFY(written);
        QCOMPARE(got.value(), Size{bytes.size()});
        QVERIFY(back == bytes);
        m_io.close(fd);
    }
};

QTEST_GUILESS_MAIN(TestPosixIo)
#include "tst_posixio.moc"
