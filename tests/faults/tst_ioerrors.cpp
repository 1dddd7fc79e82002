// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/faultload.h"
#include "faults/realscene.h"
#include "support/loopdevice.h"
#include "support/tempfile.h"
#include "support/tracedchild.h"

#include <QTest>

#include <cerrno>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

using Kind = CallFault::Kind;
using Said = RealScene::Said;
using Bytes = RealScene::Bytes;

struct Sort {
    const char* name;
    Kind kind;
    int osCode;
};
constexpr Sort sorts[] = {
    {"input/output error", Kind::Fail, EIO}, {"no space", Kind::Fail, ENOSPC}, {"quota", Kind::Fail, EDQUOT},
    {"interrupted", Kind::Fail, EINTR},      {"short", Kind::Short, 0},        {"torn", Kind::Torn, EIO},
};

/// A save whose n-th call that has to do with files goes wrong.
TracedEnd saved(const RealScene& scene, CallFault fault)
{
    return TracedChild::run(
        [&](int report) {
            PosixIo io;
            return static_cast<int>(scene.save(io, report));
        },
        TracedChild::Calls::Files, fault);
}

/// Whether the file has what the program said, before anything is recovered; empty where it has.
std::string lieIn(int said, Bytes bytes)
{
    if (said == static_cast<int>(Said::Saved) && bytes != Bytes::New && bytes != Bytes::Both)
        return "it said 'saved', and the new bytes are not there";
    if (said == static_cast<int>(Said::AsItWas) && bytes != Bytes::Old && bytes != Bytes::Both)
        return "it said 'not saved', and the old bytes are not there";
    return {};
}

/// Whether the file has what the program said once the next start has recovered it; empty where it has.
std::string lieAfterRecovery(int said, Bytes bytes)
{
    if (said == static_cast<int>(Said::InJournal) && bytes != Bytes::New && bytes != Bytes::Both)
        return "it said 'safe in the journal', and the journal does not give the new bytes";
    return lieIn(said, bytes);
}

} // namespace

/// A real program on real files, each of whose calls fails in each way: the file is never lost, and what the program
/// says is true.
class TestIoErrors : public QObject {
    Q_OBJECT

    TempFolder m_folder{TempFolder::inMemory()};
    std::unique_ptr<LoopDevice> m_disk;
    std::uint64_t m_errors = 0;
    std::uint64_t m_told[4] = {};
    const std::uint64_t m_step = faultLoad("HEXFOLIO_ERRORSTEP", 20, 20) >= 20 ? 1 : 20;

    void check(const RealScene& scene, const TracedEnd& end, std::uint64_t call)
    {
        ++m_errors;
        const int said = end.end.code;
        std::string wrong =
            said < static_cast<int>(Said::Saved) ? "it did not end by itself" : lieIn(said, scene.bytes());
        PosixIo io;
        scene.recover(io);
        if (wrong.empty())
            wrong = lieAfterRecovery(said, scene.bytes());
        if (wrong.empty())
            wrong = scene.wrongAfterRecovery(said == static_cast<int>(Said::Saved));
        if (wrong.empty() && said != static_cast<int>(Said::Saved) && end.report.empty())
            wrong = "it failed without a word";
        if (wrong.empty())
            ++m_told[said - static_cast<int>(Said::Saved)];
        else
            qWarning("%s, %s at call %d: %s (it said: %s)", scene.scene().name.c_str(), end.struck.c_str(),
                     static_cast<int>(call), wrong.c_str(), end.report.c_str());
        QVERIFY(wrong.empty());
    }

    void failEachCall(const RealScene& scene, const Sort& sort)
    {
        scene.prepare();
        const std::uint64_t calls = saved(scene, {}).calls;
        for (std::uint64_t call = 1; call <= calls; call += m_step) {
            scene.prepare();
            const TracedEnd end = saved(scene, {sort.kind, call, sort.osCode});
            if (end.hasStruck)
                check(scene, end, call);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!TracedChild::isPossible())
            QSKIP("This machine does not let a program watch the calls of its children.");
        (void)m_folder.file("disk", std::vector<std::byte>(1 << 20));
        m_disk = std::make_unique<LoopDevice>(m_folder.path("disk"));
    }

    void everyCallFails_data()
    {
        QTest::addColumn<int>("sort");
        for (std::size_t i = 0; i < std::size(sorts); ++i)
            QTest::newRow(sorts[i].name) << static_cast<int>(i);
    }
    void everyCallFails()
    {
        QFETCH(int, sort);
        const bool isLong = faultLoad("HEXFOLIO_ALLERRORS", 0, 20) >= 20;
        const auto choice = isLong ? SceneChoice::Typical : SceneChoice::First;
        for (const RealScene& scene : realScenes(m_folder.path(""), m_disk->path(), choice)) {
            failEachCall(scene, sorts[sort]);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void cleanupTestCase()
    {
        qInfo("%d errors: %d times saved, %d times as it was, %d times safe in the journal", static_cast<int>(m_errors),
              static_cast<int>(m_told[0]), static_cast<int>(m_told[1]), static_cast<int>(m_told[2]));
        QVERIFY(m_step > 1 || m_errors >= 1000);
    }
};

QTEST_GUILESS_MAIN(TestIoErrors)
#include "tst_ioerrors.moc"
