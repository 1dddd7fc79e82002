// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/disksource.h"
#include "document/documentedits.h"
#include "document/documentsteps.h"
#include "document/editrecovery.h"
#include "document/journalrecovery.h"
#include "document/loggeddesk.h"
#include "document/savetest.h"
#include "support/impatientio.h"
#include "support/verifyfails.h"

#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <utility>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

constexpr std::size_t fileSize = 20'000;
/// Where one types while it is saved: bytes of the file, and bytes that are being saved.
constexpr Offset inFile = 9000;
constexpr Offset inSaved = 5000;

enum class Way : std::uint8_t { Patch, Replace, Shift };

/// What is to be saved, so that it is done in that way.
void editFor(Way way, Document& document, const TempFolder& folder, const std::string& path)
{
    QVERIFY(document.edits().overwrite(inSaved, bytesOf("saved")));
    if (way != Way::Patch)
        QVERIFY(document.edits().insert(100, bytesOf("longer")));
    if (way == Way::Shift && !std::filesystem::exists(folder.path("link")))
        std::filesystem::create_hard_link(path, folder.path("link"));
}

/// What is typed meanwhile.
void typeInto(Document& document)
{
    const Offset moved = document.size() - fileSize;
    QVERIFY(document.edits().overwrite(inFile + moved, bytesOf("mine")));
    QVERIFY(document.edits().overwrite(inSaved + moved + 1, bytesOf("mine")));
}

const DiskSource& sourceOf(const Document& document)
{
    return dynamic_cast<const DiskSource&>(*sourceBelow(document));
}

void writeUnseen(const std::string& path, Offset offset, std::string_view text)
{
    const auto before = statusOf(path);
    const int fd = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    (void)::pwrite(fd, text.data(), text.size(), static_cast<off_t>(offset));
    const std::array times{before.st_atim, before.st_mtim};
    (void)::futimens(fd, times.data());
    ::close(fd);
}

/// Saves `document`, and types into it when the Io comes to that call; false where it came to none.
bool saveAndTypeAt(std::uint64_t call, Document& document, const StateFolder& state)
{
    FaultyIo io = impatient();
    bool hasTyped = false;
    io.listen([&](std::uint64_t now) {
        if (now == call && !std::exchange(hasTyped, true))
            typeInto(document);
    });
    auto task = document.saving().task();
    if (!task)
        return false;
    task->hasConsent = true;
    Progress progress;
    auto outcome = Saver(io, progress, state).run(std::move(*task));
    return outcome && document.saving().adopt(std::move(*outcome)) && hasTyped;
}

} // namespace

