// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/filedescriptor.h"
#include "mapping/pagemap.h"
#include "support/tempfile.h"

#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace hexfolio;
using namespace hexfolio::testing;

/// A file with data in [1 MiB, 1 MiB + 64 KiB), and holes before and behind it up to 4 MiB.
class TestPageMap : public QObject {
    Q_OBJECT

private:
    TempFolder m_folder;
    FileDescriptor m_file;
    static constexpr Offset data = Offset{1} << 20;
    static constexpr Offset dataEnd = data + 65'536;
    static constexpr Size size = Size{4} << 20;

private Q_SLOTS:
    void initTestCase()
    {
        m_file = FileDescriptor(::open(m_folder.file("holes", "").c_str(), O_RDWR | O_CLOEXEC));
        QCOMPARE(::ftruncate(m_file.get(), size), 0);
        const auto bytes = countedBytes(dataEnd - data);
        QCOMPARE(::pwrite(m_file.get(), bytes.data(), bytes.size(), data), static_cast<ssize_t>(bytes.size()));
        if (PageMap::extentAt(m_file.get(), 0, size).kind == Extent::Kind::Data)
            QSKIP("this file system knows no holes");
    }

    void holesAndDataTakeTurns()
    {
        const Extent first = PageMap::extentAt(m_file.get(), 5, size);
        QCOMPARE(first.kind, Extent::Kind::Hole);
        QCOMPARE(first.range, (Range{5, data}));
        const Extent second = PageMap::extentAt(m_file.get(), data, size);
        QCOMPARE(second.kind, Extent::Kind::Data);
        QCOMPARE(second.range, (Range{data, dataEnd}));
        const Extent third = PageMap::extentAt(m_file.get(), dataEnd, size);
        QCOMPARE(third.kind, Extent::Kind::Hole);
        QCOMPARE(third.range, (Range{dataEnd, size}));
    }

    void theLimitCutsEachRun()
    {
        QCOMPARE(PageMap::extentAt(m_file.get(), 5, 9).range, (Range{5, 9}));
        QCOMPARE(PageMap::extentAt(m_file.get(), data + 5, data + 9).range, (Range{data + 5, data + 9}));
    }

    // Called a hole, it would read as zeros that are not there.
    void whatLiesBehindTheEndIsNoHole()
    {
        QCOMPARE(PageMap::extentAt(m_file.get(), size, size + 10).kind, Extent::Kind::Data);
        QCOMPARE(PageMap::extentAt(m_file.get(), dataEnd, size + 10).range, (Range{dataEnd, size}));
    }

    void whatIsNoFileIsAllData()
    {
        const FileDescriptor zero(::open("/dev/zero", O_RDONLY | O_CLOEXEC));
        QCOMPARE(PageMap::extentAt(zero.get(), 0, 100).kind, Extent::Kind::Data);
        QCOMPARE(PageMap::extentAt(-1, 0, 100).range, (Range{0, 100}));
    }

    void whatWasJustWrittenIsResident()
    {
        if (!PageMap::isResident(m_file.get(), {data, data + 100}))
            QSKIP("this file system does not say");
        QVERIFY(PageMap::isResident(m_file.get(), {data, dataEnd}));
        QVERIFY(PageMap::isResident(m_file.get(), {data, data}));
        QVERIFY(!PageMap::isResident(m_file.get(), {size - 10, size + 10}));
        QVERIFY(!PageMap::isResident(-1, {0, 10}));
    }

    void whatWasDroppedFromTheCacheIsNotResident()
    {
        if (!PageMap::isResident(m_file.get(), {data, data + 100}))
            QSKIP("this file system does not say");
        QCOMPARE(::fsync(m_file.get()), 0);
        QCOMPARE(::posix_fadvise(m_file.get(), 0, 0, POSIX_FADV_DONTNEED), 0);
        QVERIFY(!PageMap::isResident(m_file.get(), {data, dataEnd}));
    }
};

QTEST_GUILESS_MAIN(TestPageMap)
#include "tst_pagemap.moc"
