// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/oldbytes.h"

#include "document/disksource.h"
#include "mapping/memorysource.h"
#include "mapping/openfile.h"
#include "support/naivebytes.h"
#include "support/seed.h"
#include "support/tempfile.h"

#include <QTest>

#include <optional>

using namespace hexfolio;
using namespace hexfolio::testing;

class OldBytesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasNotedFirstCounts()
    {
        OldBytes notes;
        notes.note(10, bytesOf("abc"));
        notes.note(8, bytesOf("--xyz++"));
        QCOMPARE(textOf(notes.bytes({8, 15}).value()), std::string("--abc++"));
        QVERIFY(notes.covers({8, 15}));
        QVERIFY(!notes.covers({7, 9}));
        QVERIFY(!notes.bytes({14, 16}));
    }

    void aByteThatChangedIsFound()
    {
        OldBytes notes;
        notes.note(10, bytesOf("abc"));
        notes.note(20, bytesOf("def"));
        QVERIFY(!notes.firstDifference(9, bytesOf("?abc???????def?")));
        QCOMPARE(notes.firstDifference(9, bytesOf("?abc???????dEf?")), std::optional<Offset>(21));
        QCOMPARE(notes.firstDifference(12, bytesOf("C")), std::optional<Offset>(12));
        QVERIFY(!notes.firstDifference(0, bytesOf("unknown")));
    }

    void aPasteOfMuchIsNotedWhole()
    {
        OldBytes notes;
        notes.note(0, NaiveBytes(Size{512} << 10));
        QVERIFY(notes.covers({0, Size{512} << 10}));
    }

    void longEditsLeaveRoomForShortOnes()
    {
        OldBytes notes;
        for (Offset at = 0; at < 2 * OldBytes::most; at += OldBytes::longest)
            notes.note(at, NaiveBytes(OldBytes::longest));
        const Offset at = 2 * OldBytes::most;
        QVERIFY(!notes.covers({at - 1, at}));
        notes.note(at, NaiveBytes(OldBytes::shortEdit));
        QVERIFY(notes.covers({at, at + OldBytes::shortEdit}));
    }

    void longEditsAreNotNoted()
    {
        OldBytes notes;
        notes.note(0, NaiveBytes(OldBytes::longest + 1));
        QVERIFY(!notes.covers({0, 1}));
    }

    void aFileIsNotedAsItIsNow()
    {
        const TempFolder folder;
        const std::string path = folder.file("file", countedBytes(1000));
        const auto opened = openFile(path).value();
        const DiskSource disk(opened.source, opened.identity);
        disk.noteAround({100, 200});
        const OldBytes& notes = disk.oldBytes();
        if (!notes.covers({100, 200}))
            QSKIP("this file system cannot tell what lies in the page cache");
        const NaiveBytes all = countedBytes(1000);
        QCOMPARE(notes.bytes({100, 200}).value(), NaiveBytes(all.begin() + 100, all.begin() + 200));
        disk.noteAround({990, 1010});
        QVERIFY(notes.covers({990, 1000}));
        QVERIFY(!notes.covers({990, 1001}));
    }

    void anEditIsNotedWithWhatIsRoundIt()
    {
        const TempFolder folder;
        const auto opened = openFile(folder.file("file", countedBytes(1000))).value();
        const DiskSource disk(opened.source, opened.identity);
        disk.noteAround({500, 501});
        const OldBytes& notes = disk.oldBytes();
        if (!notes.covers({500, 501}))
            QSKIP("this file system cannot tell what lies in the page cache");
        const auto runs = notes.runsIn({0, 1000});
        QCOMPARE(runs.size(), std::size_t{1});
        QCOMPARE(runs.front().range(), (Range{500 - OldBytes::context, 501 + OldBytes::context}));
        disk.noteAround({995, 1000});
        QVERIFY(notes.covers({995 - OldBytes::context, 1000}));
    }

    void ofALongEditTheEndsAreNoted()
    {
        const TempFolder folder;
        const auto opened = openFile(folder.file("file", countedBytes(2 * OldBytes::longest))).value();
        const DiskSource disk(opened.source, opened.identity);
        const OldBytes& notes = disk.oldBytes();
        const Range range{1000, 1000 + OldBytes::longest};
        disk.noteAround(range);
        if (!notes.covers({range.begin, range.begin + 1}))
            QSKIP("this file system cannot tell what lies in the page cache");
        QVERIFY(notes.covers({range.begin, range.begin + OldBytes::end}));
        QVERIFY(notes.covers({range.end - OldBytes::end, range.end}));
        QVERIFY(!notes.covers({range.begin + 10'000, range.begin + 10'001}));
    }

    void whatASaveMovedIsNotedAsItWas()
    {
        const TempFolder folder;
        const auto opened = openFile(folder.file("file", countedBytes(1000))).value();
        DiskSource disk(opened.source, opened.identity);
        const auto kept = std::make_shared<MemorySource>(NaiveBytes(100, std::byte{'k'}));
        disk.keep({{.range = {400, 500}, .store = kept, .keptAt = 0}, {.range = {600, 700}, .store = nullptr}});
        disk.noteAround({450, 451});
        QCOMPARE(disk.oldBytes().bytes({450, 451}).value(), bytesOf("k"));
        disk.noteAround({650, 651});
        QVERIFY(!disk.oldBytes().covers({650, 651}));
    }

    void randomNotesAreThoseOfATwin()
    {
        SeededRandom random;
        OldBytes notes;
        std::vector<std::optional<std::byte>> twin(500);
        for (int i = 0; i < 2000; ++i) {
            const Size at = random.below(480);
            NaiveBytes bytes(random.below(20));
            for (std::byte& byte : bytes)
                byte = static_cast<std::byte>(random.below(256));
            if (i % 8 == 0)
                notes.note(at, bytes);
            for (std::size_t j = 0; j < bytes.size() && i % 8 == 0; ++j)
                twin[at + j] = twin[at + j].value_or(bytes[j]);
            std::optional<Offset> wanted;
            bool isKnown = true;
            for (std::size_t j = bytes.size(); j-- > 0;) {
                isKnown = isKnown && twin[at + j];
                if (twin[at + j] && *twin[at + j] != bytes[j])
                    wanted = at + j;
            }
            QCOMPARE(notes.firstDifference(at, bytes), wanted);
            QCOMPARE(notes.covers(Range::ofLength(at, bytes.size())), isKnown);
        }
    }
};

QTEST_GUILESS_MAIN(OldBytesTest)
#include "tst_oldbytes.moc"
