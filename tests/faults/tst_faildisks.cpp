// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/saver.h"
#include "faults/faultload.h"
#include "faults/realscene.h"
#include "mapping/io.h"
#include "support/childprocess.h"
#include "support/loopmount.h"
#include "support/tempfile.h"

#include <QTest>

#include <fcntl.h>

#include <algorithm>
#include <optional>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

using Said = RealScene::Said;
using Bytes = RealScene::Bytes;

/// What a child that saved the scene said; nothing where it died.
std::optional<Said> saidBy(const RealScene& scene)
{
    const ChildEnd end = inChild([&] {
        PosixIo io;
        return static_cast<int>(scene.save(io, -1));
    });
    return end.code < 0 ? std::nullopt : std::optional(static_cast<Said>(end.code));
}

/// What is not as it was said, before and after the recovery; empty where all is.
std::string lieOf(const RealScene& scene, std::optional<Said> said)
{
    if (!said)
        return "it did not end by itself";
    const Bytes now = scene.bytes();
    if ((said == Said::Saved && now == Bytes::Old) || (said == Said::AsItWas && now == Bytes::New))
        return "it said what is not so";
    PosixIo io;
    scene.recover(io);
    return scene.wrongAfterRecovery(said == Said::Saved || said == Said::InJournal);
}

/// Takes all the space of a file system but `left` bytes.
void fillUp(const std::string& folder, Size left)
{
    const int fd = ::open((folder + "/ballast").c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    off_t size = 0;
    for (off_t part = 64 << 20; part >= 4096; part /= 2) {
        while (::fallocate(fd, 0, size, part) == 0)
            size += part;
    }
    (void)!::ftruncate(fd, size - std::min(size, static_cast<off_t>(left)));
    ::fsync(fd);
    ::close(fd);
}

void freeAll(const std::string& folder)
{
    ::unlink((folder + "/ballast").c_str());
}

} // namespace

/// Disks that are full, that refuse to write what they took, and that cannot be read.
class TestFailDisks : public QObject {
    Q_OBJECT

    TempFolder m_folder;

    /// `Late`: a file system that was full once may tell that it has no space long after it has some (Btrfs).
    enum class Telling { Exact, Late };

    void saveInEachSpace(const std::string& folder, Telling telling)
    {
        constexpr Size most = Size{96} << 20;
        const Size share = faultLoad("HEXFOLIO_ALLDISKS", 0, 20) >= 20 ? 16 : 2;
        int full = 0;
        int saved = 0;
        const auto choice = faultLoad("HEXFOLIO_ALLDISKS", 0, 20) >= 20 ? SceneChoice::Typical : SceneChoice::First;
        for (const RealScene& scene : realScenes(folder + "/scene", {}, choice)) {
            // Ever larger steps, from nothing to more than any of them needs.
            for (Size left = 0; left <= most; left += std::max<Size>(Size{4096}, left / share)) {
                freeAll(folder);
                scene.prepare();
                fillUp(folder, left);
                const std::optional<Said> said = saidBy(scene);
                ++(said == Said::Saved ? saved : full);
                freeAll(folder);
                const std::string wrong = lieOf(scene, said);
                if (!wrong.empty())
                    qWarning("%s, %d bytes left: %s", scene.scene().name.c_str(), static_cast<int>(left),
                             wrong.c_str());
                QVERIFY(wrong.empty());
            }
        }
        qInfo("saved %d times, told that there is no space %d times", saved, full);
        QVERIFY(full > 0);
        QVERIFY(saved > 0 || telling == Telling::Late);
    }

    enum Loss { NothingLost = 10, LostAndTold, Lied };

