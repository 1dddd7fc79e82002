// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document.h"
#include "document/documentedits.h"
#include "document/documentsteps.h"
#include "document/editlog.h"
#include "document/editrecovery.h"
#include "faults/faultload.h"
#include "support/naivebytes.h"
#include "support/seed.h"
#include "support/tempfile.h"

#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <thread>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::milliseconds;

constexpr std::size_t fileSize = 5000;

/// What is typed as the n-th edit.
NaiveBytes keystroke(std::uint64_t number)
{
    return NaiveBytes(1, static_cast<std::byte>(number * 7 + 1));
}

/// What a program told about one edit, or about the writing of the log.
struct Note {
    enum class Kind : std::uint64_t {
        Typed, ///< when
        Late, ///< by how much longer than it wanted the program slept, on a machine that is busy
        Flushing, ///< since when
        Flushed, ///< how long it took
    };
    Kind kind = Kind::Typed;
    std::uint64_t number = 0;
    std::int64_t atMs = 0;
};

std::int64_t nowMs()
{
    return std::chrono::duration_cast<Milliseconds>(Clock::now().time_since_epoch()).count();
}

void tell(int report, Note::Kind kind, std::uint64_t number, std::int64_t ms)
{
    const Note note{kind, number, ms};
    (void)!::write(report, &note, sizeof note);
}

/// Sleeps until `next` or until the log is to be written, which is then done.
void waitUntil(std::int64_t next, EditLog& log, std::uint64_t number, int report)
{
    const std::int64_t began = nowMs();
    const auto due = log.due();
    const std::int64_t wake = due ? std::min(next, began + due->count()) : next;
    if (wake > began)
        std::this_thread::sleep_for(Milliseconds(wake - began));
    tell(report, Note::Kind::Late, number, nowMs() - wake);
    if (!due || nowMs() < began + due->count())
        return;
    const std::int64_t flushing = nowMs();
    tell(report, Note::Kind::Flushing, number, flushing);
    (void)log.flush();
    tell(report, Note::Kind::Flushed, number, nowMs() - flushing);
}

/// Types until it is killed, and writes the log whenever that is due.
void typeOn(const std::string& path, const std::string& state, int report)
{
    PosixIo io;
    EditLog log(io, StateFolder(state).recovery());
    const auto document = Document::open(path).value();
    document->steps().setRecorder(&log);
    for (std::uint64_t number = 0;; ++number) {
        (void)document->edits().insert(document->size(), keystroke(number), DocumentEdits::Typing::Yes);
        tell(report, Note::Kind::Typed, number, nowMs());
        // Quick typing, with pauses in which the log becomes due by being left alone.
        const std::int64_t next = nowMs() + (number % 60 == 59 ? 1300 : 5 + static_cast<std::int64_t>(number) % 20);
        while (nowMs() < next)
            waitUntil(next, log, number, report);
    }
}

/// A program that types, and its end.
class Typist {
public:
    Typist(const std::string& path, std::string state) : m_path(path), m_state(std::move(state))
    {
        (void)!::pipe(m_pipe.data());
        m_child = ::fork();
        if (m_child == 0) {
            ::alarm(60);
            typeOn(m_path, m_state, m_pipe[1]);
            ::_exit(1);
        }
        ::close(m_pipe[1]);
    }
    ~Typist() { ::close(m_pipe[0]); }
    Typist(const Typist&) = delete;
    Typist& operator=(const Typist&) = delete;

    void killNow()
    {
        m_killedAt = nowMs();
        ::kill(m_child, SIGKILL);
        int status = 0;
        ::waitpid(m_child, &status, 0);
        m_wasKilled = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
        Note note;
        while (::read(m_pipe[0], &note, sizeof note) == static_cast<ssize_t>(sizeof note))
            m_notes.push_back(note);
    }

