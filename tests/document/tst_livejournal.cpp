// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document.h"
#include "document/journalrecovery.h"
#include "document/journalregistry.h"
#include "support/childprocess.h"
#include "support/faultyio.h"
#include "support/randomedits.h"
#include "support/tempfile.h"

#include <QTest>

#include <cerrno>
#include <filesystem>
#include <functional>
#include <limits>
#include <tuple>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

using Fault = FaultyIo::Fault;
using Edit = std::function<Result<>(Document&)>;

constexpr std::uint64_t never = std::numeric_limits<std::uint64_t>::max();
/// Under a sanitizer, where each program takes long to begin, a part of it is done.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::uint64_t stride = 7;
#else
constexpr std::uint64_t stride = 1;
#endif
constexpr Size longTail = 200'000; // more than is rewritten at once

FaultyIo impatient(Fault fault = Fault::Fail, std::uint64_t call = never, int osCode = 0)
{
    FaultyIo io(fault, call, osCode);
    io.skipWaiting();
    return io;
}

/// A file, a place for journals, and programs that edit the file in Live mode and die.
class Session {
public:
    explicit Session(const NaiveBytes& bytes) : path(m_folder.file("file", bytes)), old(bytes) { }

    Result<std::unique_ptr<Document>> open(Io& io) const
    {
        return Document::open(path, {.access = Access::Write, .state = state, .io = &io});
    }
    /// Does `work` with the document in a program that then dies without any goodbye. Whether it came so far.
    bool die(Io& io, const std::function<bool(Document&)>& work) const
    {
        return inChild([&] {
                   auto document = open(io);
                   const bool isDone = document && work(**document);
                   if (document)
                       std::ignore = document->release();
                   return isDone ? 0 : 1;
               }).code
            == 0;
    }
    void put(const NaiveBytes& bytes) const { (void)m_folder.file("file", bytes); }
    [[nodiscard]] NaiveBytes bytes() const { return fileBytes(path); }
    [[nodiscard]] bool hasJournal() const { return std::filesystem::exists(journal()); }
    [[nodiscard]] std::string journal() const { return m_folder.path(".file.hexfolio-journal"); }
    [[nodiscard]] std::string side() const { return m_folder.path("side"); }

private:
    TempFolder m_folder;

public:
    const StateFolder state{m_folder.path("state")};
    std::string path;
    NaiveBytes old;
};

struct Case {
    const char* name;
    Size size;
    Edit edit;
};

