// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/program.h"
#include "gui/tabsaver.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t fileSize = 16 * 4096;
constexpr std::size_t block = 4096;

int opened(const std::string& path, int flags = 0)
{
    return ::open(path.c_str(), O_RDWR | O_CLOEXEC | flags, 0644);
}

void cut(const std::string& path)
{
    QCOMPARE(::truncate(path.c_str(), 1000), 0);
}

void writeAnew(const std::string& path)
{
    const int fd = opened(path, O_TRUNC);
    QCOMPARE(::write(fd, "written anew", 12), 12);
    ::close(fd);
}

void replaceByRename(const std::string& path)
{
    const int fd = opened(path + ".new", O_CREAT);
    QCOMPARE(::write(fd, "another file", 12), 12);
    ::close(fd);
    QCOMPARE(::rename((path + ".new").c_str(), path.c_str()), 0);
}

void removeIt(const std::string& path)
{
    QCOMPARE(::unlink(path.c_str()), 0);
}

void punch(const std::string& path)
{
    const int fd = opened(path);
    QCOMPARE(::fallocate(fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, block, 4 * block), 0);
    ::close(fd);
}

/// Where the file system cannot take blocks out, the file is cut by as much.
void collapse(const std::string& path)
{
    const int fd = opened(path);
    if (::fallocate(fd, FALLOC_FL_COLLAPSE_RANGE, block, 4 * block) != 0)
        QCOMPARE(::ftruncate(fd, fileSize - 4 * block), 0);
    ::close(fd);
}

void append(const std::string& path)
{
    const int fd = opened(path, O_APPEND);
    QCOMPARE(::write(fd, "more", 4), 4);
    ::close(fd);
}

/// Other bytes where the document has an edit.
void overwriteEdited(const std::string& path)
{
    const int fd = opened(path);
    QCOMPARE(::pwrite(fd, "theirs", 6, 0), 6);
    ::close(fd);
}

struct Change {
    const char* name;
    void (*make)(const std::string& path);
};
constexpr Change changes[] = {
    {"cut short", cut},
    {"emptied and written", writeAnew},
    {"replaced by rename", replaceByRename},
    {"deleted", removeIt},
    {"a hole punched", punch},
    {"blocks taken out", collapse},
    {"appended to", append},
    {"written over at the edit", overwriteEdited},
};

void overwriteAt(const std::string& path, off_t at, std::string_view text)
{
    const int fd = opened(path);
    QCOMPARE(::pwrite(fd, text.data(), text.size(), at), static_cast<ssize_t>(text.size()));
    ::close(fd);
}

/// A file in the lower layer of an overlay, as in every container; mounted where only this program sees it.
class Overlay {
public:
    Overlay(const std::string& folder, std::string_view content) : m_merged(folder + "/merged")
    {
        for (const char* const part : {"/lower", "/upper", "/work", "/merged"})
            std::filesystem::create_directories(folder + part);
        std::ofstream(folder + "/lower/file") << content;
        const std::string layers =
            "lowerdir=" + folder + "/lower,upperdir=" + folder + "/upper,workdir=" + folder + "/work";
        m_isMounted = ::unshare(CLONE_NEWNS) == 0 && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
            && ::mount("overlay", m_merged.c_str(), "overlay", 0, layers.c_str()) == 0;
    }
    ~Overlay()
    {
        if (m_isMounted)
            ::umount2(m_merged.c_str(), MNT_DETACH);
    }
    Overlay(const Overlay&) = delete;
    Overlay& operator=(const Overlay&) = delete;

    [[nodiscard]] bool isMounted() const noexcept { return m_isMounted; }
    [[nodiscard]] std::string file() const { return m_merged + "/file"; }

private:
    std::string m_merged;
    bool m_isMounted = false;
};

} // namespace

/// Another program does something to a file that is open and has unsaved edits: the edits stay, it is told, and a save
/// writes over nothing that the other one did.
class TestForeignChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void editsStayAndNothingIsWrittenOver_data()
    {
        QTest::addColumn<std::size_t>("index");
        for (std::size_t i = 0; i < std::size(changes); ++i)
            QTest::newRow(changes[i].name) << i;
    }
    void editsStayAndNothingIsWrittenOver()
    {
        QFETCH(std::size_t, index);
        Program program(std::string(fileSize, 'x'));
        program.open();
        program.type(u"4142"_s);
        changes[index].make(program.path);
        const bool isGone = !std::filesystem::exists(program.path);
        const std::string theirs = isGone ? std::string() : program.onDisk();
        constexpr int patienceMs = 10'000;
        QTRY_VERIFY_WITH_TIMEOUT(!program.banner(BannerStack::Subject::Disk).isEmpty(), patienceMs);

        DocumentTab& tab = *program.window.currentTab();
        const auto typed = tab.document().snapshot().bytes({0, 2});
        QVERIFY(typed.has_value());
        QCOMPARE(textOf(*typed), "AB");
        QVERIFY(tab.document().isModified());

        tab.saver().save();
        QTRY_VERIFY_WITH_TIMEOUT(!tab.saver().job().isRunning(), patienceMs);
        QCOMPARE(std::filesystem::exists(program.path), !isGone);
        if (isGone)
            return;
        // Where the edited bytes are proven to be untouched, they and nothing else may have been written.
        std::string now = program.onDisk();
        QCOMPARE(now.size(), theirs.size());
        if (now != theirs && now.starts_with("AB") && theirs.starts_with("xx"))
            now.replace(0, 2, "xx");
        QVERIFY(now == theirs);
    }

    // A map of a file that lies below goes stale, without a word, when somebody else writes to it.
    void aFileThatIsCopiedUpByItsFirstWriterIsShownAsItIsNow()
    {
        const TempFolder folder;
        const Overlay overlay(folder.path(""), std::string(fileSize, 'x'));
        if (!overlay.isMounted())
            QSKIP("This machine allows no mounts.");
        Program program("");
        program.path = overlay.file();
        program.open();
        program.type(u"4142"_s);
        overwriteAt(program.path, 5000, "theirs");
        constexpr int patienceMs = 10'000;
        const auto shown = [&] {
            return textOf(program.window.currentTab()->document().snapshot().bytes({5000, 5006}).value());
        };
        QTRY_COMPARE_WITH_TIMEOUT(shown(), "theirs", patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!program.banner(BannerStack::Subject::Disk).isEmpty(), patienceMs);
        QCOMPARE(program.text().substr(0, 3), "ABx");
    }
};

QTEST_MAIN(TestForeignChanges)
#include "tst_foreignchanges.moc"
