// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/decodedtext.h"

#include "support/bytes.h"
#include "support/faultysource.h"
#include "support/seed.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QTest>

#include <memory>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;
using Position = DecodedText::Position;

/// Given bytes, the lines one sees, and the way from every character back to its byte.
class TestDecodedText : public QObject {
    Q_OBJECT

private:
    static Charset charset(std::string_view name) { return Charset::named(name).value(); }
    static DecodedText decoded(std::string_view bytes, std::string_view name = "UTF-8")
    {
        return DecodedText::of(Snapshot::ofBytes(bytesOf(bytes)), {0, bytes.size()}, charset(name));
    }
    /// The way from every character to its byte and back, in the order of the bytes.
    static bool comesBack(const DecodedText& text)
    {
        Offset last = text.range().begin;
        for (int line = 0; line < text.lines().size(); ++line) {
            for (int column = 0; column < text.lines()[line].size(); ++column) {
                // Some characters have two units.
                const Offset offset = text.offsetOf({line, column});
                const Position first = text.positionOf(offset);
                if (first.line != line || first.column > column || column - first.column > 3 || offset < last)
                    return false;
                last = offset;
            }
        }
        return true;
    }

private Q_SLOTS:
    void anEmptyDocumentIsOneEmptyLine()
    {
        const auto text = decoded("");
        QCOMPARE(text.lines(), QStringList{QString()});
        QCOMPARE(text.offsetOf({}), Offset{0});
        QCOMPARE(text.positionOf(7), (Position{0, 0}));
    }

    void linesEndAtLineFeedsAndTakeTheCarriageReturnWithThem()
    {
        const auto text = decoded("ab\r\ncd\n\nef\n");
        QCOMPARE(text.lines(), (QStringList{u"ab"_s, u"cd"_s, u""_s, u"ef"_s, u""_s}));
        QCOMPARE(text.offsetOf({0, 2}), Offset{2});
        QCOMPARE(text.positionOf(3), (Position{0, 2}));
        QCOMPARE(text.positionOf(4), (Position{1, 0}));
        QCOMPARE(text.positionOf(11), (Position{4, 0}));
        QCOMPARE(text.offsetOf({4, 0}), Offset{11});
    }

    void charactersOfSeveralBytesLeadToTheirFirstByte()
    {
        // One, two, three and four bytes; the last one takes two UTF-16 units.
        const auto text = decoded("a\u00e4\u20ac\U0001F600z");
        QCOMPARE(text.lines(), QStringList{u"a\u00e4\u20ac\U0001F600z"_s});
        const QList<Offset> offsets{0, 1, 3, 6, 6, 10, 11};
        for (int column = 0; column < offsets.size(); ++column)
            QCOMPARE(text.offsetOf({0, column}), offsets[column]);
        QCOMPARE(text.positionOf(2), (Position{0, 1}));
        QCOMPARE(text.positionOf(9), (Position{0, 3}));
        QCOMPARE(text.positionOf(10), (Position{0, 5}));
    }