const std::vector<Case>& cases()
{
    static const std::vector<Case> all{
        {"overwrite", 5000, [](Document& d) { return d.overwrite(100, bytesOf("overwritten")); }},
        {"short insert", 5000, [](Document& d) { return d.insert(100, bytesOf("inserted")); }},
        {"short erase", 5000, [](Document& d) { return d.erase({100, 1000}); }},
        {"short relocate", 5000, [](Document& d) { return d.relocate(4000, {100, 300}); }},
        {"fill", longTail, [](Document& d) { return d.fill({10, longTail}, bytesOf("fill")); }},
        {"long insert", longTail, [](Document& d) { return d.insert(100, bytesOf("inserted")); }},
        {"long erase", longTail, [](Document& d) { return d.erase({100, 1000}); }},
        {"long relocate", longTail, [](Document& d) { return d.relocate(150'000, {100, 300}); }},
        {"emptied", longTail, [](Document& d) { return d.resize(0); }},
        {"out of nothing", 0, [](Document& d) { return d.insert(0, countedBytes(longTail)); }},
    };
    return all;
}

void addCases()
{
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < cases().size(); ++i)
        QTest::newRow(cases()[i].name) << i;
}

NaiveBytes afterwards(const Case& given)
{
    TempFolder folder;
    const auto document = Document::open(folder.file("f", countedBytes(given.size))).value();
    (void)given.edit(*document);
    return allBytesOf(document->snapshot());
}

/// Opens until no call fails any more: each program dies at a later call than the one before.
void recoverDying(const Session& session, std::uint64_t step)
{
    for (std::uint64_t call = 1;; call += step) {
        FaultyIo io = impatient(Fault::Kill, call, EIO);
        const bool isOver = inChild([&] {
                                auto document = session.open(io);
                                if (document)
                                    std::ignore = document->release();
                                return document && !io.hasStruck() ? 0 : 1;
                            }).code
            == 0;
        if (isOver)
            return;
        QVERIFY(call < 1000);
    }
}

/// What may have reached the disk when the power goes: each part of any state, in a length that the file had.
NaiveBytes mixed(const std::vector<NaiveBytes>& states, SeededRandom& random)
{
    NaiveBytes out = states[random.below(states.size())];
    constexpr std::size_t part = 7;
    for (std::size_t at = 0; at < out.size(); at += part) {
        const NaiveBytes& from = states[random.below(states.size())];
        for (std::size_t i = at; i < std::min({at + part, out.size(), from.size()}); ++i)
            out[i] = from[i];
    }
    return out;
}

void writeStates(const std::string& path, const std::vector<NaiveBytes>& states)
{
    std::ofstream stream(path, std::ios::binary);
    for (const NaiveBytes& state : states) {
        const std::uint64_t size = state.size();
        stream.write(reinterpret_cast<const char*>(&size), sizeof size);
        stream.write(reinterpret_cast<const char*>(state.data()), static_cast<std::streamsize>(size));
    }
}

std::vector<NaiveBytes> readStates(const std::string& path)
{
    std::vector<NaiveBytes> states;
    std::ifstream stream(path, std::ios::binary);
    std::uint64_t size = 0;
    while (stream.read(reinterpret_cast<char*>(&size), sizeof size)) {
        states.emplace_back(size);
        stream.read(reinterpret_cast<char*>(states.back().data()), static_cast<std::streamsize>(size));
    }
    return states;
}

} // namespace

class TestLiveJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// In memory, where there is such a place: thousands of files are written and synced.
    void initTestCase()
    {
        if (std::filesystem::exists("/dev/shm"))
            qputenv("TMPDIR", "/dev/shm");
    }

    void leavingRemovesTheJournal()
    {
        const Session session(countedBytes(1000));
        FaultyIo io = impatient();
        auto document = session.open(io).value();
        QVERIFY(!session.hasJournal());
        QVERIFY(document->overwrite(0, bytesOf("x")));
        QVERIFY(session.hasJournal());
        QVERIFY(document->setAccess(Access::Copy));
        QVERIFY(!session.hasJournal());
        QVERIFY(document->setAccess(Access::Write));
        QVERIFY(document->insert(0, bytesOf("x")));
        document.reset();
        QVERIFY(!session.hasJournal());
        QCOMPARE(JournalRegistry(io, session.state).entries()->size(), std::size_t{0});
    }

    void oldBytesAreOnTheDiskBeforeTheyChange()
    {
        const Session session(countedBytes(1000));
        FaultyIo io = impatient();
        const auto document = session.open(io).value();
        bool wasOld = true;
        io.listen([&](std::uint64_t) { wasOld = wasOld && session.bytes() == session.old; });
        QVERIFY(document->overwrite(300, bytesOf("these were other bytes")));
        io.listen({});
        QVERIFY(wasOld);
        const std::string written = textOf(fileBytes(session.journal()));
        QVERIFY(written.contains(textOf(std::span(session.old).subspan(300, 22))));
        QVERIFY(written.contains("these were other bytes"));
    }

    void undoGoesOnAfterADeath()
    {
        const Session session(countedBytes(1000));
        FaultyIo io = impatient();
        QVERIFY(session.die(io, [](Document& document) {
            for (const Offset at : {10, 11, 12})
                (void)document.overwrite(at, bytesOf("T"), Document::Typing::Yes);
            return document.insert(0, bytesOf("front")) && document.erase({500, 700}) && document.undo();
        }));
        const NaiveBytes last = session.bytes();
        const auto document = session.open(io).value();
        QCOMPARE(allBytesOf(document->snapshot()), last);
        QCOMPARE(document->history().steps().size(), std::size_t{4});
        QCOMPARE(document->history().position(), std::size_t{2});
        QCOMPARE(document->history().steps()[3].kind, EditKind::Delete);
        QVERIFY(document->redo());
        QCOMPARE(document->size(), Size{805});
        QVERIFY(document->moveToStep(0));
        QCOMPARE(session.bytes(), session.old);
        QVERIFY(document->moveToStep(2));
        QCOMPARE(session.bytes(), last);
    }

    void settlingAtTheStartMakesTheFileWholeAndKeepsTheUndo()
    {
        using What = RecoveryFinding::What;
        const Session session(countedBytes(longTail));
        FaultyIo dying = impatient(Fault::Kill, 40, EIO);
        QVERIFY(!session.die(dying, [](Document& document) {
            return document.insert(5, bytesOf("five")) && document.insert(5, bytesOf("more")).has_value();
        }));
        FaultyIo io = impatient();
        const auto first = JournalRecovery(io, session.state).recoverAll().value();
        QCOMPARE(first.size(), std::size_t{1});
        QCOMPARE(first[0].what, What::UndoKept);
        QVERIFY(!first[0].needsDecision());
        const NaiveBytes whole = session.bytes();
        QVERIFY(whole != session.old);
        QCOMPARE(JournalRecovery(io, session.state).recoverFile(session.path).value()[0].what, What::UndoKept);
        QCOMPARE(session.bytes(), whole);
        auto document = session.open(io).value();
        QVERIFY(document->moveToStep(0));
        QCOMPARE(session.bytes(), session.old);
        document.reset();
        QVERIFY(JournalRecovery(io, session.state).recoverAll()->empty());
    }

    void andAfterASecondDeath()
    {
        const Session session(countedBytes(1000));
        FaultyIo io = impatient();
        QVERIFY(session.die(io, [](Document& document) { return document.insert(0, bytesOf("one")).has_value(); }));
        QVERIFY(session.die(io, [](Document& document) {
            return document.history().canUndo() && document.insert(0, bytesOf("two")) && document.undo()
                && document.undo() && document.redo() && document.insert(0, bytesOf("three"));
        }));
        const auto document = session.open(io).value();
        QCOMPARE(document->history().steps().size(), std::size_t{3});
        QVERIFY(document->undo());
        QCOMPARE(textOf(session.bytes()).substr(0, 3), std::string("one"));
        QVERIFY(document->undo());
        QCOMPARE(session.bytes(), session.old);
    }

    void aDeathAtAnyCallLeavesOldOrNewAndAllOfIt_data() { addCases(); }
    void aDeathAtAnyCallLeavesOldOrNewAndAllOfIt()
    {
        QFETCH(std::size_t, index);
        const Case& given = cases()[index];
        const NaiveBytes fresh = afterwards(given);
        for (std::uint64_t call = 1;; call += stride) {
            const Session session(countedBytes(given.size));
            FaultyIo io = impatient(Fault::Kill, call, EIO);
            const bool isDone =
                session.die(io, [&](Document& document) { return given.edit(document) && !io.hasStruck(); });
            recoverDying(session, stride + call % 5);
            FaultyIo whole = impatient();
            const auto document = session.open(whole).value();
            const NaiveBytes found = session.bytes();
            QVERIFY(found == session.old || found == fresh);
            QVERIFY(!isDone || found == fresh);
            QCOMPARE(allBytesOf(document->snapshot()), found);
            QCOMPARE(document->history().canUndo(), found == fresh);
            if (found == fresh) {
                QVERIFY(document->undo());
                QCOMPARE(session.bytes(), session.old);
            }
            if (isDone)
                return;
        }
    }

    void aPowerCutMayHaveKeptAnyPartOfTheEdits()
    {
        SeededRandom random;
        for (std::uint64_t round = 0; round < 40; round += stride) {
            const Session session(countedBytes(random.between(1, 3000)));
            FaultyIo io = impatient();
            QVERIFY(session.die(io, [&](Document& document) {
                TwinEdits twin(document, random, 6000);
                std::vector<NaiveBytes> states{twin.bytes()};
                for (std::uint64_t i = random.between(1, 20); i > 0; --i) {
                    if (!twin.step())
                        return false;
                    states.push_back(twin.bytes());
                }
                writeStates(session.side(), states);
                return true;
            }));
            const std::vector<NaiveBytes> states = readStates(session.side());
            const NaiveBytes torn = mixed(states, random);
            std::filesystem::resize_file(session.path, torn.size());
            std::fstream(session.path, std::ios::binary | std::ios::in | std::ios::out)
                .write(reinterpret_cast<const char*>(torn.data()), static_cast<std::streamsize>(torn.size()));
            recoverDying(session, 3);
            const auto opened = session.open(io);
            QVERIFY2(opened, opened ? "" : sentenceOf(opened.error()).c_str());
            const auto& document = *opened;
            QVERIFY(session.bytes() == states.back());
            const std::size_t position = document->history().position();
            QVERIFY(document->moveToStep(0));
            QCOMPARE(session.bytes(), session.old);
            QVERIFY(document->moveToStep(position));
            QCOMPARE(session.bytes(), states.back());
        }
    }

    void everyErrorRefusesTheEditOrLetsItHappen_data() { addCases(); }
    void everyErrorRefusesTheEditOrLetsItHappen()
    {
        QFETCH(std::size_t, index);
        const Case& given = cases()[index];
        const NaiveBytes fresh = afterwards(given);
        for (const auto& [fault, code] : {std::pair{Fault::Fail, EIO}, {Fault::Fail, ENOSPC}, {Fault::Tear, ENOSPC}}) {
            for (std::uint64_t call = 1;; ++call) {
                const Session session(countedBytes(given.size));
                FaultyIo io = impatient(fault, call, code);
                auto document = session.open(io);
                if (!document)
                    continue;
                const auto done = given.edit(**document);
                const NaiveBytes found = session.bytes();
                const bool isInJournal = !done && found != session.old;
                QVERIFY(!done || found == fresh);
                QVERIFY(done || !done.error().path.empty());
                if (!isInJournal) {
                    QVERIFY(allBytesOf((*document)->snapshot()) == found);
                    QCOMPARE((*document)->history().canUndo(), done.has_value());
                }
                document->reset();
                // Where the edit is only in the journal, or the journal could not be removed, the next program completes it.
                FaultyIo whole = impatient();
                const auto again = session.open(whole);
                QVERIFY(again);
                const NaiveBytes recovered = session.bytes();
                QVERIFY(recovered == fresh || recovered == session.old);
                QVERIFY(!done || recovered == fresh);
                QVERIFY(!isInJournal || recovered == fresh);
                if (!io.hasStruck())
                    break;
            }
        }
    }

    void aFileThatWasChangedSinceKeepsItsBytesAndLosesTheSteps()
    {
        const Session session(countedBytes(1000));
        FaultyIo io = impatient();
        QVERIFY(session.die(io, [](Document& document) { return document.overwrite(0, bytesOf("x")).has_value(); }));
        recoverDying(session, 1000);
        std::ofstream(session.path, std::ios::binary | std::ios::app) << "somebody else";
        const NaiveBytes theirs = session.bytes();
        const auto document = session.open(io).value();
        QCOMPARE(session.bytes(), theirs);
        QVERIFY(!document->history().canUndo());
        QVERIFY(!session.hasJournal());
    }

    void bytesThatAreNeitherOldNorNewAreNotWrittenOver()
    {
        const Session session(countedBytes(1000));
        FaultyIo io = impatient();
        QVERIFY(session.die(io, [](Document& document) { return document.overwrite(0, bytesOf("xyz")).has_value(); }));
        NaiveBytes theirs = session.bytes();
        theirs[1] = std::byte{0xFF};
        session.put(theirs);
        const auto refused = session.open(io);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::FileChanged);
        QCOMPARE(session.bytes(), theirs);
        QVERIFY(session.hasJournal());
    }

    void aTornJournalNeverChangesAByte()
    {
        const Session session(countedBytes(3000));
        FaultyIo io = impatient();
        QVERIFY(session.die(io, [](Document& document) {
            return document.overwrite(10, bytesOf("first")) && document.insert(50, bytesOf("second"))
                && document.overwrite(20, bytesOf("third"));
        }));
        const NaiveBytes last = session.bytes();
        const NaiveBytes journal = fileBytes(session.journal());
        for (std::size_t cut = 0; cut < journal.size(); cut += 1 + cut % 17) {
            NaiveBytes torn(journal.begin(), journal.begin() + static_cast<std::ptrdiff_t>(cut));
            std::ofstream(session.journal(), std::ios::binary | std::ios::trunc)
                .write(reinterpret_cast<const char*>(torn.data()), static_cast<std::streamsize>(torn.size()));
            session.put(last);
            const auto code = inChild([&] {
                auto document = session.open(io);
                if (document)
                    std::ignore = document->release();
                return document || document.error().kind == ErrorKind::FileChanged ? 0 : 1;
            });
            Q_UNUSED(code)
            QCOMPARE(session.bytes(), last);
            if (!session.hasJournal())
                break;
        }
    }
};

QTEST_GUILESS_MAIN(TestLiveJournal)
#include "tst_livejournal.moc"
