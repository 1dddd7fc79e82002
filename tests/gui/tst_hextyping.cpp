// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentsteps.h"
#include "grid.h"
#include "gui/view/hexclipboard.h"
#include "support/seed.h"

#include <QClipboard>
#include <QSignalSpy>

#include <algorithm>
#include <string>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

constexpr Size tebibyte = Size{1} << 40;

/// An editor of the same manners over a plain string.
struct Twin {
    std::string bytes;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool isInsert = false;

    void select(std::size_t from, std::size_t to) { begin = from, end = to; }
    void put(const std::string& text, std::size_t replaced)
    {
        bytes.replace(begin, replaced, text);
        select(begin + text.size(), begin + text.size());
    }
    void type(char c) { put(std::string(1, c), isInsert ? end - begin : 1); }
    void paste(const std::string& text) { put(text, isInsert ? end - begin : text.size()); }
    void erase()
    {
        const bool isSelection = begin != end;
        if (!isSelection && begin == bytes.size())
            return;
        const std::size_t count = isSelection ? end - begin : 1;
        bytes.replace(begin, count, isInsert ? 0 : count, '\0');
        const std::size_t caret = isInsert || isSelection ? begin : begin + 1;
        select(caret, caret);
    }
    void eraseBefore()
    {
        if (begin == end && begin == 0)
            return;
        if (begin == end)
            select(begin - 1, end);
        erase();
    }
};

} // namespace

