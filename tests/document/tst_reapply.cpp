// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document.h"
#include "document/documentedits.h"
#include "document/documentreload.h"
#include "document/documentsaving.h"
#include "document/documentsteps.h"
#include "document/reapply.h"
#include "document/statefolder.h"
#include "support/naivebytes.h"
#include "support/seed.h"
#include "support/tempfile.h"

#include <QTest>

#include <cstdio>
#include <ranges>

#include <fcntl.h>
#include <unistd.h>

using namespace hexfolio;
using namespace hexfolio::testing;

using Choice = PlacedChange::Choice;
using Outcome = PlacedChange::Outcome;
using Why = PlacedChange::Why;

namespace {

/// A document that is open while others write to its file.
struct Shared {
    TempFolder folder;
    std::string path;
    std::unique_ptr<Document> document;

    explicit Shared(std::string_view text) : path(folder.file("file", text)), document(Document::open(path).value()) { }
    explicit Shared(const NaiveBytes& bytes) : path(folder.file("file", bytes)), document(Document::open(path).value())
    {
    }

    void patch(Offset at, std::string_view text) const
    {
        const int fd = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
        QCOMPARE(::pwrite(fd, text.data(), text.size(), static_cast<off_t>(at)), static_cast<ssize_t>(text.size()));
        ::close(fd);
    }
    void replaceBy(std::span<const std::byte> bytes) const
    {
        const std::string other = folder.file("other", bytes);
        QCOMPARE(std::rename(other.c_str(), path.c_str()), 0);
    }
    [[nodiscard]] Reapplied reapplied() const
    {
        Progress progress;
        return Reapply(progress).run(document->reload().task().value()).value();
    }
    [[nodiscard]] QString text() const
    {
        return QString::fromStdString(textOf(document->snapshot().bytes({0, document->size()}).value()));
    }
    [[nodiscard]] bool write(std::string_view text, Offset at) const
    {
        return !!document->edits().overwrite(at, bytesOf(text));
    }
    [[nodiscard]] Result<> save() const
    {
        PosixIo io;
        Progress progress;
        return document->saving().save(io, progress, StateFolder::ofUser());
    }
};

/// Three hundred bytes that say where they are: "000 003 006 ".
std::string countedText(int size)
{
    std::string text;
    while (static_cast<int>(text.size()) < size) {
        char part[16];
        (void)std::snprintf(part, sizeof part, "%03d ", static_cast<int>(text.size()));
        text += part;
    }
    text.resize(static_cast<std::size_t>(size));
    return text;
}

NaiveBytes randomBytes(SeededRandom& random, Size size)
{
    NaiveBytes bytes(size);
    for (std::byte& byte : bytes)
        byte = static_cast<std::byte>(random.below(256));
    return bytes;
}

} // namespace

