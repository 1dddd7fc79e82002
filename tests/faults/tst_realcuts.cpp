// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/faultload.h"
#include "faults/realscene.h"
#include "support/childprocess.h"
#include "support/faultyio.h"
#include "support/loopmount.h"
#include "support/tempfile.h"

#include <QTest>

#include <cerrno>
#include <map>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

using Said = RealScene::Said;
using Cut = LoopMount::Cut;

/// Added to what the program said where the power went before it had finished.
constexpr int cutCode = 40;

/// Saves until the call at which the power goes, or until the end; the code says which, and what was said.
int saveUntilCut(const RealScene& scene, const std::string& folder, std::uint64_t call, Cut cut)
{
    FaultyIo io(FaultyIo::Fault::Kill, call, EIO);
    io.listen([&](std::uint64_t now) {
        if (now == call)
            (void)LoopMount::cutPower(folder, cut);
    });
    const int said = static_cast<int>(scene.save(io, -1));
    if (io.hasStruck())
        return said + cutCode;
    (void)LoopMount::cutPower(folder, cut);
    return said;
}

void settle(const std::string& folder)
{
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    ::syncfs(fd);
    ::close(fd);
}

} // namespace

/// The power of real file systems goes at every call that a save makes; they are mounted again, recovered, and looked
/// at.
class TestRealCuts : public QObject {
    Q_OBJECT

    TempFolder m_folder;
    std::map<std::string, int> m_cuts;

    /// Returns whether the save came to its end before that call.
    bool cutAt(LoopMount& disk, const RealScene& scene, std::uint64_t call, Cut cut)
    {
        scene.prepare();
        settle(disk.folder());
        const ChildEnd end = inChild([&] { return saveUntilCut(scene, disk.folder(), call, cut); });
        if (end.code < static_cast<int>(Said::Saved) || !disk.restart()) {
            QTest::qFail("the child died, or the disk could not be mounted again", __FILE__, __LINE__);
            return true;
        }
        PosixIo io;
        scene.recover(io);
        const int said = end.code >= cutCode + static_cast<int>(Said::Saved) ? end.code - cutCode : end.code;
        const std::string wrong = scene.wrongAfterRecovery(said == static_cast<int>(Said::Saved));
        if (!wrong.empty()) {
            qWarning("%s, cut at call %d: %s", scene.scene().name.c_str(), static_cast<int>(call), wrong.c_str());
            QTest::qFail("a file was lost", __FILE__, __LINE__);
            return true;
        }
        return end.code == said;
    }

    /// Both sorts of cuts in a long run, by turns in a short one.
    void cutEverywhere(LoopMount& disk, const std::string& kind, const RealScene& scene)
    {
        const bool isLong = faultLoad("HEXFOLIO_ALLCUTS", 0, 20) >= 20;
        for (const int turn : isLong ? std::vector{0, 1} : std::vector{0}) {
            for (std::uint64_t call = 1;; ++call) {
                const Cut cut =
                    (call + static_cast<std::uint64_t>(turn)) % 2 == 0 ? Cut::LogFlushed : Cut::NothingFlushed;
                const bool isOver = cutAt(disk, scene, call, cut);
                ++m_cuts[kind];
                if (isOver)
                    break;
            }
        }
    }

private Q_SLOTS:
    void thePowerGoesAtEveryCall_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("ext4") << QStringLiteral("ext4");
        QTest::newRow("xfs") << QStringLiteral("xfs");
    }
    void thePowerGoesAtEveryCall()
    {
        QFETCH(QString, kind);
        constexpr unsigned smallestOfXfs = 320;
        LoopMount disk(m_folder.path(""), kind.toStdString(), smallestOfXfs);
        if (!disk.isMounted())
            QSKIP("This machine allows no mounts, or has no such file system.");
        const bool isLong = faultLoad("HEXFOLIO_ALLCUTS", 0, 20) >= 20;
        const auto choice = isLong ? SceneChoice::Typical : SceneChoice::First;
        for (const RealScene& scene : realScenes(disk.folder() + "/scene", {}, choice)) {
            cutEverywhere(disk, kind.toStdString(), scene);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(m_cuts[kind.toStdString()] >= 100);
    }

    void cleanupTestCase()
    {
        for (const auto& [kind, cuts] : m_cuts)
            qInfo("%s: %d power cuts", kind.c_str(), cuts);
    }
};

QTEST_GUILESS_MAIN(TestRealCuts)
#include "tst_realcuts.moc"