    /// What is wrong with what comes back; empty where nothing is.
    [[nodiscard]] std::string wrong()
    {
        if (!m_wasKilled)
            return "it was not killed";
        const auto typed = static_cast<std::uint64_t>(std::ranges::count(m_notes, Note::Kind::Typed, &Note::kind));
        const std::uint64_t back = recovered();
        // The edit that was under way may be there too.
        if (back > typed + 1)
            return "what came back was never typed";
        if (back < mustBeThere())
            return "more than two seconds are lost";
        m_lostMs = back < typed ? m_killedAt - noteOf(back) : 0;
        return {};
    }
    [[nodiscard]] std::int64_t lostMs() const noexcept { return m_lostMs; }

private:
    /// How many edits come back; more than any where the bytes are not the ones that were typed.
    [[nodiscard]] std::uint64_t recovered() const
    {
        PosixIo io;
        const auto found = EditRecovery::findAll(io, StateFolder(m_state));
        if (found.empty())
            return 0;
        const auto document = found.front().open();
        const NaiveBytes bytes = document ? allBytesOf((*document)->snapshot()) : NaiveBytes();
        NaiveBytes expected = countedBytes(fileSize);
        for (std::uint64_t number = 0; expected.size() < bytes.size(); ++number)
            replaceNaively(expected, {expected.size(), expected.size()}, keystroke(number));
        return bytes == expected ? bytes.size() - fileSize : UINT64_MAX;
    }
    /// When the edit of that number was made.
    [[nodiscard]] std::int64_t noteOf(std::uint64_t number) const
    {
        const auto isIt = [&](const Note& note) { return note.kind == Note::Kind::Typed && note.number == number; };
        const auto found = std::ranges::find_if(m_notes, isIt);
        return found == m_notes.end() ? m_killedAt : found->atMs;
    }
    /// How many edits are older than two seconds, one turn of the loop, and the longest times that the disk took and
    /// that the machine had no time for the program.
    [[nodiscard]] std::uint64_t mustBeThere() const
    {
        std::int64_t disk = 0;
        std::int64_t late = 0;
        for (const Note& note : m_notes) {
            disk = std::max(disk, note.kind == Note::Kind::Flushed ? note.atMs : 0);
            late = std::max(late, note.kind == Note::Kind::Late ? note.atMs : 0);
        }
        if (!m_notes.empty() && m_notes.back().kind == Note::Kind::Flushing)
            disk = std::max(disk, m_killedAt - m_notes.back().atMs);
        const std::int64_t limit = m_killedAt - EditLog::longest.count() - 30 - disk - late;
        return static_cast<std::uint64_t>(std::ranges::count_if(
            m_notes, [&](const Note& note) { return note.kind == Note::Kind::Typed && note.atMs < limit; }));
    }

    std::string m_path;
    std::string m_state;
    std::array<int, 2> m_pipe{};
    pid_t m_child = -1;
    std::int64_t m_killedAt = 0;
    std::int64_t m_lostMs = 0;
    bool m_wasKilled = false;
    std::vector<Note> m_notes;
};

} // namespace

/// Programs that are killed at random times while somebody types: at most two seconds are lost, and nothing comes back
/// that was not typed.
class TestKilledTyping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedComesBack()
    {
        SeededRandom random;
        TempFolder folder;
        const std::string path = folder.file("file", countedBytes(fileSize));
        const std::uint64_t wanted = std::max<std::uint64_t>(2, faultLoad("HEXFOLIO_KILLS", 20, 200));
        constexpr std::uint64_t atOnce = 10;
        std::int64_t longest = 0;
        for (std::uint64_t done = 0; done < wanted; done += atOnce) {
            std::vector<std::unique_ptr<Typist>> typists;
            std::vector<std::int64_t> ends;
            for (std::uint64_t i = 0; i < std::min(atOnce, wanted - done); ++i) {
                typists.push_back(std::make_unique<Typist>(path, folder.path("state-" + std::to_string(done + i))));
                ends.push_back(nowMs() + static_cast<std::int64_t>(random.between(50, 6000)));
            }
            std::ranges::sort(ends);
            for (std::size_t i = 0; i < typists.size(); ++i) {
                std::this_thread::sleep_for(Milliseconds(std::max<std::int64_t>(0, ends[i] - nowMs())));
                typists[i]->killNow();
                const std::string wrong = typists[i]->wrong();
                QVERIFY2(wrong.empty(), wrong.c_str());
                longest = std::max(longest, typists[i]->lostMs());
            }
        }
        QVERIFY(fileBytes(path) == countedBytes(fileSize));
        qInfo("%d programs killed; the most that one lost is %d ms", static_cast<int>(wanted),
              static_cast<int>(longest));
    }
};

QTEST_GUILESS_MAIN(TestKilledTyping)
#include "tst_killedtyping.moc"
