// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/filedescriptor.h"
#include "mapping/fileidentity.h"
#include "support/sample.h"

#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace hexfolio;
using namespace hexfolio::testing;

class TestFileIdentity : public QObject {
    Q_OBJECT

private:
    TempFolder m_folder;

private Q_SLOTS:
    void descriptorAndPathAgree()
    {
        const std::string path = m_folder.file("file", "hello");
        const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
        const FileIdentity byPath = FileIdentity::ofPath(path).value();
        QVERIFY(byPath == FileIdentity::ofDescriptor(file.get(), path).value());
        QCOMPARE(byPath.size, Size{5});
        QVERIFY(byPath.inode != 0 && byPath.modifiedNs > 0 && byPath.changedNs > 0);
    }

    void aChangedFileIsTheSameFileInAnotherState()
    {
        const std::string path = m_folder.file("changing", "hello");
        const FileIdentity before = FileIdentity::ofPath(path).value();
        QCOMPARE(::truncate(path.c_str(), 3), 0);
        const FileIdentity after = FileIdentity::ofPath(path).value();
        QVERIFY(before.isSameFile(after));
        QVERIFY(!(before == after));
    }

    void aFileInItsPlaceIsAnotherFile()
    {
        const std::string path = m_folder.file("replaced", "hello");
        const FileIdentity before = FileIdentity::ofPath(path).value();
        QCOMPARE(::rename(m_folder.file("other", "hello").c_str(), path.c_str()), 0);
        QVERIFY(!before.isSameFile(FileIdentity::ofPath(path).value()));
    }

    void whatIsNotThereIsAnError()
    {
        QCOMPARE(kindOf(FileIdentity::ofPath(m_folder.path("nothing"))), ErrorKind::NotFound);
        const auto closed = FileIdentity::ofDescriptor(-1, "name");
        QCOMPARE(closed.error().osCode, EBADF);
        QCOMPARE(closed.error().path, std::string("name"));
    }
};

QTEST_GUILESS_MAIN(TestFileIdentity)
#include "tst_fileidentity.moc"