    /// Saves to a disk that has no more than `left` bytes to put new blocks in.
    static int saveAndLose(const std::string& small, Size left, RealScene::Way way)
    {
        LoopMount disk(small, "ext4", 256);
        const SaveCase edits = way == RealScene::Way::Replace ? aLongInsertion() : intoALongHole();
        const RealScene scene(disk.folder() + "/scene", edits, way);
        scene.prepare();
        (void)disk.restart();
        fillUp(small, left);
        const std::optional<Said> said = saidBy(scene);
        freeAll(small);
        // What the page cache shows is not what the disk has.
        const bool isBack = disk.restart();
        const std::string wrong = isBack ? lieOf(scene, said) : "the disk could not be mounted again";
        if (!wrong.empty())
            qWarning("%d bytes left: %s", static_cast<int>(left), wrong.c_str());
        return !wrong.empty() ? Lied : said == Said::Saved ? NothingLost : LostAndTold;
    }

private Q_SLOTS:
    void aFullDisk_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* const kind : {"ext4", "xfs", "btrfs"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void aFullDisk()
    {
        QFETCH(QString, kind);
        constexpr unsigned smallestOfXfs = 320;
        LoopMount disk(m_folder.path(""), kind.toStdString(), smallestOfXfs);
        if (!disk.isMounted())
            QSKIP("This machine allows no mounts, or has no such file system.");
        saveInEachSpace(disk.folder(), kind == QStringLiteral("btrfs") ? Telling::Late : Telling::Exact);
    }

    void aFullTmpfs()
    {
        std::filesystem::create_directory(m_folder.path("tmpfs"));
        const ChildEnd end = inSmallDisk(m_folder.path("tmpfs"), "12m", [&] {
            saveInEachSpace(m_folder.path("tmpfs"), Telling::Exact);
            return QTest::currentTestFailed() ? 1 : 0;
        });
        if (end.code == noMounts)
            QSKIP("This machine allows no mounts.");
        QCOMPARE(end.code, 0);
    }

    void aDiskThatTakesBytesAndLosesThem_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("in place") << static_cast<int>(RealScene::Way::InPlace);
        QTest::newRow("replace") << static_cast<int>(RealScene::Way::Replace);
    }
    // The image of the disk lies on a disk that is full, so that writing fails when the kernel gets to it.
    void aDiskThatTakesBytesAndLosesThem()
    {
        QFETCH(int, way);
        const std::string small = m_folder.path("small");
        std::filesystem::create_directories(small);
        const std::uint64_t times = std::max<std::uint64_t>(2, faultLoad("HEXFOLIO_LOSSES", 4, 20));
        constexpr Size most = Size{20} << 20;
        int lost = 0;
        for (std::uint64_t i = 0; i < times; ++i) {
            const ChildEnd end = inSmallDisk(
                small, "64m", [&] { return saveAndLose(small, most * i / times, static_cast<RealScene::Way>(way)); });
            if (end.code == noMounts)
                QSKIP("This machine allows no mounts.");
            QVERIFY(end.code == NothingLost || end.code == LostAndTold);
            lost += end.code == LostAndTold ? 1 : 0;
        }
        qInfo("the disk lost bytes %d times of %d, and it was told each time", lost, static_cast<int>(times));
        QVERIFY(lost > 0);
    }

    void whatCannotBeReadIsNotSaved()
    {
        LoopMount disk(m_folder.path(""), "ext4", 64);
        if (!disk.isMounted())
            QSKIP("This machine allows no mounts.");
        const std::string path = disk.folder() + "/file";
        std::ofstream(path) << std::string(48 << 20, 'x');
        QVERIFY(disk.restart());
        auto document = Document::open(path).value();
        QCOMPARE(::truncate(disk.image().c_str(), 24 << 20), 0);
        PosixIo io;
        Progress progress;
        const std::string copy = m_folder.path("copy");
        const auto written =
            Saver(io, progress, StateFolder(m_folder.path("state"))).writeFile(document->snapshot(), copy);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::InputOutput);
        QVERIFY(written.error().range.has_value());
        QVERIFY(!std::filesystem::exists(copy));
        std::vector<std::byte> all(48 << 20);
        const auto unreadable = document->snapshot().read(0, all);
        QVERIFY(!unreadable.empty());
        // What can be read has its bytes, and what cannot is told.
        QVERIFY(all[0] == std::byte{'x'} && unreadable.front().begin > 0);
        document.reset();
    }
};

QTEST_GUILESS_MAIN(TestFailDisks)
#include "tst_faildisks.moc"
