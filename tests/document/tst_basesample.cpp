// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/basesample.h"
#include "document/document.h"
#include "support/tempfile.h"

#include <QTest>

#include <filesystem>
#include <fstream>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

std::uint64_t sampleOf(const std::string& path)
{
    return baseSample(Document::open(path).value()->snapshot());
}

void put(const std::string& path, std::streamoff at, char byte)
{
    std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(at);
    file.put(byte);
}

} // namespace

/// A number that changes when a file probably did.
class TestBaseSample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyByteOfASmallFileCounts()
    {
        auto bytes = countedBytes(5000);
        const auto before = baseSample(Snapshot::ofBytes(bytes));
        QCOMPARE(baseSample(Snapshot::ofBytes(bytes)), before);
        for (const std::size_t i : {std::size_t{0}, std::size_t{2500}, std::size_t{4999}}) {
            bytes[i] ^= std::byte{1};
            QVERIFY(baseSample(Snapshot::ofBytes(bytes)) != before);
            bytes[i] ^= std::byte{1};
        }
        bytes.push_back(std::byte{0});
        QVERIFY(baseSample(Snapshot::ofBytes(bytes)) != before);
        QVERIFY(baseSample(Snapshot()) != before);
    }

    void theEndsOfALargeFileCount()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", "");
        constexpr std::streamoff size = std::streamoff{1} << 40;
        std::filesystem::resize_file(path, size);
        const auto empty = sampleOf(path);
        put(path, 60'000, 'x');
        const auto first = sampleOf(path);
        QVERIFY(first != empty);
        put(path, size - 1, 'y');
        QVERIFY(sampleOf(path) != first);
    }

    void zerosAndHolesAreTheSame()
    {
        const TempFolder folder;
        const std::string sparse = folder.file("sparse", "begin");
        std::filesystem::resize_file(sparse, 1'000'000);
        auto bytes = bytesOf("begin");
        bytes.resize(1'000'000);
        QCOMPARE(sampleOf(sparse), sampleOf(folder.file("full", bytes)));
        QCOMPARE(sampleOf(sparse), baseSample(Snapshot::ofBytes(bytes)));
    }
};

QTEST_GUILESS_MAIN(TestBaseSample)
#include "tst_basesample.moc"