/// Another program changes the file of a document with unsaved edits: none of them is lost, and none is put where it
/// does not belong.
class TestReapply : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void editsElsewhereInTheFileApply()
    {
        const Shared shared("0123456789abcdefghijklmnopqrstuvwxyz");
        QVERIFY(shared.write("XY", 5));
        shared.patch(30, "##");
        Reapplied reapplied = shared.reapplied();
        QCOMPARE(reapplied.changes.size(), std::size_t{1});
        QCOMPARE(reapplied.changes.front().outcome, Outcome::Applies);
        QVERIFY(shared.document->reload().adopt(std::move(reapplied)));
        QCOMPARE(shared.text(), QStringLiteral("01234XY789abcdefghijklmnopqrst##wxyz"));
        QVERIFY(shared.document->isModified());
        QCOMPARE(shared.document->changes().changes().size(), std::size_t{1});
        QVERIFY(shared.save());
        QCOMPARE(textOf(fileBytes(shared.path)), std::string("01234XY789abcdefghijklmnopqrst##wxyz"));
    }

    void neighboursMayChangeWhereTheLengthStays()
    {
        const Shared shared("0123456789");
        QVERIFY(shared.write("X", 5));
        shared.patch(4, "#");
        shared.patch(6, "#");
        Reapplied reapplied = shared.reapplied();
        QCOMPARE(reapplied.conflicts(), std::size_t{0});
        QVERIFY(shared.document->reload().adopt(std::move(reapplied)));
        QCOMPARE(shared.text(), QStringLiteral("0123#X#789"));
    }

    void theSameBytesChangedTwiceConflict_data()
    {
        QTest::addColumn<Choice>("choice");
        QTest::addColumn<QString>("expected");
        QTest::newRow("mine") << Choice::Mine << QStringLiteral("01234XY789");
        QTest::newRow("theirs") << Choice::Theirs << QStringLiteral("01234##789");
    }
    void theSameBytesChangedTwiceConflict()
    {
        QFETCH(const Choice, choice);
        QFETCH(const QString, expected);
        const Shared shared("0123456789");
        QVERIFY(shared.write("XY", 5));
        shared.patch(5, "##");
        Reapplied reapplied = shared.reapplied();
        QCOMPARE(reapplied.conflicts(), std::size_t{1});
        const PlacedChange& change = reapplied.changes.front();
        QCOMPARE(change.why, Why::OtherBytes);
        QCOMPARE(textOf(change.oldBytes), std::string("56"));
        QCOMPARE(change.theirs, (Range{5, 7}));
        reapplied.choose(choice);
        QVERIFY(shared.document->reload().adopt(std::move(reapplied)));
        QCOMPARE(shared.text(), expected);
        QCOMPARE(shared.document->isModified(), choice == Choice::Mine);
    }

    void undoGoesBackToTheFormerStateAsFarAsItIsKnown()
    {
        const Shared shared("0123456789");
        QVERIFY(shared.write("XY", 5));
        shared.patch(5, "##");
        Reapplied reapplied = shared.reapplied();
        reapplied.choose(Choice::Theirs);
        QVERIFY(shared.document->reload().adopt(std::move(reapplied)));
        QVERIFY(shared.document->steps().undo());
        QCOMPARE(shared.text(), QStringLiteral("01234XY789"));
        QVERIFY(shared.document->steps().undo());
        // What stood there before is known, although the file has other bytes by now.
        QCOMPARE(shared.text(), QStringLiteral("0123456789"));
        QVERIFY(shared.document->isModified());
        QVERIFY(shared.document->steps().redo());
        QVERIFY(shared.document->steps().redo());
        QCOMPARE(shared.text(), QStringLiteral("01234##789"));
        QVERIFY(!shared.document->isModified());
    }

    void aFileThatGrewInFrontMovesTheEdits()
    {
        const std::string text = countedText(300);
        const Shared shared(text);
        QVERIFY(shared.write("edited", 120));
        QVERIFY(shared.document->edits().erase({200, 208}));
        (void)shared.folder.file("file", "a new header, " + text);
        Reapplied reapplied = shared.reapplied();
        for (const PlacedChange& change : reapplied.changes)
            QCOMPARE(change.outcome, Outcome::AppliesElsewhere);
        QVERIFY(shared.document->reload().adopt(std::move(reapplied)));
        std::string expected = "a new header, " + text;
        expected.replace(14 + 120, 6, "edited").erase(14 + 200, 8);
        QCOMPARE(shared.text(), QString::fromStdString(expected));
    }

    void aPlaceThatOccursTwiceIsNotGuessed()
    {
        const std::string text = countedText(300);
        const Shared shared(text);
        QVERIFY(shared.write("edited", 120));
        // Both halves have the place, and neither lies where the length says.
        (void)shared.folder.file("file", text.substr(100, 60) + "...." + text.substr(100, 60) + std::string(500, '.'));
        const Reapplied reapplied = shared.reapplied();
        QCOMPARE(reapplied.conflicts(), std::size_t{1});
        QCOMPARE(reapplied.changes.front().why, Why::OtherBytes);
    }

    void whatWasCutOffConflictsAndIsKept()
    {
        const std::string text = countedText(300);
        const Shared shared(text);
        QVERIFY(shared.write("near", 20));
        QVERIFY(shared.write("far", 250));
        QCOMPARE(::truncate(shared.path.c_str(), 100), 0);
        Reapplied reapplied = shared.reapplied();
        QCOMPARE(reapplied.conflicts(), std::size_t{1});
        QCOMPARE(reapplied.changes[1].why, Why::Gone);
        QCOMPARE(reapplied.changes[1].theirs, (Range{100, 100}));
        QVERIFY(shared.document->reload().adopt(std::move(reapplied)));
        QCOMPARE(shared.text(),
                 QString::fromStdString(std::string(text).replace(20, 4, "near").substr(0, 100) + "far"));
        QVERIFY(shared.document->steps().undo());
        // The typed bytes are there; those of the file that are gone cannot be read, and are not invented.
        QCOMPARE(shared.document->size(), Size{300});
        QCOMPARE(textOf(shared.document->snapshot().bytes({250, 253}).value()), std::string("far"));
        QVERIFY(!shared.document->snapshot().bytes({150, 151}));
    }

    void aFileThatWasReplacedIsKnownAsAWhole()
    {
        const std::string text = countedText(300);
        const Shared shared(text);
        QVERIFY(shared.document->edits().insert(100, bytesOf("new")));
        NaiveBytes other = bytesOf(text);
        other[10] = std::byte{'#'};
        shared.replaceBy(other);
        Reapplied reapplied = shared.reapplied();
        QVERIFY(!reapplied.isSameFile);
        QCOMPARE(reapplied.conflicts(), std::size_t{0});
        QVERIFY(shared.document->reload().adopt(std::move(reapplied)));
        QCOMPARE(shared.text().mid(100, 3), QStringLiteral("new"));
        QCOMPARE(shared.text().at(10), QChar(u'#'));
        QVERIFY(shared.document->steps().undo());
        QVERIFY(shared.document->steps().undo());
        QCOMPARE(shared.text(), QString::fromStdString(text));
    }

    void aReloadDropsNothingForGood()
    {
        const Shared shared("0123456789");
        QVERIFY(shared.write("XY", 5));
        shared.patch(0, "##");
        Reapplied reapplied = shared.reapplied();
        reapplied.choose(Choice::Theirs);
        QVERIFY(shared.document->reload().adopt(std::move(reapplied)));
        QCOMPARE(shared.text(), QStringLiteral("##23456789"));
        QVERIFY(!shared.document->isModified());
        QVERIFY(shared.document->steps().undo());
        QCOMPARE(shared.text().mid(5, 2), QStringLiteral("XY"));
    }

    void aReloadWithoutEditsIsNoStep()
    {
        const Shared shared("0123456789");
        shared.patch(0, "##");
        QVERIFY(shared.document->reload().adopt(shared.reapplied()));
        QVERIFY(!shared.document->history().canUndo());
        QVERIFY(!shared.document->isModified());
        QCOMPARE(shared.text(), QStringLiteral("##23456789"));
    }

    void aReloadOfALongerFileShowsAllOfIt()
    {
        const Shared shared("0123456789");
        (void)shared.folder.file("file", "0123456789more");
        QVERIFY(shared.document->reload().adopt(shared.reapplied()));
        QCOMPARE(shared.text(), QStringLiteral("0123456789more"));
        QVERIFY(shared.document->steps().undo());
        QCOMPARE(shared.text(), QStringLiteral("0123456789"));
    }

    void aLongRemovalWhoseBytesAreUnknownIsLeftToTheUser()
    {
        const Shared shared(countedBytes(2 * OldBytes::longest));
        QVERIFY(shared.document->edits().erase({1000, OldBytes::longest + 2000}));
        shared.patch(500'000, "#");
        const Reapplied reapplied = shared.reapplied();
        QCOMPARE(reapplied.conflicts(), std::size_t{1});
        QCOMPARE(reapplied.changes.front().why, Why::Unproven);
    }

    void aDocumentThatWentOnIsNotPutOnTheFile()
    {
        const Shared shared("0123456789");
        Reapplied reapplied = shared.reapplied();
        QVERIFY(shared.write("X", 1));
        const auto adopted = shared.document->reload().adopt(std::move(reapplied));
        QCOMPARE(adopted.error().kind, ErrorKind::FileChanged);
        QCOMPARE(shared.text(), QStringLiteral("0X23456789"));
    }

    void aFileThatIsGoneIsAnErrorAndTheEditsStay()
    {
        const Shared shared("0123456789");
        QVERIFY(shared.write("XY", 5));
        QCOMPARE(::unlink(shared.path.c_str()), 0);
        Progress progress;
        QCOMPARE(Reapply(progress).run(shared.document->reload().task().value()).error().kind, ErrorKind::NotFound);
        QCOMPARE(shared.text(), QStringLiteral("01234XY789"));
    }

    void aMapThatWentStaleIsExchanged()
    {
        const Shared shared("0123456789");
        QVERIFY(shared.write("X", 5));
        const std::string other = shared.folder.file("fresh", "abcdefghijklm");
        shared.document->reload().remap(openFile(other).value().source);
        QCOMPARE(shared.text(), QStringLiteral("abcdeXghij"));
        QCOMPARE(shared.document->changes().changes().size(), std::size_t{1});
    }

    /// Mine and theirs at disjoint places of a file of random bytes: the result has all of both.
    void randomEditsOfBothSidesMeet_data()
    {
        QTest::addColumn<bool>("isReplaced");
        QTest::newRow("written in place") << false;
        QTest::newRow("replaced by rename") << true;
    }
    void randomEditsOfBothSidesMeet()
    {
        QFETCH(const bool, isReplaced);
        SeededRandom random;
        for (int round = 0; round < 40; ++round) {
            const NaiveBytes base = randomBytes(random, 8000);
            const Shared shared(base);
            NaiveBytes theirs;
            NaiveBytes expected;
            // Places 100 bytes apart, from the end on for mine, so that offsets of the base stay right.
            struct Step {
                Offset at;
                bool isMine;
                Size removed;
                NaiveBytes added;
            };
            std::vector<Step> steps;
            for (Offset at = 100; at < 7800; at += 100) {
                if (random.below(3) == 0)
                    steps.push_back(
                        {at, random.below(2) == 0, random.below(20), randomBytes(random, random.below(20))});
            }
            for (const Step& step : std::views::reverse(steps)) {
                if (step.isMine)
                    QVERIFY(shared.document->edits().replace(Range::ofLength(step.at, step.removed),
                                                             Snapshot::ofBytes(step.added)));
            }
            Offset at = 0;
            for (const Step& step : steps) {
                const auto part = std::span(base).subspan(at, step.at - at);
                theirs.insert(theirs.end(), part.begin(), part.end());
                expected.insert(expected.end(), part.begin(), part.end());
                const auto old = std::span(base).subspan(step.at, step.removed);
                const std::span<const std::byte> added = step.added;
                const auto forTheirs = step.isMine ? old : added;
                theirs.insert(theirs.end(), forTheirs.begin(), forTheirs.end());
                expected.insert(expected.end(), added.begin(), added.end());
                at = step.at + step.removed;
            }
            const auto rest = std::span(base).subspan(at);
            theirs.insert(theirs.end(), rest.begin(), rest.end());
            expected.insert(expected.end(), rest.begin(), rest.end());
            if (isReplaced)
                shared.replaceBy(theirs);
            else
                (void)shared.folder.file("file", theirs);
            Reapplied reapplied = shared.reapplied();
            QCOMPARE(reapplied.conflicts(), std::size_t{0});
            QVERIFY(shared.document->reload().adopt(std::move(reapplied)));
            QCOMPARE(shared.document->snapshot().bytes({0, shared.document->size()}).value(), expected);
            QVERIFY(shared.save());
            QCOMPARE(fileBytes(shared.path), expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestReapply)
#include "tst_reapply.moc"
