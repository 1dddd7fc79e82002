// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/view/hexclipboard.h"
#include "support/bytes.h"

#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

QMimeData* plainText(const QString& text, QMimeData& mime)
{
    mime.setText(text);
    return &mime;
}

std::string contentOf(const Snapshot& snapshot)
{
    return textOf(snapshot.bytes({0, snapshot.size()}).value());
}

} // namespace

class TestHexClipboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hexTextIsReadInManyDresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("blanks") << QStringLiteral("48 65 78");
        QTest::newRow("none") << QStringLiteral("486578");
        QTest::newRow("lower case, lines") << QStringLiteral("48\n65\r\n78\n");
        QTest::newRow("a list in C") << QStringLiteral("0x48, 0x65, 0X78,");
        QTest::newRow("a string in C") << QStringLiteral("\\x48\\x65\\x78");
        QTest::newRow("a hardware address") << QStringLiteral("48:65-78");
    }

    void hexTextIsReadInManyDresses()
    {
        QFETCH(QString, text);
        const auto bytes = HexClipboard::hexBytes(text);
        QVERIFY(bytes);
        QCOMPARE(textOf(*bytes), "Hex");
    }

    void strayCharactersAreErrorsAtTheirPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        QTest::newRow("a letter") << QStringLiteral("48 6x") << 3;
        QTest::newRow("half a byte") << QStringLiteral("48 6") << 3;
        QTest::newRow("half a byte between") << QStringLiteral("48 6 78") << 3;
        QTest::newRow("a prefix alone") << QStringLiteral("0x") << 0;
    }

    void strayCharactersAreErrorsAtTheirPlace()
    {
        QFETCH(QString, text);
        QFETCH(int, position);
        const auto bytes = HexClipboard::hexBytes(text);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().kind, ErrorKind::Syntax);
        QCOMPARE(bytes.error().position, static_cast<std::size_t>(position));
    }

    void thePaneDecidesWhatTextMeans()
    {
        QMimeData mime;
        plainText(QStringLiteral("4142"), mime);
        QCOMPARE(contentOf(HexClipboard::pasted(mime, HexPane::Bytes).value()), "AB");
        QCOMPARE(contentOf(HexClipboard::pasted(mime, HexPane::Text).value()), "4142");
    }

    void copiedBytesComeBackAsTheyAreInBothPanes()
    {
        const auto copied = HexClipboard::of(Snapshot::ofBytes(bytesOf("\xFF")), HexPane::Text);
        QVERIFY(copied);
        QCOMPARE(contentOf(HexClipboard::pasted(**copied, HexPane::Bytes).value()), "\xFF");
    }

    void textThatIsNotUtf8IsTakenAsLatin1()
    {
        const auto utf8 = HexClipboard::of(Snapshot::ofBytes(bytesOf("\xC3\xA9")), HexPane::Text);
        QCOMPARE((*utf8)->text(), QStringLiteral("\u00E9"));
        const auto latin1 = HexClipboard::of(Snapshot::ofBytes(bytesOf("\xE9!")), HexPane::Text);
        QCOMPARE((*latin1)->text(), QStringLiteral("\u00E9!"));
    }

    void rawBytesOfOtherProgramsAreTakenBeforeTheirText()
    {
        QMimeData mime;
        plainText(QStringLiteral("no bytes"), mime);
        mime.setData(QStringLiteral("application/octet-stream"), QByteArray("\x01\x02", 2));
        QCOMPARE(contentOf(HexClipboard::pasted(mime, HexPane::Bytes).value()), "\x01\x02");
    }

    void anythingElseIsAnError()
    {
        const QMimeData nothing;
        QVERIFY(!HexClipboard::hasBytes(nothing));
        QCOMPARE(HexClipboard::pasted(nothing, HexPane::Bytes).error().kind, ErrorKind::BadArgument);
    }
};

QTEST_MAIN(TestHexClipboard)
#include "tst_hexclipboard.moc"
