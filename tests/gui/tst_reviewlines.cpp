// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/reviewlines.h"

#include "document/documentedits.h"
#include "gui/desk.h"
#include "support/naivebytes.h"
#include "support/seed.h"

#include <QTest>

#include <algorithm>
#include <format>
#include <numeric>

using namespace hexfolio;
using namespace hexfolio::testing;
using Kind = ReviewRow::Kind;

namespace {

std::vector<std::size_t> allOf(const ChangeList& list)
{
    std::vector<std::size_t> all(list.changes().size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
}

ReviewLines linesOf(Desk& desk, int bytesPerRow = 16)
{
    const auto list = std::make_shared<const ChangeList>(desk.document().changes());
    return {list, allOf(*list), desk.document().onDisk().size(), desk.document().size(), bytesPerRow};
}

/// One line for each row: what it is, and which bytes stand left and right.
std::string textOf(const ReviewLines& lines)
{
    std::string text;
    for (std::uint64_t i = 0; i < lines.rowCount(); ++i) {
        const ReviewRow row = lines.row(i);
        const auto range = [](Range r) { return r.isEmpty() ? "-" : std::format("{}..{}", r.begin, r.end); };
        if (row.kind == Kind::Title)
            text += std::format("title {}\n", row.shown);
        else if (row.kind == Kind::Gap)
            text += std::format("gap {} {}\n", row.now.size(), row.leftOut);
        else
            text += std::format("{} {} {} @{}\n", row.kind == Kind::Same ? "same" : "changed", range(row.disk),
                                range(row.now), row.column);
    }
    return text;
}

} // namespace

/// Which bytes stand beside which in a review.
class TestReviewLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noChangesHaveNoRows()
    {
        Desk desk(countedBytes(100));
        QCOMPARE(linesOf(desk).rowCount(), 0U);
    }

    void overwrittenBytesStandInTheRowsAroundThem()
    {
        Desk desk(countedBytes(200));
        QVERIFY(desk.document().edits().overwrite(70, bytesOf("ab")));
        QCOMPARE(QString::fromStdString(textOf(linesOf(desk))),
                 u"gap 32 0\ntitle 0\nsame 32..48 32..48 @0\nsame 48..64 48..64 @0\nchanged 64..80 64..80 @0\n"
                 "same 80..96 80..96 @0\nsame 96..112 96..112 @0\ngap 88 0\n");
        const ReviewRow row = linesOf(desk).row(4);
        QCOMPARE(row.changed, (Range{6, 8}));
    }

    void insertedBytesHaveNothingOnTheLeftAndWhatFollowsIsAligned()
    {
        Desk desk(countedBytes(64));
        QVERIFY(desk.document().edits().insert(20, bytesOf("abc")));
        QCOMPARE(QString::fromStdString(textOf(linesOf(desk))),
                 u"title 0\nsame 0..16 0..16 @0\nsame 16..20 16..20 @0\nchanged - 20..23 @4\nsame 20..29 23..32 @7\n"
                 "same 29..45 32..48 @0\nsame 45..61 48..64 @0\ngap 3 0\n");
    }

    void removedBytesHaveNothingOnTheRight()
    {
        Desk desk(countedBytes(64));
        QVERIFY(desk.document().edits().erase({20, 23}));
        QCOMPARE(QString::fromStdString(textOf(linesOf(desk))),
                 u"title 0\nsame 0..16 0..16 @0\nsame 16..20 16..20 @0\nchanged 20..23 - @4\nsame 23..35 20..32 @4\n"
                 "same 35..51 32..48 @0\nsame 51..64 48..61 @0\n");
    }

    void changesThatAreNearShareWhatIsBetweenThem()
    {
        Desk desk(countedBytes(200));
        QVERIFY(desk.document().edits().overwrite(3, bytesOf("a")));
        QVERIFY(desk.document().edits().overwrite(50, bytesOf("b")));
        QCOMPARE(QString::fromStdString(textOf(linesOf(desk))),
                 u"title 0\nchanged 0..16 0..16 @0\nsame 16..32 16..32 @0\nsame 32..48 32..48 @0\ntitle 1\n"
                 "changed 48..64 48..64 @0\nsame 64..80 64..80 @0\nsame 80..96 80..96 @0\ngap 104 0\n");
    }

