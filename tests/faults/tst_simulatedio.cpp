// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/bytes.h"
#include "support/simulatedio.h"
#include "support/simulatedsource.h"

#include <QTest>

#include <set>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

using Model = CutDice::Model;
using Mode = Io::OpenMode;

/// What a name may hold after the power went, over many throws of the dice; "-" where the name is gone.
std::set<std::string> outcomes(const SimulatedDisk& disk, const std::string& path, Model model)
{
    static SeededRandom random;
    std::set<std::string> found;
    for (int i = 0; i < 300; ++i) {
        CutDice dice(random, model);
        const SimulatedDisk left = disk.afterCut(dice);
        found.insert(left.find(path) == 0 ? "-" : textOf(left.bytesAt(path)));
    }
    return found;
}

using Texts = std::set<std::string>;

} // namespace

/// The simulated disk itself: it must be neither kinder nor harsher than the promises of the system.
class TestSimulatedIo : public QObject {
    Q_OBJECT

    SimulatedDisk m_disk;

private Q_SLOTS:
    void init()
    {
        m_disk = {};
        m_disk.addFolder("/d");
        m_disk.addFile("/d/f", bytesOf("old"));
    }

    void aWriteIsThereOrNotUntilItIsSynced()
    {
        SimulatedIo io(m_disk);
        const int fd = io.open("/d/f", Mode::WriteExisting).value();
        QVERIFY(io.write(fd, 0, bytesOf("new")));
        QCOMPARE(textOf(m_disk.bytesAt("/d/f")), "new");
        QCOMPARE(outcomes(m_disk, "/d/f", Model::Ordered), (Texts{"old", "new"}));
        QVERIFY(io.sync(fd));
        QCOMPARE(outcomes(m_disk, "/d/f", Model::Adversarial), (Texts{"new"}));
    }

    void aLongWriteIsTornBetweenSectors()
    {
        m_disk.addFile("/d/long", NaiveBytes(1024, std::byte{'o'}));
        SimulatedIo io(m_disk);
        const int fd = io.open("/d/long", Mode::WriteExisting).value();
        QVERIFY(io.write(fd, 0, NaiveBytes(1024, std::byte{'n'})));
        const Texts found = outcomes(m_disk, "/d/long", Model::Ordered);
        QCOMPARE(found.size(), 4U);
        QVERIFY(found.contains(std::string(512, 'o') + std::string(512, 'n')));
    }

    void aFileThatGrewMayShowZerosOrBeShort()
    {
        SimulatedIo io(m_disk);
        const int fd = io.open("/d/f", Mode::WriteExisting).value();
        QVERIFY(io.write(fd, 3, bytesOf("er")));
        QCOMPARE(outcomes(m_disk, "/d/f", Model::Adversarial), (Texts{"old", std::string("old\0\0", 5), "older"}));
    }

    void aNewNameIsSafeOnceItsFolderIsSynced()
    {
        SimulatedIo io(m_disk);
        const int fd = io.open("/d/new", Mode::CreateNew).value();
        QVERIFY(io.write(fd, 0, bytesOf("x")));
        QVERIFY(io.sync(fd));
        QCOMPARE(outcomes(m_disk, "/d/new", Model::Ordered), (Texts{"-", "x"}));
        QVERIFY(io.syncFolder("/d"));
        QCOMPARE(outcomes(m_disk, "/d/new", Model::Adversarial), (Texts{"x"}));
    }

    void aNewFolderIsSafeAtOnce()
    {
        SimulatedIo io(m_disk);
        QVERIFY(io.makeFolder("/d/e/g"));
        const int fd = io.open("/d/e/g/file", Mode::CreateNew).value();
        QVERIFY(io.sync(fd));
        QVERIFY(io.syncFolder("/d/e/g"));
        QCOMPARE(outcomes(m_disk, "/d/e/g/file", Model::Adversarial), (Texts{""}));
    }

    void aFolderThatIsNotSyncedTakesItsFilesWithIt()
    {
        SimulatedIo io(m_disk);
        io.forgetSync(1);
        QVERIFY(io.makeFolder("/d/e/g"));
        const int fd = io.open("/d/e/g/file", Mode::CreateNew).value();
        QVERIFY(io.sync(fd));
        QVERIFY(io.syncFolder("/d/e/g"));
        QVERIFY(outcomes(m_disk, "/d/e/g/file", Model::Ordered).contains("-"));
    }

