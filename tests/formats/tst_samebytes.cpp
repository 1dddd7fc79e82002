// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/samebytes.h"

#include "formats/patchededit.h"
#include "mapping/patternsource.h"
#include "support/naivebytes.h"
#include "support/seed.h"

#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;

/// How far two states are the same, and the smallest edit between them.
class SameBytesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstDifferenceIsFoundInBothDirections()
    {
        const Snapshot left = Snapshot::ofBytes(bytesOf("abcdefgh"));
        const Snapshot right = Snapshot::ofBytes(bytesOf("abcXefgh"));
        Progress progress;
        SameBytes same(left, right, progress);
        QCOMPARE(same.from(0, 0, maxSize).value(), 3U);
        QCOMPARE(same.from(4, 4, maxSize).value(), 4U);
        QCOMPARE(same.from(4, 4, 2).value(), 2U);
        QCOMPARE(same.from(0, 1, maxSize).value(), 0U);
        QCOMPARE(same.before(8, 8, maxSize).value(), 4U);
        QCOMPARE(same.before(3, 3, maxSize).value(), 3U);
        QCOMPARE(same.before(8, 8, 2).value(), 2U);
        QCOMPARE(same.from(8, 8, maxSize).value(), 0U);
        QCOMPARE(same.before(0, 0, maxSize).value(), 0U);
    }

    void aCancelledJobStops()
    {
        std::stop_source stop;
        stop.request_stop();
        Progress progress(stop.get_token());
        SameBytes same(Snapshot::ofBytes(bytesOf("ab")), Snapshot::ofBytes(bytesOf("ab")), progress);
        QCOMPARE(same.from(0, 0, 2).error().kind, ErrorKind::Cancelled);
        QCOMPARE(same.before(2, 2, 2).error().kind, ErrorKind::Cancelled);
    }

    void missingBytesAreAnError()
    {
        std::vector<std::byte> to(3);
        QCOMPARE(readWhole(Snapshot::ofBytes(bytesOf("ab")), 0, to).error().kind, ErrorKind::OutOfRange);
        QCOMPARE(readWhole(Snapshot::ofBytes(bytesOf("ab")), 3, std::span<std::byte>()).error().kind,
                 ErrorKind::OutOfRange);
    }

    void theSmallestEditLeadsFromOneStateToTheOther()
    {
        SeededRandom random;
        Progress progress;
        for (int round = 0; round < 500; ++round) {
            NaiveBytes before(random.below(6000), std::byte{'x'});
            for (std::byte& byte : before)
                byte = static_cast<std::byte>('a' + random.below(2));
            NaiveBytes after = before;
            for (auto steps = random.below(3); steps > 0; --steps) {
                const Offset at = random.below(after.size() + 1);
                replaceNaively(after, {at, random.between(at, std::min<Size>(after.size(), at + 9))},
                               NaiveBytes(random.below(9), std::byte{'c'}));
            }
            const auto edit = editBetween(Snapshot::ofBytes(before), Snapshot::ofBytes(after), progress).value();
            NaiveBytes made = before;
            replaceNaively(made, edit.replaced, allBytesOf(edit.content));
            QVERIFY(made == after);
            QVERIFY(before != after || (edit.replaced.isEmpty() && edit.content.size() == 0));
        }
    }

    void sharedPiecesAreNotRead()
    {
        // An exbibyte of one piece could not be read in the time of a test.
        const auto endless = std::make_shared<const PatternSource>(bytesOf("abc"));
        const Size size = Size{1} << 60;
        const Snapshot before = Snapshot::ofSource(endless, size);
        PieceTree tree = before.tree();
        tree.replace({size / 2, size / 2 + 10}, PieceTree());
        Progress progress;
        const auto edit = editBetween(before, Snapshot(tree, before.sources()), progress).value();
        QVERIFY(edit.replaced.begin >= size / 2 && edit.replaced.size() <= 22);
    }
};

QTEST_GUILESS_MAIN(SameBytesTest)
#include "tst_samebytes.moc"