    void whatIsLeftOutIsCounted()
    {
        Desk desk(countedBytes(1000));
        for (const Offset at : {100U, 300U, 500U, 700U})
            QVERIFY(desk.document().edits().overwrite(at, bytesOf("a")));
        const auto list = std::make_shared<const ChangeList>(desk.document().changes());
        const ReviewLines lines(list, {1, 3}, 1000, 1000, 16);
        std::vector<std::size_t> leftOut;
        for (std::uint64_t i = 0; i < lines.rowCount(); ++i) {
            if (lines.row(i).kind == Kind::Gap)
                leftOut.push_back(lines.row(i).leftOut);
        }
        QVERIFY(leftOut == (std::vector<std::size_t>{1, 1, 0}));
        QCOMPARE(lines.change(1).now.begin, 700U);
        QCOMPARE(lines.shownAt(lines.titleRow(1) + 2), 1U);
        QCOMPARE(lines.shownAt(0), 0U);
    }

    void aTebibyteThatWasFilledIsThereAtOnce()
    {
        Desk desk(Size{1} << 40);
        QVERIFY(desk.document().edits().fill({0, Size{1} << 40}, bytesOf("x")));
        const ReviewLines lines = linesOf(desk);
        QCOMPARE(lines.rowCount(), (std::uint64_t{1} << 36) + 1);
        QCOMPARE(lines.row(lines.rowCount() - 1).now, (Range{(Size{1} << 40) - 16, Size{1} << 40}));
    }

    void everyByteOfAChangeStandsInOneRowBesideItsTwin()
    {
        SeededRandom random;
        for (int round = 0; round < 200; ++round) {
            Desk desk(countedBytes(random.between(1, 600)));
            for (auto steps = random.between(1, 8); steps > 0; --steps) {
                const Size size = desk.document().size();
                const Offset at = random.below(size + 1);
                const Range range{at, random.between(at, std::min(size, at + 50))};
                switch (random.below(4)) {
                case 0: QVERIFY(desk.document().edits().fill(range, bytesOf("F"))); break;
                case 1: QVERIFY(desk.document().edits().insert(at, bytesOf("inserted"))); break;
                case 2: QVERIFY(desk.document().edits().erase(range)); break;
                default: QVERIFY(desk.document().edits().relocate(range.end, range)); break;
                }
            }
            checkRows(desk, random.below(2) == 0 ? 16 : 8);
        }
    }

private:
    static void checkRows(Desk& desk, int bytesPerRow)
    {
        const ReviewLines lines = linesOf(desk, bytesPerRow);
        const NaiveBytes disk = allBytesOf(desk.document().onDisk());
        const NaiveBytes now = allBytesOf(desk.document().snapshot());
        const std::vector<Change> changes = desk.document().changes().changes();
        Size left = 0;
        Size right = 0;
        for (std::uint64_t i = 0; i < lines.rowCount(); ++i) {
            const ReviewRow row = lines.row(i);
            if (row.kind != Kind::Same && row.kind != Kind::Changed)
                continue;
            const Size count = std::max(row.disk.size(), row.now.size());
            QVERIFY(count > 0 && row.column + static_cast<int>(count) <= bytesPerRow);
            for (Size k = 0; k < count; ++k) {
                if (row.changed.contains(k)) {
                    left += row.disk.isEmpty() ? 0 : 1;
                    right += row.now.isEmpty() ? 0 : 1;
                } else {
                    QVERIFY(disk[row.disk.begin + k] == now[row.now.begin + k]);
                }
            }
        }
        const auto sum = [&](auto part) {
            return std::accumulate(changes.begin(), changes.end(), Size{0},
                                   [&](Size all, const Change& c) { return all + part(c).size(); });
        };
        QCOMPARE(left, sum([](const Change& c) { return c.replaced(); }));
        QCOMPARE(right, sum([](const Change& c) { return c.now; }));
    }
};

QTEST_GUILESS_MAIN(TestReviewLines)
#include "tst_reviewlines.moc"
