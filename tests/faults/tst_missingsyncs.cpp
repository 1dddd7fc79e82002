// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/faultload.h"
#include "faults/peersaves.h"
#include "faults/simulatedsave.h"

#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

std::uint64_t statesWanted()
{
    return faultLoad("HEXFOLIO_MUTANTSTATES", 4'000, 40'000);
}

} // namespace

/// The simulator must find what is wrong: in ways of saving that are known to lose files, and in ours when one of its
/// syncs does nothing. A sync whose absence it does not find is one that nobody needs, or a hole in the simulator.
class TestMissingSyncs : public QObject {
    Q_OBJECT

    SeededRandom m_random;

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
};

QTEST_GUILESS_MAIN(TestMissingSyncs)
#include "tst_missingsyncs.moc"
