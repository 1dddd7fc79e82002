// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/snapshot.h"
#include "support/faultysource.h"
#include "support/naivebytes.h"

#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

QString textOfSnapshot(const Snapshot& snapshot)
{
    return QString::fromStdString(textOf(allBytesOf(snapshot)));
}

} // namespace

class TestSnapshot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptySnapshotReadsNothing()
    {
        QCOMPARE(Snapshot().size(), 0U);
        QVERIFY(Snapshot().read(0, {}).empty());
        QVERIFY(Snapshot::ofBytes({}).bytes({0, 5})->empty());
    }

    void sliceIsClippedAndSharesTheSources()
    {
        const Snapshot snapshot = Snapshot::ofBytes(bytesOf("0123456789"));
        QCOMPARE(textOfSnapshot(snapshot.slice({3, 6})), QStringLiteral("345"));
        QCOMPARE(textOfSnapshot(snapshot.slice({8, 60})), QStringLiteral("89"));
        QCOMPARE(textOfSnapshot(snapshot.slice({50, 60})), QString());
        QCOMPARE(snapshot.slice({1, 2}).sources(), snapshot.sources());
    }

    void snapshotOutlivesWhateverItWasTakenFrom()
    {
        Snapshot kept;
        {
            const Snapshot whole = Snapshot::ofBytes(bytesOf("gone"));
            kept = whole.slice({1, 3});
        }
        QCOMPARE(textOfSnapshot(kept), QStringLiteral("on"));
    }

    void readStopsAtTheEndAndLeavesTheRestAlone()
    {
        NaiveBytes to = bytesOf("......");
        QVERIFY(Snapshot::ofBytes(bytesOf("abc")).read(1, to).empty());
        QCOMPARE(textOf(to), std::string("bc...."));
        QVERIFY(Snapshot::ofBytes(bytesOf("abc")).read(7, to).empty());
    }

    void readCrossesPieces()
    {
        const Snapshot letters = Snapshot::ofBytes(bytesOf("abcdef"));
        PieceTree tree = letters.tree();
        tree.replace({1, 1}, letters.tree().slice({3, 6}));
        QCOMPARE(textOfSnapshot({tree, letters.sources()}), QStringLiteral("adefbcdef"));
        NaiveBytes middle(4);
        (void)Snapshot(tree, letters.sources()).read(2, middle);
        QCOMPARE(textOf(middle), std::string("efbc"));
    }

    void unreadableBytesAreReportedAndSetToZero()
    {
        auto source = std::make_shared<FaultySource>(20000);
        source->makeUnreadable({4100, 4200});
        source->makeUnreadable({8192, 12288});
        const Snapshot snapshot = Snapshot::ofSource(source, source->size());
        NaiveBytes to(16000, std::byte{0xee});
        const std::vector<Range> bad = snapshot.read(100, to);
        // Up to the end of a page; two stretches that touch are one.
        QCOMPARE(bad, (std::vector<Range>{{4100, 12288}}));
        QCOMPARE(to[0], source->at(100));
        QCOMPARE(to[3999], source->at(4099));
        QCOMPARE(to[4000], std::byte{0});
        QCOMPARE(to[12187], std::byte{0});
        QCOMPARE(to[12188], source->at(12288));
    }

    void unreadableEndOfASourceIsReportedToTheEnd()
    {
        auto source = std::make_shared<FaultySource>(10000);
        const Snapshot snapshot = Snapshot::ofSource(source, 12000);
        NaiveBytes to(12000);
        QCOMPARE(snapshot.read(0, to), (std::vector<Range>{{10000, 12000}}));
    }

    void bytesGivesTheErrorOfTheFirstUnreadableByte()
    {
        auto source = std::make_shared<FaultySource>(20000);
        source->makeUnreadable({5000, 6000}, ErrorKind::FileShrank);
        const Snapshot snapshot = Snapshot::ofSource(source, source->size()).slice({1000, 20000});
        QVERIFY(snapshot.bytes({0, 4000}).has_value());
        const auto bytes = snapshot.bytes({3999, 4001});
        QVERIFY(!bytes.has_value());
        QCOMPARE(bytes.error().kind, ErrorKind::FileShrank);
        QCOMPARE(bytes.error().range, std::optional(Range{4000, 4001}));
    }
};

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
