// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/bytesource.h"
#include "mapping/filedescriptor.h"
#include "mapping/mmap.h"
#include "support/childprocess.h"
#include "support/sample.h"

#include <QTest>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace hexfolio;
using namespace hexfolio::testing;

/// The answers are those of Python 3.11 to the same calls, but where a test says otherwise.
class TestMmap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lengthZeroMapsTheWholeFile()
    {
        const Sample sample;
        const Mmap map = sample.map(Access::Read);
        QCOMPARE(map.length().value(), Size{18});
        QCOMPARE(textOf(map), std::string(sampleText));
    }

    void aMapMayBeShorterThanItsFile()
    {
        const Sample sample;
        const Mmap map = sample.map(Access::Read, 5);
        QCOMPARE(map.length().value(), Size{5});
        QCOMPARE(map.size().value(), Size{18});
        QCOMPARE(textOf(map), std::string("abcab"));
    }

    void anOffsetIsAMultipleOfTheGranularity()
    {
        const Size page = Mmap::granularity();
        const Sample sample(std::string(page, 'a') + "tail");
        const Mmap map = Mmap::open(sample.path(), 0, {.access = Access::Read, .offset = page}).value();
        QCOMPARE(textOf(map), std::string("tail"));
        QCOMPARE(map.size().value(), page + 4);
        QCOMPARE(kindOf(Mmap::open(sample.path(), 0, {.offset = 1})), ErrorKind::Unaligned);
        QCOMPARE(kindOf(Mmap::open(sample.path(), 0, {.offset = 2 * page})), ErrorKind::OutOfRange);
        QCOMPARE(kindOf(Mmap::open(sample.path(), 5, {.offset = page})), ErrorKind::OutOfRange);
        QCOMPARE(kindOf(Mmap::open(sample.path(), 1, {.offset = Size{1} << 61})), ErrorKind::OutOfRange);
    }

    void whatCannotBeMappedIsAnError_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const char* path, int length, ErrorKind kind) {
            QTest::newRow(name) << QString::fromLatin1(path) << length << static_cast<int>(kind);
        };
        row("a folder", "/tmp", 0, ErrorKind::IsDirectory);
        row("a proc file", "/proc/self/maps", 0, ErrorKind::NotMappable);
        row("a proc file with a length", "/proc/self/maps", 10, ErrorKind::OutOfRange);
        row("an endless device", "/dev/zero", 0, ErrorKind::NotMappable);
        row("a device without maps", "/dev/null", 10, ErrorKind::NotMappable);
        row("nothing", "/nowhere/at/all", 0, ErrorKind::NotFound);
    }
    void whatCannotBeMappedIsAnError()
    {
        QFETCH(const QString, path);
        QFETCH(const int, length);
        const auto map = Mmap::open(path.toStdString(), static_cast<Size>(length), {.access = Access::Read});
        QVERIFY(!map);
        QTEST(static_cast<int>(map.error().kind), "kind");
        QCOMPARE(map.error().path, path.toStdString());
    }

    void wrongRequestsAreErrors()
    {
        const Sample sample;
        const Sample empty("");
        QCOMPARE(kindOf(Mmap::open(sample.path(), 19, {})), ErrorKind::OutOfRange);
        QCOMPARE(kindOf(Mmap::open(empty.path(), 0, {})), ErrorKind::NotMappable);
        QCOMPARE(kindOf(Mmap::open(empty.path(), 1, {})), ErrorKind::OutOfRange);
        QCOMPARE(kindOf(Mmap::map(-1, 0)), ErrorKind::BadArgument);
        QCOMPARE(kindOf(Mmap::map(-1, 10, {.offset = 1})), ErrorKind::Unaligned);
        QCOMPARE(kindOf(Mmap::map(-1, maxSize)), ErrorKind::OutOfMemory);
        QCOMPARE(Mmap::map(9999, 0).error().osCode, EBADF);
        QCOMPARE(kindOf(Mmap::map(-1, 10, {.flags = MAP_PRIVATE | MAP_FIXED})), ErrorKind::BadArgument);
        QCOMPARE(kindOf(Mmap::map(-1, 10, {.prot = PROT_NONE})), ErrorKind::BadArgument);
    }

    void aWriteMapNeedsADescriptorForWriting()
    {
        const Sample sample;
        const FileDescriptor file(::open(sample.path().c_str(), O_RDONLY | O_CLOEXEC));
        QCOMPARE(kindOf(Mmap::map(file.get(), 0)), ErrorKind::PermissionDenied);
        QVERIFY(Mmap::map(file.get(), 0, {.access = Access::Copy}));
        QVERIFY(Mmap::map(file.get(), 0, {.access = Access::Read}));
    }

    void theMapOutlivesTheDescriptor()
    {
        const Sample sample;
        FileDescriptor file(::open(sample.path().c_str(), O_RDWR | O_CLOEXEC));
        Mmap map = Mmap::map(file.get(), 0).value();
        file = FileDescriptor();
        QCOMPARE(map.size().value(), Size{18});
        QVERIFY(map.resize(20));
        QCOMPARE(sample.size(), Size{20});
    }

    void anUntrackedMapNeitherResizesNorKnowsItsFile()
    {
        const Sample sample;
        Mmap map = Mmap::open(sample.path(), 0, {.trackFd = false}).value();
        QVERIFY(map.setAt(0, std::byte{'A'}));
        QCOMPARE(kindOf(map.size()), ErrorKind::BadArgument);
        QCOMPARE(kindOf(map.resize(20)), ErrorKind::NotResizable);
        QVERIFY(map.flush());
        QCOMPARE(sample.text().front(), 'A');
        QCOMPARE(::truncate(sample.path().c_str(), 0), 0);
        QCOMPARE(kindOf(map.at(0)), ErrorKind::FileShrank);
    }

    void flagsAndProtTakeThePlaceOfAccess()
    {
        const Sample sample;
        const auto open = [&](int flags, int prot) {
            return Mmap::open(sample.path(), 0, {.flags = flags, .prot = prot}).value();
        };
        Mmap readOnly = open(MAP_SHARED, PROT_READ);
        QVERIFY(!readOnly.isWritable());
        QCOMPARE(kindOf(readOnly.write(bytesOf("x"))), ErrorKind::NotWritable);
        QCOMPARE(kindOf(readOnly.resize(20)), ErrorKind::NotResizable);
        Mmap ownPages = open(MAP_PRIVATE, PROT_READ | PROT_WRITE);
        QVERIFY(ownPages.setAt(0, std::byte{'X'}));
        QCOMPARE(ownPages.at(0).value(), std::byte{'X'});
        // Python cuts the file here although the map is private; nothing but a live map changes a file of ours.
        QCOMPARE(kindOf(ownPages.resize(5)), ErrorKind::NotResizable);
        QCOMPARE(sample.text(), std::string(sampleText));
    }

    void theTagNameHasNoMeaningHere() { QVERIFY(Mmap::map(-1, 10, {.tagName = "name"})); }

    void aCopyMapKeepsItsChangesToItself()
    {
        const Sample sample;
        Mmap map = sample.map(Access::Copy);
        QVERIFY(map.write(bytesOf("XYZ")));
        QVERIFY(map.move(10, 0, 3));
        QVERIFY(map.flush());
        QCOMPARE(textOf(map), std::string("XYZabcabc\nXYZ\nlast"));
        QCOMPARE(sample.text(), std::string(sampleText));
        QCOMPARE(kindOf(map.resize(30)), ErrorKind::NotResizable);
    }

    void movesAsPythonMoves_data()
    {
        QTest::addColumn<int>("dest");
        QTest::addColumn<int>("source");
        QTest::addColumn<int>("count");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, int dest, int source, int count, const char* expected) {
            QTest::newRow(name) << dest << source << count << QByteArray(expected);
        };
        row("towards the begin", 0, 10, 3, "xyzabcabc\nxyz\nlast");
        row("overlapping upwards", 1, 0, 9, "aabcabcabcxyz\nlast");
        row("overlapping downwards", 0, 1, 9, "bcabcabc\n\nxyz\nlast");
        row("the last byte", 17, 0, 1, "abcabcabc\nxyz\nlasa");
        row("all of it to where it is", 0, 0, 18, "abcabcabc\nxyz\nlast");
        row("nothing at the end", 18, 18, 0, "abcabcabc\nxyz\nlast");
        row("too far by one", 1, 0, 18, nullptr);
        row("from too far by one", 0, 1, 18, nullptr);
        row("nothing behind the end", 19, 0, 0, nullptr);
        row("nothing from behind the end", 0, 19, 0, nullptr);
    }
    void movesAsPythonMoves()
    {
        QFETCH(const int, dest);
        QFETCH(const int, source);
        QFETCH(const int, count);
        QFETCH(const QByteArray, expected);
        const Sample sample;
        Mmap map = sample.map();
        const auto moved = map.move(static_cast<Offset>(dest), static_cast<Offset>(source), static_cast<Size>(count));
        if (expected.isNull())
            QCOMPARE(kindOf(moved), ErrorKind::OutOfRange);
        else
            QVERIFY(moved);
        QCOMPARE(sample.text(), expected.isNull() ? std::string(sampleText) : expected.toStdString());
    }

    void movingWhatIsGoneIsAnError()
    {
        const Sample sample(std::string(20'000, 'a'));
        Mmap map = sample.map();
        QCOMPARE(::truncate(sample.path().c_str(), 10'000), 0);
        QCOMPARE(kindOf(map.move(0, 9'000, 2'000)), ErrorKind::FileShrank);
        QCOMPARE(kindOf(map.move(9'000, 0, 2'000)), ErrorKind::FileShrank);
        QCOMPARE(kindOf(map.move(0, 15'000, 10)), ErrorKind::FileShrank);
        QVERIFY(map.move(0, 5'000, 5'000));
    }

    void aReadMapRefusesToMoveAndToResize()
    {
        const Sample sample;
        Mmap map = sample.map(Access::Read);
        QCOMPARE(kindOf(map.move(0, 0, 0)), ErrorKind::NotWritable);
        QCOMPARE(kindOf(map.move(0, 99, 2)), ErrorKind::NotWritable);
        QCOMPARE(kindOf(map.resize(5)), ErrorKind::NotResizable);
        QVERIFY(map.flush());
    }

    void flushesAsPythonFlushes()
    {
        const Sample sample;
        Mmap map = sample.map();
        QVERIFY(map.flush());
        QVERIFY(map.flush(0));
        QVERIFY(map.flush(0, 0));
        QVERIFY(map.flush(0, 18));
        QCOMPARE(kindOf(map.flush(0, 19)), ErrorKind::OutOfRange);
        QCOMPARE(kindOf(map.flush(1)), ErrorKind::OutOfRange);
        QCOMPARE(kindOf(map.flush(4096, 0)), ErrorKind::OutOfRange);
        QCOMPARE(kindOf(map.flush(1, 1)), ErrorKind::Unaligned);
        QCOMPARE(kindOf(map.flush(18, 0)), ErrorKind::Unaligned);
    }

    void advisesAsPythonAdvises()
    {
        const Sample sample;
        Mmap map = sample.map();
        QVERIFY(map.advise(MADV_NORMAL));
        QVERIFY(map.advise(MADV_RANDOM, 0, 0));
        QVERIFY(map.advise(MADV_RANDOM, 0, 100));
        QCOMPARE(kindOf(map.advise(MADV_RANDOM, 18)), ErrorKind::OutOfRange);
        QCOMPARE(kindOf(map.advise(MADV_RANDOM, 17)), ErrorKind::Unaligned);
        QCOMPARE(kindOf(map.advise(9999)), ErrorKind::BadArgument);
        QCOMPARE(kindOf(map.advise(77)), ErrorKind::BadArgument);
        QCOMPARE(textOf(map), std::string(sampleText));
    }

    void everyCallOnAClosedMapIsAnError()
    {
        const Sample sample;
        Mmap map = sample.map();
        map.close();
        map.close();
        QVERIFY(map.isClosed());
        constexpr auto closed = ErrorKind::Closed;
        QCOMPARE(kindOf(map.length()), closed);
        QCOMPARE(kindOf(map.size()), closed);
        QCOMPARE(kindOf(map.at(0)), closed);
        QCOMPARE(kindOf(map.setAt(0, std::byte{1})), closed);
        QCOMPARE(kindOf(map.slice({}, {})), closed);
        QCOMPARE(kindOf(map.assign({}, {}, {})), closed);
        QCOMPARE(kindOf(map.find(bytesOf("a"))), closed);
        QCOMPARE(kindOf(map.rfind(bytesOf("a"))), closed);
        QCOMPARE(kindOf(map.read()), closed);
        QCOMPARE(kindOf(map.readByte()), closed);
        QCOMPARE(kindOf(map.readLine()), closed);
        QCOMPARE(kindOf(map.write({})), closed);
        QCOMPARE(kindOf(map.writeByte(std::byte{1})), closed);
        QCOMPARE(kindOf(map.seek(0)), closed);
        QCOMPARE(kindOf(map.tell()), closed);
        QCOMPARE(kindOf(map.move(0, 0, 0)), closed);
        QCOMPARE(kindOf(map.resize(3)), closed);
        QCOMPARE(kindOf(map.flush()), closed);
        QCOMPARE(kindOf(map.advise(MADV_NORMAL)), closed);
        QCOMPARE(kindOf(map.source()), closed);
    }

    void aSourceOutlivesTheClosedMap()
    {
        const Sample sample;
        Mmap map = sample.map();
        const auto source = map.source().value();
        map.close();
        std::vector<std::byte> bytes(18);
        QCOMPARE(source->read(0, bytes), Size{18});
        QCOMPARE(textOf(bytes), std::string(sampleText));
        QCOMPARE(::truncate(sample.path().c_str(), 3), 0);
        QCOMPARE(source->read(0, bytes), Size{3});
        QCOMPARE(source->whyUnreadable(3).kind, ErrorKind::FileShrank);
    }

    void storesIntoHolesTakeBlocksFirst()
    {
        const TempFolder folder;
        const FileDescriptor file(::open(folder.file("sparse", "").c_str(), O_RDWR | O_CLOEXEC));
        QCOMPARE(::ftruncate(file.get(), 1 << 20), 0);
        Mmap map = Mmap::map(file.get(), 0).value();
        QVERIFY(map.assign(500'000, 500'003, bytesOf("abc")));
        QCOMPARE(textOf(map.slice(499'999, 500'004).value()), std::string("\0abc\0", 5));
        struct stat status = {};
        QCOMPARE(::fstat(file.get(), &status), 0);
        QCOMPARE(status.st_size, off_t{1 << 20});
        QVERIFY(status.st_blocks > 0);
    }

    void aStoreThatFindsNoPlaceOnTheDiskIsAnError()
    {
        const TempFolder folder;
        const ChildEnd end = inSmallDisk(folder.path(""), "1m", [&] {
            const std::string path = folder.file("sparse", "");
            if (::truncate(path.c_str(), 4 << 20) != 0)
                return 2;
            Mmap map = Mmap::open(path, 0, {}).value();
            const bool isStored = map.assign(0, 500'000, countedBytes(500'000)).has_value();
            const auto tooMuch = map.assign(1'000'000, 3'000'000, countedBytes(2'000'000));
            const bool stillWorks = map.setAt(7, std::byte{'!'}).has_value();
            const bool flushes = map.flush().has_value();
            return isStored && kindOf(tooMuch) == ErrorKind::NoSpace && stillWorks && flushes ? 0 : 1;
        });
        if (end.code == noMounts)
            QSKIP("this user may not mount");
        QCOMPARE(end.code, 0);
    }

    // Where the file is not known nothing can be set aside, and only the guard stands between the store and the end.
    void aStoreIntoAFullDiskIsCaughtByTheGuard()
    {
        const TempFolder folder;
        const ChildEnd end = inSmallDisk(folder.path(""), "1m", [&] {
            const std::string path = folder.file("sparse", "");
            if (::truncate(path.c_str(), 4 << 20) != 0)
                return 2;
            Mmap map = Mmap::open(path, 0, {.trackFd = false}).value();
            return map.assign(0, 4 << 20, countedBytes(4 << 20)).has_value() ? 1 : 0;
        });
        if (end.code == noMounts)
            QSKIP("this user may not mount");
        QCOMPARE(end.code, 0);
    }
};

QTEST_GUILESS_MAIN(TestMmap)
#include "tst_mmap.moc"
