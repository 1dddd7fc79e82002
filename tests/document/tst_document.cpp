// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document.h"
#include "document/documentedits.h"
#include "document/documentmode.h"
#include "document/documentsaving.h"
#include "document/documentsteps.h"
#include "document/edit.h"
#include "support/naivebytes.h"
#include "support/tempfile.h"
#include "support/verifyfails.h"

#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

QString textOf(const Document& document)
{
    return QString::fromStdString(testing::textOf(allBytesOf(document.snapshot())));
}

/// Keeps what a document announces, and follows it in a text of its own.
class Follower : public DocumentListener {
public:
    explicit Follower(const Document& document) : m_document(document), bytes(allBytesOf(document.snapshot())) { }

    void changed(const Edit& edit) override
    {
        edits.push_back(edit);
        const auto now = m_document.snapshot().bytes(edit.inserted).value();
        replaceNaively(bytes, Range::ofLength(edit.inserted.begin, edit.removedSize), now);
    }
    void stateChanged() override { ++states; }

private:
    const Document& m_document;

public:
    NaiveBytes bytes;
    std::vector<Edit> edits;
    int states = 0;
};

} // namespace

#define COMPARE_TEXT(document, text) QCOMPARE(textOf(*(document)), QStringLiteral(text))

class DocumentTest : public QObject {
    Q_OBJECT

    TempFolder m_folder;

    std::unique_ptr<Document> opened(std::string_view text, Access access = Access::Copy)
    {
        return Document::open(m_folder.file("file", text), {.access = access}).value();
    }

private Q_SLOTS:
    void anOpenedFileShowsItsBytes()
    {
        const auto document = opened("hello");
        COMPARE_TEXT(document, "hello");
        QVERIFY(!document->isModified());
        QCOMPARE(document->access(), Access::Copy);
        QVERIFY(document->changes().isEmpty());
    }

