// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/filedescriptor.h"
#include "mapping/mapwindows.h"
#include "support/tempfile.h"

#include <QTest>

#include <sys/mman.h>

#include <array>

using namespace hexfolio;
using namespace hexfolio::testing;

class TestMapWindows : public QObject {
    Q_OBJECT

private:
    FileDescriptor m_file;
    static constexpr Size windowSize = 4096;
    static constexpr Size size = 20 * windowSize;

private Q_SLOTS:
    void init()
    {
        m_file = FileDescriptor(sparseMemory(size));
        const auto bytes = countedBytes(size);
        QCOMPARE(::pwrite(m_file.get(), bytes.data(), bytes.size(), 0), static_cast<ssize_t>(size));
    }

    void aReadMayCrossAllWindows()
    {
        const MapWindows windows(m_file.get(), windowSize, 2);
        std::vector<std::byte> bytes(size);
        QCOMPARE(windows.read(0, bytes), size);
        QVERIFY(bytes == countedBytes(size));
    }

    void noMoreWindowsThanAllowedStayMapped()
    {
        const MapWindows windows(m_file.get(), windowSize, 3);
        std::array<std::byte, 10> bytes;
        for (Offset at = 0; at < size; at += windowSize)
            QCOMPARE(windows.read(at, bytes), Size{10});
        QCOMPARE(windows.mappedCount(), std::size_t{3});
    }

    void whatIsMissingEndsTheRead()
    {
        const MapWindows windows(m_file.get(), windowSize, 3);
        std::vector<std::byte> bytes(3 * windowSize);
        QCOMPARE(windows.read(size - windowSize, bytes), windowSize);
        QCOMPARE(windows.read(maxSize, bytes), Size{0});
        QCOMPARE(windows.read(~Offset{0} - 10, bytes), Size{0});
    }

    void withoutAFileNothingIsRead()
    {
        const MapWindows windows(-1, windowSize, 3);
        std::array<std::byte, 10> bytes;
        QCOMPARE(windows.read(0, bytes), Size{0});
        QCOMPARE(windows.mappedCount(), std::size_t{0});
    }

    void droppedPagesComeBackWithTheirBytes()
    {
        const MapWindows windows(m_file.get(), windowSize, 3);
        std::vector<std::byte> bytes(size);
        for (const int option : {MADV_SEQUENTIAL, MADV_DONTNEED, MADV_RANDOM}) {
            windows.advise({100, size - 100}, option);
            QCOMPARE(windows.read(0, bytes), size);
            QVERIFY(bytes == countedBytes(size));
        }
    }
};

QTEST_GUILESS_MAIN(TestMapWindows)
#include "tst_mapwindows.moc"
