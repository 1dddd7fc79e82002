// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/hitfile.h"

#include "support/hits.h"
#include "support/tempfile.h"

#include <QTest>

#include <filesystem>
#include <optional>
#include <stop_token>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

constexpr Size searchedSize = Size{1} << 60;

SavedHits some()
{
    return {setOf({hit(3, 2), hit(5, 2), hit(7, 2), hit(5000, 9, 7), hit(Size{1} << 50, 4, 7)}),
            searchedSize,
            {"first", "zweites \xC3\xA4"}};
}

std::vector<std::byte> bytesOfFile(const SavedHits& saved)
{
    const TempFolder folder;
    PosixIo io;
    Progress progress;
    if (!hitfile::save(io, folder.path("hits"), saved, progress))
        qFatal("the file cannot be written");
    return fileBytes(folder.path("hits"));
}

std::optional<ErrorKind> faultOf(std::span<const std::byte> bytes)
{
    Progress progress;
    const auto read = hitfile::read(Snapshot::ofBytes(bytes), progress);
    return read ? std::nullopt : std::optional(read.error().kind);
}

} // namespace

/// Hits go into a file and come back; anything else is refused.
class TestHitFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hitsComeBack();
    void manyHitsComeBackFromEitherDirection();
    void aFormerFileIsReplaced();
    void aFailedSaveLeavesTheFormerFile();
    void everyChangedByteIsNoticed();
    void everyLengthButTheRightOneIsRefused();
    void otherFilesAreRefusedWithASentence();
};

void TestHitFile::hitsComeBack()
{
    const TempFolder folder;
    PosixIo io;
    Progress progress;
    const SavedHits saved = some();
    QVERIFY(hitfile::save(io, folder.path("hits"), saved, progress));
    const auto loaded = hitfile::load(folder.path("hits"), progress).value();
    QVERIFY(allOf(loaded.hits) == allOf(saved.hits));
    QCOMPARE(loaded.searchedSize, searchedSize);
    QVERIFY(loaded.patterns == saved.patterns);
    QVERIFY(hitfile::save(io, folder.path("none"), {}, progress));
    QVERIFY(hitfile::load(folder.path("none"), progress).value().hits.isEmpty());
}

void TestHitFile::manyHitsComeBackFromEitherDirection()
{
    SeededRandom random;
    const NaiveHits hits = randomHits(random, 200'000);
    for (const auto order : {HitSink::Order::Ascending, HitSink::Order::Descending}) {
        const auto bytes = bytesOfFile({setOf(hits, order), maxSize, {}});
        Progress progress;
        QVERIFY(allOf(hitfile::read(Snapshot::ofBytes(bytes), progress).value().hits) == hits);
    }
}

void TestHitFile::aFormerFileIsReplaced()
{
    const TempFolder folder;
    PosixIo io;
    Progress progress;
    const std::string path = folder.file("hits", "something else");
    QVERIFY(hitfile::save(io, path, some(), progress));
    QCOMPARE(hitfile::load(path, progress).value().hits.count(), Size{5});
    QCOMPARE(std::distance(std::filesystem::directory_iterator(std::filesystem::path(path).parent_path()), {}), 1);
}

void TestHitFile::aFailedSaveLeavesTheFormerFile()
{
    std::stop_source stop;
    stop.request_stop();
    Progress progress(stop.get_token());
    const TempFolder folder;
    PosixIo io;
    const std::string path = folder.file("hits", "former");
    QVERIFY(!hitfile::save(io, path, some(), progress));
    QCOMPARE(textOf(fileBytes(path)), std::string("former"));
    QCOMPARE(std::distance(std::filesystem::directory_iterator(std::filesystem::path(path).parent_path()), {}), 1);
}

void TestHitFile::everyChangedByteIsNoticed()
{
    auto bytes = bytesOfFile(some());
    QVERIFY(!faultOf(bytes));
    for (std::byte& byte : bytes) {
        for (const unsigned bit : {0x01U, 0x80U}) {
            byte ^= static_cast<std::byte>(bit);
            QCOMPARE(faultOf(bytes), std::optional(ErrorKind::Syntax));
            byte ^= static_cast<std::byte>(bit);
        }
    }
}

void TestHitFile::everyLengthButTheRightOneIsRefused()
{
    auto bytes = bytesOfFile(some());
    for (std::size_t size = 0; size < bytes.size(); ++size)
        QCOMPARE(faultOf(std::span(bytes).first(size)), std::optional(ErrorKind::Syntax));
    bytes.push_back(std::byte{0});
    QCOMPARE(faultOf(bytes), std::optional(ErrorKind::Syntax));
}

void TestHitFile::otherFilesAreRefusedWithASentence()
{
    const TempFolder folder;
    Progress progress;
    const auto loaded = hitfile::load(folder.file("text", "Lorem ipsum dolor sit amet, consectetur"), progress);
    QVERIFY(!loaded);
    QVERIFY(sentenceOf(loaded.error()).contains("this is no file of hits"));
    QVERIFY(sentenceOf(loaded.error()).contains("text"));
    QCOMPARE(hitfile::load(folder.path("missing"), progress).error().kind, ErrorKind::NotFound);
    // Hits behind what was searched.
    QCOMPARE(faultOf(bytesOfFile({setOf({hit(90, 20)}), 100, {}})), std::optional(ErrorKind::Syntax));
}

QTEST_GUILESS_MAIN(TestHitFile)
#include "tst_hitfile.moc"
