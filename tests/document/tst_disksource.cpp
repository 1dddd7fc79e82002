// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/disksource.h"
#include "mapping/memorysource.h"
#include "mapping/openfile.h"
#include "support/bytes.h"
#include "support/tempfile.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

QString readFrom(const DiskSource& source, Offset offset, Size count)
{
    std::vector<std::byte> bytes(count);
    bytes.resize(source.read(offset, bytes));
    return QString::fromStdString(textOf(bytes));
}

} // namespace

class DiskSourceTest : public QObject {
    Q_OBJECT

    TempFolder m_folder;
    std::string m_path;
    std::shared_ptr<const MemorySource> m_store = std::make_shared<MemorySource>(bytesOf("ABCDEFGHIJ"));

    std::unique_ptr<DiskSource> opened(std::string_view text)
    {
        m_path = m_folder.file("file", text);
        const OpenedFile file = openFile(m_path).value();
        return std::make_unique<DiskSource>(file.source, file.identity);
    }

private Q_SLOTS:
    void aFreshOneIsTheFile()
    {
        const auto source = opened("0123456789");
        QCOMPARE(source->size(), 10U);
        QCOMPARE(readFrom(*source, 0, 20), QStringLiteral("0123456789"));
        QVERIFY(source->kept()->empty());
    }

    void keptBytesAreReadInTheirPlace()
    {
        const auto source = opened("0123456789");
        source->keep({{{6, 8}, m_store, 0}});
        source->keep({{{2, 5}, m_store, 4}});
        QCOMPARE(readFrom(*source, 0, 10), QStringLiteral("01EFG5AB89"));
        QCOMPARE(readFrom(*source, 3, 4), QStringLiteral("FG5A"));
        QCOMPARE(readFrom(*source, 9, 1), QStringLiteral("9"));
    }

    void redirectedBytesAreReadElsewhereWhateverWasThereBefore()
    {
        const auto source = opened("0123456789");
        source->keep({{{2, 8}, m_store, 0}});
        const auto other = std::make_shared<const MemorySource>(bytesOf("qrstuvwxyz"));
        source->redirect({{{1, 3}, other, 0}, {{4, 5}, other, 7}, {{7, 9}, other, 8}});
        QCOMPARE(readFrom(*source, 0, 10), QStringLiteral("0qrBxDEyz9"));
        source->restore({{0, 2}, {4, 8}});
        QCOMPARE(readFrom(*source, 0, 10), QStringLiteral("01rB4567z9"));
        QCOMPARE(source->notYetKept({{0, 10}}), (std::vector<Range>{{0, 2}, {4, 8}, {9, 10}}));
    }

    void movedBytesAreReadAtTheirNewPlaceInTheNextFile()
    {
        const auto source = opened("0123456789");
        source->redirect({{{0, 4}, m_store, 0}, {{4, 10}, m_store, 2, true}});
        std::shared_ptr<const DiskSource> next = opened("abcdefghijkl");
        source->continueIn(next);
        QCOMPARE(readFrom(*source, 0, 10), QStringLiteral("ABCDcdefgh"));
    }

    void lostBytesEndAReadAndSayWhy()
    {
        const auto source = opened("0123456789");
        source->keep({{{4, 6}, nullptr, 0}});
        QCOMPARE(readFrom(*source, 0, 10), QStringLiteral("0123"));
        QCOMPARE(readFrom(*source, 4, 1), QString());
        QCOMPARE(readFrom(*source, 6, 4), QStringLiteral("6789"));
        QCOMPARE(source->whyUnreadable(5).kind, ErrorKind::FileChanged);
    }

    void lostBytesThatWereNotWrittenOverComeBack()
    {
        const auto source = opened("0123456789");
        source->keep({{{1, 2}, m_store, 0}, {{3, 6}, nullptr, 0}, {{8, 9}, nullptr, 0}});
        source->regain(5);
        QCOMPARE(readFrom(*source, 0, 10), QStringLiteral("0A2"));
        QCOMPARE(readFrom(*source, 5, 5), QStringLiteral("56789"));
        source->regain(0);
        QCOMPARE(readFrom(*source, 0, 10), QStringLiteral("0A23456789"));
    }

    void whatIsNotKeptYetIsFound()
    {
        const auto source = opened("0123456789");
        source->keep({{{2, 4}, m_store, 0}, {{6, 7}, nullptr, 0}});
        const std::vector<Range> expected{{0, 2}, {4, 6}, {7, 9}};
        QVERIFY(source->notYetKept({{0, 9}}) == expected);
        QVERIFY(source->notYetKept({{2, 4}, {6, 7}}).empty());
        QVERIFY((source->notYetKept({{3, 5}}) == std::vector<Range>{{4, 5}}));
    }

    void laterSavesOfTheSameFileAreHeardOf()
    {
        const auto first = opened("0123456789");
        const OpenedFile file = openFile(m_path).value();
        const auto second = std::make_shared<DiskSource>(file.source, file.identity);
        first->keep({{{2, 4}, m_store, 0}});
        first->continueIn(second);
        second->keep({{{1, 3}, m_store, 5}, {{8, 9}, nullptr, 0}});
        QCOMPARE(readFrom(*first, 0, 10), QStringLiteral("0FAB4567"));
        QCOMPARE(readFrom(*second, 0, 10), QStringLiteral("0FG34567"));
        QCOMPARE(first->whyUnreadable(8).kind, ErrorKind::FileChanged);
        QCOMPARE(readFrom(*first, 9, 1), QStringLiteral("9"));
    }

    void holesEndWhereBytesAreKept()
    {
        const auto source = opened("");
        QCOMPARE(::truncate(m_path.c_str(), 1 << 20), 0);
        const OpenedFile file = openFile(m_path).value();
        DiskSource sparse(file.source, file.identity);
        sparse.keep({{{100, 110}, m_store, 0}});
        QCOMPARE(sparse.extentAt(0, 1000).range.end, 100U);
        QCOMPARE(sparse.extentAt(100, 1000).kind, Extent::Kind::Data);
        QCOMPARE(sparse.extentAt(105, 1000).range, (Range{105, 110}));
        QCOMPARE(sparse.extentAt(110, 1000).range.end, 1000U);
    }

    void readersBesideASaveSeeOnlyTheOldBytes()
    {
        constexpr std::size_t size = 64 << 10;
        const std::vector<std::byte> old(size, std::byte{'o'});
        const std::string path = m_folder.file("raced", old);
        const OpenedFile file = openFile(path).value();
        DiskSource source(file.source, file.identity);
        const auto store = std::make_shared<MemorySource>(old);
        std::atomic<bool> done{false};
        std::atomic<int> wrong{0};
        std::jthread reader([&] {
            std::vector<std::byte> bytes(size);
            while (!done) {
                if (source.read(0, bytes) != size || bytes != old)
                    ++wrong;
            }
        });
        const int fd = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
        const std::vector<std::byte> fresh(1024, std::byte{'n'});
        for (Offset at = 0; at < size; at += fresh.size()) {
            source.keep({{Range::ofLength(at, fresh.size()), store, at}});
            QCOMPARE(::pwrite(fd, fresh.data(), fresh.size(), static_cast<off_t>(at)), ssize_t{1024});
        }
        ::close(fd);
        done = true;
        reader.join();
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(DiskSourceTest)
#include "tst_disksource.moc"