    void eachByteThatIsNoCharacterIsOneReplacement_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const QChar bad(0xFFFD);
        QTest::newRow("lone continuation") << QByteArray("a\x80z") << u"a"_s + bad + u'z';
        QTest::newRow("cut sequence") << QByteArray("\xE2\x82z") << QString(bad) + bad + u'z';
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << QString(bad) + bad;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << QString(bad) + bad + bad;
        QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80") << QString(4, bad);
        QTest::newRow("never a byte of UTF-8") << QByteArray("\xFF\xFE") << QString(2, bad);
    }

    void eachByteThatIsNoCharacterIsOneReplacement()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        QCOMPARE(decoded(bytes.toStdString()).lines(), QStringList{expected});
    }

    void whatWouldBeInvisibleIsShown()
    {
        const std::string bytes("\0\x1b\x7f\t", 4);
        QCOMPARE(decoded(bytes).lines(), QStringList{u"\u00b7\u00b7\u00b7\t"_s});
        QCOMPARE(decoded("a\rb").lines(), QStringList{u"a\u00b7b"_s});
        // A paragraph separator would break the widget's lines, an override would reorder the text.
        QCOMPARE(decoded("\u2029\u202e").lines(), QStringList{QString(2, QChar(0xFFFD))});
    }

    void sixteenBitTextIsReadInBothByteOrders()
    {
        const std::string little("a\0\xAC\x20\x3D\xD8\x00\xDE\n\0z\0", 12);
        const auto text = decoded(little, "UTF-16LE");
        QCOMPARE(text.lines(), (QStringList{u"a\u20ac\U0001F600"_s, u"z"_s}));
        QCOMPARE(text.offsetOf({0, 2}), Offset{4});
        QCOMPARE(text.offsetOf({0, 4}), Offset{8});
        QCOMPARE(text.positionOf(10), (Position{1, 0}));
        const std::string big("\0a\x20\xAC\0\n", 6);
        QCOMPARE(decoded(big, "UTF-16BE").lines(), (QStringList{u"a\u20ac"_s, u""_s}));
        const std::string lone("\x3D\xD8z\0q", 5);
        QCOMPARE(decoded(lone, "UTF-16LE").lines(), QStringList{u"\ufffdz\ufffd"_s});
    }

    void charactersOfEverySetAreShown_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("cyrillic") << std::string("KOI8-R") << std::string("\xd1\n\xf1") << QStringList{u"я"_s, u"Я"_s};
        QTest::newRow("japanese") << std::string("Shift_JIS") << std::string("\x8a\xbf\r\n\xb1z")
                                  << QStringList{u"漢"_s, u"ｱz"_s};
        QTest::newRow("chinese") << std::string("GB18030") << std::string("\x9d\x68\x94\x39\xfc\x36")
                                 << QStringList{u"漢😀"_s};
        QTest::newRow("32 bits") << std::string("UTF-32LE") << std::string("\0\xf6\1\0\n\0\0\0z\0\0\0", 12)
                                 << QStringList{u"\U0001f600"_s, u"z"_s};
        // EBCDIC ends lines with a character of its own, and has the line feed elsewhere.
        QTest::newRow("mainframe") << std::string("IBM037") << std::string("\xc1\x15\xc2\x0d\x25\xc3\x0a")
                                   << QStringList{u"A"_s, u"B"_s, u"C\ufffd"_s};
        QTest::newRow("no meaning") << std::string("ISO-8859-7") << std::string("\xe1\xae")
                                    << QStringList{u"α\ufffd"_s};
    }
    void charactersOfEverySetAreShown()
    {
        QFETCH(std::string, name);
        QFETCH(std::string, bytes);
        QFETCH(QStringList, lines);
        QCOMPARE(decoded(bytes, name).lines(), lines);
    }

    void aWindowBeginsWhereACharacterDoesForCertain()
    {
        // Where each second byte could begin a character as well: lines, then words, then neither.
        std::string lines;
        std::string words;
        std::string neither("\x8a\xbf");
        for (int i = 0; i < 4000; ++i) {
            lines += i % 40 == 39 ? "\n" : "\x8a\x8a";
            words += i % 40 == 39 ? " " : "\x8a\x8a";
            neither += "\x8a\x8a";
        }
        for (Offset shift = 0; shift < 4; ++shift) {
            const Range window{5000 + shift, 6000 + shift};
            const auto decodedIn = [&window](const std::string& bytes) {
                return DecodedText::of(Snapshot::ofBytes(bytesOf(bytes)), window, charset("Shift_JIS"));
            };
            const auto ofLines = decodedIn(lines);
            QCOMPARE(lines[ofLines.range().begin - 1], '\n');
            QCOMPARE(ofLines.lines().front().size(), 39);
            QVERIFY(!ofLines.lines().join(QString()).contains(QChar(0xFFFD)));
            const auto ofWords = decodedIn(words);
            QCOMPARE((ofWords.range().begin % 79) % 2, Offset{0});
            QVERIFY(!ofWords.lines().join(QString()).contains(QChar(0xFFFD)));
            QVERIFY(comesBack(decodedIn(neither)));
        }
    }

    void thePlacesComeBackInEverySet()
    {
        SeededRandom random;
        std::string bytes;
        for (int i = 0; i < 1500; ++i)
            bytes += static_cast<char>(random.below(8) == 0 ? '\n' : random.below(256));
        for (const std::string& name : Charset::names()) {
            const auto text = decoded(bytes, name);
            QCOMPARE(text.range(), (Range{0, bytes.size()}));
            QVERIFY2(comesBack(text), name.c_str());
        }
    }

    void aUnitOfWhichAByteCannotBeReadIsShadedWhole()
    {
        const auto source = std::make_shared<FaultySource>(12288);
        source->makeUnreadable({4096, 8192});
        const Snapshot shifted = Snapshot::ofSource(source, 12288).slice({1, 12288});
        const auto text = DecodedText::of(shifted, {4000, 4200}, charset("UTF-16LE"));
        QCOMPARE(text.lines().join(QString()).count(QChar(0x2592)), (4200 - 4094) / 2);
        const auto [line, column] = text.positionOf(4094);
        QCOMPARE(text.lines()[line][column], QChar(0x2592));
        QCOMPARE(text.positionOf(4095), (Position{line, column}));
    }

    void everyByteIsACharacterInLatin1()
    {
        const auto text = decoded("\xE4\xFFz", "ISO-8859-1");
        QCOMPARE(text.lines(), QStringList{u"\u00e4\u00ffz"_s});
        QCOMPARE(text.offsetOf({0, 2}), Offset{2});
    }

    void unreadableBytesAreShadedAndKeepTheirPlaces()
    {
        // Disks and maps lose whole pages.
        constexpr Range lost{4096, 8192};
        const auto source = std::make_shared<FaultySource>(12288);
        source->makeUnreadable(lost);
        const auto text = DecodedText::of(Snapshot::ofSource(source, 12288), {0, 12288}, charset("ISO-8859-1"));
        QCOMPARE(text.lines().join(QString()).count(QChar(0x2592)), 4096);
        for (Offset offset = lost.begin; offset < lost.end; offset += 7) {
            const auto [line, column] = text.positionOf(offset);
            QCOMPARE(text.lines()[line][column], QChar(0x2592));
            QCOMPARE(text.offsetOf({line, column}), offset);
        }
    }

    void linesWithoutEndAreCutSoThatTheyStayQuickToDraw()
    {
        const auto text = decoded(std::string(5000, 'x'));
        QCOMPARE(text.lines().size(), 3);
        QCOMPARE(text.offsetOf({1, 0}), Offset{DecodedText::lineLimit});
        QCOMPARE(text.positionOf(DecodedText::lineLimit), (Position{1, 0}));
    }

    void aWindowBeginsAtALineNearby()
    {
        const std::string bytes = "first line\nsecond line\nthird line\n" + std::string(9000, 'x');
        const Snapshot snapshot = Snapshot::ofBytes(bytesOf("0123456789\n" + std::string(4000, 'y') + '\n' + bytes));
        const Offset second = 11 + 4001 + 11;
        const auto text = DecodedText::of(snapshot, {second + 4, second + 40}, charset("UTF-8"));
        QCOMPARE(text.range().begin, second);
        QCOMPARE(text.lines().front(), u"second line"_s);
        QCOMPARE(text.positionOf(second + 3), (Position{0, 3}));
    }

    void aWindowCutsNoCharacter()
    {
        QByteArray bytes;
        for (int i = 0; i < 4000; ++i)
            bytes += "\u20ac";
        const Snapshot snapshot = Snapshot::ofBytes(bytesOf(bytes.toStdString()));
        for (Offset shift = 0; shift < 3; ++shift) {
            const auto text = DecodedText::of(snapshot, {5000 + shift, 7000 + shift}, charset("UTF-8"));
            QCOMPARE(text.range().begin % 3, Offset{0});
            QCOMPARE(text.range().end % 3, Offset{0});
            QVERIFY(!text.lines().join(QString()).contains(QChar(0xFFFD)));
        }
    }

    void linesFarFromTheCaretAreDropped()
    {
        auto text = decoded(std::string(10'000, '\n') + "here" + std::string(10'000, '\n'));
        text.keepLinesAround(10'002);
        QCOMPARE(text.lines().size(), DecodedText::lineCount);
        const auto [line, column] = text.positionOf(10'002);
        QCOMPARE(text.lines()[line], u"here"_s);
        QCOMPARE(column, 2);
        QCOMPARE(text.offsetOf({line, column}), Offset{10'002});
        text.keepLinesAround(0);
        QVERIFY(text.range().contains(10'002));
    }

    void textIsDecodedAsQtDoes()
    {
        SeededRandom random;
        QString original;
        for (int i = 0; i < 3000; ++i) {
            const auto code = static_cast<char32_t>(0xA1 + random.below(0x1F000));
            original += QChar::isPrint(code) ? QString::fromUcs4(&code, 1) : u"\n"_s;
        }
        original.remove(QRegularExpression(u"[\\x{ad}\\x{2028}-\\x{202e}\\x{2066}-\\x{2069}\\x{feff}\\x{fffc}]"_s));
        const QByteArray utf8 = original.toUtf8();
        const auto text = decoded(utf8.toStdString());
        const QString expected = QStringDecoder(QStringDecoder::Utf8)(utf8);
        QCOMPARE(text.lines().join(u'\n').remove(u'\n'), QString(expected).remove(u'\n'));
    }

    void everyPositionComesBackToItself()
    {
        SeededRandom random;
        std::string bytes;
        for (int i = 0; i < 6000; ++i)
            bytes += static_cast<char>(random.below(8) == 0 ? '\n' : random.below(256));
        for (const char* encoding : {"UTF-8", "UTF-16LE", "ISO-8859-1", "GB18030", "EUC-JP", "UTF-32BE"}) {
            const auto text = decoded(bytes, encoding);
            Offset last = 0;
            for (int line = 0; line < text.lines().size(); ++line) {
                for (int column = 0; column < text.lines()[line].size(); ++column) {
                    if (text.lines()[line][column].isLowSurrogate())
                        continue;
                    const Offset offset = text.offsetOf({line, column});
                    QCOMPARE(text.positionOf(offset), (Position{line, column}));
                    QVERIFY(offset >= last);
                    last = offset;
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDecodedText)
#include "tst_decodedtext.moc"
