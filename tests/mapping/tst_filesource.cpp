// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/filedescriptor.h"
#include "mapping/filesource.h"
#include "mapping/filesourcepolicy.h"
#include "mapping/mappedfile.h"
#include "mapping/openedbytes.h"
#include "mapping/openfile.h"
#include "support/childprocess.h"
#include "support/sample.h"
#include "support/tempfile.h"

#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <thread>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

std::string memoryPath(int fd)
{
    return "/proc/self/fd/" + std::to_string(fd);
}

FileSourcePolicy::Way wayOf(const OpenedFile& file)
{
    return dynamic_cast<const MappedFile&>(*file.source).way();
}

} // namespace

class TestFileSource : public QObject {
    Q_OBJECT

private:
    TempFolder m_folder;

private Q_SLOTS:
    void opensAFileWithItsBytesAndItsKind()
    {
        const std::string path = m_folder.file("plain", "hello");
        const OpenedFile file = openFile(path).value();
        QCOMPARE(allOf(file), std::string("hello"));
        QCOMPARE(file.path, path);
        QCOMPARE(file.kind, FileKind::Regular);
        QVERIFY(file.isWritable && !file.isPart);
        QVERIFY(file.identity == FileIdentity::ofPath(path).value());
        QVERIFY(file.source->descriptor() >= 0);
    }

    void anEmptyFileIsFine()
    {
        const OpenedFile file = openFile(m_folder.file("empty", "")).value();
        QCOMPARE(file.kind, FileKind::Regular);
        QCOMPARE(file.source->size(), Size{0});
        QCOMPARE(allOf(file), std::string());
    }

    void oneByteIsFine() { QCOMPARE(allOf(openFile(m_folder.file("one", "x")).value()), std::string("x")); }

    void aPartIsThatPart()
    {
        const std::string path = m_folder.file("parts", "0123456789");
        const OpenedFile middle = openFile(path, {.offset = 3, .length = 4}).value();
        QCOMPARE(allOf(middle), std::string("3456"));
        QCOMPARE(middle.source->origin(), Offset{3});
        QVERIFY(middle.isPart);
        QCOMPARE(allOf(openFile(path, {.offset = 8, .length = 100}).value()), std::string("89"));
        QCOMPARE(allOf(openFile(path, {.offset = 10}).value()), std::string());
        QCOMPARE(kindOf(openFile(path, {.offset = 11})), ErrorKind::OutOfRange);
        QCOMPARE(middle.source->whyUnreadable(4).kind, ErrorKind::OutOfRange);
    }

    void openingChangesNothingOnDisk()
    {
        const std::string path = m_folder.file("untouched", "hello");
        const std::array<timespec, 2> longAgo{timespec{1000, 0}, timespec{1000, 0}};
        QCOMPARE(::utimensat(AT_FDCWD, path.c_str(), longAgo.data(), 0), 0);
        QCOMPARE(allOf(openFile(path).value()), std::string("hello"));
        struct stat status = {};
        QCOMPARE(::stat(path.c_str(), &status), 0);
        QCOMPARE(status.st_atim.tv_sec, time_t{1000});
        QCOMPARE(status.st_mtim.tv_sec, time_t{1000});
    }

    void whatIsNoFileIsAnError()
    {
        QCOMPARE(kindOf(openFile(m_folder.path("nothing"))), ErrorKind::NotFound);
        QCOMPARE(kindOf(openFile("")), ErrorKind::NotFound);
        QCOMPARE(kindOf(openFile("/tmp")), ErrorKind::IsDirectory);
        QCOMPARE(kindOf(openFile(m_folder.file("file", "x") + "/below")), ErrorKind::NotFound);
        QCOMPARE(kindOf(openFile(std::string("/tmp\0/x", 7))), ErrorKind::BadArgument);
    }

