// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document.h"
#include "document/documentedits.h"
#include "document/documentmode.h"
#include "document/documentsaving.h"
#include "document/documentsteps.h"
#include "document/edit.h"
#include "support/faultyio.h"
#include "support/naivebytes.h"
#include "support/seed.h"
#include "support/steprunner.h"
#include "support/tempfile.h"

#include <QTest>

#include <cerrno>
#include <limits>
#include <optional>
#include <vector>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

constexpr std::uint64_t never = std::numeric_limits<std::uint64_t>::max();

std::string textOf(const Document& document)
{
    return hexfolio::testing::textOf(allBytesOf(document.snapshot()));
}

/// Keeps what it hears.
class Listener final : public DocumentListener {
public:
    void changed(const Edit& edit) override { edits.push_back(edit); }
    void stateChanged() override { ++states; }
    void movedElsewhere() override { ++moves; }
    void failed(const Error& error) override { errors.push_back(error); }

    std::vector<Edit> edits;
    std::vector<Error> errors;
    int states = 0;
    int moves = 0;
};

/// A file open in Live mode, whose edits are done in it when the test says so.
class LiveScene {
public:
    explicit LiveScene(std::string_view text, Io* io = nullptr) : path(m_folder.file("file", text))
    {
        auto opened =
            Document::open(path, {.access = Access::Write, .state = StateFolder(m_folder.path("state")), .io = io});
        document = std::move(*opened);
        document->mode().setLiveRunner(&runner);
        document->addListener(&listener);
    }

    [[nodiscard]] std::string inFile() const { return hexfolio::testing::textOf(fileBytes(path)); }

private:
    TempFolder m_folder;

public:
    std::string path;
    Listener listener;
    StepRunner runner;
    std::unique_ptr<Document> document;
};

} // namespace

class TestLiveQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEditShowsAtOnceAndIsInTheFileLater()
    {
        LiveScene scene("abcdef");
        QVERIFY(scene.document->edits().overwrite(2, bytesOf("XY")));
        QCOMPARE(textOf(*scene.document), std::string("abXYef"));
        QCOMPARE(scene.inFile(), std::string("abcdef"));
        QVERIFY(scene.document->mode().isWorkingLive());
        scene.runner.runAll();
        QCOMPARE(scene.inFile(), std::string("abXYef"));
        QVERIFY(!scene.document->mode().isWorkingLive());
    }

    void shortEditsQueueUpInTheirOrder()
    {
        LiveScene scene("abcdef");
        QVERIFY(scene.document->edits().insert(0, bytesOf("1")));
        QVERIFY(scene.document->edits().erase({3, 5}));
        QVERIFY(scene.document->edits().copyBlock(0, {3, 5}));
        QVERIFY(scene.document->edits().relocate(5, {0, 1}));
        const std::string shown = textOf(*scene.document);
        QCOMPARE(shown, std::string("fbefe"));
        while (scene.runner.hasWork()) {
            scene.runner.runOne();
            QCOMPARE(textOf(*scene.document), shown);
        }
        QCOMPARE(scene.inFile(), shown);
        QVERIFY(scene.listener.moves > 0);
    }

    void typingIsOneStepAlsoWhileItIsWaiting()
    {
        LiveScene scene("abcdef");
        QVERIFY(scene.document->edits().overwrite(0, bytesOf("1"), DocumentEdits::Typing::Yes));
        QVERIFY(scene.document->edits().overwrite(1, bytesOf("2"), DocumentEdits::Typing::Yes));
        scene.runner.runAll();
        QVERIFY(scene.document->steps().undo());
        scene.runner.runAll();
        QCOMPARE(scene.inFile(), std::string("abcdef"));
        QCOMPARE(scene.document->history().steps().size(), std::size_t{2});
    }

    void undoAndRedoShowOnceTheyAreDone()
    {
        LiveScene scene("abcdef");
        QVERIFY(scene.document->edits().insert(6, bytesOf("gh")));
        QVERIFY(scene.document->edits().overwrite(0, bytesOf("A")));
        QVERIFY(scene.document->steps().undo());
        QVERIFY(scene.document->steps().undo());
        QVERIFY(!scene.document->steps().undo());
        QCOMPARE(scene.document->steps().expectedPosition(), std::size_t{0});
        QCOMPARE(textOf(*scene.document), std::string("Abcdefgh"));
        scene.runner.runAll();
        QCOMPARE(textOf(*scene.document), std::string("abcdef"));
        QCOMPARE(scene.inFile(), std::string("abcdef"));
        QVERIFY(scene.document->steps().redo());
        scene.runner.runAll();
        QCOMPARE(scene.inFile(), std::string("abcdefgh"));
    }

    void aStepBackQueuesUpBehindALongEdit()
    {
        LiveScene scene(std::string(300'000, 'x'));
        QVERIFY(scene.document->edits().insert(0, bytesOf("long")));
        QVERIFY(scene.document->steps().undo());
        QCOMPARE(scene.document->steps().expectedPosition(), std::size_t{0});
        scene.runner.runAll();
        QCOMPARE(scene.inFile().size(), std::size_t{300'000});
        QCOMPARE(scene.document->size(), Size{300'000});
        QVERIFY(scene.document->steps().redo());
        QVERIFY(scene.document->steps().undo());
        QVERIFY(scene.document->steps().redo());
        scene.runner.runAll();
        QCOMPARE(scene.inFile().substr(0, 6), std::string("longxx"));
    }

    void aStepBackIsForgottenWithTheLongEditThatFailed()
    {
        LiveScene scene(std::string(300'000, 'x'));
        QVERIFY(scene.document->edits().insert(0, bytesOf("long")));
        QVERIFY(scene.document->steps().undo());
        scene.runner.runOne(true);
        QVERIFY(!scene.document->mode().isWorkingLive());
        QCOMPARE(scene.document->steps().expectedPosition(), std::size_t{0});
        QCOMPARE(scene.inFile().size(), std::size_t{300'000});
    }

    void whatIsExpectedNextIsAnnouncedWhenAStepIsAskedFor()
    {
        LiveScene scene("abcdef");
        QVERIFY(scene.document->edits().insert(6, bytesOf("gh")));
        scene.runner.runAll();
        const int before = scene.listener.states;
        QVERIFY(scene.document->steps().undo());
        QVERIFY(scene.listener.states > before);
        scene.runner.runAll();
    }

    void nothingQueuesUpBehindALongEditOrAnUndo()
    {
        LiveScene scene(std::string(300'000, 'x'));
        QVERIFY(scene.document->edits().insert(0, bytesOf("long")));
        const auto behind = scene.document->edits().overwrite(0, bytesOf("y"));
        QVERIFY(!behind && behind.error().kind == ErrorKind::Busy);
        scene.runner.runAll();
        QVERIFY(scene.document->edits().overwrite(0, bytesOf("y")));
        QVERIFY(scene.document->steps().undo());
        QVERIFY(!scene.document->edits().overwrite(0, bytesOf("z")));
        scene.runner.runAll();
        QCOMPARE(scene.inFile().substr(0, 6), std::string("longxx"));
    }

    void bytesOfTheFileAreNotPastedWhileTheyMayMove()
    {
        LiveScene scene("abcdef");
        QVERIFY(scene.document->edits().insert(0, bytesOf("1")));
        const Snapshot part = scene.document->snapshot().slice({3, 5});
        const auto refused = scene.document->edits().replace({0, 0}, part);
        QVERIFY(!refused && refused.error().kind == ErrorKind::Busy);
        scene.runner.runAll();
        QVERIFY(scene.document->edits().replace({0, 0}, scene.document->snapshot().slice({3, 5})));
        scene.runner.runAll();
        QCOMPARE(scene.inFile(), std::string("cd1abcdef"));
    }

    void whatTheFileRefusesIsTakenBackWithWhatCameAfterIt()
    {
        FaultyIo io(FaultyIo::Fault::Fail, never, 0);
        LiveScene scene("abcdef", &io);
        QVERIFY(scene.document->edits().overwrite(0, bytesOf("A"), DocumentEdits::Typing::Yes));
        scene.runner.runAll();
        io.strikeNext(ENOSPC);
        QVERIFY(scene.document->edits().overwrite(1, bytesOf("B"), DocumentEdits::Typing::Yes));
        QVERIFY(scene.document->edits().insert(3, bytesOf("123")));
        QCOMPARE(textOf(*scene.document), std::string("ABc123def"));
        scene.runner.runAll();
        QCOMPARE(textOf(*scene.document), std::string("Abcdef"));
        QCOMPARE(scene.inFile(), std::string("Abcdef"));
        QCOMPARE(scene.document->history().position(), std::size_t{1});
        QCOMPARE(scene.listener.errors.size(), std::size_t{1});
        QCOMPARE(scene.listener.errors[0].kind, ErrorKind::NoSpace);
        QVERIFY(!scene.listener.errors[0].path.empty());
        const Edit last = scene.listener.edits.back();
        QCOMPARE(last.inserted, Range(0, 6));
        QCOMPARE(last.removedSize, Size{9});
    }

    void aCancelledEditLeavesTheFileAsItWas()
    {
        LiveScene scene(std::string(300'000, 'x'));
        QVERIFY(scene.document->edits().insert(0, bytesOf("long")));
        scene.runner.runOne(true);
        QCOMPARE(scene.document->size(), Size{300'000});
        QCOMPARE(scene.inFile().size(), std::size_t{300'000});
        QCOMPARE(scene.listener.errors.at(0).kind, ErrorKind::Cancelled);
        QVERIFY(!scene.document->history().canUndo());
    }

    void leavingLiveModeWaitsForTheDiskElsewhere()
    {
        LiveScene scene("abcdef");
        QVERIFY(scene.document->edits().overwrite(0, bytesOf("A")));
        QVERIFY(!scene.document->mode().switchTo(Access::Copy));
        scene.runner.runAll();
        QVERIFY(scene.document->mode().switchTo(Access::Copy));
        QCOMPARE(scene.document->access(), Access::Write);
        QVERIFY(!scene.document->edits().overwrite(0, bytesOf("B")));
        scene.runner.runAll();
        QCOMPARE(scene.document->access(), Access::Copy);
        QVERIFY(scene.document->edits().overwrite(0, bytesOf("B")));
        QCOMPARE(scene.inFile(), std::string("Abcdef"));
    }

    void enteringLiveModeIsDoneElsewhereToo()
    {
        LiveScene scene("abcdef");
        QVERIFY(scene.document->mode().switchTo(Access::Copy));
        scene.runner.runAll();
        QVERIFY(scene.document->mode().switchTo(Access::Write));
        QVERIFY(!scene.document->edits().overwrite(0, bytesOf("B")));
        QCOMPARE(scene.document->access(), Access::Copy);
        scene.runner.runAll();
        QCOMPARE(scene.document->access(), Access::Write);
        QVERIFY(scene.document->edits().overwrite(0, bytesOf("B")));
        scene.runner.runAll();
        QCOMPARE(scene.inFile(), std::string("Bbcdef"));
    }

    void savingWaitsUntilNothingIsUnderWay()
    {
        LiveScene scene("abcdef");
        QVERIFY(scene.document->edits().overwrite(0, bytesOf("A")));
        QCOMPARE(scene.document->saving().flushTask().error().kind, ErrorKind::Busy);
        QCOMPARE(scene.document->saving().taskTo(scene.path + "2").error().kind, ErrorKind::Busy);
        scene.runner.runAll();
        QVERIFY((*scene.document->saving().flushTask())());
    }

    void aDocumentThatGoesLeavesWhatIsUnderWayToItsEnd()
    {
        LiveScene scene("abcdef");
        QVERIFY(scene.document->edits().overwrite(0, bytesOf("A")));
        scene.document.reset();
        scene.runner.runAll();
        QCOMPARE(scene.inFile(), std::string("Abcdef"));
        QVERIFY(scene.listener.errors.empty());
    }

    void anIdleDocumentThatGoesIsClosedElsewhere()
    {
        LiveScene scene("abcdef");
        QVERIFY(scene.document->edits().overwrite(0, bytesOf("A")));
        scene.runner.runAll();
        scene.document.reset();
        QVERIFY(scene.runner.hasWork());
        scene.runner.runAll();
        QVERIFY(Document::open(scene.path, {.access = Access::Write}));
    }

    void randomEditsAndJumpsEqualTheNaiveTwin()
    {
        SeededRandom random;
        const int rounds = 400;
        FaultyIo io(FaultyIo::Fault::Fail, never, 0);
        io.skipWaiting();
        LiveScene scene("The quick brown fox jumps over the lazy dog.", &io);
        NaiveBytes twin = fileBytes(scene.path);
        std::vector<NaiveBytes> states{twin};
        std::size_t position = 0;
        for (int round = 0; round < rounds; ++round) {
            for (std::uint64_t left = random.below(6); left > 0; --left) {
                const auto done = randomEdit(*scene.document, random, twin);
                QVERIFY2(done, done ? "" : sentenceOf(done.error()).c_str());
                states.resize(++position);
                states.push_back(twin);
            }
            for (std::uint64_t left = random.below(4); left > 0 && scene.runner.hasWork(); --left) {
                scene.runner.runOne();
                QCOMPARE(allBytesOf(scene.document->snapshot()), twin);
            }
            if (random.below(3) == 0) {
                position = random.below(states.size());
                QVERIFY(scene.document->steps().moveTo(position));
                scene.runner.runAll();
                twin = states[position];
                QCOMPARE(allBytesOf(scene.document->snapshot()), twin);
                QCOMPARE(fileBytes(scene.path), twin);
            }
        }
    }

private:
    static Result<> randomEdit(Document& document, SeededRandom& random, NaiveBytes& twin)
    {
        const Offset begin = random.below(twin.size() + 1);
        const Range range{begin, begin + random.below(std::min<Size>(twin.size() - begin, 9) + 1)};
        const NaiveBytes block(twin.begin() + static_cast<std::ptrdiff_t>(range.begin),
                               twin.begin() + static_cast<std::ptrdiff_t>(range.end));
        const auto bytes = bytesOf(std::string(range.size() + 1, static_cast<char>('A' + random.below(26))));
        switch (twin.size() > 300 ? 1 : random.below(4)) {
        case 0: replaceNaively(twin, {begin, begin}, bytes); return document.edits().insert(begin, bytes);
        case 1: replaceNaively(twin, range, {}); return document.edits().erase(range);
        case 2: {
            const Offset dest = random.below(twin.size() - range.size() + 1);
            replaceNaively(twin, Range::ofLength(dest, range.size()), block);
            return document.edits().copyBlock(dest, range);
        }
        default: break;
        }
        replaceNaively(twin, range, std::span(bytes).first(range.size()));
        return document.edits().overwrite(begin, std::span(bytes).first(range.size()));
    }
};

QTEST_GUILESS_MAIN(TestLiveQueue)

#include "tst_livequeue.moc"
