// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/conflictcheck.h"

#include "document/documentedits.h"
#include "document/documentsaving.h"
#include "document/savetest.h"
#include "support/bytes.h"
#include "support/verifyfails.h"

#include <QTest>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <filesystem>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

/// Another program writes `text` at `offset`, and the time says that nothing happened.
void writeUnseen(const std::string& path, Offset offset, std::string_view text)
{
    const auto before = statusOf(path);
    const int fd = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    (void)::pwrite(fd, text.data(), text.size(), static_cast<off_t>(offset));
    const std::array times{before.st_atim, before.st_mtim};
    (void)::futimens(fd, times.data());
    ::close(fd);
}

/// Another program has the file mapped for writing, and its pages are dirty already: storing leaves the times alone.
class Mapped {
public:
    Mapped(const std::string& path, std::size_t size)
        : m_fd(::open(path.c_str(), O_RDWR | O_CLOEXEC))
        , m_size(size)
        , m_bytes(static_cast<char*>(::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, m_fd, 0)))
    {
        volatile char* const first = m_bytes;
        *first = *first;
    }
    ~Mapped()
    {
        ::munmap(m_bytes, m_size);
        ::close(m_fd);
    }
    Mapped(const Mapped&) = delete;
    Mapped& operator=(const Mapped&) = delete;

    void store(Offset offset, char value) { m_bytes[offset] = value; }

private:
    int m_fd;
    std::size_t m_size;
    char* m_bytes;
};

} // namespace

/// A save by replacement or by shifting looks at the bytes that it loses, whatever the times of the file say.
class TestConflictCheck : public SaveTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void aByteStoredUnderAnEditStopsASaveThatReplaces()
    {
        const auto document = opened("0123456789");
        Mapped other(m_path, 10);
        QVERIFY(document->edits().overwrite(2, bytesOf("abc")));
        QVERIFY(document->edits().insert(0, bytesOf("+")));
        other.store(3, '?');
        VERIFY_FAILS(saved(*document), FileChanged);
        QCOMPARE(fileBytes(m_path), bytesOf("012?456789"));
        QVERIFY(document->isModified());
    }

    void theErrorNamesTheByte()
    {
        const auto document = opened("0123456789");
        QVERIFY(document->edits().erase({2, 5}));
        writeUnseen(m_path, 3, "?");
        const auto refused = saved(*document);
        QVERIFY(!refused);
        QCOMPARE(refused.error().range, (Range{3, 4}));
        QVERIFY(sentenceOf(refused.error()).find("nothing was written") != std::string::npos);
    }

    void aByteStoredUnderAnEditStopsASaveThatShifts()
    {
        const auto document = opened("0123456789");
        std::filesystem::create_hard_link(m_path, m_folder->path("link"));
        QVERIFY(document->edits().erase({2, 5}));
        auto task = document->saving().task().value();
        QCOMPARE(task.plan.way, SavePlan::Way::ShiftInPlace);
        task.hasConsent = true;
        writeUnseen(m_path, 3, "?");
        PosixIo io;
        Progress progress;
        VERIFY_FAILS(Saver(io, progress, StateFolder::ofUser()).run(std::move(task)), FileChanged);
        QCOMPARE(fileBytes(m_path), bytesOf("012?456789"));
    }

    void aByteStoredBesideTheEditsComesIntoTheNewFile()
    {
        const auto document = opened("0123456789");
        QVERIFY(document->edits().insert(0, bytesOf("+")));
        QVERIFY(document->edits().overwrite(3, bytesOf("a")));
        writeUnseen(m_path, 8, "?");
        QVERIFY(saved(*document));
        QCOMPARE(fileBytes(m_path), bytesOf("+01a34567?9"));
    }

    void anUntouchedFileIsReplacedThoughItsModeChanged()
    {
        const auto document = opened("0123456789");
        QVERIFY(document->edits().erase({2, 5}));
        QCOMPARE(::chmod(m_path.c_str(), 0640), 0);
        QVERIFY(saved(*document));
        QCOMPARE(fileBytes(m_path), bytesOf("0156789"));
    }

    void whatWasTooMuchToBeNotedIsNotWrittenOverWhenTheTimesMoved()
    {
        const auto document = opened(std::string(OldBytes::longest + 100, 'x'));
        QVERIFY(document->edits().erase({10, OldBytes::longest + 50}));
        writeUnseen(m_path, OldBytes::longest / 2, "?");
        const auto refused = saved(*document);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::FileChanged);
        QVERIFY(sentenceOf(refused.error()).find("it cannot be told") != std::string::npos);
        QCOMPARE(fileBytes(m_path)[OldBytes::longest / 2], std::byte{'?'});
    }

    void aPasteOfMuchIsSavedWhereOthersOnlyTouchedTheFile()
    {
        const auto document = opened(std::string(300'000, 'x'));
        QVERIFY(document->edits().overwrite(10, NaiveBytes(200'000)));
        writeUnseen(m_path, 299'999, "?");
        QVERIFY(saved(*document));
        QCOMPARE(fileBytes(m_path)[200'009], std::byte{});
        QCOMPARE(fileBytes(m_path)[299'999], std::byte{'?'});
    }

    void aLongEditIsSavedWhereNobodyTouchedTheFile()
    {
        const auto document = opened(std::string(OldBytes::longest + 100, 'x'));
        QVERIFY(document->edits().erase({10, OldBytes::longest + 50}));
        QVERIFY(saved(*document));
        QCOMPARE(fileBytes(m_path).size(), std::size_t{60});
    }
};

QTEST_GUILESS_MAIN(TestConflictCheck)
#include "tst_conflictcheck.moc"
