// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/filedescriptor.h"
#include "mapping/filesource.h"
#include "mapping/filesourcepolicy.h"
#include "mapping/openedbytes.h"
#include "mapping/openfile.h"
#include "support/sample.h"
#include "support/tempfile.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <cstring>
#include <thread>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

constexpr FileSourcePolicy impatient{.patienceMs = 50};

} // namespace

/// What has no size of its own is copied once when it is opened.
class TestSnapshotCopy : public QObject {
    Q_OBJECT

private:
    TempFolder m_folder;

    [[nodiscard]] std::string pipe(const std::string& name) const
    {
        const std::string path = m_folder.path(name);
        return ::mkfifo(path.c_str(), 0600) == 0 ? path : std::string();
    }

private Q_SLOTS:
    void filesOfTheKernelAreSnapshots_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("maps") << QStringLiteral("/proc/self/maps");
        QTest::newRow("cpuinfo") << QStringLiteral("/proc/cpuinfo");
        QTest::newRow("version") << QStringLiteral("/proc/version");
        QTest::newRow("a sysfs file that claims a page")
            << QStringLiteral("/sys/kernel/mm/transparent_hugepage/enabled");
    }
    void filesOfTheKernelAreSnapshots()
    {
        QFETCH(const QString, path);
        if (::access(path.toStdString().c_str(), R_OK) != 0)
            QSKIP("not on this machine");
        const OpenedFile file = openFile(path.toStdString()).value();
        QCOMPARE(file.kind, FileKind::Snapshot);
        QVERIFY(!file.isWritable);
        QVERIFY(file.source->size() > 0);
        QCOMPARE(allOf(file).size(), std::size_t{file.source->size()});
        if (!path.endsWith(QStringLiteral("maps")))
            QCOMPARE(allOf(file).substr(0, 60), textOf(fileBytes(path.toStdString())).substr(0, 60));
    }

    void aPartOfAKernelFileIsThatPart()
    {
        const std::string whole = allOf(openFile("/proc/version").value());
        const OpenedFile part = openFile("/proc/version", {.offset = 3, .length = 5}).value();
        QCOMPARE(allOf(part), whole.substr(3, 5));
        QVERIFY(part.isPart);
        QCOMPARE(part.source->origin(), Offset{0});
    }

    void anEndlessDeviceStopsAtTheLimit()
    {
        const OpenedFile zeros = openFile("/dev/zero", {}, 1'000'001).value();
        QCOMPARE(zeros.kind, FileKind::Snapshot);
        QCOMPARE(allOf(zeros), std::string(1'000'001, '\0'));
        QCOMPARE(openFile("/dev/urandom", {}, 100'000).value().source->size(), Size{100'000});
        QCOMPARE(openFile("/dev/zero", {.length = 7}).value().source->size(), Size{7});
    }

    void aGibibyteOfZerosTakesNoSpace()
    {
        const OpenedFile zeros = openFileWith({.memoryLimit = 1 << 20}, "/dev/zero", {}, Size{1} << 30).value();
        QCOMPARE(zeros.source->size(), Size{1} << 30);
        struct stat status = {};
        QCOMPARE(::fstat(zeros.source->descriptor(), &status), 0);
        QVERIFY(status.st_blocks < 100);
    }

    void anEmptyDeviceIsAnEmptySnapshot()
    {
        const OpenedFile file = openFile("/dev/null").value();
        QCOMPARE(file.kind, FileKind::Snapshot);
        QCOMPARE(file.source->size(), Size{0});
    }

    void aPipeWithoutAWriterIsAnErrorAtOnce()
    {
        const auto file = openFile(pipe("nobody"));
        QCOMPARE(kindOf(file), ErrorKind::NotAFile);
        QVERIFY(file.error().reason != nullptr);
    }

    void aPipeIsCopiedUntilItsWriterIsDone()
    {
        const std::string path = pipe("busy");
        FileDescriptor keeper(::open(path.c_str(), O_RDWR | O_CLOEXEC));
        std::jthread writer([&] {
            for (const char* word : {"one ", "two ", "three"}) {
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
                if (::write(keeper.get(), word, std::strlen(word)) < 0)
                    break;
            }
            keeper = FileDescriptor();
        });
        QCOMPARE(allOf(openFile(path).value()), std::string("one two three"));
    }

    void aPipeThatFallsSilentGivesWhatCame()
    {
        const std::string path = pipe("silent");
        const FileDescriptor keeper(::open(path.c_str(), O_RDWR | O_CLOEXEC));
        QCOMPARE(::write(keeper.get(), "hello", 5), ssize_t{5});
        QCOMPARE(allOf(openFileWith(impatient, path, {}, maxSize).value()), std::string("hello"));
        QCOMPARE(kindOf(openFileWith(impatient, path, {}, maxSize)), ErrorKind::NotAFile);
    }

    void aPartOfAPipeSkipsWhatComesBefore()
    {
        const std::string path = pipe("skipping");
        const FileDescriptor keeper(::open(path.c_str(), O_RDWR | O_CLOEXEC));
        QCOMPARE(::write(keeper.get(), "0123456789", 10), ssize_t{10});
        QCOMPARE(allOf(openFile(path, {.offset = 3, .length = 4}).value()), std::string("3456"));
    }

    void aSnapshotCannotBeChangedByAnybody()
    {
        const OpenedFile file = openFile("/proc/version").value();
        QVERIFY(::ftruncate(file.source->descriptor(), 0) != 0);
        QVERIFY(::pwrite(file.source->descriptor(), "x", 1, 0) < 0);
    }
};

QTEST_GUILESS_MAIN(TestSnapshotCopy)
#include "tst_snapshotcopy.moc"
