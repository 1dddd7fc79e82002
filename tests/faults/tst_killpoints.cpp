// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/faultload.h"
#include "faults/reallive.h"
#include "faults/realscene.h"
#include "support/loopdevice.h"
#include "support/tempfile.h"
#include "support/tracedchild.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

using Kind = CallFault::Kind;
using Way = RealScene::Way;
using Said = RealScene::Said;
using Calls = TracedChild::Calls;

constexpr const char* names[] = {"in place", "replace", "a file with two names", "a block device"};

TracedEnd saved(const RealScene& scene, CallFault fault)
{
    return TracedChild::run(
        [&](int report) {
            PosixIo io;
            return static_cast<int>(scene.save(io, report));
        },
        Calls::All, fault);
}

TracedEnd recovered(const RealScene& scene, CallFault fault)
{
    return TracedChild::run(
        [&](int) {
            PosixIo io;
            scene.recover(io);
            return 0;
        },
        Calls::All, fault);
}

} // namespace

/// A real program on real files, killed at every system call it makes while it saves, and while it recovers.
class TestKillPoints : public QObject {
    Q_OBJECT

    TempFolder m_folder{TempFolder::inMemory()};
    std::unique_ptr<LoopDevice> m_disk;
    std::map<Way, std::uint64_t> m_points;
    std::uint64_t m_cutRecoveries = 0;
    std::uint64_t m_liveKills = 0;

    /// Every `m_step`-th call, so that a sanitizer build, where each call takes long, does a part of them.
    const std::uint64_t m_step = faultLoad("HEXFOLIO_KILLSTEP", 20, 20) >= 20 ? 1 : 20;

    void check(const RealScene& scene, std::uint64_t call)
    {
        const std::string wrong = scene.wrongAfterRecovery(false);
        if (!wrong.empty())
            qWarning("%s, killed at call %d: %s", scene.scene().name.c_str(), static_cast<int>(call), wrong.c_str());
        QVERIFY(wrong.empty());
    }

    void killAtEveryCall(const RealScene& scene)
    {
        scene.prepare();
        const TracedEnd whole = saved(scene, {});
        QCOMPARE(whole.end.code, static_cast<int>(Said::Saved));
        QVERIFY(scene.wrongAfterRecovery(true).empty());
        for (std::uint64_t call = 1; call <= whole.calls; call += m_step) {
            scene.prepare();
            const TracedEnd killed = saved(scene, {Kind::Kill, call, 0});
            // A run may make a call less than the one that was counted, where the kernel knew something already.
            if (!killed.hasStruck && killed.end.code == static_cast<int>(Said::Saved))
                break;
            // The first save may have made folders that the next ones find; nothing else may be fewer.
            constexpr std::uint64_t mostFolders = 8;
            if (killed.calls < call && whole.calls - call < mostFolders)
                break;
            // A kill that does not kill proves nothing.
            QCOMPARE(killed.end.signal, SIGKILL);
            PosixIo io;
            scene.recover(io);
            ++m_points[scene.way()];
            check(scene, call);
            if (QTest::currentTestFailed())
                return;
        }
    }

    /// Of a save that was killed at a few places, the recovery is killed at each call.
    void killEachRecovery(const RealScene& scene)
    {
        scene.prepare();
        const std::uint64_t calls = saved(scene, {}).calls;
        constexpr std::uint64_t places = 5;
        for (std::uint64_t place = 1; place <= places; ++place) {
            const CallFault cut{Kind::Kill, calls * place / (places + 1), 0};
            std::uint64_t reached = 1;
            for (std::uint64_t call = 1; call <= reached; call += m_step) {
                scene.prepare();
                QCOMPARE(saved(scene, cut).end.signal, SIGKILL);
                const TracedEnd killed = recovered(scene, {Kind::Kill, call, 0});
                reached = killed.end.signal == SIGKILL ? call + m_step : 0;
                PosixIo io;
                scene.recover(io);
                m_cutRecoveries += reached == 0 ? 0 : 1;
                check(scene, call);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!TracedChild::isPossible())
            QSKIP("This machine does not let a program watch the calls of its children.");
        (void)m_folder.file("disk", std::vector<std::byte>(1 << 20));
        m_disk = std::make_unique<LoopDevice>(m_folder.path("disk"));
        if (m_disk->path().empty())
            qInfo("No block device can be made here; saves on one are left out.");
    }

    void aSaveIsKilledAtEveryCall_data()
    {
        QTest::addColumn<int>("way");
        for (std::size_t i = 0; i < std::size(names); ++i)
            QTest::newRow(names[i]) << static_cast<int>(i);
    }
    void aSaveIsKilledAtEveryCall()
    {
        QFETCH(int, way);
        const bool isLong = faultLoad("HEXFOLIO_ALLKILLS", 0, 20) >= 20;
        const auto choice = isLong ? SceneChoice::All : SceneChoice::Typical;
        for (const RealScene& scene : realScenes(m_folder.path(""), m_disk->path(), choice)) {
            if (static_cast<int>(scene.way()) == way)
                killAtEveryCall(scene);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void aRecoveryIsKilledAtEveryCall()
    {
        for (const Way way : {Way::InPlace, Way::Replace, Way::Links}) {
            const auto scenes = realScenes(m_folder.path(""), {}, SceneChoice::First);
            killEachRecovery(*std::ranges::find(scenes, way, &RealScene::way));
            if (QTest::currentTestFailed())
                return;
        }
    }

    void aLiveSessionIsKilledAtEveryCall_data()
    {
        QTest::addColumn<bool>("isLong");
        QTest::newRow("stored") << false;
        QTest::newRow("moved in steps") << true;
    }
    void aLiveSessionIsKilledAtEveryCall()
    {
        QFETCH(bool, isLong);
        constexpr Size shortFile = 6000;
        constexpr Size longFile = 70'000;
        const RealLive session(m_folder.path(""), isLong ? shiftedScript() : storedScript(),
                               isLong ? longFile : shortFile);
        bool isOver = false;
        for (std::uint64_t call = 1; !isOver; call += m_step) {
            session.prepare();
            const TracedEnd end = TracedChild::run([&](int report) { return session.live(report) ? 0 : 1; }, Calls::All,
                                                   {Kind::Kill, call, 0});
            isOver = end.end.code == 0;
            QVERIFY(isOver || end.end.signal == SIGKILL);
            session.recover();
            const std::string wrong = session.wrongAfterRecovery(end.report.size());
            if (!wrong.empty())
                qWarning("killed at call %d (%s): %s", static_cast<int>(call), end.struck.c_str(), wrong.c_str());
            QVERIFY(wrong.empty());
            m_liveKills += isOver ? 0 : 1;
        }
    }

    void cleanupTestCase()
    {
        std::uint64_t all = 0;
        for (const auto& [way, points] : m_points) {
            qInfo("%s: %d kill points", names[static_cast<int>(way)], static_cast<int>(points));
            all += points;
        }
        qInfo("%d kill points of Live sessions", static_cast<int>(m_liveKills));
        qInfo("%d kill points, every kill verified; %d more in recoveries", static_cast<int>(all),
              static_cast<int>(m_cutRecoveries));
        QVERIFY(m_step > 1 || all >= 600);
    }
};

QTEST_GUILESS_MAIN(TestKillPoints)
#include "tst_killpoints.moc"