class TestHexTyping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // --- Typing
    void digitsOverwriteNibbleByNibble()
    {
        Grid grid("abc");
        grid.type("5");
        QCOMPARE(grid.text(), "Qbc");
        QCOMPARE(grid.view.caret(), 0U);
        grid.type("8");
        QCOMPARE(grid.text(), "Xbc");
        QCOMPARE(grid.view.caret(), 1U);
    }

    void aRunOfTypingIsOneUndoStep_data()
    {
        QTest::addColumn<bool>("isInsert");
        QTest::newRow("overwrite") << false;
        QTest::newRow("insert") << true;
    }

    void aRunOfTypingIsOneUndoStep()
    {
        QFETCH(bool, isInsert);
        Grid grid("abc");
        if (isInsert)
            grid.press(Qt::Key_Insert);
        grid.type("5859");
        QCOMPARE(grid.text(), isInsert ? "XYabc" : "XYc");
        QVERIFY(grid.desk.document().steps().undo());
        QCOMPARE(grid.text(), "abc");
        QVERIFY(!grid.desk.document().history().canUndo());
    }

    void movingTheCaretStartsANewUndoStep()
    {
        Grid grid("abcd");
        grid.type("58");
        grid.press(Qt::Key_Right);
        grid.press(Qt::Key_Left);
        grid.type("59");
        QVERIFY(grid.desk.document().steps().undo());
        QCOMPARE(grid.text(), "Xbcd");
    }

    void insertModeMakesRoom()
    {
        Grid grid("abc");
        const QSignalSpy spy(&grid.view, &HexView::inputModeChanged);
        grid.press(Qt::Key_Insert);
        QCOMPARE(spy.size(), 1);
        grid.view.setCaret(1);
        grid.type("58");
        QCOMPARE(grid.text(), "aXbc");
        QCOMPARE(grid.view.caret(), 2U);
    }

    void escapeTakesAHalfTypedByteBack_data() { aRunOfTypingIsOneUndoStep_data(); }
    void escapeTakesAHalfTypedByteBack()
    {
        QFETCH(bool, isInsert);
        Grid grid("abc");
        if (isInsert)
            grid.press(Qt::Key_Insert);
        grid.view.setCaret(1);
        grid.type("5");
        QVERIFY(grid.text() != "abc");
        grid.press(Qt::Key_Escape);
        QCOMPARE(grid.text(), "abc");
        QCOMPARE(grid.view.caret(), 1U);
    }

    void theTextPaneTakesCharactersAsUtf8()
    {
        Grid grid("abcdef");
        grid.press(Qt::Key_Tab);
        QTest::sendKeyEvent(QTest::Click, &grid.view, Qt::Key_unknown, QStringLiteral("\u00E9"), Qt::NoModifier);
        QCOMPARE(grid.text(),
                 "\xC3\xA9"
                 "cdef");
        QCOMPARE(grid.view.caret(), 2U);
    }

    void overwritingAtTheEndAppends()
    {
        Grid grid("");
        grid.type("4B");
        grid.press(Qt::Key_Tab);
        grid.type("LM");
        QCOMPARE(grid.text(), "KLM");
    }

    void decimalBytesAreTypedWithThreeDigits()
    {
        Grid grid("abc");
        HexViewOptions options = grid.view.options();
        options.base = HexViewOptions::Base::Decimal;
        grid.view.setOptions(options);
        grid.type("088");
        QCOMPARE(grid.text(), "Xbc");
        QCOMPARE(grid.view.caret(), 1U);
    }

    void readModeRefusesTypingAndTellsTheWindow()
    {
        Grid grid("abc", Access::Read);
        const QSignalSpy refused(&grid.desk.context(), &DocumentContext::refused);
        grid.type("5");
        grid.press(Qt::Key_Delete);
        QCOMPARE(refused.size(), 2);
        QCOMPARE(grid.text(), "abc");
        QCOMPARE(grid.view.caret(), 0U);
    }

    void anIdleEscapeIsLeftToTheWindow()
    {
        Grid grid("abc");
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(&grid.view, &escape);
        QVERIFY(!escape.isAccepted());
    }

    // --- Deleting
    void deleteWritesZerosWhenOverwriting()
    {
        Grid grid("abcdef");
        grid.press(Qt::Key_Delete, {}, 2);
        QCOMPARE(grid.text(), std::string("\0\0cdef", 6));
        QCOMPARE(grid.view.caret(), 2U);
        grid.view.select({3, 5});
        grid.press(Qt::Key_Delete);
        QCOMPARE(grid.text(), std::string("\0\0c\0\0f", 6));
    }

    void deleteAndBackspaceRemoveWhenInserting()
    {
        Grid grid("abcdef");
        grid.press(Qt::Key_Insert);
        grid.press(Qt::Key_Delete);
        QCOMPARE(grid.text(), "bcdef");
        grid.view.setCaret(2);
        grid.press(Qt::Key_Backspace);
        QCOMPARE(grid.text(), "bdef");
        QCOMPARE(grid.view.caret(), 1U);
        grid.view.select({1, 3});
        grid.press(Qt::Key_Delete);
        QCOMPARE(grid.text(), "bf");
        QCOMPARE(grid.view.selection(), (Range{1, 1}));
    }

    void typingOverASelectionReplacesItWhenInserting()
    {
        Grid grid("abcdef");
        grid.press(Qt::Key_Insert);
        grid.view.select({1, 5});
        grid.type("58");
        QCOMPARE(grid.text(), "aXf");
        QCOMPARE(grid.view.caret(), 2U);
    }

    // --- Clipboard
    void bytesAreCopiedAsDigitsAndCharactersAsText()
    {
        Grid grid("Hex!");
        grid.view.select({0, 3});
        grid.view.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"48 65 78");
        grid.press(Qt::Key_Tab);
        grid.view.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Hex");
    }

    void pastingOverwritesWithoutRemoving()
    {
        Grid grid("abcdef");
        QGuiApplication::clipboard()->setText(QStringLiteral("58 59 5A"));
        grid.view.select({1, 2});
        grid.view.paste();
        QCOMPARE(grid.text(), "aXYZef");
        QCOMPARE(grid.view.caret(), 4U);
    }

    void pastingPastTheEndAppends()
    {
        Grid grid("abc");
        QGuiApplication::clipboard()->setText(QStringLiteral("0x58,0x59"));
        grid.view.setCaret(2);
        grid.view.paste();
        QCOMPARE(grid.text(), "abXY");
    }

    void pastingInsertsWhenInserting()
    {
        Grid grid("abcdef");
        grid.press(Qt::Key_Insert);
        QGuiApplication::clipboard()->setText(QStringLiteral("XYZ"));
        grid.press(Qt::Key_Tab);
        grid.view.select({1, 3});
        grid.view.paste();
        QCOMPARE(grid.text(), "aXYZdef");
    }

    void pastingTextAmongTheBytesIsRefusedWithItsPlace()
    {
        Grid grid("abc");
        const QSignalSpy refused(&grid.desk.context(), &DocumentContext::refused);
        QGuiApplication::clipboard()->setText(QStringLiteral("58 5x"));
        grid.view.paste();
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused[0][0].value<Error>().position, std::size_t{3});
        QCOMPARE(grid.text(), "abc");
    }

    void hugeRangesAreCopiedAsSnapshots()
    {
        Grid grid(tebibyte);
        grid.view.select({0, Size{300} << 30});
        grid.view.copy();
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->formats(),
                 QStringList{QLatin1StringView(HexClipboard::snapshotType)});
        grid.press(Qt::Key_Insert);
        grid.view.setCaret(5);
        grid.view.paste();
        QCOMPARE(grid.desk.document().size(), tebibyte + (Size{300} << 30));
        QCOMPARE(grid.view.caret(), 5 + (Size{300} << 30));
    }

    void cuttingTakesTheBytesAway()
    {
        Grid grid("abcdef");
        grid.press(Qt::Key_Insert);
        grid.view.select({1, 3});
        grid.view.cut();
        QCOMPARE(grid.text(), "adef");
        QCOMPARE(QGuiApplication::clipboard()->text(), u"62 63");
    }

    void cuttingWhatCannotBeReadTakesNothingAway()
    {
        Grid grid("abcdef");
        grid.press(Qt::Key_Insert);
        grid.view.select({1, 3});
        grid.desk.truncate(0);
        grid.view.cut();
        QCOMPARE(grid.desk.document().size(), Size{6});
    }

    // --- All of it
    void randomKeysDoToBytesWhatTheyDoToATwin()
    {
        SeededRandom random;
        Grid grid("The quick brown fox");
        Twin twin{.bytes = "The quick brown fox"};
        for (int step = 0; step < 600; ++step) {
            const auto pick = random.below(10);
            if (pick < 3) {
                const auto value = static_cast<char>('!' + random.below(90));
                grid.type(QByteArray(&value, 1).toHex().constData());
                twin.type(value);
            } else if (pick == 3) {
                grid.press(Qt::Key_Delete);
                twin.erase();
            } else if (pick == 4) {
                grid.press(Qt::Key_Backspace);
                twin.eraseBefore();
            } else if (pick == 5) {
                grid.press(Qt::Key_Insert);
                twin.isInsert = !twin.isInsert;
            } else if (pick == 6) {
                const std::size_t first = random.below(twin.bytes.size() + 1);
                const std::size_t last = std::min(twin.bytes.size(), first + random.below(4));
                grid.view.select({first, last});
                twin.select(first, last);
            } else if (pick == 7) {
                QGuiApplication::clipboard()->setText(QStringLiteral("2A 2B 2C"));
                grid.view.paste();
                twin.paste("*+,");
            } else {
                const std::size_t place = random.below(twin.bytes.size() + 1);
                grid.view.setCaret(place);
                twin.select(place, place);
            }
            QCOMPARE(grid.text(), twin.bytes);
            QCOMPARE(grid.view.selection(), (Range{twin.begin, twin.end}));
        }
        while (grid.desk.document().history().canUndo())
            QVERIFY(grid.desk.document().steps().undo());
        QCOMPARE(grid.text(), "The quick brown fox");
        QVERIFY(grid.view.caret() <= grid.desk.document().size());
    }
};

QTEST_MAIN(TestHexTyping)
#include "tst_hextyping.moc"
