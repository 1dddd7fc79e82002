// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/faultload.h"
#include "faults/peersaves.h"
#include "faults/simulatedlive.h"
#include "faults/simulatedlog.h"
#include "faults/simulatedsave.h"

#include <QTest>

#include <algorithm>
#include <regex>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

std::uint64_t statesWanted()
{
    return faultLoad("HEXFOLIO_MUTANTSTATES", 3'000, 30'000);
}

/// A sync that nobody would miss, and why it is there all the same.
struct Harmless {
    const char* story;
    /// What is synced, and the how manieth time in one run that is.
    const char* sync;
    int time;
    const char* reason;
};

constexpr const char* forCleaningUp = "the entry of a temporary file is there for cleaning up, and not waited for";
constexpr const char* syncedTwice =
    "making a folder syncs the one above it, and so does making the log; either is enough";

constexpr const char* movedAgain =
    "it says that the last bytes are moved; without it they are moved to the same place again";
constexpr const char* touchedLater =
    "a file that does not grow is first touched after the next sync of the same journal";
constexpr const char* nothingNew = "there are no new bytes, and a sync follows behind the cut";
constexpr const char* sparesWork = "without the checkpoint the recovery has more to compare, and finds all in place";
constexpr const char* nothingStored = "nothing was stored since the shift before";
constexpr const char* nothingLeft = "a journal that comes back holds what the file has, and can be undone as before";

constexpr const char* fileBin = "sync /home/user/files/file.bin";
constexpr const char* journalOfFile = "sync /home/user/files/.file.bin.hexfolio-journal";

constexpr Harmless harmless[] = {
    {"exchanged", "makeFolder /home/user/state", 1, forCleaningUp},
    {"exchanged", "makeFolder /home/user/state/journals", 1, forCleaningUp},
    {"renamed", "makeFolder /home/user/state", 1, forCleaningUp},
    {"renamed", "makeFolder /home/user/state/journals", 1, forCleaningUp},
    {"shifted up", journalOfFile, 9, movedAgain},
    {"shifted down", journalOfFile, 1, touchedLater},
    {"shifted down", fileBin, 8, "the file is cut and synced behind it, and only then the journal goes"},
    {"blocks up", journalOfFile, 2, "the next sync of the same journal comes before the file is touched again"},
    {"blocks up", journalOfFile, 3, "where the blocks are was noted before"},
    {"blocks down", journalOfFile, 2, "the next sync of the same journal comes before the file is touched again"},
    {"blocks down", journalOfFile, 3, "where the blocks are was noted before"},
    {"blocks down", fileBin, 2, nothingNew},
    {"blocks down", fileBin, 3, "the file system has made it shorter before"},
    {"live, stored", journalOfFile, 4, sparesWork},
    {"live, stored", "syncFolder /home/user/files", 2, nothingLeft},
    {"live, shifted", journalOfFile, 2, sparesWork},
    {"live, shifted", journalOfFile, 5, movedAgain},
    {"live, shifted", fileBin, 4, nothingStored},
    {"live, shifted", journalOfFile, 7, touchedLater},
    {"live, shifted", journalOfFile, 9, movedAgain},
    {"live, shifted", fileBin, 6, nothingNew},
    {"live, shifted", fileBin, 8, nothingStored},
    {"live, shifted", "syncFolder /home/user/files", 2, nothingLeft},
    {"edit log", "makeFolder /home/user/state/recovery/*", 1, syncedTwice},
    {"edit log", "syncFolder /home/user/state/recovery", 1, syncedTwice},
};

const SaveCase& named(const std::vector<SaveCase>& cases, const std::string& name)
{
    return *std::ranges::find(cases, name, &SaveCase::name);
}

std::vector<CrashSubject> stories()
{
    const auto equal = casesOfEqualLength();
    const auto other = casesOfOtherLength();
    std::vector<CrashSubject> all{
        simulatedSave(named(equal, "ten ranges"), SaveWay::InPlace),
        simulatedSave(named(other, "longer in the middle"), SaveWay::Replace),
        simulatedSave(named(other, "longer in the middle"), SaveWay::Replace, {.canExchange = false}),
        simulatedSave(named(other, "grown here and shrunk there"), SaveWay::Shift),
        simulatedSave(named(other, "shorter"), SaveWay::Shift),
        simulatedSave(named(other, "a block more"), SaveWay::Shift),
        simulatedSave(named(other, "a block less"), SaveWay::Shift),
        simulatedLive(LiveStory::Stored, 6),
        simulatedLive(LiveStory::Shifted, 3),
        simulatedEditLog(LogStory::Short),
    };
    const char* const names[] = {"in place",  "exchanged",   "renamed",      "shifted up",    "shifted down",
                                 "blocks up", "blocks down", "live, stored", "live, shifted", "edit log"};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].name = names[i];
    return all;
}

