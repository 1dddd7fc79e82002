// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/filesource.h"
#include "mapping/openfile.h"
#include "search/foundhits.h"
#include "search/placefinder.h"
#include "support/bytes.h"
#include "support/seed.h"
#include "support/tempfile.h"

#include <QTest>

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <string>
#include <thread>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

using Offsets = std::vector<Offset>;

/// The bytes of `text`, the first two looked for and the others checked.
ProbeSequence probesOf(std::string_view text)
{
    const auto probe = [text](std::size_t i) { return Probe{.index = i, .value = static_cast<std::uint8_t>(text[i])}; };
    ProbeSequence probes{.first = probe(0), .second = probe(1), .others = {}, .reach = 2};
    for (std::size_t i = 2; i < text.size(); ++i)
        probes.add(probe(i));
    return probes;
}

/// All places in `starts`, asked for in parts of `step` bytes; what must be read counts as no place.
Offsets placesIn(const Snapshot& snapshot, std::string_view text, Range starts, Size step)
{
    PlaceFinder finder(snapshot, probesOf(text));
    Offsets all;
    while (!starts.isEmpty()) {
        const Range part = Range::ofLength(starts.begin, step).clampedTo(starts.end);
        const auto places = finder.find(part, snapshot.size());
        if (places)
            all.insert(all.end(), places->starts.begin(), places->starts.end());
        starts.begin = places ? places->end : part.end;
    }
    return all;
}

Offsets naivePlaces(std::string_view bytes, std::string_view text, Range starts)
{
    Offsets all;
    for (auto at = bytes.find(text, starts.begin); at < starts.end; at = bytes.find(text, at + 1))
        all.push_back(at);
    return all;
}

Snapshot snapshotOfFile(const std::string& path)
{
    const auto file = openFile(path);
    return file ? Snapshot::ofSource(file->source, file->source->size()) : Snapshot();
}

enum class Kind : std::uint8_t { Literal, Expression };

Pattern needleAs(Kind kind)
{
    return kind == Kind::Literal ? Pattern::fromBytes(bytesOf("needle")).value()
                                 : Pattern::fromRegex("needle", LetterCase::Match).value();
}

} // namespace

class TestPlaceFinder : public QObject {
    Q_OBJECT

private:
    TempFolder m_folder;

private Q_SLOTS:
    void namesEveryPlaceWhereverPartsEnd()
    {
        SeededRandom random;
        for (int i = 0; i < 200; ++i) {
            std::string bytes(random.between(1, 2000), 'a');
            for (char& byte : bytes)
                byte = random.below(3) == 0 ? 'b' : 'a';
            const std::string text = bytes.substr(random.below(bytes.size()), 2 + random.below(9)) + "ab";
            const Snapshot snapshot = snapshotOfFile(m_folder.file("random", bytes));
            const Offset begin = random.below(bytes.size());
            const Range starts{begin, random.between(begin, bytes.size())};
            for (const Size step : {Size{1}, random.between(2, 64), Size{4096}})
                QCOMPARE(placesIn(snapshot, text, starts, step), naivePlaces(bytes, text, starts));
        }
    }

    void stopsBehindSoManyPlaces()
    {
        const Snapshot snapshot = Snapshot::ofBytes(bytesOf(std::string(1000, 'a')));
        PlaceFinder finder(snapshot, probesOf("aa"));
        const auto places = finder.find({10, 900}, 1000);
        QVERIFY(places);
        QCOMPARE(places->starts.size(), PlaceFinder::mostPlaces);
        QCOMPARE(places->starts.front(), Offset{10});
        QCOMPARE(places->end, Offset{10 + PlaceFinder::mostPlaces});
    }

    void aHoleIsNotLookedAtInPlace()
    {
        const std::string path = m_folder.file("hole", "ab");
        QCOMPARE(::truncate(path.c_str(), 1 << 20), 0);
        const Snapshot snapshot = snapshotOfFile(path);
        PlaceFinder finder(snapshot, probesOf("ab"));
        QVERIFY(!finder.find({0, 1 << 20}, 1 << 20));
        QVERIFY(finder.find({0, 100}, 1 << 20));
    }

    void nothingIsNamedBehindTheEndOfAFileThatShrank()
    {
        const std::string path = m_folder.file("shrunk", std::string(100'000, 'x') + "ab");
        const Snapshot snapshot = snapshotOfFile(path);
        QCOMPARE(::truncate(path.c_str(), 5000), 0);
        PlaceFinder finder(snapshot, probesOf("ab"));
        QVERIFY(!finder.find({4000, 5001}, snapshot.size()));
        QVERIFY(!finder.find({50'000, 60'000}, snapshot.size()));
        QVERIFY(finder.find({0, 4000}, snapshot.size()));
    }

    void whatAFileLostIsReportedAndTheRestSearched_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("a literal") << Kind::Literal;
        QTest::newRow("an expression") << Kind::Expression;
    }
    void whatAFileLostIsReportedAndTheRestSearched()
    {
        QFETCH(const Kind, kind);
        const Pattern pattern = needleAs(kind);
        std::string bytes(300'000, '.');
        bytes.replace(100, 6, "needle").replace(149'994, 6, "needle").replace(149'999 + 6, 6, "needle");
        const std::string path = m_folder.file("lost", bytes);
        const Snapshot snapshot = snapshotOfFile(path);
        QCOMPARE(::truncate(path.c_str(), 150'000), 0);
        for (const Size chunk : {Size{64}, Size{1000}, Size{1} << 20}) {
            CollectedHits sink;
            Progress progress;
            const auto report = Searcher(pattern, {.chunk = chunk}).run(snapshot, {0, maxSize}, sink, progress);
            QVERIFY(report);
            QCOMPARE(sink.hits(), (Hits{{100, 106}, {149'994, 150'000}}));
            QVERIFY(!report->unreadable.empty());
            QCOMPARE(report->unreadable.back().end, Offset{300'000});
        }
    }

    // What is there all the time is found whatever happens behind it, and nothing ends the program.
    void aFileCutAndGrownDuringSearchesLosesNoHitBefore_data() { whatAFileLostIsReportedAndTheRestSearched_data(); }
    void aFileCutAndGrownDuringSearchesLosesNoHitBefore()
    {
        QFETCH(const Kind, kind);
        const Pattern pattern = needleAs(kind);
        std::string bytes(Size{2} << 20, '.');
        bytes.replace(100'000, 6, "needle").replace(1'000'000, 6, "needle");
        const std::string path = m_folder.file("storm", bytes);
        const Snapshot snapshot = snapshotOfFile(path);
        std::atomic<bool> stop = false;
        std::jthread other([&] {
            while (!stop) {
                (void)!::truncate(path.c_str(), 500'000);
                (void)!::truncate(path.c_str(), 2 << 20);
            }
        });
        bool found = true;
        for (Size i = 0; i < 100 && found; ++i) {
            const Hits hits =
                hexfolio::testing::found(snapshot, pattern, {.threads = 2, .chunk = Size{1000} << i % 10});
            found = !hits.empty() && hits.front() == Range{100'000, 100'006};
        }
        stop = true;
        QVERIFY(found);
    }
};

QTEST_GUILESS_MAIN(TestPlaceFinder)
#include "tst_placefinder.moc"
