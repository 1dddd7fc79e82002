// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/anchors.h"
#include "formats/bookmarkfile.h"

#include <QTest>

using namespace hexfolio;

namespace {

const std::string head = R"({"hexfolio":"bookmarks","version":1,"file":"/a"})";

Error mistakeIn(const std::string& text)
{
    const auto parsed = BookmarkFile::parse(text);
    return parsed ? Error{.kind = ErrorKind::Closed} : parsed.error();
}

} // namespace

class BookmarkFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain()
    {
        const BookmarkFile file{.file = "/tmp/a \"b\"\n\xC3\xA4",
                                .bookmarks = {{{0x1BE, 0x1FE}, "partition\ttable"}, {{maxSize - 1, maxSize}, ""}}};
        const auto again = BookmarkFile::parse(file.text()).value();
        QCOMPARE(again.file, file.file);
        QVERIFY(again.bookmarks == file.bookmarks);
    }

    void isWrittenSoThatPeopleCanReadIt()
    {
        const BookmarkFile file{.file = "/a", .bookmarks = {{{0x1BE, 0x1FE}, "table"}}};
        QCOMPARE(file.text(), head + "\n{\"offset\":\"0x1BE\",\"length\":\"0x40\",\"label\":\"table\"}\n");
    }

    void plainNumbersOtherMembersAndAMissingLastNewlineAreFine()
    {
        const auto file =
            BookmarkFile::parse(head + "\n{\"label\":\"x\",\"colour\":\"red\",\"length\":4,\"offset\":16}").value();
        QVERIFY(file.bookmarks == std::vector<LabelledRange>({{{16, 20}, "x"}}));
    }

    void anythingElseIsRefusedAndTheLineIsNamed()
    {
        QVERIFY(mistakeIn("").kind == ErrorKind::Syntax);
        QVERIFY(mistakeIn("\x7f"
                          "ELF")
                    .kind
                == ErrorKind::Syntax);
        QVERIFY(mistakeIn("{\"hexfolio\":\"hits\",\"version\":1}").kind == ErrorKind::Syntax);
        QVERIFY(mistakeIn("{\"hexfolio\":\"bookmarks\",\"version\":2}").kind == ErrorKind::NotSupported);
        for (const char* line :
             {"{\"offset\":1,\"length\":0,\"label\":\"x\"}", "{\"offset\":1,\"length\":1}", "nonsense",
              "{\"offset\":\"0x3FFFFFFFFFFFFFFF\",\"length\":\"0x3FFFFFFFFFFFFFFF\",\"label\":\"x\"}",
              "{\"length\":1,\"label\":\"x\"}"}) {
            const Error error = mistakeIn(head + "\n{\"offset\":1,\"length\":1,\"label\":\"x\"}\n" + line + "\n");
            QVERIFY2(error.kind == ErrorKind::Syntax, line);
            QCOMPARE(error.subject, "line 3");
        }
    }

    void tooManyAndTooLongOnesAreRefused()
    {
        const BookmarkFile many{
            .file = {}, .bookmarks = std::vector<LabelledRange>(Anchors::most + 1, {.range = {0, 1}, .label = ""})};
        QVERIFY(mistakeIn(many.text()).kind == ErrorKind::TooLarge);
        const BookmarkFile longOne{
            .file = {}, .bookmarks = {{.range = {0, 1}, .label = std::string(Anchors::longestLabel + 1, 'x')}}};
        QVERIFY(mistakeIn(longOne.text()).kind == ErrorKind::TooLarge);
    }
};

QTEST_APPLESS_MAIN(BookmarkFileTest)
#include "tst_bookmarkfile.moc"