/// What a whole run syncs, in order.
std::vector<std::string> syncsOf(const CrashSubject& story)
{
    SimulatedDisk disk = story.before;
    SimulatedIo io(disk, story.abilities);
    (void)story.run(io);
    return io.syncs();
}

/// The how manieth of its name the sync at `index` is.
int timeOf(const std::vector<std::string>& syncs, std::size_t index)
{
    const auto end = syncs.begin() + static_cast<std::ptrdiff_t>(index) + 1;
    return static_cast<int>(std::count(syncs.begin(), end, syncs[index]));
}

/// Names of temporary files and of logs are never the same.
std::string withoutNumbers(const std::string& sync)
{
    static const std::regex number("[0-9a-f]{32}");
    return std::regex_replace(sync, number, "*");
}

const Harmless* findHarmless(const std::string& story, const std::string& sync, int time)
{
    const auto* const found = std::ranges::find_if(
        harmless, [&](const Harmless& one) { return story == one.story && sync == one.sync && time == one.time; });
    return found == std::end(harmless) ? nullptr : found;
}

} // namespace

/// The simulator must find what is wrong: in ways of saving that are known to lose files, and in ours when one of its
/// syncs does nothing. A sync whose absence it does not find is one that nobody needs, or a hole in the simulator.
class TestMissingSyncs : public QObject {
    Q_OBJECT

    SeededRandom m_random;
    int m_caught = 0;

    /// Returns whether it was found out.
    bool isMissed(const CrashSubject& story, CrashSweep::Forgotten forgotten)
    {
        CrashSweep sweep(m_random, forgotten);
        sweep.run(story, statesWanted());
        return sweep.counts().bad > 0;
    }

private Q_SLOTS:
    void waysThatLoseFilesAreFoundOut_data()
    {
        QTest::addColumn<int>("way");
        for (const PeerSave& peer : peerSaves)
            QTest::newRow(peer.name) << static_cast<int>(&peer - peerSaves);
    }
    void waysThatLoseFilesAreFoundOut()
    {
        QFETCH(int, way);
        CrashSweep sweep(m_random);
        sweep.run(simulatedPeer(peerSaves[way]), statesWanted());
        qInfo("%s", sweep.summary().c_str());
        QVERIFY(sweep.counts().bad > 0);
    }

    void everySyncOfOursIsMissed_data()
    {
        QTest::addColumn<std::size_t>("index");
        const auto all = stories();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name.c_str()) << i;
    }
    void everySyncOfOursIsMissed()
    {
        QFETCH(std::size_t, index);
        const CrashSubject story = stories()[index];
        const auto syncs = syncsOf(story);
        QVERIFY(!syncs.empty());
        int wrong = 0;
        for (std::size_t i = 0; i < syncs.size(); ++i) {
            const std::string sync = withoutNumbers(syncs[i]);
            const int time = timeOf(syncs, i);
            const Harmless* const known = findHarmless(story.name, sync, time);
            const bool isFoundOut = isMissed(story, {.inRun = i + 1});
            m_caught += isFoundOut ? 1 : 0;
            if (known != nullptr)
                qInfo("%s: %s (%d) is not missed: %s", known->story, known->sync, known->time, known->reason);
            else if (!isFoundOut)
                qWarning("%s: nobody missed '%s' (%d)", story.name.c_str(), sync.c_str(), time);
            if (known != nullptr && isFoundOut)
                qWarning("%s: '%s' (%d) is missed after all", story.name.c_str(), sync.c_str(), time);
            wrong += (known != nullptr) == isFoundOut ? 1 : 0;
        }
        QCOMPARE(wrong, 0);
    }

    void cleanupTestCase() { qInfo("%d missing syncs were found out", m_caught); }
};

QTEST_GUILESS_MAIN(TestMissingSyncs)
#include "tst_missingsyncs.moc"
