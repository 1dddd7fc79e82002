// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/recoverysentence.h"

#include <QTest>

using namespace hexfolio;
using What = RecoveryFinding::What;

namespace {

RecoveryFinding found(What what)
{
    RecoveryFinding finding{.what = what};
    finding.entry.targetPath = "/data/disk.img";
    finding.entry.path = "/data/.disk.img.hexfolio-journal";
    return finding;
}

} // namespace

class TestRecoverySentence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFindingNamesItsFile()
    {
        for (int i = 0; i <= static_cast<int>(What::LeftoverKept); ++i) {
            const std::string sentence = sentenceOf(found(static_cast<What>(i)));
            QVERIFY2(sentence.contains("\"/data/"), sentence.c_str());
            QVERIFY2(!sentence.contains('%'), sentence.c_str());
        }
    }

    void aForeignJournalIsNamedAndNotTheFileItClaims()
    {
        const std::string sentence = sentenceOf(found(What::Foreign));
        QVERIFY(sentence.contains("\"/data/.disk.img.hexfolio-journal\""));
        QVERIFY(!sentence.contains("\"/data/disk.img\""));
    }

    void rangesAndReasonsAreTold()
    {
        RecoveryFinding finding = found(What::OtherBytes);
        finding.ranges = {{0x10, 0x20}, {0x40, 0x41}};
        finding.error = Error{.kind = ErrorKind::ReadOnly, .path = "/data/disk.img"};
        const std::string sentence = sentenceOf(finding);
        QVERIFY2(sentence.contains("Places concerned: 2 (0x10 to 0x20, 0x40 to 0x41)."), sentence.c_str());
        QVERIFY2(sentence.contains("read-only"), sentence.c_str());
    }

    void ofManyPlacesTheFirstAreNamed()
    {
        RecoveryFinding finding = found(What::OtherBytes);
        for (Offset at = 0; at < 10; ++at)
            finding.ranges.push_back({at * 16, at * 16 + 1});
        QVERIFY(sentenceOf(finding).contains(
            "Places concerned: 10 (0x0 to 0x1, 0x10 to 0x11, 0x20 to 0x21, 0x30 to 0x31, …)"));
    }

    void whatTheDiskRefusedIsNamedWithItsJournalAndWhatToDo()
    {
        RecoveryFinding finding = found(What::Failed);
        finding.kind = JournalHeader::Kind::Live;
        finding.ranges = {{0x10, 0x20}};
        const std::string sentence = sentenceOf(finding);
        for (const char* part :
             {"\"/data/disk.img\"", "0x10 to 0x20", "\"/data/.disk.img.hexfolio-journal\"", "try once more"})
            QVERIFY2(sentence.contains(part), sentence.c_str());
    }

    void aNameCannotPlayTricksOnTheTerminal()
    {
        RecoveryFinding finding = found(What::Completed);
        finding.entry.targetPath = "/tmp/\x1B[31mred";
        QVERIFY(!sentenceOf(finding).contains('\x1B'));
    }
};

QTEST_GUILESS_MAIN(TestRecoverySentence)
#include "tst_recoverysentence.moc"
