// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/docks/bytecomparison.h"

#include "support/bytes.h"
#include "support/faultysource.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>

#include <memory>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

/// Old and new bytes side by side: the lines, and what is marked in them.
class TestByteComparison : public QObject {
    Q_OBJECT

private:
    static ByteSample sample(std::string_view bytes)
    {
        return ByteSample::of(Snapshot::ofBytes(bytesOf(bytes)), {0, bytes.size()}, ByteComparison::sampleSize);
    }

    // What is marked in a pane, each mark in brackets.
    static QString marksOf(const QPlainTextEdit* pane)
    {
        QString out;
        for (const auto& mark : pane->extraSelections())
            out += u'[' + mark.cursor.selectedText() + u']';
        return out;
    }

    struct Shown {
        std::unique_ptr<ByteComparison> widget = std::make_unique<ByteComparison>();
        QPlainTextEdit* old = widget->findChildren<QPlainTextEdit*>().at(0);
        QPlainTextEdit* now = widget->findChildren<QPlainTextEdit*>().at(1);

        explicit Shown(int width = 1400)
        {
            widget->resize(width, 200);
            widget->show();
        }
    };

private Q_SLOTS:
    void bytesAreShownAsDigitsAndText()
    {
        const Shown shown;
        shown.widget->setSamples(sample("Hello"), sample("Help!"));
        QCOMPARE(shown.old->toPlainText(), u"00000000  48 65 6C 6C 6F"_s + QString(35, u' ') + u"Hello"_s);
        QVERIFY(shown.now->toPlainText().endsWith(u"Help!"_s));
    }

    void onlyWhatDiffersIsMarked()
    {
        const Shown shown;
        shown.widget->setSamples(sample("Hello"), sample("Help!"));
        QCOMPARE(marksOf(shown.old), u"[6C 6F][lo]"_s);
        QCOMPARE(marksOf(shown.now), u"[70 21][p!]"_s);
    }

    void whatHasNoCounterpartIsMarkedWhole()
    {
        const Shown shown;
        shown.widget->setSamples({}, sample("ab"));
        QCOMPARE(shown.old->toPlainText(), QString());
        QVERIFY(!shown.old->placeholderText().isEmpty());
        QCOMPARE(marksOf(shown.now), u"[61 62][ab]"_s);
    }

    void marksStayWithinTheirRows()
    {
        const Shown shown;
        shown.widget->setSamples(sample(std::string(20, 'a')), sample(std::string(20, 'b')));
        QCOMPARE(shown.now->extraSelections().size(), 4);
        QCOMPARE(shown.now->document()->blockCount(), 2);
    }

    void bytesThatCannotBeReadDifferFromEverything()
    {
        const auto source = std::make_shared<FaultySource>(4);
        source->makeUnreadable({0, 4});
        const Shown shown;
        shown.widget->setSamples(ByteSample::of(Snapshot::ofSource(source, 4), {0, 4}, 16), sample({"\0\0\0\0", 4}));
        QVERIFY(shown.old->toPlainText().contains(u"·· ·· ·· ··"_s));
        QCOMPARE(marksOf(shown.now), u"[00 00 00 00][....]"_s);
    }

    void narrowPanesHaveShorterRows()
    {
        const Shown shown(420);
        shown.widget->setSamples(sample("0123456789"), sample("0123456789"));
        QCOMPARE(shown.old->document()->blockCount(), 3);
        shown.widget->resize(1400, 200);
        QTRY_COMPARE(shown.old->document()->blockCount(), 1);
    }

    void longSamplesSayThatThereIsMore()
    {
        const Shown shown;
        const Snapshot snapshot = Snapshot::ofBytes(bytesOf(std::string(40, 'x')));
        shown.widget->setSamples({}, ByteSample::of(snapshot, {0, 40}, 16));
        QVERIFY(shown.now->toPlainText().endsWith(u"\n…"_s));
    }

    void bothPanesScrollTogether()
    {
        const Shown shown;
        shown.widget->setSamples(sample(std::string(1000, 'a')), sample(std::string(1000, 'b')));
        shown.old->verticalScrollBar()->setValue(7);
        QCOMPARE(shown.now->verticalScrollBar()->value(), 7);
        shown.now->verticalScrollBar()->setValue(3);
        QCOMPARE(shown.old->verticalScrollBar()->value(), 3);
    }

    void nothingIsShownWithoutAChange()
    {
        const Shown shown;
        shown.widget->setSamples(sample("a"), sample("b"));
        shown.widget->clear();
        QCOMPARE(shown.old->toPlainText() + shown.now->toPlainText(), QString());
        QVERIFY(shown.now->extraSelections().isEmpty());
    }
};

QTEST_MAIN(TestByteComparison)
#include "tst_bytecomparison.moc"
