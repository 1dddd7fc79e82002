// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/filesource.h"
#include "mapping/filesourcepolicy.h"
#include "mapping/mmap.h"
#include "mapping/openfile.h"
#include "support/loopdevice.h"
#include "support/sample.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cerrno>

using namespace hexfolio;
using namespace hexfolio::testing;

/// Disks, whole ones and failing ones. Skipped where the user may not make a loop device.
class TestBlockDevice : public QObject {
    Q_OBJECT

private:
    TempFolder m_folder;
    static constexpr Size diskSize = Size{8} << 20;

private Q_SLOTS:
    void init() { (void)m_folder.file("disk", countedBytes(diskSize)); }

    void aDeviceHasItsTrueSizeAndItsBytes()
    {
        const LoopDevice disk(m_folder.path("disk"));
        if (disk.path().empty())
            QSKIP("no loop device can be made here");
        const OpenedFile file = openFile(disk.path()).value();
        QCOMPARE(file.kind, FileKind::Device);
        QCOMPARE(file.identity.size, diskSize);
        QCOMPARE(file.source->size(), diskSize);
        QVERIFY(file.isWritable);
        std::vector<std::byte> bytes(diskSize);
        QCOMPARE(file.source->read(0, bytes), diskSize);
        QVERIFY(bytes == countedBytes(diskSize));
        QVERIFY(FileIdentity::ofPath(disk.path()).value() == file.identity);
    }

    void aReadOnlyDeviceIsNotWritableEvenForTheAdministrator()
    {
        const LoopDevice disk(m_folder.path("disk"), LoopDevice::Mode::ReadOnly);
        if (disk.path().empty())
            QSKIP("no loop device can be made here");
        QVERIFY(!openFile(disk.path()).value().isWritable);
    }

    void aLiveMapOfADeviceStoresButDoesNotResize()
    {
        const LoopDevice disk(m_folder.path("disk"));
        if (disk.path().empty())
            QSKIP("no loop device can be made here");
        Mmap map = Mmap::open(disk.path(), 0, {}).value();
        QCOMPARE(map.length().value(), diskSize);
        QVERIFY(map.assign(5, 8, bytesOf("abc")));
        QVERIFY(map.flush());
        QCOMPARE(textOf(fileBytes(m_folder.path("disk"))).substr(5, 3), std::string("abc"));
        QCOMPARE(kindOf(map.resize(diskSize + 4096)), ErrorKind::NotResizable);
        QCOMPARE(kindOf(map.resize(4096)), ErrorKind::NotResizable);
        QCOMPARE(map.length().value(), diskSize);
    }

    void aDiskThatFailsIsAnErrorAndNoZeros_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("whole") << static_cast<int>(FileSourcePolicy::Way::Whole);
        QTest::newRow("windows") << static_cast<int>(FileSourcePolicy::Way::Windows);
        QTest::newRow("read") << static_cast<int>(FileSourcePolicy::Way::Read);
    }
    void aDiskThatFailsIsAnErrorAndNoZeros()
    {
        QFETCH(const int, way);
        const LoopDevice disk(m_folder.path("disk"));
        if (disk.path().empty())
            QSKIP("no loop device can be made here");
        const FileSourcePolicy policy{.way = static_cast<FileSourcePolicy::Way>(way), .windowSize = Size{1} << 20};
        const OpenedFile file = openFileWith(policy, disk.path(), {}, maxSize).value();
        QCOMPARE(::truncate(m_folder.path("disk").c_str(), 4 << 20), 0);
        std::array<std::byte, 100> bytes{};
        QCOMPARE(file.source->read(100, bytes), Size{100});
        QVERIFY(std::equal(bytes.begin(), bytes.end(), countedBytes(200).begin() + 100));
        QCOMPARE(file.source->read(6 << 20, bytes), Size{0});
        const Error why = file.source->whyUnreadable(6 << 20);
        QCOMPARE(why.kind, ErrorKind::InputOutput);
        QCOMPARE(why.osCode, EIO);
        QCOMPARE(why.path, disk.path());
        QCOMPARE(why.range->begin, Offset{6 << 20});
    }
};

QTEST_GUILESS_MAIN(TestBlockDevice)
#include "tst_blockdevice.moc"
