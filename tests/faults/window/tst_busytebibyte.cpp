// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document.h"
#include "document/documentedits.h"
#include "document/documentsaving.h"
#include "document/statefolder.h"
#include "search/searcher.h"
#include "support/childprocess.h"
#include "support/tempfile.h"

#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <thread>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

constexpr Size limit = Size{256} << 20;
constexpr Size tebibyte = Size{1} << 40;

/// A group of processes that the kernel holds below the limit (memory controller of cgroup v1).
class MemoryGroup {
public:
    MemoryGroup() : m_folder("/sys/fs/cgroup/memory/hexfolio-busy-" + std::to_string(::getpid()))
    {
        std::error_code error;
        m_isThere = std::filesystem::create_directory(m_folder, error) && write("memory.limit_in_bytes", limit);
    }
    ~MemoryGroup()
    {
        std::error_code error;
        std::filesystem::remove(m_folder, error);
    }
    MemoryGroup(const MemoryGroup&) = delete;
    MemoryGroup& operator=(const MemoryGroup&) = delete;

    [[nodiscard]] bool isThere() const noexcept { return m_isThere; }
    [[nodiscard]] bool join() const { return write("cgroup.procs", static_cast<Size>(::getpid())); }
    [[nodiscard]] Size peak() const
    {
        Size bytes = 0;
        std::ifstream(m_folder + "/memory.max_usage_in_bytes") >> bytes;
        return bytes;
    }

private:
    [[nodiscard]] bool write(const char* name, Size value) const
    {
        std::ofstream stream(m_folder + "/" + name);
        stream << value << std::flush;
        return stream.good();
    }

    std::string m_folder;
    bool m_isThere = false;
};

/// A tebibyte, mostly a hole; in the middle twice as many true bytes as the limit, and the word behind them.
void writeTebibyte(const std::string& path)
{
    const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    QCOMPARE(::ftruncate(fd, static_cast<off_t>(tebibyte)), 0);
    const std::string part(16 << 20, 'x');
    for (Size at = tebibyte / 2; at < tebibyte / 2 + 2 * limit; at += part.size())
        QCOMPARE(::pwrite(fd, part.data(), part.size(), static_cast<off_t>(at)), static_cast<ssize_t>(part.size()));
    QCOMPARE(::pwrite(fd, "needle", 6, static_cast<off_t>(tebibyte / 2 + 2 * limit)), ssize_t{6});
    QCOMPARE(::fsync(fd), 0);
    ::posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED);
    ::close(fd);
}

class Counting final : public HitSink {
public:
    [[nodiscard]] Answer take(const Hit&) override
    {
        ++hits;
        return Answer::GoOn;
    }
    int hits = 0;
};

/// Searches all of it while it is saved again and again; 0 where both did what they should.
int searchAndSave(const std::string& path, const StateFolder& state)
{
    const auto document = Document::open(path);
    if (!document)
        return 1;
    std::atomic<bool> isOver{false};
    Counting found;
    Result<SearchReport> report;
    std::thread search([&, bytes = (*document)->snapshot()] {
        Progress progress;
        report = Searcher(Pattern::fromBytes(bytesOf("needle")).value(), {}).run(bytes, {0, tebibyte}, found, progress);
        isOver = true;
    });
    int saves = 0;
    bool isSaved = true;
    while (isSaved && (!isOver || saves == 0)) {
        PosixIo io;
        Progress progress;
        const Offset at = static_cast<Offset>(saves) * 1'000'003;
        isSaved =
            (*document)->edits().overwrite(at, bytesOf("saved")) && (*document)->saving().save(io, progress, state);
        ++saves;
    }
    search.join();
    return isSaved && report && report->unreadable.empty() && found.hits == 1 ? 0 : 2;
}

} // namespace

/// A tebibyte is open, is searched from end to end and saved meanwhile, in 256 MiB, whatever the machine has.
class TestBusyTebibyte : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void searchingAndSavingAtOnceStayBelowTheLimit()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("The shadow memory of a sanitizer is no memory of ours.");
#endif
        const MemoryGroup group;
        if (!group.isThere())
            QSKIP("This machine has no memory controller that a test may use.");
        const TempFolder folder;
        const std::string path = folder.path("big");
        writeTebibyte(path);
        const ChildEnd end =
            inChild([&] { return group.join() ? searchAndSave(path, StateFolder(folder.path("state"))) : 3; });
        qInfo("peak %llu MiB", static_cast<unsigned long long>(group.peak() >> 20));
        QCOMPARE(end.signal, 0);
        QCOMPARE(end.code, 0);
        QVERIFY(group.peak() <= limit);
        // What was read is counted, so the limit did hold the program.
        QVERIFY(group.peak() > limit / 4);
    }
};

QTEST_GUILESS_MAIN(TestBusyTebibyte)
#include "tst_busytebibyte.moc"
