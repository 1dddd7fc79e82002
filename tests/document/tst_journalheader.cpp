// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/journalheader.h"

#include <QTest>

using namespace hexfolio;

namespace {

JournalHeader sample()
{
    return {.kind = JournalHeader::Kind::Shift,
            .nonce = makeNonce(),
            .target = {.device = 1, .inode = 2, .size = 3, .modifiedNs = -4, .changedNs = 5},
            .sizeAfter = Size{1} << 40,
            .targetPath = "/some/where"};
}

} // namespace

class JournalHeaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsRead()
    {
        const JournalHeader header = sample();
        auto bytes = header.encoded();
        const std::size_t length = bytes.size();
        bytes.resize(length + 100, std::byte{0xAA});
        const auto found = JournalHeader::decoded(bytes);
        QVERIFY(found);
        QCOMPARE(found->length, length);
        QCOMPARE(found->header.kind, header.kind);
        QVERIFY(found->header.nonce == header.nonce);
        QVERIFY(found->header.target == header.target);
        QCOMPARE(found->header.sizeAfter, header.sizeAfter);
        QCOMPARE(found->header.targetPath, header.targetPath);
    }

    void everyChangedByteIsNoticed()
    {
        const auto whole = sample().encoded();
        for (std::size_t i = 0; i < whole.size(); ++i) {
            for (const unsigned flip : {0x01U, 0x80U, 0xFFU}) {
                auto bytes = whole;
                bytes[i] ^= static_cast<std::byte>(flip);
                QVERIFY2(!JournalHeader::decoded(bytes), std::to_string(i).c_str());
            }
        }
    }

    void everyCutIsNoticed()
    {
        const auto whole = sample().encoded();
        for (std::size_t length = 0; length < whole.size(); ++length)
            QVERIFY(!JournalHeader::decoded(std::span(whole).first(length)));
    }

    void aVeryLongPathKeepsItsEnd()
    {
        JournalHeader header = sample();
        header.targetPath = std::string(100'000, 'x') + "/the end";
        const auto found = JournalHeader::decoded(header.encoded());
        QVERIFY(found);
        QVERIFY(found->length <= JournalHeader::longest);
        QVERIFY(found->header.targetPath.ends_with("/the end"));
    }

    void noncesDiffer()
    {
        QVERIFY(makeNonce() != makeNonce());
        QCOMPARE(hexOf(Nonce{std::byte{0x0F}}), "0f" + std::string(30, '0'));
    }
};

QTEST_APPLESS_MAIN(JournalHeaderTest)
#include "tst_journalheader.moc"
