// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentedits.h"
#include "formats/hexdigits.h"
#include "formats/patchtrip.h"
#include "support/tempfile.h"

#include <QTest>

#include <format>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

constexpr const char* header =
    R"({"format":"hexfolio-patch","version":1,"file":"f","created":"","sizeBefore":"0x10","sizeAfter":"0x10","sha256Before":null,"sha256After":null})";

/// `lines` with the footer that belongs to them.
std::string closed(const std::string& lines, std::size_t changes)
{
    const auto sum = Sha256::of(bytesOf(lines));
    return lines + std::format(R"({{"end":"hexfolio-patch","changes":{},"sha256":"{}"}})", changes, hexOf(sum)) + '\n';
}

std::string mistakeIn(const std::string& text)
{
    const auto patch = readBack(text);
    return patch ? "" : sentenceOf(patch.error());
}

} // namespace

/// Patches that nobody should believe, and the lines that good ones have.
class PatchReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachEditIsALine()
    {
        const TempFolder folder;
        const auto document = Document::open(folder.file("f", countedBytes(5000))).value();
        QVERIFY(document->edits().overwrite(1, bytesOf("AB")));
        QVERIFY(document->edits().insert(10, bytesOf("C")));
        QVERIFY(document->edits().erase({20, 22}));
        QVERIFY(document->edits().fill({100, 4300}, bytesOf("xy")));
        const std::string text = textOfPatch(*document);
        QVERIFY(text.contains(R"({"op":"overwrite","at":"0x1","old":"0203","new":"4142"})"
                              "\n"));
        QVERIFY(text.contains(R"({"op":"insert","at":"0xa","new":"43"})"
                              "\n"));
        QVERIFY(text.contains(R"({"op":"delete","at":"0x13","old":"1415"})"
                              "\n"));
    }

    void whatWasTypedIsOneLine()
    {
        const TempFolder folder;
        const auto document = Document::open(folder.file("f", countedBytes(50))).value();
        for (const Offset at : {20U, 21U, 22U})
            QVERIFY(document->edits().overwrite(at, bytesOf("X")));
        for (const Offset at : {30U, 30U, 30U})
            QVERIFY(document->edits().insert(at, bytesOf("Y")));
        const std::string text = textOfPatch(*document);
        QVERIFY(text.contains(R"({"op":"overwrite","at":"0x14","old":"151617","new":"585858"})"));
        QVERIFY(text.contains(R"({"op":"insert","at":"0x1e","new":"595959"})"));
    }

    void movedBlocksAreReferredTo()
    {
        const TempFolder folder;
        const auto document = Document::open(folder.file("f", countedBytes(5000))).value();
        QVERIFY(document->edits().relocate(4000, {100, 1100}));
        const std::string text = textOfPatch(*document);
        QVERIFY(text.contains(R"({"op":"delete","at":"0x64","length":"0x3e8","movedTo":"0xbb8"})"));
        QVERIFY(text.contains(R"({"op":"move","at":"0xfa0","length":"0x3e8","from":"0x64"})"));
    }

    void aTebibyteThatWasFilledIsALine()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", std::string_view());
        QCOMPARE(::truncate(path.c_str(), off_t{1} << 40), 0);
        const auto document = Document::open(path).value();
        QVERIFY(document->edits().fill({0, Size{1} << 40}, bytesOf("xyz")));
        const auto patch = patchOf(*document, {.digests = PatchMaker::Digests::LeaveOut}).value();
        QCOMPARE(patch.changes.size(), 1U);
        const std::string text = textOf(allBytesOf(encoded(*document, patch, PatchFormat::Text).value()));
        QVERIFY(text.contains(R"("length":"0x10000000000","oldFill":"00","newFill":"78797a"})"));
        Progress progress;
        const auto read = readBack(text).value();
        const auto made = read->applied(document->onDisk(), progress);
        QVERIFY(made);
        QVERIFY(made->bytes({(Size{1} << 40) - 4, Size{1} << 40}).value() == bytesOf("xyzx"));
    }

    void plainNumbersAreFineToo()
    {
        const std::string lines =
            R"({"format":"hexfolio-patch","version":1,"file":"f","created":"","sizeBefore":16,"sizeAfter":"16","sha256Before":null,"sha256After":null})"
            "\n"
            R"({"op":"overwrite","at":3,"old":"00","new":"01"})"
            "\n";
        QCOMPARE(mistakeIn(closed(lines, 1)), "");
    }

    void mistakesAreNamedWithTheirLine_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("unknown member") << QByteArray(R"({"op":"insert","at":1,"new":"00","x":1})")
                                        << QByteArray("a member is missing");
        QTest::newRow("no place") << QByteArray(R"({"op":"insert","new":"00"})") << QByteArray("a member is missing");
        QTest::newRow("odd digits") << QByteArray(R"({"op":"insert","at":1,"new":"000"})")
                                    << QByteArray("pairs of hexadecimal digits");
        QTest::newRow("no bytes") << QByteArray(R"({"op":"insert","at":1,"new":""})")
                                  << QByteArray("pairs of hexadecimal digits");
        QTest::newRow("no sides") << QByteArray(R"({"op":"delete","at":1})") << QByteArray("not equally many");
        QTest::newRow("unequal") << QByteArray(R"({"op":"overwrite","at":1,"old":"00","new":"0000"})")
                                 << QByteArray("not equally many");
        QTest::newRow("other operation") << QByteArray(R"({"op":"delete","at":1,"new":"00"})")
                                         << QByteArray("those of its operation");
        QTest::newRow("two old sides") << QByteArray(R"({"op":"delete","at":1,"old":"00","oldFill":"00","length":1})")
                                       << QByteArray("a member is missing");
        QTest::newRow("fill without length")
            << QByteArray(R"({"op":"fill","at":1,"newFill":"00"})") << QByteArray("a member is missing");
        QTest::newRow("length nought") << QByteArray(R"({"op":"fill","at":1,"newFill":"00","length":0})")
                                       << QByteArray("a member is missing");
        QTest::newRow("short digest") << QByteArray(R"({"op":"delete","at":1,"oldSha256":"00","length":1})")
                                      << QByteArray("a member is missing");
        QTest::newRow("huge") << QByteArray(R"({"op":"delete","at":"0x4000000000000001","old":"00"})")
                              << QByteArray("a member is missing");
        QTest::newRow("no JSON") << QByteArray("hello") << QByteArray("no JSON object");
    }

    void mistakesAreNamedWithTheirLine()
    {
        QFETCH(QByteArray, change);
        QFETCH(QByteArray, words);
        const std::string mistake = mistakeIn(closed(std::string(header) + '\n' + change.toStdString() + '\n', 1));
        QVERIFY2(mistake.starts_with("p: \"line 2\" is not understood: "), mistake.c_str());
        QVERIFY2(mistake.contains(words.toStdString()), mistake.c_str());
    }

    void contradictionsAreFound_data()
    {
        QTest::addColumn<QByteArray>("changes");
        QTest::addColumn<QByteArray>("words");
        const QByteArray one(R"({"op":"overwrite","at":5,"old":"0000","new":"0101"})"
                             "\n");
        QTest::newRow("overlap") << one
                + R"({"op":"overwrite","at":6,"old":"00","new":"01"})"
                  "\n" << QByteArray("not in the order");
        QTest::newRow("behind the end") << one
                + R"({"op":"overwrite","at":16,"old":"00","new":"01"})"
                  "\n" << QByteArray("behind the end");
        QTest::newRow("from behind the end") << one
                + R"({"op":"move","at":7,"length":2,"from":15,"old":"0000"})"
                  "\n" << QByteArray("from behind the end");
        QTest::newRow("size") << one
                + R"({"op":"insert","at":7,"new":"00"})"
                  "\n" << QByteArray("do not lead to the size");
        QTest::newRow("overflow") << one
                + R"({"op":"fill","at":7,"length":"0x4000000000000000","newFill":"00"})"
                  "\n"
                  R"({"op":"fill","at":7,"length":"0x4000000000000000","newFill":"00"})"
                  "\n" << QByteArray("of that size cannot exist");
    }

    void contradictionsAreFound()
    {
        QFETCH(QByteArray, changes);
        QFETCH(QByteArray, words);
        const auto count = static_cast<std::size_t>(changes.count('\n'));
        const std::string mistake = mistakeIn(closed(std::string(header) + '\n' + changes.toStdString(), count));
        QVERIFY2(mistake.contains(words.toStdString()), mistake.c_str());
    }

    void everyCutIsNoticed()
    {
        const TempFolder folder;
        const auto document = Document::open(folder.file("f", countedBytes(100))).value();
        QVERIFY(document->edits().overwrite(1, bytesOf("AB")));
        const std::string text = textOfPatch(*document);
        for (std::size_t size = 0; size + 1 < text.size(); ++size)
            QVERIFY(!readBack(text.substr(0, size)));
        QVERIFY(readBack(text.substr(0, text.size() - 1)));
        QVERIFY(mistakeIn(text + "x").contains("behind the last line"));
        QVERIFY(mistakeIn(text + "\n").contains("behind the last line"));
    }

    void everyChangedByteIsNoticed()
    {
        const TempFolder folder;
        const auto document = Document::open(folder.file("f", countedBytes(100))).value();
        QVERIFY(document->edits().overwrite(1, bytesOf("AB")));
        const std::string text = textOfPatch(*document);
        for (std::size_t i = 0; i < text.size(); ++i) {
            std::string bad = text;
            bad[i] = static_cast<char>(bad[i] ^ 1);
            QVERIFY2(!readBack(bad), bad.c_str());
        }
    }

    void endlessLinesAreRefused()
    {
        QVERIFY(mistakeIn(std::string(std::size_t{1} << 19, '{')).contains("no line of a patch is so long"));
    }

    void newerVersionsAreNamed()
    {
        std::string text(header);
        text.replace(text.find("\"version\":1"), 11, "\"version\":2");
        QVERIFY(mistakeIn(text).contains("a newer version"));
    }

    void aPatchThatLiesAboutWhatItMovesIsRefused()
    {
        const NaiveBytes before = countedBytes(16);
        const std::string lines = std::string(header) + '\n'
            + R"({"op":"delete","at":2,"length":4,"movedTo":0})"
              "\n"
              R"({"op":"move","at":10,"length":4,"from":2})"
              "\n";
        Progress progress;
        const auto patch = readBack(closed(lines, 2)).value();
        const auto made = patch->applied(Snapshot::ofBytes(before), progress);
        QVERIFY(sentenceOf(made.error()).contains("contradicts itself"));
    }
};

QTEST_GUILESS_MAIN(PatchReaderTest)
#include "tst_patchreader.moc"
