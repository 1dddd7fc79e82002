// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentedits.h"
#include "document/documentsteps.h"
#include "document/edit.h"
#include "document/livesession.h"

#include "support/randomedits.h"

#include <QTest>

#include <algorithm>
#include <cerrno>
#include <fstream>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

using Fault = FaultyIo::Fault;
using Edit = std::function<Result<>(Document&)>;

/// Under a sanitizer, where each program takes long to begin, a part of it is done.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::uint64_t stride = 7;
#else
constexpr std::uint64_t stride = 1;
#endif
constexpr Size longTail = 200'000; // more than is rewritten at once

struct Case {
    const char* name;
    Size size;
    Edit edit;
};

const std::vector<Case>& cases()
{
    static const std::vector<Case> all{
        {"overwrite", 5000, [](Document& d) { return d.edits().overwrite(100, bytesOf("overwritten")); }},
        {"short insert", 5000, [](Document& d) { return d.edits().insert(100, bytesOf("inserted")); }},
        {"short erase", 5000, [](Document& d) { return d.edits().erase({100, 1000}); }},
        {"short relocate", 5000, [](Document& d) { return d.edits().relocate(4000, {100, 300}); }},
        {"fill", longTail, [](Document& d) { return d.edits().fill({10, longTail}, bytesOf("fill")); }},
        {"long insert", longTail, [](Document& d) { return d.edits().insert(100, bytesOf("inserted")); }},
        {"long erase", longTail, [](Document& d) { return d.edits().erase({100, 1000}); }},
        {"long relocate", longTail, [](Document& d) { return d.edits().relocate(150'000, {100, 300}); }},
        {"emptied", longTail, [](Document& d) { return d.edits().resize(0); }},
        {"out of nothing", 0, [](Document& d) { return d.edits().insert(0, countedBytes(longTail)); }},
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

/// Programs that edit in Live mode die at any call, lose the power, or meet an error.
class TestLiveJournalFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { workInMemory(); }

    void aDeathAtAnyCallLeavesOldOrNewAndAllOfIt_data() { addCases(); }
    void aDeathAtAnyCallLeavesOldOrNewAndAllOfIt()
    {
        QFETCH(std::size_t, index);
        const Case& given = cases()[index];
        const NaiveBytes fresh = afterwards(given);
        for (std::uint64_t call = 1;; call += stride) {
            const LiveSession session(countedBytes(given.size));
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
                QVERIFY(document->steps().undo());
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
            const LiveSession session(countedBytes(random.between(1, 3000)));
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
            QVERIFY(document->steps().moveTo(0));
            QCOMPARE(session.bytes(), session.old);
            QVERIFY(document->steps().moveTo(position));
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
                const LiveSession session(countedBytes(given.size));
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
                // Where the edit is only in the journal, or the journal could not be removed, the next program
                // completes it.
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
};

QTEST_GUILESS_MAIN(TestLiveJournalFaults)
#include "tst_livejournalfaults.moc"