    void anOrderedDiskDoesNotForgetARenameAndKeepTheNextOne()
    {
        m_disk.addFile("/d/one", bytesOf("1"));
        m_disk.addFile("/d/two", bytesOf("2"));
        SimulatedIo io(m_disk);
        QVERIFY(io.rename("/d/one", "/d/f", Io::Rename::Replace));
        QVERIFY(io.rename("/d/two", "/d/f", Io::Rename::Replace));
        QCOMPARE(outcomes(m_disk, "/d/f", Model::Ordered), (Texts{"old", "1", "2"}));
        QCOMPARE(outcomes(m_disk, "/d/one", Model::Ordered), (Texts{"1", "-"}));
    }

    void exchangedNamesKeepBothFiles()
    {
        m_disk.addFile("/d/other", bytesOf("other"));
        SimulatedIo io(m_disk);
        QVERIFY(io.rename("/d/other", "/d/f", Io::Rename::Exchange));
        QCOMPARE(textOf(m_disk.bytesAt("/d/f")), "other");
        QCOMPARE(textOf(m_disk.bytesAt("/d/other")), "old");
        QCOMPARE(outcomes(m_disk, "/d/f", Model::Adversarial), (Texts{"old", "other"}));
    }

    void aShiftThatWasCutLeavesTheHoleSomewhere()
    {
        NaiveBytes blocks(4 * SimulatedFile::block, std::byte{'a'});
        m_disk.addFile("/d/blocks", blocks);
        SimulatedIo io(m_disk);
        const int fd = io.open("/d/blocks", Mode::WriteExisting).value();
        QCOMPARE(io.shift(fd, {100, 200}, Io::Shift::Insert).value(), false);
        QCOMPARE(io.shift(fd, {4096, 8192}, Io::Shift::Insert).value(), true);
        QCOMPARE(m_disk.bytesAt("/d/blocks").size(), 5 * SimulatedFile::block);
        QVERIFY(outcomes(m_disk, "/d/blocks", Model::Ordered).size() > 2);
        QVERIFY(io.sync(fd));
        QCOMPARE(outcomes(m_disk, "/d/blocks", Model::Adversarial).size(), 1U);
    }

    void nothingReachesTheDiskAfterTheCut()
    {
        SimulatedIo io(m_disk);
        io.cutAt(2, SimulatedIo::Cut::Before);
        const int fd = io.open("/d/f", Mode::WriteExisting).value();
        QVERIFY(!io.write(fd, 0, bytesOf("new")));
        QVERIFY(!io.unlink("/d/f"));
        QCOMPARE(textOf(m_disk.bytesAt("/d/f")), "old");
    }

    void aCallMayBeCutWhenItHasWorkedAlready()
    {
        SimulatedIo io(m_disk);
        io.cutAt(1, SimulatedIo::Cut::During);
        QVERIFY(!io.unlink("/d/f"));
        QCOMPARE(m_disk.find("/d/f"), 0U);
    }

    void aForgottenSyncSaysThatAllIsWell()
    {
        SimulatedIo io(m_disk);
        io.forgetSync(1);
        const int fd = io.open("/d/f", Mode::WriteExisting).value();
        QVERIFY(io.write(fd, 0, bytesOf("new")));
        QVERIFY(io.sync(fd));
        QCOMPARE(outcomes(m_disk, "/d/f", Model::Ordered), (Texts{"old", "new"}));
        QVERIFY(io.sync(fd));
        QCOMPARE(outcomes(m_disk, "/d/f", Model::Ordered), (Texts{"new"}));
    }

    void locksGoWithTheProgram()
    {
        {
            SimulatedIo io(m_disk);
            QVERIFY(io.lock(io.open("/d/f", Mode::WriteExisting).value()));
            const auto second = io.lock(io.open("/d/f", Mode::WriteExisting).value());
            QVERIFY(!second);
            QCOMPARE(second.error().kind, ErrorKind::Busy);
        }
        SimulatedIo next(m_disk);
        QVERIFY(next.lock(next.open("/d/f", Mode::WriteExisting).value()));
    }

    void aSourceShowsWhatIsInTheFileAndItsHoles()
    {
        NaiveBytes bytes(3 * SimulatedFile::block);
        bytes[0] = std::byte{'a'};
        m_disk.addFile("/d/holes", bytes);
        SimulatedIo io(m_disk);
        const SimulatedSource source(io, "/d/holes");
        QCOMPARE(source.extentAt(0, bytes.size()).range, (Range{0, SimulatedFile::block}));
        QVERIFY(source.extentAt(SimulatedFile::block, bytes.size()).kind == Extent::Kind::Hole);
        QCOMPARE(source.extentAt(SimulatedFile::block, bytes.size()).range.end, bytes.size());
        const int fd = io.open("/d/holes", Mode::WriteExisting).value();
        QVERIFY(io.setSize(fd, 10));
        NaiveBytes read(20);
        QCOMPARE(source.read(0, read), Size{10});
    }
};

QTEST_GUILESS_MAIN(TestSimulatedIo)
#include "tst_simulatedio.moc"
