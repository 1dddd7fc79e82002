// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/io.h"
#include "support/sample.h"

#include <QTest>

#include <algorithm>

#include <sys/stat.h>
#include <unistd.h>

using namespace hexfolio;
using namespace hexfolio::testing;
using OpenMode = Io::OpenMode;

/// What PosixIo does with names, folders and locks.
class TestPosixIoNames : public QObject {
    Q_OBJECT

private:
    TempFolder m_folder;
    PosixIo m_io;

private Q_SLOTS:
    void exchangeSwapsTwoFiles()
    {
        const std::string a = m_folder.file("a", "first");
        const std::string b = m_folder.file("b", "second");
        const auto swapped = m_io.rename(a, b, Io::Rename::Exchange);
        if (!swapped && swapped.error().kind == ErrorKind::NotSupported)
            QSKIP("the file system of the temporary folder does not exchange names");
        QVERIFY(swapped);
        QCOMPARE(textOf(fileBytes(a)), std::string("second"));
        QCOMPARE(textOf(fileBytes(b)), std::string("first"));
    }

    void keepOtherRefusesATakenName()
    {
        const std::string a = m_folder.file("new", "new");
        const std::string b = m_folder.file("there", "there");
        QCOMPARE(kindOf(m_io.rename(a, b, Io::Rename::KeepOther)), ErrorKind::AlreadyExists);
        QCOMPARE(textOf(fileBytes(b)), std::string("there"));
        QVERIFY(m_io.rename(a, m_folder.path("free"), Io::Rename::KeepOther));
        QCOMPARE(textOf(fileBytes(m_folder.path("free"))), std::string("new"));
    }

    void aLockIsRefusedWhileAnotherDescriptorHasIt()
    {
        const std::string path = m_folder.file("locked", "x");
        const int first = m_io.open(path, OpenMode::WriteExisting).value();
        const int second = m_io.open(path, OpenMode::WriteExisting).value();
        QVERIFY(m_io.lock(first));
        QCOMPARE(kindOf(m_io.lock(second)), ErrorKind::Busy);
        m_io.close(first);
        QVERIFY(m_io.lock(second));
        m_io.close(second);
    }

    void readExistingFollowsNoLink()
    {
        const std::string path = m_folder.file("real", "text");
        QCOMPARE(::symlink(path.c_str(), m_folder.path("alias").c_str()), 0);
        QVERIFY(!m_io.open(m_folder.path("alias"), OpenMode::ReadExisting));
        const int fd = m_io.open(path, OpenMode::ReadExisting).value();
        QVERIFY(!m_io.write(fd, 0, bytesOf("no")));
        m_io.close(fd);
    }

    void makeFolderMakesThoseAboveForTheOwnerOnly()
    {
        const std::string path = m_folder.path("one/two/three");
        QVERIFY(m_io.makeFolder(path));
        QVERIFY(m_io.makeFolder(path));
        struct stat status = {};
        QCOMPARE(::stat(path.c_str(), &status), 0);
        QCOMPARE(status.st_mode & 07777U, 0700U);
    }

    void namesListsAFolder()
    {
        QVERIFY(m_io.makeFolder(m_folder.path("full")));
        (void)m_folder.file("full/b", "");
        (void)m_folder.file("full/a", "");
        auto names = m_io.names(m_folder.path("full")).value();
        std::ranges::sort(names);
        QCOMPARE(names, (std::vector<std::string>{"a", "b"}));
        QCOMPARE(kindOf(m_io.names(m_folder.path("nowhere"))), ErrorKind::NotFound);
    }

    void aPunchedRangeReadsAsZeros()
    {
        const std::string path = m_folder.file("punched", "0123456789");
        const int fd = m_io.open(path, OpenMode::WriteExisting).value();
        const auto punched = m_io.punchHole(fd, {2, 5});
        QVERIFY(punched);
        if (!*punched)
            QSKIP("the file system of the temporary folder makes no holes");
        QCOMPARE(textOf(fileBytes(path)),
                 std::string("01\0\0\0"
                             "56789",
                             10));
        m_io.close(fd);
    }

    void shiftingAnUnalignedRangeIsNotDone()
    {
        const std::string path = m_folder.file("odd", "0123456789");
        const int fd = m_io.open(path, OpenMode::WriteExisting).value();
        QCOMPARE(m_io.shift(fd, {1, 3}, Io::Shift::Insert).value(), false);
        QCOMPARE(m_io.cloneRange(fd, 1, fd, 5, 2).value(), false);
        QCOMPARE(textOf(fileBytes(path)), std::string("0123456789"));
        m_io.close(fd);
    }
};

QTEST_GUILESS_MAIN(TestPosixIoNames)
#include "tst_posixionames.moc"
