// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/bytesource.h"
#include "mapping/filedescriptor.h"
#include "mapping/mmap.h"
#include "support/sample.h"
#include "support/seed.h"

#include <QTest>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

using namespace hexfolio;
using namespace hexfolio::testing;

/// The answers are those of Python 3.11 to the same calls, but where a test says otherwise.
class TestMmapResize : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFileFollowsTheMap()
    {
        const Sample sample;
        Mmap map = sample.map();
        QVERIFY(map.resize(5));
        QCOMPARE(sample.text(), std::string("abcab"));
        QVERIFY(map.resize(5000));
        QCOMPARE(map.length().value(), Size{5000});
        QCOMPARE(map.size().value(), Size{5000});
        QCOMPARE(sample.text(), "abcab" + std::string(4995, '\0'));
    }

    void theOffsetCountsForTheFile()
    {
        const Size page = Mmap::granularity();
        const Sample sample(std::string(2 * page, 'q'));
        Mmap map = Mmap::open(sample.path(), 100, {.offset = page}).value();
        QVERIFY(map.resize(50));
        QCOMPARE(sample.size(), page + 50);
        QVERIFY(map.resize(6000));
        QCOMPARE(sample.size(), page + 6000);
    }

    void memoryWithoutAFileKeepsItsBytes()
    {
        Mmap map = Mmap::map(-1, 10).value();
        QVERIFY(map.write(bytesOf("0123456789")));
        QVERIFY(map.resize(20));
        QCOMPARE(textOf(map), "0123456789" + std::string(10, '\0'));
        QVERIFY(map.resize(1'000'000));
        QVERIFY(map.setAt(-1, std::byte{'!'}));
        QCOMPARE(map.at(999'999).value(), std::byte{'!'});
        QVERIFY(map.resize(5));
        QCOMPARE(textOf(map), std::string("01234"));
        QCOMPARE(map.tell().value(), Offset{10});
    }

    void aLengthOfZeroIsRefusedAndTheFileStays()
    {
        const Sample sample;
        Mmap map = sample.map();
        QCOMPARE(kindOf(map.resize(0)), ErrorKind::BadArgument);
        QCOMPARE(sample.text(), std::string(sampleText));
        QCOMPARE(textOf(map), std::string(sampleText));
    }

    void aLengthThatCannotBeLeavesFileAndMap()
    {
        const Sample sample;
        Mmap map = sample.map();
        QCOMPARE(kindOf(map.resize(maxSize + 1)), ErrorKind::TooLarge);
        QVERIFY(!map.resize(maxSize));
        QCOMPARE(sample.text(), std::string(sampleText));
        QCOMPARE(textOf(map), std::string(sampleText));
    }

    void aLimitOfTheSystemIsAnError()
    {
        ::signal(SIGXFSZ, SIG_IGN);
        const Sample sample;
        Mmap map = sample.map();
        const rlimit limit{.rlim_cur = 4096, .rlim_max = RLIM_INFINITY};
        const rlimit unlimited{.rlim_cur = RLIM_INFINITY, .rlim_max = RLIM_INFINITY};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
        const auto resized = map.resize(1 << 20);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &unlimited), 0);
        QCOMPARE(kindOf(resized), ErrorKind::FileTooLarge);
        QCOMPARE(textOf(map), std::string(sampleText));
    }

    void aFileThatRefusesLeavesTheMap()
    {
        const FileDescriptor memory(::memfd_create("sealed", MFD_CLOEXEC | MFD_ALLOW_SEALING));
        QCOMPARE(::ftruncate(memory.get(), 10'000), 0);
        QCOMPARE(::fcntl(memory.get(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW), 0);
        Mmap map = Mmap::map(memory.get(), 0).value();
        QCOMPARE(kindOf(map.resize(5'000)), ErrorKind::PermissionDenied);
        QCOMPARE(kindOf(map.resize(50'000)), ErrorKind::PermissionDenied);
        QCOMPARE(map.length().value(), Size{10'000});
        QVERIFY(map.setAt(-1, std::byte{'!'}));
    }

    void sourcesKeepTheMapTheyHave()
    {
        const Sample sample(std::string(10'000, 'a'));
        Mmap map = sample.map();
        const auto before = map.source().value();
        QVERIFY(map.resize(20'000));
        QVERIFY(map.setAt(15'000, std::byte{'b'}));
        QCOMPARE(before->size(), Size{10'000});
        std::vector<std::byte> bytes(10'000);
        QCOMPARE(before->read(0, bytes), Size{10'000});
        QCOMPARE(textOf(bytes), std::string(10'000, 'a'));
        QVERIFY(map.resize(5'000));
        QCOMPARE(before->read(0, bytes), Size{5'000});
    }

    void sourcesOfMemoryKeepAllTheirBytes()
    {
        Mmap map = Mmap::map(-1, 10).value();
        QVERIFY(map.write(bytesOf("0123456789")));
        const auto before = map.source().value();
        QVERIFY(map.resize(3));
        map.close();
        std::vector<std::byte> bytes(10);
        QCOMPARE(before->read(0, bytes), Size{10});
        QCOMPARE(textOf(bytes), std::string("0123456789"));
    }

    void manyResizesAndWritesMatchTheTwin()
    {
        SeededRandom random;
        const Sample sample;
        Mmap map = sample.map();
        auto twin = bytesOf(sampleText);
        for (int i = 0; i < 200; ++i) {
            const Size size = random.between(1, 20'000);
            QVERIFY(map.resize(size));
            twin.resize(size);
            const Offset at = random.below(size);
            const auto bytes = countedBytes(random.below(size - at + 1));
            QVERIFY(map.seek(static_cast<Mmap::Index>(at)));
            QCOMPARE(map.write(bytes).value(), Size{bytes.size()});
            std::ranges::copy(bytes, twin.begin() + static_cast<std::ptrdiff_t>(at));
        }
        QVERIFY(map.slice({}, {}).value() == twin);
        QVERIFY(fileBytes(sample.path()) == twin);
    }
};

QTEST_GUILESS_MAIN(TestMmapResize)
#include "tst_mmapresize.moc"