    void aDanglingLinkSaysSo()
    {
        const std::string link = m_folder.path("link");
        QCOMPARE(::symlink("/nowhere/at/all", link.c_str()), 0);
        const auto file = openFile(link);
        QCOMPARE(kindOf(file), ErrorKind::NotFound);
        QVERIFY(file.error().reason != nullptr);
        QCOMPARE(file.error().path, link);
    }

    void aSocketSaysSo()
    {
        const std::string path = m_folder.path("socket");
        const FileDescriptor socket(::socket(AF_UNIX, SOCK_STREAM, 0));
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        path.copy(address.sun_path, sizeof address.sun_path - 1);
        QCOMPARE(::bind(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        QCOMPARE(kindOf(openFile(path)), ErrorKind::NotAFile);
    }

    void aTerminalSaysSo()
    {
        const FileDescriptor terminal(::posix_openpt(O_RDWR | O_NOCTTY));
        if (!terminal.isOpen() || ::grantpt(terminal.get()) != 0 || ::unlockpt(terminal.get()) != 0)
            QSKIP("no terminal can be made here");
        QCOMPARE(kindOf(openFile(::ptsname(terminal.get()))), ErrorKind::NotAFile);
    }

    void aFileWithoutPermissionSaysSo()
    {
        const std::string path = m_folder.file("secret", "x");
        QCOMPARE(::chmod(path.c_str(), 0), 0);
        const ChildEnd end = inChild([&] {
            if (::getuid() == 0 && ::setuid(65534) != 0)
                return noMounts;
            return kindOf(openFile(path)) == ErrorKind::PermissionDenied ? 0 : 1;
        });
        QCOMPARE(end.code, 0);
    }

    void aFileThatMayNotBeWrittenIsNotWritable()
    {
        const TempFolder folder;
        const std::string path = folder.file("read-only", "x");
        QCOMPARE(::chmod(path.c_str(), 0444), 0);
        QCOMPARE(::chmod(folder.path("").c_str(), 0755), 0);
        const ChildEnd end = inChild([&] {
            if (::getuid() == 0 && ::setuid(65534) != 0)
                return noMounts;
            const auto file = openFile(path);
            return file && !file->isWritable ? 0 : 1;
        });
        QCOMPARE(end.code, 0);
    }

    void bytesThatWereCutOffAreNeitherReadNorInvented_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("whole") << static_cast<int>(FileSourcePolicy::Way::Whole);
        QTest::newRow("windows") << static_cast<int>(FileSourcePolicy::Way::Windows);
        QTest::newRow("read") << static_cast<int>(FileSourcePolicy::Way::Read);
    }
    void bytesThatWereCutOffAreNeitherReadNorInvented()
    {
        QFETCH(const int, way);
        const auto bytes = countedBytes(100'000);
        const std::string path = m_folder.file("shrinking", bytes);
        const FileSourcePolicy policy{.way = static_cast<FileSourcePolicy::Way>(way), .windowSize = 8192};
        const OpenedFile file = openFileWith(policy, path, {}, maxSize).value();
        QCOMPARE(::truncate(path.c_str(), 50'001), 0);
        std::vector<std::byte> back(100'000);
        QCOMPARE(file.source->size(), Size{100'000});
        QCOMPARE(file.source->read(0, back), Size{50'001});
        QVERIFY(std::equal(back.begin(), back.begin() + 50'001, bytes.begin()));
        QCOMPARE(file.source->read(50'000, back), Size{1});
        QCOMPARE(file.source->read(50'001, back), Size{0});
        QCOMPARE(file.source->read(90'000, back), Size{0});
        const Error why = file.source->whyUnreadable(50'001);
        QCOMPARE(why.kind, ErrorKind::FileShrank);
        QCOMPARE(why.path, path);
        QCOMPARE(why.range->begin, Offset{50'001});
        QCOMPARE(file.source->extentAt(60'000, 100'000).kind, Extent::Kind::Data);
    }

    void aFileThatGrewBackIsReadAgain()
    {
        const std::string path = m_folder.file("coming back", countedBytes(20'000));
        const OpenedFile file = openFile(path).value();
        std::vector<std::byte> back(20'000);
        QCOMPARE(::truncate(path.c_str(), 0), 0);
        QCOMPARE(file.source->read(0, back), Size{0});
        (void)m_folder.file("coming back", countedBytes(30'000));
        QCOMPARE(file.source->read(0, back), Size{20'000});
        QVERIFY(back == countedBytes(20'000));
        QCOMPARE(file.source->whyUnreadable(5).kind, ErrorKind::InputOutput);
    }

    void anUnlinkedFileKeepsItsBytes()
    {
        const std::string path = m_folder.file("unlinked", "hello");
        const OpenedFile file = openFile(path).value();
        QCOMPARE(::unlink(path.c_str()), 0);
        QCOMPARE(allOf(file), std::string("hello"));
    }

    void aSparseTebibyteOpensAtOnce()
    {
        const std::string path = m_folder.file("sparse", "first");
        constexpr Size tebibyte = Size{1} << 40;
        if (::truncate(path.c_str(), tebibyte) != 0)
            QSKIP("this file system has no files of this size");
        const OpenedFile file = openFile(path).value();
        QCOMPARE(file.source->size(), tebibyte);
        QCOMPARE(wayOf(file), FileSourcePolicy::Way::Whole);
        std::array<std::byte, 6> back{std::byte{9}};
        QCOMPARE(file.source->read(0, back), Size{6});
        QCOMPARE(textOf(back), std::string("first\0", 6));
        QCOMPARE(file.source->read(tebibyte - 3, back), Size{3});
        QCOMPARE(file.source->extentAt(1 << 20, tebibyte).kind, Extent::Kind::Hole);
        QCOMPARE(file.source->extentAt(1 << 20, tebibyte).range.end, tebibyte);
    }

    void theLargestFileThereCanBeIsReadInWindows()
    {
        const FileDescriptor memory(sparseMemory(maxSize));
        QVERIFY(memory.isOpen());
        QCOMPARE(::pwrite(memory.get(), "end", 3, static_cast<off_t>(maxSize - 3)), ssize_t{3});
        const OpenedFile file = openFile(memoryPath(memory.get())).value();
        QCOMPARE(file.source->size(), maxSize);
        QCOMPARE(wayOf(file), FileSourcePolicy::Way::Windows);
        std::array<std::byte, 8> back{};
        QCOMPARE(file.source->read(maxSize - 5, back), Size{5});
        QCOMPARE(textOf(std::span(back).first(5)), std::string("\0\0end", 5));
        QCOMPARE(file.source->extentAt(0, maxSize).kind, Extent::Kind::Hole);
        QCOMPARE(kindOf(openFile(memoryPath(memory.get()), {.offset = maxSize + 1})), ErrorKind::OutOfRange);
    }

    void aFileLargerThanTheLimitIsRefused()
    {
        const FileDescriptor memory(sparseMemory(maxSize + 1));
        if (!memory.isOpen())
            QSKIP("this kernel has no files of this size");
        QCOMPARE(kindOf(openFile(memoryPath(memory.get()))), ErrorKind::TooLarge);
    }

    void withoutRoomForMapsTheFileIsReadPlainly()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("the sanitizers need more room themselves");
#endif
        const std::string path = m_folder.file("no room", countedBytes(100'000));
        const ChildEnd end = inChild([&] {
            // Nearly all address space there is: what is there already uses more than this.
            const rlimit limit{.rlim_cur = 1 << 20, .rlim_max = 1 << 20};
            std::vector<std::byte> back(100'000);
            ::setrlimit(RLIMIT_AS, &limit);
            const auto file = openFile(path);
            const bool isRight = file && wayOf(*file) == FileSourcePolicy::Way::Read
                && file->source->read(0, back) == back.size() && back == countedBytes(100'000);
            return isRight ? 0 : 1;
        });
        QCOMPARE(end.code, 0);
    }
};

QTEST_GUILESS_MAIN(TestFileSource)
#include "tst_filesource.moc"
