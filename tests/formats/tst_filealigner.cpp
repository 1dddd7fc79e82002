// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/filealigner.h"
#include "formats/patchfile.h"
#include "formats/patchmaker.h"
#include "formats/verifiedpatch.h"
#include "mapping/filesource.h"
#include "mapping/memorysource.h"
#include "mapping/openfile.h"
#include "support/naivebytes.h"
#include "support/seed.h"
#include "support/tempfile.h"

#include <QTest>

#include <unistd.h>

using namespace hexfolio;
using namespace hexfolio::testing;
using Kind = Change::Kind;

namespace {

NaiveBytes noise(SeededRandom& random, Size size)
{
    NaiveBytes bytes(size);
    for (std::byte& byte : bytes)
        byte = static_cast<std::byte>(random.below(256));
    return bytes;
}

NaiveBytes joined(std::initializer_list<NaiveBytes> parts)
{
    NaiveBytes all;
    for (const NaiveBytes& part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

NaiveBytes slice(const NaiveBytes& bytes, Size begin, Size end)
{
    return {bytes.begin() + static_cast<std::ptrdiff_t>(begin), bytes.begin() + static_cast<std::ptrdiff_t>(end)};
}

std::vector<Change> changesFrom(const NaiveBytes& before, const NaiveBytes& after)
{
    Progress progress;
    const auto source = std::make_shared<const MemorySource>(before);
    return FileAligner(source, before.size(), Snapshot::ofBytes(after), progress).run().value().changes();
}

} // namespace

class FileAlignerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalFilesHaveNoChanges()
    {
        SeededRandom random;
        const NaiveBytes bytes = noise(random, 5000);
        QVERIFY(changesFrom(bytes, bytes).empty());
        QVERIFY(changesFrom({}, {}).empty());
    }

    void emptyAndFull()
    {
        QVERIFY(changesFrom({}, bytesOf("abc")) == (std::vector<Change>{{Kind::Inserted, {0, 0}, {0, 3}}}));
        QVERIFY(changesFrom(bytesOf("abc"), {}) == (std::vector<Change>{{Kind::Removed, {0, 3}, {0, 0}}}));
    }

    void oneInsertedByteInALargeFileIsOneInsertion()
    {
        SeededRandom random;
        const NaiveBytes before = noise(random, 3 << 20);
        NaiveBytes after = before;
        after.insert(after.begin() + (1 << 20), static_cast<std::byte>(~std::to_integer<unsigned>(before[1 << 20])));
        const auto changes = changesFrom(before, after);
        QCOMPARE(changes.size(), 1U);
        QVERIFY(changes[0].kind == Kind::Inserted);
        QCOMPARE(changes[0].now.size(), 1U);
    }

    void anInsertionAtTheFrontAndARemovalAtTheEndOfOneLength()
    {
        SeededRandom random;
        const NaiveBytes before = noise(random, 300'000);
        const auto changes = changesFrom(before, joined({noise(random, 100), slice(before, 0, 299'900)}));
        QVERIFY(changes
                == (std::vector<Change>{{Kind::Inserted, {0, 0}, {0, 100}},
                                        {Kind::Removed, {299'900, 300'000}, {300'000, 300'000}}}));
    }

    void severalInsertionsAndRemovals()
    {
        SeededRandom random;
        const NaiveBytes before = noise(random, 200'000);
        const NaiveBytes after =
            joined({slice(before, 0, 50'000), noise(random, 77), slice(before, 50'000, 90'000),
                    slice(before, 91'000, 150'000), noise(random, 5), slice(before, 150'000, 200'000)});
        const auto changes = changesFrom(before, after);
        QCOMPARE(changes.size(), 3U);
        QCOMPARE(changes[0].now.size(), 77U);
        QCOMPARE(changes[1].before.size(), 1000U);
        QCOMPARE(changes[2].now.size(), 5U);
    }

    void aMovedBlockIsFound()
    {
        SeededRandom random;
        const NaiveBytes before = noise(random, 200'000);
        const NaiveBytes after = joined({slice(before, 0, 20'000), slice(before, 60'000, 180'000),
                                         slice(before, 20'000, 60'000), slice(before, 180'000, 200'000)});
        const auto changes = changesFrom(before, after);
        QCOMPARE(changes.size(), 2U);
        QVERIFY(std::ranges::any_of(changes, [](const Change& c) { return c.kind == Kind::Moved; }));
    }

    void overwrittenBytesOfFilesOfOneLengthStayInPlace()
    {
        SeededRandom random;
        const NaiveBytes before = noise(random, 1 << 20);
        NaiveBytes after = before;
        for (const std::size_t at : {5U, 70'000U, 70'100U, 1'000'000U})
            after[at] ^= std::byte{1};
        const auto changes = changesFrom(before, after);
        QCOMPARE(changes.size(), 4U);
        for (const Change& change : changes)
            QCOMPARE(change.now, (Range::ofLength(change.before.begin, 1)));
    }

    void tebibytesOfHolesAreNotRead()
    {
        const TempFolder folder;
        for (const char* name : {"a", "b"}) {
            const std::string path = folder.file(name, std::string_view());
            QCOMPARE(::truncate(path.c_str(), off_t{1} << 40), 0);
        }
        const int fd = ::open(folder.path("b").c_str(), O_WRONLY);
        QCOMPARE(::pwrite(fd, "hello", 5, off_t{1} << 39), 5);
        ::close(fd);
        const auto a = openFile(folder.path("a")).value();
        const auto b = openFile(folder.path("b")).value();
        Progress progress;
        const auto list =
            FileAligner(a.source, a.source->size(), Snapshot::ofSource(b.source, b.source->size()), progress)
                .run()
                .value();
        QCOMPARE(list.changes().size(), 1U);
        QCOMPARE(list.changes()[0].now, (Range::ofLength(Offset{1} << 39, 5)));
    }

    void whatIsFoundLeadsFromOneFileToTheOther()
    {
        SeededRandom random;
        Progress progress;
        for (int round = 0; round < 400; ++round) {
            // Few different bytes make many false friends.
            const std::uint64_t letters = random.between(2, 256);
            NaiveBytes before(random.below(30'000));
            for (std::byte& byte : before)
                byte = static_cast<std::byte>(random.below(letters));
            NaiveBytes after = before;
            for (std::uint64_t steps = random.below(10); steps > 0; --steps) {
                const Offset from = random.below(after.size() + 1);
                const Range range{from, random.between(from, std::min<Size>(after.size(), from + 3000))};
                const Offset other = random.below(after.size() + 1);
                const Range block{other, random.between(other, std::min<Size>(after.size(), other + 3000))};
                replaceNaively(after, range,
                               random.below(2) == 0 ? noise(random, random.below(2000))
                                                    : slice(after, block.begin, block.end));
            }
            const auto source = std::make_shared<const MemorySource>(before);
            const Snapshot old = Snapshot::ofSource(source, before.size());
            const Snapshot now = Snapshot::ofBytes(after);
            const auto list = FileAligner(source, before.size(), now, progress).run();
            QVERIFY(list);
            const auto patch = PatchMaker(old, now, {}, progress).run(list->changes());
            QVERIFY(patch);
            const auto made = VerifiedPatch(*patch).applied(old, progress);
            if (before != after) {
                QVERIFY2(made, made ? "" : sentenceOf(made.error()).c_str());
                QVERIFY(allBytesOf(*made) == after);
                QVERIFY(allBytesOf(VerifiedPatch(*patch).reverted(now, progress).value()) == before);
            }
        }
    }
};

QTEST_GUILESS_MAIN(FileAlignerTest)
#include "tst_filealigner.moc"