/// Somebody types while a save runs: what is typed is as safe, and as careful with the bytes of others, as before.
class TestEditsDuringSave : public SaveTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void whatStoodUnderThemIsNotedForTheNewFile_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("patch") << static_cast<int>(Way::Patch);
        QTest::newRow("replace") << static_cast<int>(Way::Replace);
        QTest::newRow("shift") << static_cast<int>(Way::Shift);
    }
    void whatStoodUnderThemIsNotedForTheNewFile()
    {
        QFETCH(const int, way);
        for (std::uint64_t call = 1;; ++call) {
            begin();
            const auto document = opened(textOf(countedBytes(fileSize)));
            if (!sourceOf(*document).isResident({0, fileSize}))
                QSKIP("this file system cannot tell what lies in the page cache");
            editFor(static_cast<Way>(way), *document, *m_folder, m_path);
            if (!saveAndTypeAt(call, *document, StateFolder(m_folder->path("state"))))
                break;
            const NaiveBytes onDisk = fileBytes(m_path);
            const ChangeList meanwhile = document->changes();
            for (const Change& change : meanwhile.changes()) {
                const Range range = change.replaced();
                QVERIFY2(sourceOf(*document).oldBytes().covers(range), std::to_string(call).c_str());
                for (const OldBytes::Run& run : sourceOf(*document).oldBytes().runsIn({0, document->size()})) {
                    const auto found = std::span(onDisk).subspan(run.begin, run.bytes.size());
                    QVERIFY2(std::ranges::equal(run.bytes, found), std::to_string(call).c_str());
                }
                writeUnseen(m_path, range.begin, "?");
                VERIFY_FAILS(saved(*document), FileChanged);
                writeUnseen(m_path, range.begin, textOf(std::span(onDisk).subspan(range.begin, 1)));
            }
            // Somebody touched it, and nothing more.
            std::filesystem::last_write_time(m_path, std::filesystem::file_time_type::clock::now());
            QVERIFY(saved(*document));
            QCOMPARE(fileBytes(m_path), bytesOf(*document));
        }
    }

    void aKillAtAnyCallOfTheSaveBringsThemBack_data() { whatStoodUnderThemIsNotedForTheNewFile_data(); }
    void aKillAtAnyCallOfTheSaveBringsThemBack()
    {
        QFETCH(const int, way);
        int saved = 0;
        std::uint64_t kill = 1;
        for (bool wasReached = true; wasReached; ++kill) {
            const std::uint64_t typed = std::max<std::uint64_t>(1, kill % 2 == 0 ? kill / 2 : kill - 1);
            begin();
            m_path = m_folder->file("file", countedBytes(fileSize));
            FaultyIo logIo = impatient();
            LoggedDesk desk(m_path, &logIo);
            editFor(static_cast<Way>(way), desk.document(), *m_folder, m_path);
            const StateFolder state(m_folder->path("state"));
            auto task = desk.document().saving().task();
            QVERIFY(task);
            task->hasConsent = true;
            QVERIFY(desk.log().flush());
            FaultyIo io = impatient(FaultyIo::Fault::Kill, kill, EIO);
            io.listen([&](std::uint64_t now) {
                if (now != typed)
                    return;
                typeInto(desk.document());
                QVERIFY(desk.log().flush());
            });
            Progress progress;
            auto outcome = Saver(io, progress, state).run(std::move(*task));
            wasReached = io.hasStruck();
            saved += outcome ? 1 : 0;
            const NaiveBytes wanted = allBytesOf(desk.document().snapshot());
            checkRecovery(desk, state, wanted);
        }
        QVERIFY(saved > 0);
        QVERIFY(kill > 15);
    }

    void aKillRightAfterTheSaveBringsThemBack_data() { whatStoodUnderThemIsNotedForTheNewFile_data(); }
    void aKillRightAfterTheSaveBringsThemBack()
    {
        QFETCH(const int, way);
        std::uint64_t kill = 1;
        for (bool wasReached = true; wasReached; ++kill) {
            begin();
            m_path = m_folder->file("file", countedBytes(fileSize));
            FaultyIo io = impatient();
            LoggedDesk desk(m_path, &io);
            editFor(static_cast<Way>(way), desk.document(), *m_folder, m_path);
            const StateFolder state(m_folder->path("state"));
            auto task = desk.document().saving().task();
            QVERIFY(task);
            task->hasConsent = true;
            QVERIFY(desk.log().flush());
            typeInto(desk.document());
            QVERIFY(desk.log().flush());
            FaultyIo real = impatient();
            Progress progress;
            auto outcome = Saver(real, progress, state).run(std::move(*task));
            QVERIFY(outcome);
            QVERIFY(desk.document().saving().adopt(std::move(*outcome)));
            // The log is written anew for the new file, and is killed on the way.
            io = impatient(FaultyIo::Fault::Kill, kill, EIO);
            (void)desk.log().flush();
            wasReached = io.hasStruck();
            checkRecovery(desk, state, allBytesOf(desk.document().snapshot()));
        }
        QVERIFY(kill > 4);
    }

private:
    /// The program is dead. The next one settles the save and finds the edits.
    void checkRecovery(LoggedDesk& desk, const StateFolder& state, const NaiveBytes& wanted)
    {
        FaultyIo io = impatient();
        QVERIFY(JournalRecovery(io, state).recoverFile(m_path));
        auto found = desk.crashed();
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].conflictCount(), std::size_t{0});
        QVERIFY(std::ranges::all_of(found[0].items(), &EditRecovery::Item::isProven));
        const auto document = found[0].open();
        QVERIFY2(document, document ? "" : sentenceOf(document.error()).c_str());
        QVERIFY(allBytesOf((*document)->snapshot()) == wanted);
    }
};

QTEST_GUILESS_MAIN(TestEditsDuringSave)
#include "tst_editsduringsave.moc"