    void aMissingFileIsAnError()
    {
        const auto document = Document::open(m_folder.path("nothing"));
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ErrorKind::NotFound);
    }

    void eachEditDoesWhatItsNameSays()
    {
        const auto document = opened("0123456789");
        QVERIFY(document->edits().overwrite(2, bytesOf("ab")));
        COMPARE_TEXT(document, "01ab456789");
        QVERIFY(document->edits().insert(0, bytesOf("xy")));
        COMPARE_TEXT(document, "xy01ab456789");
        QVERIFY(document->edits().erase({0, 2}));
        COMPARE_TEXT(document, "01ab456789");
        QVERIFY(document->edits().fill({5, 10}, bytesOf("-+")));
        COMPARE_TEXT(document, "01ab4-+-+-");
        QVERIFY(document->edits().copyBlock(1, {0, 4}));
        COMPARE_TEXT(document, "001ab-+-+-");
    }

    void blocksMove()
    {
        const auto document = opened("0123456789");
        QVERIFY(document->edits().relocate(8, {1, 3}));
        COMPARE_TEXT(document, "0345671289");
        QVERIFY(document->edits().relocate(0, {6, 8}));
        COMPARE_TEXT(document, "1203456789");
        VERIFY_FAILS(document->edits().relocate(3, {2, 5}), BadArgument);
        QVERIFY(document->edits().relocate(2, {2, 5}));
        QVERIFY(document->edits().relocate(5, {2, 5}));
        COMPARE_TEXT(document, "1203456789");
    }

    void resizingCutsOrAddsZeros()
    {
        const auto document = opened("0123456789");
        QVERIFY(document->edits().resize(3));
        COMPARE_TEXT(document, "012");
        QVERIFY(document->edits().resize(5));
        QCOMPARE(allBytesOf(document->snapshot()), bytesOf(std::string_view("012\0\0", 5)));
    }

    void pastingInsertsOrReplaces()
    {
        const auto document = opened("0123456789");
        QVERIFY(document->edits().replace({3, 3}, Snapshot::ofBytes(bytesOf("abc"))));
        COMPARE_TEXT(document, "012abc3456789");
        QVERIFY(document->edits().replace({0, 12}, document->snapshot().slice({3, 6})));
        COMPARE_TEXT(document, "abc9");
    }

    void pastedBytesOutliveTheDocumentTheyComeFrom()
    {
        const auto document = opened("0123456789");
        auto other = Document::open(m_folder.file("other", "others")).value();
        QVERIFY(document->edits().replace({0, 10}, other->snapshot()));
        other.reset();
        COMPARE_TEXT(document, "others");
    }

    void editsOutOfBoundsChangeNothing()
    {
        const auto document = opened("0123");
        VERIFY_FAILS(document->edits().overwrite(3, bytesOf("ab")), OutOfRange);
        VERIFY_FAILS(document->edits().insert(5, bytesOf("a")), OutOfRange);
        VERIFY_FAILS(document->edits().erase({3, 5}), OutOfRange);
        VERIFY_FAILS(document->edits().erase({3, 2}), OutOfRange);
        VERIFY_FAILS(document->edits().fill({0, 5}, bytesOf("a")), OutOfRange);
        VERIFY_FAILS(document->edits().fill({0, 2}, {}), BadArgument);
        VERIFY_FAILS(document->edits().copyBlock(2, {0, 3}), OutOfRange);
        VERIFY_FAILS(document->edits().relocate(5, {0, 1}), OutOfRange);
        VERIFY_FAILS(document->edits().resize(maxSize + 1), TooLarge);
        COMPARE_TEXT(document, "0123");
        QVERIFY(!document->history().canUndo());
        QCOMPARE(document->revision(), 0U);
    }

    void aReadDocumentRefusesEdits()
    {
        const auto document = opened("0123", Access::Read);
        VERIFY_FAILS(document->edits().overwrite(0, bytesOf("a")), NotWritable);
        VERIFY_FAILS(document->edits().erase({0, 1}), NotWritable);
        QVERIFY(document->mode().switchTo(Access::Copy));
        QVERIFY(document->edits().overwrite(0, bytesOf("a")));
    }

    void unsavedEditsKeepTheMode()
    {
        const auto document = opened("0123");
        QVERIFY(document->edits().overwrite(0, bytesOf("a")));
        VERIFY_FAILS(document->mode().switchTo(Access::Read), NotWritable);
        QVERIFY(document->edits().discard());
        COMPARE_TEXT(document, "0123");
        QVERIFY(document->mode().switchTo(Access::Read));
        VERIFY_FAILS(document->steps().redo(), NotWritable);
    }

    void undoAndRedoWalkTheLine()
    {
        const auto document = opened("0123");
        VERIFY_FAILS(document->steps().undo(), NothingToUndo);
        QVERIFY(document->edits().overwrite(0, bytesOf("a")));
        QVERIFY(document->edits().erase({1, 3}));
        QVERIFY(document->isModified());
        QVERIFY(document->steps().undo());
        COMPARE_TEXT(document, "a123");
        QVERIFY(document->steps().undo());
        COMPARE_TEXT(document, "0123");
        QVERIFY(!document->isModified());
        QVERIFY(document->steps().redo());
        QVERIFY(document->steps().redo());
        COMPARE_TEXT(document, "a3");
        VERIFY_FAILS(document->steps().redo(), NothingToRedo);
        QVERIFY(document->steps().moveTo(1));
        COMPARE_TEXT(document, "a123");
        VERIFY_FAILS(document->steps().moveTo(3), OutOfRange);
    }

    void typingIsOneStep()
    {
        const auto document = opened("0123");
        for (const char c : {'a', 'b', 'c'})
            QVERIFY(document->edits().insert(document->size(), bytesOf(std::string_view(&c, 1)),
                                             DocumentEdits::Typing::Yes));
        COMPARE_TEXT(document, "0123abc");
        QVERIFY(document->steps().undo());
        COMPARE_TEXT(document, "0123");
    }

    void listenersCanFollowEveryEdit()
    {
        const auto document = opened("0123456789");
        Follower follower(*document);
        document->addListener(&follower);
        QVERIFY(document->edits().overwrite(2, bytesOf("ab")));
        QVERIFY(document->edits().insert(5, bytesOf("xyz"), DocumentEdits::Typing::Yes));
        QVERIFY(document->edits().erase({0, 3}));
        QVERIFY(document->edits().relocate(0, {4, 6}));
        QVERIFY(document->edits().resize(20));
        QVERIFY(document->edits().fill({3, 9}, bytesOf("q")));
        QCOMPARE(follower.bytes, allBytesOf(document->snapshot()));
        for (const std::size_t step : {3U, 0U, 5U, 1U, 6U, 2U}) {
            QVERIFY(document->steps().moveTo(step));
            QCOMPARE(follower.bytes, allBytesOf(document->snapshot()));
        }
        QCOMPARE(follower.edits.back().revision, document->revision());
        QCOMPARE(follower.states, 12);
        document->removeListener(&follower);
        QVERIFY(document->steps().undo());
        QCOMPARE(follower.states, 12);
    }

    void undoAnnouncesOnlyWhatItTouches()
    {
        const auto document = opened("0123456789");
        QVERIFY(document->edits().erase({4, 6}));
        Follower follower(*document);
        document->addListener(&follower);
        QVERIFY(document->steps().undo());
        QCOMPARE(follower.edits.back().inserted, (Range{4, 6}));
        QCOMPARE(follower.edits.back().removedSize, 0U);
    }

    void snapshotsStayAsTheyWere()
    {
        auto document = opened("0123456789");
        const Snapshot before = document->snapshot();
        QVERIFY(document->edits().erase({0, 9}));
        document.reset();
        QCOMPARE(allBytesOf(before), bytesOf("0123456789"));
    }

    void oneChangeIsReverted()
    {
        const auto document = opened("0123456789");
        QVERIFY(document->edits().overwrite(1, bytesOf("ab")));
        QVERIFY(document->edits().insert(5, bytesOf("x")));
        QVERIFY(document->edits().erase({8, 10}));
        const auto changes = document->changes().changes();
        QCOMPARE(changes.size(), 3U);
        QVERIFY(document->edits().revert(changes[1]));
        COMPARE_TEXT(document, "0ab34569");
        VERIFY_FAILS(document->edits().revert(changes[1]), BadArgument);
        QVERIFY(document->steps().undo());
        for (int i = 0; i < 3; ++i)
            QVERIFY(document->edits().revert(document->changes().changes().front()));
        COMPARE_TEXT(document, "0123456789");
        QVERIFY(document->changes().isEmpty());
        QVERIFY(!document->isModified());
        QVERIFY(document->steps().undo());
        QVERIFY(document->isModified());
    }

    void aMovedBlockGoesBackInOneStep()
    {
        const auto document = opened("0123456789");
        for (const Offset dest : {8U, 0U}) {
            QVERIFY(document->edits().relocate(dest, {3, 5}));
            const ChangeList list = document->changes();
            for (const Change& change : list.changes()) {
                if (change.kind == Change::Kind::Moved)
                    QVERIFY(document->edits().revert(change));
            }
            COMPARE_TEXT(document, "0123456789");
        }
    }

    void anUntitledDocumentStartsEmpty()
    {
        const auto document = Document::untitled();
        QCOMPARE(document->size(), 0U);
        QVERIFY(!document->isModified());
        QVERIFY(document->edits().insert(0, bytesOf("new")));
        QVERIFY(document->isModified());
        QCOMPARE(document->changes().changedBytes(), 3U);
        VERIFY_FAILS(document->mode().switchTo(Access::Read), NotWritable);
        VERIFY_FAILS(document->saving().task(), BadArgument);
    }

    void everyActionOnAnEmptyFileIsDefined()
    {
        const auto document = opened("");
        QVERIFY(document->edits().overwrite(0, {}));
        QVERIFY(document->edits().erase({0, 0}));
        QVERIFY(document->edits().fill({0, 0}, bytesOf("a")));
        QVERIFY(document->edits().copyBlock(0, {0, 0}));
        QVERIFY(document->edits().relocate(0, {0, 0}));
        QVERIFY(document->edits().resize(0));
        QVERIFY(!document->isModified());
        QVERIFY(document->edits().insert(0, bytesOf("a")));
        COMPARE_TEXT(document, "a");
    }

    void aTebibyteIsEditedAtOnce()
    {
        constexpr Size tebibyte = Size{1} << 40;
        const std::string path = m_folder.file("sparse", "");
        QCOMPARE(::truncate(path.c_str(), static_cast<off_t>(tebibyte)), 0);
        const auto document = Document::open(path).value();
        QVERIFY(document->edits().fill({0, tebibyte}, bytesOf("fill")));
        for (int i = 0; i < 3; ++i)
            QVERIFY(document->edits().replace({5, 5}, document->snapshot().slice({0, Size{300} << 30})));
        const Size size = document->size();
        QVERIFY(document->edits().erase({size / 4, size / 4 * 3}));
        QVERIFY(document->steps().moveTo(0));
        QVERIFY(!document->isModified());
        QVERIFY(document->steps().moveTo(5));
        QCOMPARE(document->size(), size / 2);
        QCOMPARE(testing::textOf(document->snapshot().bytes({0, 9}).value()), std::string("fillffill"));
    }
};

QTEST_GUILESS_MAIN(DocumentTest)
#include "tst_document.moc"
